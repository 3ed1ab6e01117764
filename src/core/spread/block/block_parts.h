// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/block/block.h"
#include "core/spread/solver/line.h"
#include "core/spread/solver/scope.h"

#include <optional>
#include <vector>

/// What a block is solved by: one node's months, or the members of one node.
namespace quotasmith::spread {

/// A cell of a block by what of it may move.
struct WantedCell {
    std::size_t index = 0; ///< in the block
    Place place;
    MonthSet months;        ///< open ones
    std::int64_t units = 0; ///< in them
    Keep keep = Keep::Totals;
    Claim claim;
};
using WantedCells = std::vector<const WantedCell *>;

std::vector<int> listed(MonthSet months);

/// The months of one node with its cells set: the node's other months take the difference (Keep::Node), or the node's
/// year does. Nothing when they contradict each other.
struct NodeMonths {
    std::vector<int> months;
    Line line;
};
std::optional<NodeMonths> monthsWith(const Sheet &sheet, plan::Axis axis, const WantedCells &cells);
/// Puts them in their place: its leaves and the spine follow, the other axes not yet. False: the leaves cannot.
bool putMonths(Sheet &sheet, plan::Axis axis, const NodeMonths &months, const WantedCell &cell);

/// Sets cells strictly below a node whose own months stay; everything else below it in these months shares the
/// difference. False, and the sheet is as it was: it cannot be done, or a cell crosses a hold or another cell.
bool solveBelow(Sheet &sheet, plan::Axis axis, int node, const WantedCells &cells, Keep keep);

} // namespace quotasmith::spread
