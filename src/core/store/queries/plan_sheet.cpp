// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/plan_sheet.h"

#include "core/spread/reshape.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/presences.h"
#include "core/store/tables/ratios.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"

#include <algorithm>

namespace quotasmith::store {

std::vector<spread::MonthSet> absentMonths(const plan::Tree &tree, const calendar::FiscalCalendar &calendar,
                                           const std::vector<plan::Presence> &presences)
{
    std::vector<spread::MonthSet> absent;
    for (const plan::Presence &presence : presences) {
        const auto node = tree.find(presence.node);
        if (!node || !tree.isPlanned(*node) || !tree.isLeaf(*node))
            continue;
        absent.resize(static_cast<std::size_t>(tree.leafCount()));
        for (int m = 0; m < 12; ++m)
            if (!presence.covers(calendar.month(m)))
                absent[static_cast<std::size_t>(tree.leaves(*node).first)].set(static_cast<std::size_t>(m));
    }
    return absent;
}

namespace {

/// What the sheet says beside its trees, which are there, and the months in which nobody stands.
void readContent(const Connection &connection, PlanSheet &plan)
{
    spread::Sheet &sheet = plan.sheet;
    const auto spine = readSpine(connection, sheet.measure);
    plan.planned = spine.has_value();
    sheet.spine = spine.value_or(plan::TargetLine());
    sheet.open = readOpenMonths(connection, sheet.measure);
    if (!spine)
        sheet.open.fill(true);
    for (const plan::Axis axis : plan::kAxes) {
        const auto a = static_cast<std::size_t>(axis);
        sheet.trees[a] = plan.trees[a].get();
        sheet.tables[a] = spread::reshape(*sharedTargets(connection, sheet.measure, axis), *plan.trees[a], sheet.spine,
                                          sheet.absent[a]);
    }
    const std::string today = connection.today();
    for (plan::Hold &hold : readHolds(connection))
        if (hold.measure == sheet.measure) {
            const bool hasEnded = plan::hasEnded(hold, plan.settings.calendar, today);
            (hasEnded ? plan.expired : sheet.holds).push_back(std::move(hold));
        }
}

} // namespace

PlanSheet readSheet(const Connection &connection, plan::Measure measure)
{
    PlanSheet result;
    result.settings = readSettings(connection);
    spread::Sheet &sheet = result.sheet;
    sheet.measure = measure;
    sheet.allowNegative = measure == plan::Measure::GrossProfit;
    sheet.grain = plan::kindOf(measure) == plan::MeasureKind::Money ? result.settings.grain : 1;
    const std::vector<plan::Presence> presences = readPresences(connection);
    result.trees = sharedTrees(connection, result.settings);
    for (const plan::Axis axis : plan::kAxes) {
        const auto a = static_cast<std::size_t>(axis);
        sheet.absent[a] = absentMonths(*result.trees[a], result.settings.calendar, presences);
    }
    for (const calendar::Month month : readClosedMonths(connection))
        if (const auto position = result.settings.calendar.position(month))
            sheet.closed[static_cast<std::size_t>(*position)] = true;
    readContent(connection, result);
    return result;
}

} // namespace quotasmith::store
