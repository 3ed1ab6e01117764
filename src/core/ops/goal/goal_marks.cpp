// SPDX-License-Identifier: Apache-2.0
#include "core/ops/goal/goal_marks.h"

#include "core/money/money.h"
#include "core/ops/targets/last_year.h"

#include <algorithm>
#include <map>

namespace quotasmith::ops {

namespace {

/// Sheets are read once a measure.
class Sheets {
public:
    explicit Sheets(const store::Connection &connection) : m_connection(connection) {}
    const store::PlanSheet &of(plan::Measure measure)
    {
        auto found = m_sheets.find(measure);
        if (found == m_sheets.end())
            found = m_sheets.emplace(measure, store::readSheet(m_connection, measure)).first;
        return found->second;
    }

private:
    const store::Connection &m_connection;
    std::map<plan::Measure, store::PlanSheet> m_sheets;
};

plan::Measure measureOf(const plan::OgsmtRow &row, const plan::PlanSettings &settings)
{
    const auto named = plan::findMeasure(row.measure);
    return named && plan::kindOf(*named) != plan::MeasureKind::Ratio ? *named : settings.money;
}

std::optional<std::int64_t> actualOf(const store::Connection &connection, const store::PlanSheet &plan, plan::Axis axis,
                                     int node, calendar::MonthRange months, int yearsBack)
{
    const plan::Tree &tree = plan.sheet.tree(axis);
    const LastYear year = readYear(connection, plan.settings, plan.sheet.measure, axis, tree, yearsBack);
    return lastYearOf(year, tree, node, months);
}

void tie(const store::Connection &connection, const store::PlanSheet &plan, OgsmtLine &line)
{
    if (!line.row.axis || !line.row.node)
        return;
    const plan::Axis axis = *line.row.axis;
    const auto node = plan.sheet.tree(axis).find(*line.row.node);
    if (!node || !plan.sheet.tree(axis).isPlanned(*node))
        return;
    const calendar::MonthRange months = line.row.months.value_or(calendar::MonthRange());
    line.lastYear = actualOf(connection, plan, axis, *node, months, 1);
    line.actual = actualOf(connection, plan, axis, *node, months, 0);
    if (plan.planned)
        line.value = plan.sheet.value(axis, *node, months);
    if (line.value && line.actual)
        line.gap = money::subtractUnits(*line.actual, *line.value);
}

/// Whether a row stands on a node or above it; one on the root of any axis stands above all.
bool serves(const plan::OgsmtRow &row, plan::Axis axis, int node, const spread::Sheet &sheet)
{
    if (!row.axis || !row.node)
        return false;
    const auto at = sheet.tree(*row.axis).find(*row.node);
    if (!at)
        return false;
    return *at == 0 || (*row.axis == axis && (*at == node || sheet.tree(axis).isAbove(*at, node)));
}

class Marker {
public:
    Marker(const MeasureGoal &goal, const std::vector<OgsmtLine> &ogsmt) : m_goal(goal), m_ogsmt(ogsmt) {}

