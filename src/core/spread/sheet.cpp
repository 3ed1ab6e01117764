// SPDX-License-Identifier: Apache-2.0
#include "core/spread/sheet.h"

#include "core/money/money.h"

namespace quotasmith::spread {

plan::MonthUnits Sheet::months(plan::Axis axis, int node) const
{
    if (node == 0)
        return spine.cells;
    plan::MonthUnits sums{};
    const plan::Tree::Run run = tree(axis).leaves(node);
    for (int leaf = run.first; leaf < run.end; ++leaf)
        for (std::size_t m = 0; m < 12; ++m)
            sums[m] = money::addUnits(sums[m], table(axis).leaves[static_cast<std::size_t>(leaf)].cells[m]);
    return sums;
}

std::int64_t Sheet::value(plan::Axis axis, int node, calendar::MonthRange range) const
{
    return plan::sumOf(months(axis, node), range.first, range.last);
}

bool Sheet::isOpenIn(calendar::MonthRange range) const
{
    for (int m = range.first; m <= range.last; ++m)
        if (open[static_cast<std::size_t>(m)])
            return true;
    return false;
}

} // namespace quotasmith::spread
