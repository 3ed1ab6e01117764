// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/scope.h"

#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

std::size_t size(int count)
{
    return static_cast<std::size_t>(count);
}

const plan::TargetLine &lineOf(const Sheet &sheet, plan::Axis axis, int leaf)
{
    return sheet.table(axis).leaves[size(leaf)];
}

} // namespace

HeldSet setIn(const Sheet &sheet, plan::Axis axis, int scopeNode, const Claim &claim, MonthSet months,
              std::int64_t units)
{
    const plan::Tree &tree = sheet.tree(axis);
    const plan::Tree::Run run = tree.leaves(claim.place.node);
    const int start = tree.leaves(scopeNode).first;
    HeldSet set{run.first - start, run.end - start, months, {units, 0}, claim};
    std::int64_t present = 0;
    for (int leaf = run.first; leaf < run.end; ++leaf)
        for (std::size_t m = 0; m < 12; ++m)
            if (months.test(m)) {
                set.sum.real += lineOf(sheet, axis, leaf).ideal[m];
                present = money::addUnits(present, lineOf(sheet, axis, leaf).cells[m]);
            }
    set.sum.real += static_cast<double>(money::subtractUnits(units, present));
    return set;
}

std::vector<HeldSet> heldSetsIn(const Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months)
{
    const plan::Tree &tree = sheet.tree(axis);
    MonthSet movable;
    for (const int m : months)
        movable.set(size(m));
    std::vector<HeldSet> sets;
    for (const plan::Hold &hold : sheet.holds) {
        const auto held = hold.axis == axis ? tree.find(hold.node) : std::nullopt;
        // Holds of the node itself are in its columns.
        if (!held || !tree.isAbove(node, *held) || !tree.isPlanned(*held))
            continue;
        const MonthSet inside = monthsOf(hold.months) & movable;
        if (inside.none())
            continue;
        std::int64_t units = hold.value;
        const plan::MonthUnits own = sheet.months(axis, *held);
        for (int m = hold.months.first; m <= hold.months.last; ++m)
            if (!movable.test(size(m)))
                units = money::subtractUnits(units, own[size(m)]);
        const Claim claim{Claim::Kind::Hold, {axis, *held, hold.months}, hold.value, hold.id};
        sets.push_back(setIn(sheet, axis, node, claim, inside, units));
    }
    return sets;
}

} // namespace quotasmith::spread
