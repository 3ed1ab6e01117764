// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/scope.h"

#include "core/money/money.h"

#include <algorithm>
#include <tuple>

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

std::vector<PlacedHold> placedHolds(const Sheet &sheet)
{
    std::vector<PlacedHold> placed;
    for (const plan::Hold &hold : sheet.holds)
        if (const auto node = sheet.tree(hold.axis).find(hold.node))
            placed.push_back({hold, *node});
    const auto key = [](const PlacedHold &p) {
        return std::tuple(p.hold.axis, p.node, p.hold.months.first, p.hold.months.last, p.hold.id.value());
    };
    std::sort(placed.begin(), placed.end(), [&](const PlacedHold &a, const PlacedHold &b) { return key(a) < key(b); });
    return placed;
}

HeldSet setIn(const Sheet &sheet, plan::Axis axis, int scopeNode, const Claim &claim, MonthSet months,
              std::int64_t units)
{
    const plan::Tree &tree = sheet.tree(axis);
    const plan::Tree::Run run = tree.leaves(claim.place.node);
    const int start = tree.leaves(scopeNode).first;
    HeldSet set{run.first - start, run.end - start, months, {units, 0}, claim, {}};
    for (int leaf = run.first; leaf < run.end; ++leaf)
        for (std::size_t m = 0; m < 12; ++m)
            if (months.test(m)) {
                set.before.real += lineOf(sheet, axis, leaf).ideal[m];
                set.before.units = money::addUnits(set.before.units, lineOf(sheet, axis, leaf).cells[m]);
            }
    set.sum.real = set.before.real + static_cast<double>(money::subtractUnits(units, set.before.units));
    return set;
}

std::vector<HeldSet> heldSetsIn(const Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months)
{
    const plan::Tree &tree = sheet.tree(axis);
    MonthSet movable;
    for (const int m : months)
        movable.set(size(m));
    std::vector<HeldSet> sets;
    for (const auto &[hold, held] : placedHolds(sheet)) {
        // Holds of the node itself are in its columns.
        if (hold.axis != axis || !tree.isAbove(node, held) || !tree.isPlanned(held))
            continue;
        const MonthSet inside = monthsOf(hold.months) & movable;
        if (inside.none())
            continue;
        std::int64_t units = hold.value;
        const plan::MonthUnits own = sheet.months(axis, held);
        for (int m = hold.months.first; m <= hold.months.last; ++m)
            if (!movable.test(size(m)))
                units = money::subtractUnits(units, own[size(m)]);
        const Claim claim{Claim::Kind::Hold, {axis, held, hold.months}, hold.value, hold.id};
        sets.push_back(setIn(sheet, axis, node, claim, inside, units));
    }
    return sets;
}

} // namespace quotasmith::spread
