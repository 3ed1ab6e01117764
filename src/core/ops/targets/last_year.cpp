// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/last_year.h"

#include "core/money/money.h"
#include "core/store/queries/fact_sums.h"

#include <bitset>

namespace quotasmith::ops {

namespace {

calendar::Period yearBefore(const plan::PlanSettings &settings, int years)
{
    return {calendar::PeriodKind::Year, settings.calendar.shifted(-years).start(), 12, 0};
}

} // namespace

LastYear readYear(const store::Connection &connection, const plan::PlanSettings &settings, plan::Measure measure,
                  plan::Axis axis, const plan::Tree &tree, int yearsBack)
{
    LastYear result;
    result.leaves.resize(static_cast<std::size_t>(tree.leafCount()));
    const calendar::Period year = yearBefore(settings, yearsBack);
    for (const auto &[month, byMember] : store::sumsByMember(connection, axis, year)) {
        const auto m = static_cast<std::size_t>(month.since(year.first));
        for (const auto &[member, sums] : byMember) {
            const auto value = sums.value(measure);
            const auto node = tree.find(member);
            const int leaf = value && node ? tree.leafOf(*node) : -1;
            if (!value)
                continue;
            result.known = true;
            result.company[m] = money::addUnits(result.company[m], *value);
            if (leaf >= 0) {
                auto &cell = result.leaves[static_cast<std::size_t>(leaf)][m];
                cell = money::addUnits(cell, *value);
            }
        }
    }
    return result;
}

LastYear readLastYear(const store::Connection &connection, const plan::PlanSettings &settings, plan::Measure measure,
                      plan::Axis axis, const plan::Tree &tree)
{
    return readYear(connection, settings, measure, axis, tree, 1);
}

std::optional<std::int64_t> lastYearOf(const LastYear &lastYear, const plan::Tree &tree, int node,
                                       calendar::MonthRange months)
{
    if (!lastYear.known)
        return std::nullopt;
    if (node == 0)
        return plan::sumOf(lastYear.company, months.first, months.last);
    std::int64_t sum = 0;
    const plan::Tree::Run run = tree.leaves(node);
    for (int leaf = run.first; leaf < run.end; ++leaf)
        sum = money::addUnits(sum,
                              plan::sumOf(lastYear.leaves[static_cast<std::size_t>(leaf)], months.first, months.last));
    return sum;
}

spread::Seasonality readSeasonality(const store::Connection &connection, const plan::PlanSettings &settings,
                                    plan::Measure measure)
{
    std::vector<plan::MonthUnits> whole, begun;
    for (int back = 3; back >= 1; --back) {
        const calendar::Period year = yearBefore(settings, back);
        plan::MonthUnits months{};
        std::bitset<12> known;
        for (const auto &[month, byMember] : store::sumsByMember(connection, plan::Axis::Organisation, year))
            for (const auto &[member, actual] : byMember)
                if (const auto value = actual.value(measure)) {
                    const auto m = static_cast<std::size_t>(month.since(year.first));
                    months[m] = money::addUnits(months[m], *value);
                    known.set(m);
                }
        if (known.any())
            (known.all() ? whole : begun).push_back(months);
    }
    return spread::learnSeasonality(whole.empty() ? begun : whole);
}

} // namespace quotasmith::ops
