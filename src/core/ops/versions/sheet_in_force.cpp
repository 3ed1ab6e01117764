// SPDX-License-Identifier: Apache-2.0
#include "core/ops/versions/sheet_in_force.h"

#include "core/ops/versions/targets_in_force.h"
#include "core/spread/reshape.h"
#include "core/store/tables/versions/version_rows.h"

namespace quotasmith::ops {

namespace {

/// The plan's sheet with what a version says instead of the targets.
store::PlanSheet sheetOf(const store::Connection &connection, plan::Measure measure, const TargetsInForce &targets)
{
    store::PlanSheet plan = store::readSheet(connection, measure);
    spread::Sheet &sheet = plan.sheet;
    const auto spine = targets.spine(measure);
    plan.planned = spine.has_value();
    sheet.spine = spine.value_or(plan::TargetLine());
    sheet.open = targets.openMonths(measure);
    if (!spine)
        sheet.open.fill(true);
    for (const plan::Axis axis : plan::kAxes)
        sheet.table(axis) = spread::reshape(targets.lines(measure, axis), sheet.tree(axis), sheet.spine,
                                            sheet.absent[static_cast<std::size_t>(axis)]);
    return plan;
}

} // namespace

store::PlanSheet readSheetInForce(const store::Connection &connection, plan::Measure measure)
{
    const TargetsInForce targets(connection);
    return targets.arePlans() ? store::readSheet(connection, measure) : sheetOf(connection, measure, targets);
}

std::optional<store::PlanSheet> readOriginalSheet(const store::Connection &connection, plan::Measure measure)
{
    const auto versions = store::readVersionRows(connection);
    if (versions.empty() || versions.front().code.empty())
        return std::nullopt;
    return sheetOf(connection, measure, TargetsInForce(connection, versions.front().number));
}

} // namespace quotasmith::ops
