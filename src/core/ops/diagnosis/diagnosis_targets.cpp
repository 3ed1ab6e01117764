// SPDX-License-Identifier: Apache-2.0
#include "core/ops/diagnosis/diagnosis_targets.h"

#include "core/money/money.h"
#include "core/ops/versions/targets_in_force.h"
#include "core/spread/reshape.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/facts/entries.h"
#include "core/store/tables/presences.h"
#include "core/store/tables/ratios.h"
#include "core/store/tables/targets.h"

#include <algorithm>
#include <map>
#include <set>

namespace quotasmith::ops {

namespace {

using diagnosis::MeasureTargets;
using diagnosis::MonthValues;
using Trees = std::array<std::shared_ptr<const plan::Tree>, 3>;

/// Reads one measure after the other; trees and presences are the same for all.
class TargetReader {
public:
    TargetReader(const store::Connection &connection, const plan::PlanSettings &settings, const Trees &trees)
        : m_inForce(connection), m_calendar(settings.calendar), m_trees(trees)
    {
        const auto presences = store::readPresences(connection);
        for (const plan::Axis axis : plan::kAxes)
            m_absent[static_cast<std::size_t>(axis)] =
                store::absentMonths(*m_trees[static_cast<std::size_t>(axis)], m_calendar, presences);
    }

    /// Of the plan's year; nothing for a measure that is not planned.
    void read(plan::Measure measure, diagnosis::TargetBook &book)
    {
        const auto spine = m_inForce.spine(measure);
        if (!spine || plan::kindOf(measure) == plan::MeasureKind::Ratio)
            return;
        m_open = m_inForce.openMonths(measure);
        MeasureTargets &targets = book.measures[measure];
        put(spine->cells, {}, targets.company);
        for (const plan::Axis axis : plan::kAxes)
            readAxis(measure, axis, *spine, targets.byNode[static_cast<std::size_t>(axis)]);
    }

private:
    void readAxis(plan::Measure measure, plan::Axis axis, const plan::TargetLine &spine,
                  std::unordered_map<plan::NodeId, MonthValues> &byNode)
    {
        const auto a = static_cast<std::size_t>(axis);
        const plan::Tree &tree = *m_trees[a];
        const plan::TargetTable table = spread::reshape(m_inForce.lines(measure, axis), tree, spine, m_absent[a]);
        for (int leaf = 0; leaf < tree.leafCount(); ++leaf) {
            const plan::Node &node = tree.node(tree.leafNode(leaf));
            const auto l = static_cast<std::size_t>(leaf);
            const plan::MonthUnits &cells = table.leaves[l].cells;
            const bool isEmpty = std::all_of(cells.begin(), cells.end(), [](std::int64_t units) { return units == 0; });
            if (!node.unassigned || !isEmpty)
                put(cells, m_absent[a].empty() ? spread::MonthSet() : m_absent[a][l], byNode[node.id]);
        }
    }
    void put(const plan::MonthUnits &cells, const spread::MonthSet &absent, MonthValues &values) const
    {
        for (std::size_t m = 0; m < cells.size(); ++m)
            if (!m_open[m] && !absent.test(m))
                values.emplace(m_calendar.month(static_cast<int>(m)), cells[m]);
    }

    TargetsInForce m_inForce;
    calendar::FiscalCalendar m_calendar;
    const Trees &m_trees;
    std::array<std::vector<spread::MonthSet>, 3> m_absent;
    std::array<bool, 12> m_open{};
};

/// What other years said, of whichever node.
void readOtherYears(const store::Connection &connection, const plan::PlanSettings &settings, const Trees &trees,
                    diagnosis::TargetBook &book)
{
    std::map<plan::Measure, std::set<calendar::Month>> months;
    for (const store::OtherYearTarget &target : store::readOtherYearTargets(connection)) {
        if (settings.calendar.position(target.month) || plan::kindOf(target.measure) == plan::MeasureKind::Ratio)
            continue;
        for (const plan::Axis axis : plan::kAxes)
            if (trees[static_cast<std::size_t>(axis)]->find(target.node)) {
                MeasureTargets &targets = book.measures[target.measure];
                targets.byNode[static_cast<std::size_t>(axis)][target.node][target.month] = target.value;
                months[target.measure].insert(target.month);
            }
    }
    const plan::Tree &organisation = *trees[static_cast<std::size_t>(plan::Axis::Organisation)];
    for (const auto &[measure, ofMeasure] : months)
        for (const calendar::Month month : ofMeasure)
            if (const auto sum = book.stated(measure, organisation, 0, month))
                book.measures[measure].company.emplace(month, *sum);
}

} // namespace

diagnosis::TargetBook readTargetBook(const store::Connection &connection, const plan::PlanSettings &settings,
                                     const Trees &trees)
{
    diagnosis::TargetBook book;
    TargetReader reader(connection, settings, trees);
    for (const plan::Measure measure : store::plannedMeasures(connection))
        reader.read(measure, book);
    readOtherYears(connection, settings, trees, book);
    for (const plan::RatioTarget &ratio : store::readRatios(connection))
        book.ratios.push_back({ratio.measure,
                               ratio.node,
                               {settings.calendar.month(ratio.months.first), ratio.months.count()},
                               ratio.value});
    return book;
}

} // namespace quotasmith::ops
