// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/number_guard.h"

#include "core/ops/versions/version_sheet.h"
#include "core/store/queries/kept/kept_rows.h"
#include "core/store/tables/ratios.h"
#include "core/store/tables/targets.h"
#include "core/store/tables/versions/target_guard.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

bool spineMoves(const store::Connection &connection, const spread::Sheet &sheet)
{
    const auto stored = store::readSpine(connection, sheet.measure);
    if (!stored || stored->cells != sheet.spine.cells)
        return true;
    const std::array<bool, 12> open = store::readOpenMonths(connection, sheet.measure);
    for (std::size_t m = 0; m < open.size(); ++m)
        if (open[m] != (sheet.open[m] && sheet.spine.cells[m] == 0))
            return true;
    return false;
}

/// With the spine as it was and every stored line kept by its node, nothing is left for others.
bool axisMoves(const store::Connection &connection, const spread::Sheet &sheet, plan::Axis axis)
{
    const plan::Tree &tree = sheet.tree(axis);
    const store::SharedLines stored = store::sharedTargets(connection, sheet.measure, axis);
    return std::any_of(stored->begin(), stored->end(), [&](const auto &line) {
        const auto node = tree.find(line.first);
        return (node && tree.isPlanned(*node) ? sheet.months(axis, *node) : plan::MonthUnits{}) != line.second.cells;
    });
}

/// A member may keep its line and yet change the numbers of those above it.
bool signedMoves(const store::Connection &connection, const VersionInfo &version, const spread::Sheet &sheet)
{
    const auto trees = versionTrees(connection, version);
    const store::PlanSheet approved = readVersionSheet(connection, version, trees, sheet.measure);
    for (const plan::Axis axis : plan::kAxes) {
        const plan::Tree &before = approved.sheet.tree(axis), &after = sheet.tree(axis);
        for (int node = 0; node < before.size(); ++node)
            if (const auto still = after.find(before.node(node).id); still && after.isPlanned(*still))
                if (sheet.months(axis, *still) != approved.sheet.months(axis, node))
                    return true;
    }
    return false;
}

} // namespace

void requireNumbersOpen(const store::Connection &connection, const spread::Sheet &sheet)
{
    if (store::areTargetsOpen(connection))
        return;
    const bool moves = spineMoves(connection, sheet) ||
                       std::any_of(plan::kAxes.begin(), plan::kAxes.end(),
                                   [&](plan::Axis axis) { return axisMoves(connection, sheet, axis); });
    const VersionInfo version = currentVersion(connection);
    if (moves || (version.state == VersionState::Approved && signedMoves(connection, version, sheet)))
        store::requireTargetsOpen(connection);
}

} // namespace quotasmith::ops
