// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/plan_sheet.h"

#include "core/spread/reshape.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/presences.h"
#include "core/store/tables/ratios.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"

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

PlanSheet readSheet(const Connection &connection, plan::Measure measure)
{
    PlanSheet result;
    result.settings = readSettings(connection);
    spread::Sheet &sheet = result.sheet;
    sheet.measure = measure;
    sheet.allowNegative = measure == plan::Measure::GrossProfit;
    sheet.grain = plan::kindOf(measure) == plan::MeasureKind::Money ? result.settings.grain : 1;
    const auto spine = readSpine(connection, measure);
    result.planned = spine.has_value();
    sheet.spine = spine.value_or(plan::TargetLine());
    const std::vector<plan::Presence> presences = readPresences(connection);
    sheet.open = readOpenMonths(connection, measure);
    if (!spine)
        sheet.open.fill(true);
    for (const plan::Axis axis : plan::kAxes) {
        const auto a = static_cast<std::size_t>(axis);
        result.trees[a] = std::make_unique<plan::Tree>(readTree(connection, result.settings, axis));
        sheet.trees[a] = result.trees[a].get();
        sheet.absent[a] = absentMonths(*result.trees[a], result.settings.calendar, presences);
        sheet.tables[a] =
            spread::reshape(readTargets(connection, measure, axis), *result.trees[a], sheet.spine, sheet.absent[a]);
    }
    for (const calendar::Month month : readClosedMonths(connection))
        if (const auto position = result.settings.calendar.position(month))
            sheet.closed[static_cast<std::size_t>(*position)] = true;
    const std::string today = connection.today();
    for (plan::Hold &hold : readHolds(connection))
        if (hold.measure == measure) {
            const bool hasEnded = plan::hasEnded(hold, result.settings.calendar, today);
            (hasEnded ? result.expired : sheet.holds).push_back(std::move(hold));
        }
    return result;
}

} // namespace quotasmith::store
