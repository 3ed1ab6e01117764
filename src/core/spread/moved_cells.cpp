// SPDX-License-Identifier: Apache-2.0
#include "core/spread/moved_cells.h"

#include <algorithm>
#include <cstdlib>

namespace quotasmith::spread {

std::vector<MovedCell> movedCells(const Sheet &before, const Sheet &after)
{
    std::vector<MovedCell> cells;
    for (const plan::Axis axis : plan::kAxes) {
        const plan::Tree &tree = before.tree(axis);
        for (int leaf = 0; leaf < tree.leafCount(); ++leaf)
            for (int month = 0; month < 12; ++month) {
                const auto l = static_cast<std::size_t>(leaf), m = static_cast<std::size_t>(month);
                const std::int64_t was = before.table(axis).leaves[l].cells[m];
                const std::int64_t is = after.table(axis).leaves[l].cells[m];
                if (was != is)
                    cells.push_back({{axis, tree.leafNode(leaf), {month, month}}, was, is});
            }
    }
    std::stable_sort(cells.begin(), cells.end(), [](const MovedCell &a, const MovedCell &b) {
        return std::abs(a.difference()) > std::abs(b.difference());
    });
    return cells;
}

} // namespace quotasmith::spread
