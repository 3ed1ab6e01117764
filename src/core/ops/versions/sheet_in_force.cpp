// SPDX-License-Identifier: Apache-2.0
#include "core/ops/versions/sheet_in_force.h"

#include "core/money/money.h"
#include "core/spread/reshape.h"
#include "core/store/tables/presences.h"
#include "core/store/tables/versions/version_rows.h"
#include "core/store/tables/versions/version_snapshots.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

/// What a removed node had goes on with its heir.
store::LinesByNode withHeirs(store::LinesByNode lines, const plan::Tree &tree,
                             const std::unordered_map<plan::NodeId, plan::NodeId> &heirs)
{
    for (const auto &[node, heir] : heirs) {
        const auto gone = lines.find(node);
        if (gone == lines.end() || tree.find(node))
            continue;
        plan::TargetLine &line = lines[heir];
        for (std::size_t m = 0; m < 12; ++m) {
            line.cells[m] = money::addUnits(line.cells[m], lines.at(node).cells[m]);
            line.ideal[m] += lines.at(node).ideal[m];
        }
        lines.erase(node);
    }
    return lines;
}

/// The plan's sheet with what a version says instead of the targets.
store::PlanSheet sheetOf(const store::Connection &connection, plan::Measure measure, int version)
{
    store::PlanSheet plan = store::readSheet(connection, measure);
    spread::Sheet &sheet = plan.sheet;
    const auto spine = store::snapshotSpine(connection, version, measure);
    plan.planned = spine.has_value();
    sheet.spine = spine.value_or(plan::TargetLine());
    sheet.open = store::snapshotOpenMonths(connection, version, measure);
    if (!spine)
        sheet.open.fill(true);
    const auto heirs = store::readHeirs(connection);
    for (const plan::Axis axis : plan::kAxes)
        sheet.table(axis) = spread::reshape(
            withHeirs(store::snapshotTargets(connection, version, measure, axis), sheet.tree(axis), heirs),
            sheet.tree(axis), sheet.spine, sheet.absent[static_cast<std::size_t>(axis)]);
    return plan;
}

} // namespace

store::PlanSheet readSheetInForce(const store::Connection &connection, plan::Measure measure)
{
    const auto versions = store::readVersionRows(connection);
    const auto approved = std::find_if(versions.rbegin(), versions.rend(),
                                       [](const store::VersionRow &version) { return !version.code.empty(); });
    const bool isInForce = approved == versions.rend() || approved == versions.rbegin();
    return isInForce ? store::readSheet(connection, measure) : sheetOf(connection, measure, approved->number);
}

std::optional<store::PlanSheet> readOriginalSheet(const store::Connection &connection, plan::Measure measure)
{
    const auto versions = store::readVersionRows(connection);
    if (versions.empty() || versions.front().code.empty())
        return std::nullopt;
    return sheetOf(connection, measure, versions.front().number);
}

} // namespace quotasmith::ops
