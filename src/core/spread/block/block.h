// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edit.h"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace quotasmith::spread {

/// One value of a block.
struct BlockCell {
    Place place;
    std::int64_t value = 0;
    std::optional<Keep> keep = {}; ///< nothing: the block's
};
/// A cell that did not take its value, and why. `block-full` of a Refusal: beside the other values of the block there
/// is no room for it.
struct BlockRefusal {
    std::size_t cell = 0; ///< index into the block
    std::variant<Conflict, Refusal> reason;
};
struct BlockResult {
    Sheet after;
    std::vector<Notice> notices;
    std::vector<BlockRefusal> refused; ///< by cell; every other cell has its value in `after`
};

/// Sets many places of one axis at once: pasted, filled or cleared. What setValue lets move for one value moves for the
/// block, but no value of the block moves for another: parents are set before their members, and what has been set is
/// held until the block is done.
///
/// Totals: the members of a parent that are not in the block share the difference, then those of the next one above.
/// Node: the other months of the node take it, the node's year stays. Both: both stay. Nothing: it rolls up, to the
/// nearest held or set value above, whose other members take it. A value that is there already is kept like the others.
/// Nobody stands beside the company: its months are refused under Totals and Both unless they stay; under Node its
/// other months take the difference. With its year in the block they make up that year.
///
/// The places are solved together, parent by parent, so that a block of thousands costs about as much as a few edits.
/// Where a block cannot be met as a whole it is halved until the cells in the way are found; the search gives up after
/// some rounds and refuses the rest of the part it is looking at.
BlockResult setBlock(const Sheet &sheet, plan::Axis axis, const std::vector<BlockCell> &cells, Keep keep);

} // namespace quotasmith::spread