    goal::SmartFacts facts(plan::Axis axis, int node) const
    {
        const spread::Sheet &sheet = m_goal.plan.sheet;
        goal::SmartFacts facts;
        const plan::MonthUnits months = sheet.months(axis, node);
        facts.amount = plan::sumOf(months);
        facts.monthsWithAmount = static_cast<int>(12 - std::count(months.begin(), months.end(), 0));
        const plan::NodeId id = sheet.tree(axis).node(node).id;
        for (const OgsmtLine &line : m_ogsmt) {
            facts.isLinked = facts.isLinked || serves(line.row, axis, node, sheet);
            facts.hasOwner = facts.hasOwner || (line.row.node == id && !line.row.owner.empty());
        }
        return facts;
    }
    SmartRow row(plan::Axis axis, int node, const goal::SmartFacts &facts) const
    {
        const spread::Sheet &sheet = m_goal.plan.sheet;
        return {axis, sheet.tree(axis).node(node), sheet.measure, facts.amount, goal::checkSmart(facts)};
    }

private:
    const MeasureGoal &m_goal;
    const std::vector<OgsmtLine> &m_ogsmt;
};

/// Leaves nobody known stands for.
std::vector<bool> unownedLeaves(const plan::Tree &tree, const std::vector<goal::Head> &heads)
{
    std::vector<bool> unowned(static_cast<std::size_t>(tree.leafCount()));
    for (int leaf = 0; leaf < tree.leafCount(); ++leaf)
        unowned[static_cast<std::size_t>(leaf)] = tree.node(tree.leafNode(leaf)).unassigned;
    for (const goal::Head &head : heads)
        if (head.kind == goal::HeadKind::Vacancy && tree.isPlanned(head.node) && tree.isLeaf(head.node))
            unowned[static_cast<std::size_t>(tree.leafOf(head.node))] = true;
    return unowned;
}

void lookBelow(const spread::Sheet &sheet, int node, const std::vector<bool> &unowned, goal::SmartFacts &facts)
{
    const plan::Tree::Run run = sheet.tree(plan::Axis::Organisation).leaves(node);
    for (int leaf = run.first; leaf < run.end; ++leaf) {
        const auto i = static_cast<std::size_t>(leaf);
        if (!unowned[i])
            facts.hasPeople = true;
        else
            facts.unowned =
                money::addUnits(facts.unowned, plan::sumOf(sheet.table(plan::Axis::Organisation).leaves[i].cells));
    }
}

} // namespace

std::vector<OgsmtLine> readOgsmtLines(const store::Connection &connection, const GoalLists &lists,
                                      const plan::PlanSettings &settings)
{
    Sheets sheets(connection);
    std::vector<OgsmtLine> lines;
    for (const plan::OgsmtRow &row : lists.ogsmt) {
        lines.push_back({row, measureOf(row, settings), {}, {}, {}, {}});
        tie(connection, sheets.of(lines.back().measure), lines.back());
    }
    return lines;
}

std::vector<SmartRow> smartRows(const MeasureGoal &goal, const std::vector<goal::Head> &heads,
                                const std::vector<bool> &counted, const std::vector<OgsmtLine> &ogsmt)
{
    const spread::Sheet &sheet = goal.plan.sheet;
    const plan::Tree &tree = sheet.tree(plan::Axis::Organisation);
    const std::vector<bool> unowned = unownedLeaves(tree, heads);
    const Marker marker(goal, ogsmt);
    std::vector<SmartRow> rows;
    for (int i = 0; i < tree.size(); ++i) {
        if (!tree.isPlanned(i))
            continue;
        goal::SmartFacts facts = marker.facts(plan::Axis::Organisation, i);
        if (tree.node(i).unassigned && facts.amount == 0)
            continue;
        lookBelow(sheet, i, unowned, facts);
        facts.isCounted = counted[static_cast<std::size_t>(i)];
        if (i == 0)
            facts.probability = goal.probability();
        if (const goal::CapacityRow *row = goal.capacity ? goal.capacity->find(i) : nullptr)
            facts.capacity = row->year();
        rows.push_back(marker.row(plan::Axis::Organisation, i, facts));
    }
    for (const OgsmtLine &line : ogsmt) {
        if (!line.value || line.measure != sheet.measure || !line.row.axis || !line.row.node)
            continue;
        const plan::Axis axis = *line.row.axis;
        const int node = sheet.tree(axis).find(*line.row.node).value_or(0);
        if (axis == plan::Axis::Organisation || node == 0)
            continue;
        goal::SmartFacts facts = marker.facts(axis, node);
        facts.isCounted = line.lastYear.value_or(0) != 0 || line.actual.value_or(0) != 0;
        rows.push_back(marker.row(axis, node, facts));
    }
    return rows;
}

} // namespace quotasmith::ops
