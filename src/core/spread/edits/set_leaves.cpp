// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"
#include "core/spread/edits/edit_steps.h"
#include "core/spread/edits/kept_holds.h"

#include <algorithm>
#include <cmath>

namespace quotasmith::spread {

namespace {

/// Puts the lines in place, the spine taking the difference.
void replaceLines(Sheet &sheet, plan::Axis axis, const std::vector<LeafLine> &lines)
{
    for (const LeafLine &line : lines) {
        plan::TargetLine &leaf = sheet.table(axis).leaves[static_cast<std::size_t>(line.leaf)];
        for (std::size_t m = 0; m < 12; ++m) {
            if (leaf.cells[m] == line.cells[m])
                continue; // the ideal it was rounded from is as good as ever
            moveSpine(sheet, m, money::subtractUnits(line.cells[m], leaf.cells[m]),
                      static_cast<double>(line.cells[m]) - leaf.ideal[m]);
            leaf.cells[m] = line.cells[m];
            leaf.ideal[m] = static_cast<double>(line.cells[m]);
        }
    }
}

/// The first closed month or hold that the new lines do not respect.
std::optional<Conflict> brokenPromise(const Sheet &before, const Sheet &after, plan::Axis axis,
                                      const std::vector<LeafLine> &lines)
{
    const plan::Tree &tree = before.tree(axis);
    for (const LeafLine &line : lines)
        for (int m = 0; m < 12; ++m) {
            const std::int64_t was =
                before.table(axis).leaves[static_cast<std::size_t>(line.leaf)].cells[static_cast<std::size_t>(m)];
            const std::int64_t is = line.cells[static_cast<std::size_t>(m)];
            const Place place{axis, tree.leafNode(line.leaf), {m, m}};
            if (before.closed[static_cast<std::size_t>(m)] && was != is)
                return Conflict{{{Claim::Kind::Edit, place, is, {}}, {Claim::Kind::Closed, place, was, {}}},
                                is,
                                was,
                                std::abs(is - was)};
        }
    for (const auto &[hold, node] : placedHolds(before)) {
        if (hold.axis != axis && node != 0)
            continue;
        const std::int64_t is = after.value(axis, hold.axis == axis ? node : 0, hold.months);
        const Place place{hold.axis, node, hold.months};
        if (is != before.value(axis, hold.axis == axis ? node : 0, hold.months) && plan::besideHold(hold, is) != 0 &&
            hold.strength == plan::HoldStrength::Hard)
            return Conflict{{{Claim::Kind::Edit, place, is, {}}, {Claim::Kind::Hold, place, hold.value, hold.id}},
                            is,
                            hold.value,
                            std::abs(is - hold.value)};
    }
    return std::nullopt;
}

EditResult letOthersFollow(const Sheet &sheet, plan::Axis axis, const std::vector<LeafLine> &lines)
{
    Done done{sheet, {}};
    replaceLines(done.after, axis, lines);
    for (const plan::Axis other : plan::kAxes)
        if (other != axis)
            if (const auto conflict = followSpine(done.after, other, sheet.spine))
                return *conflict;
    return done;
}

} // namespace

EditResult setLeaves(const Sheet &sheet, plan::Axis axis, const std::vector<LeafLine> &lines)
{
    for (const LeafLine &line : lines)
        for (std::size_t m = 0; m < 12; ++m)
            if (line.cells[m] < 0 && !sheet.allowNegative)
                return Refusal{"negative-target",
                               {axis, sheet.tree(axis).leafNode(line.leaf), {static_cast<int>(m), static_cast<int>(m)}},
                               {}};
    for (const LeafLine &line : lines)
        for (std::size_t m = 0; m < 12; ++m)
            if (line.cells[m] != 0 && sheet.absentMonths(axis, line.leaf).test(m))
                return Refusal{"nobody-there",
                               {axis, sheet.tree(axis).leafNode(line.leaf), {static_cast<int>(m), static_cast<int>(m)}},
                               {}};
    Done done{sheet, {}};
    replaceLines(done.after, axis, lines);
    if (const auto conflict = brokenPromise(sheet, done.after, axis, lines))
        return *conflict;
    if (done.after.spine.cells == sheet.spine.cells)
        return done;
    const int node = lines.size() == 1 ? sheet.tree(axis).leafNode(lines.front().leaf) : 0;
    const Claim claim{Claim::Kind::Edit, {axis, node, {}}, done.after.value(axis, node, {}), {}};
    return explained(sheet, claim, [&](const Sheet &on) { return letOthersFollow(on, axis, lines); });
}

} // namespace quotasmith::spread
