// SPDX-License-Identifier: Apache-2.0
#include "core/ops/board/members.h"

#include "core/plan/ratio.h"
#include "core/spread/ratio_view.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/ratios.h"
#include "core/store/tables/targets.h"

#include <algorithm>
#include <set>

namespace quotasmith::ops {

namespace {

/// Reads single values of a place without whole sheets.
class PlaceReader {
public:
    PlaceReader(const store::Connection &connection, const store::PlanSheet &plan, const spread::Place &place)
        : m_connection(connection), m_plan(plan), m_place(place), m_planned(store::plannedMeasures(connection))
    {
    }

    std::optional<money::Rate> value(plan::Measure measure) const
    {
        if (plan::kindOf(measure) == plan::MeasureKind::Ratio)
            return ratio(measure);
        const auto sum = units(measure);
        return sum ? std::optional(plan::wholeUnits(measure, *sum, exponent())) : std::nullopt;
    }

private:
    int exponent() const { return m_plan.settings.currency.exponent; }

    std::optional<std::int64_t> units(plan::Measure measure) const
    {
        if (std::find(m_planned.begin(), m_planned.end(), measure) == m_planned.end() || isOpen(measure))
            return std::nullopt;
        const calendar::MonthRange months = m_place.months;
        if (m_place.node == 0)
            return plan::sumOf(store::readSpine(m_connection, measure).value_or(plan::TargetLine()).cells, months.first,
                               months.last);
        const plan::Tree &tree = m_plan.sheet.tree(m_place.axis);
        std::vector<plan::NodeId> leaves;
        const plan::Tree::Run run = tree.leaves(m_place.node);
        for (int leaf = run.first; leaf < run.end; ++leaf)
            leaves.push_back(tree.node(tree.leafNode(leaf)).id);
        return store::sumTargets(m_connection, measure, m_place.axis, leaves, months);
    }

    bool isOpen(plan::Measure measure) const
    {
        const std::array<bool, 12> open = store::readOpenMonths(m_connection, measure);
        return std::find(open.begin() + m_place.months.first, open.begin() + m_place.months.last + 1, true) !=
               open.begin() + m_place.months.last + 1;
    }

    std::optional<money::Rate> ratio(plan::Measure measure) const
    {
        spread::RatioSheet sheet;
        sheet.measure = measure;
        sheet.trees = m_plan.sheet.trees;
        sheet.targets = store::readRatios(m_connection, measure);
        std::optional<money::Rate> computed;
        if (const auto parts = plan::ratioParts(measure)) {
            const auto numerator = units(parts->numerator), denominator = units(parts->denominator);
            if (numerator && denominator)
                computed = plan::ratioOf(*parts, *numerator, *denominator, exponent());
        }
        const bool isLeaf = m_plan.sheet.tree(m_place.axis).isLeaf(m_place.node);
        return spread::shownRatio(isLeaf, spread::ratioSetAt(sheet, m_place), computed).value;
    }

    const store::Connection &m_connection;
    const store::PlanSheet &m_plan;
    const spread::Place &m_place;
    std::vector<plan::Measure> m_planned;
};

std::set<plan::Measure> tiedTo(plan::Measure changed)
{
    std::set<plan::Measure> tied;
    for (const plan::Identity &identity : plan::identities()) {
        const auto &parts = identity.parts;
        if (identity.whole != changed && std::find(parts.begin(), parts.end(), changed) == parts.end())
            continue;
        tied.insert(identity.whole);
        tied.insert(parts.begin(), parts.end());
    }
    tied.erase(changed);
    return tied;
}

} // namespace

std::optional<money::Rate> targetAt(const store::Connection &connection, const store::PlanSheet &plan,
                                    const spread::Place &place, plan::Measure measure)
{
    return PlaceReader(connection, plan, place).value(measure);
}

plan::MemberValues membersAt(const store::Connection &connection, const store::PlanSheet &plan,
                             const spread::Place &place, plan::Measure changed)
{
    plan::MemberValues values;
    const PlaceReader reader(connection, plan, place);
    for (const plan::Measure measure : tiedTo(changed))
        if (const auto value = reader.value(measure))
            values.emplace(measure, *value);
    return values;
}

std::vector<plan::Proposal> proposalsAt(const store::Connection &connection, const store::PlanSheet &plan,
                                        const spread::Place &place, plan::Measure changed,
                                        const std::optional<money::Rate> &value)
{
    if (!value)
        return {};
    return plan::proposalsFor(changed, *value, membersAt(connection, plan, place, changed));
}

} // namespace quotasmith::ops
