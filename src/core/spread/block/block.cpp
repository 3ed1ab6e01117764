// SPDX-License-Identifier: Apache-2.0
#include "core/spread/block/block.h"

#include "core/spread/block/block_solver.h"
#include "core/spread/edits/kept_holds.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

/// Cells set one after the other where they cannot be set together.
constexpr std::size_t kMostOneByOne = 200;

bool isSimple(const plan::Hold &hold)
{
    return hold.bound == plan::HoldBound::Exact && hold.strength == plan::HoldStrength::Hard;
}

bool isOpenThroughout(const Sheet &sheet, calendar::MonthRange months)
{
    for (int m = months.first; m <= months.last; ++m)
        if (!sheet.open[static_cast<std::size_t>(m)])
            return false;
    return true;
}

bool isAnnual(const BlockCell &cell)
{
    return cell.place.node == 0 && cell.place.months.isYear();
}

/// The company's year rolls up, as it does when it is typed; so does what has no total yet that could stay.
Keep keepFor(const Sheet &sheet, const BlockCell &cell, Keep keep)
{
    return isAnnual(cell) || isOpenThroughout(sheet, cell.place.months) ? Keep::Nothing : cell.keep.value_or(keep);
}

/// A year of the company that is set itself is not one that its months could leave alone.
std::vector<Keep> keepsFor(const Sheet &sheet, const std::vector<BlockCell> &cells, Keep keep)
{
    const bool hasAnnual = std::any_of(cells.begin(), cells.end(), isAnnual);
    std::vector<Keep> keeps;
    for (const BlockCell &cell : cells) {
        const Keep own = keepFor(sheet, cell, keep);
        keeps.push_back(hasAnnual && cell.place.node == 0 && own == Keep::Node ? Keep::Nothing : own);
    }
    return keeps;
}

BlockResult solved(const Sheet &sheet, plan::Axis axis, const std::vector<BlockCell> &cells, Keep keep)
{
    const std::vector<Keep> keeps = keepsFor(sheet, cells, keep);
    Sheet shielded = sheet;
    MonthSet touched;
    for (const BlockCell &cell : cells)
        touched |= monthsOf(cell.place.months);
    for (std::size_t m = 0; m < 12; ++m)
        shielded.closed[m] = sheet.closed[m] || (sheet.open[m] && !touched.test(m));
    shielded.open.fill(false);
    BlockResult result = BlockSolver(shielded, axis, cells, keeps).run();
    result.after.closed = sheet.closed;
    for (std::size_t m = 0; m < 12; ++m)
        result.after.open[m] = sheet.open[m] && result.after.spine.cells[m] == 0;
    return result;
}

std::variant<Conflict, Refusal> reasonOf(EditResult &result)
{
    if (auto *conflict = std::get_if<Conflict>(&result))
        return std::move(*conflict);
    return std::get<Refusal>(std::move(result));
}

/// One after the other, each held for those that follow.
BlockResult oneByOne(const Sheet &sheet, const std::vector<BlockCell> &cells, Keep keep)
{
    BlockResult result{sheet, {}, {}};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Place &place = cells[i].place;
        if (i >= kMostOneByOne) {
            result.refused.push_back({i, Refusal{"block-full", place, {}}});
            continue;
        }
        EditResult next = setValue(result.after, place, cells[i].value, keepFor(sheet, cells[i], keep));
        auto *done = std::get_if<Done>(&next);
        if (!done) {
            result.refused.push_back({i, reasonOf(next)});
            continue;
        }
        result.after = std::move(done->after);
        result.notices.insert(result.notices.end(), done->notices.begin(), done->notices.end());
        const HoldPlan hold = planHold(result.after, place);
        std::erase_if(result.after.holds, [&](const plan::Hold &old) {
            return std::find(hold.drop.begin(), hold.drop.end(), old.id) != hold.drop.end();
        });
        result.after.holds.insert(result.after.holds.end(), hold.add.begin(), hold.add.end());
    }
    result.after.holds = sheet.holds;
    return result;
}

/// Limits and soft holds are not for the solver: they are kept around it.
BlockResult aroundLimits(const Sheet &sheet, plan::Axis axis, const std::vector<BlockCell> &cells, Keep keep)
{
    const Claim claim{Claim::Kind::Edit, cells.front().place, cells.front().value, {}};
    EditResult whole = underAllHolds(sheet, claim, [&](const Sheet &on) -> EditResult {
        BlockResult result = solved(on, axis, cells, keep);
        if (result.refused.empty())
            return Done{std::move(result.after), std::move(result.notices)};
        return Refusal{"block-full", cells[result.refused.front().cell].place, {}};
    });
    if (auto *done = std::get_if<Done>(&whole))
        return {std::move(done->after), std::move(done->notices), {}};
    return oneByOne(sheet, cells, keep);
}

} // namespace

BlockResult setBlock(const Sheet &sheet, plan::Axis axis, const std::vector<BlockCell> &cells, Keep keep)
{
    if (std::all_of(cells.begin(), cells.end(), [&](const BlockCell &cell) {
            return sheet.value(axis, cell.place.node, cell.place.months) == cell.value &&
                   !sheet.isOpenIn(cell.place.months);
        }))
        return {sheet, {}, {}};
    if (cells.size() == 1)
        return oneByOne(sheet, cells, keep);
    if (std::all_of(sheet.holds.begin(), sheet.holds.end(), isSimple))
        return solved(sheet, axis, cells, keep);
    return aroundLimits(sheet, axis, cells, keep);
}

} // namespace quotasmith::spread
