// SPDX-License-Identifier: Apache-2.0
#include "core/spread/block/block_solver.h"

#include "core/money/money.h"
#include "core/spread/edits/edit_steps.h"
#include "core/spread/edits/kept_holds.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace quotasmith::spread {

namespace {

/// Halves tried before what is left of a part is refused as a whole.
constexpr int kMostTries = 32;
/// Refused cells for which the reason is asked of the edit of that cell alone.
constexpr int kMostReasons = 12;

bool isFree(Keep keep)
{
    return keep == Keep::Nothing || keep == Keep::Node;
}

} // namespace

BlockSolver::BlockSolver(const Sheet &sheet, plan::Axis axis, const std::vector<BlockCell> &cells,
                         const std::vector<Keep> &keeps)
    : m_sheet(sheet), m_axis(axis), m_tree(sheet.tree(axis)), m_isOut(cells.size(), 0), m_result{sheet, {}, {}},
      m_triesLeft(kMostTries), m_reasonsLeft(kMostReasons)
{
    m_wanted.reserve(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        WantedCell &wanted = m_wanted.emplace_back();
        wanted.index = i;
        wanted.place = cells[i].place;
        wanted.keep = keeps[i];
        wanted.claim = {Claim::Kind::Edit, cells[i].place, cells[i].value, {}};
        for (const int m : openMonths(sheet, cells[i].place.months))
            wanted.months.set(static_cast<std::size_t>(m));
        wanted.units = money::subtractUnits(cells[i].value, closedPart(sheet, cells[i].place));
    }
}

BlockResult BlockSolver::run()
{
    for (const PlacedHold &held : placedHolds(m_sheet))
        if (held.hold.axis == m_axis || held.node == 0)
            m_holdMonths[held.node] |= monthsOf(held.hold.months);
    screen();
    noteFixed();
    WantedCells roots, free;
    Groups groups;
    for (const WantedCell &cell : m_wanted) {
        if (m_isOut[cell.index])
            continue;
        const int group = groupOf(cell);
        if (cell.place.node == 0)
            roots.push_back(&cell);
        else if (group < 0)
            free.push_back(&cell);
        else
            groups[group].push_back(&cell);
    }
    placeRollUps(roots);
    placeRollUps(free);
    placeGroups(std::move(groups));
    std::sort(m_result.refused.begin(), m_result.refused.end(),
              [](const BlockRefusal &a, const BlockRefusal &b) { return a.cell < b.cell; });
    return std::move(m_result);
}

/// Takes out what is refused whatever the others are, and what need not be solved as it stays.
void BlockSolver::screen()
{
    for (const WantedCell &cell : m_wanted) {
        auto refusal = refusalFor(cell);
        if (!refusal)
            continue;
        m_isOut[cell.index] = 1;
        if (isUnchanged(cell))
            m_staying.push_back(&cell);
        else
            m_result.refused.push_back(std::move(*refusal));
    }
}

std::optional<BlockRefusal> BlockSolver::refusalFor(const WantedCell &cell) const
{
    if (auto refusal = refusalOf(m_sheet, cell.place, cell.claim.value, cell.keep))
        return BlockRefusal{cell.index, std::move(*refusal)};
    if (cell.units < 0 && !m_sheet.allowNegative) {
        const std::int64_t closed = money::subtractUnits(cell.claim.value, cell.units);
        const Claim claim{Claim::Kind::Closed, cell.place, closed, {}};
        return BlockRefusal{cell.index, Conflict{{cell.claim, claim}, closed, cell.claim.value, -cell.units}};
    }
    return brokenHold(cell);
}

std::optional<BlockRefusal> BlockSolver::brokenHold(const WantedCell &cell) const
{
    const auto held = m_holdMonths.find(cell.place.node);
    if (held == m_holdMonths.end())
        return std::nullopt;
    const plan::NodeId node = m_tree.node(cell.place.node).id;
    for (const plan::Hold &hold : m_sheet.holds) {
        const bool isHere =
            hold.months == cell.place.months && (cell.place.node == 0 ? m_sheet.tree(hold.axis).find(hold.node) == 0
                                                                      : hold.axis == m_axis && hold.node == node);
        if (!isHere || plan::besideHold(hold, cell.claim.value) == 0)
            continue;
        const std::int64_t amount = std::abs(money::subtractUnits(cell.claim.value, hold.value));
        const Claim claim{Claim::Kind::Hold, cell.place, hold.value, hold.id};
        return BlockRefusal{cell.index, Conflict{{cell.claim, claim}, cell.claim.value, hold.value, amount}};
    }
    return std::nullopt;
}

bool BlockSolver::isUnchanged(const WantedCell &cell) const
{
    return m_sheet.value(m_axis, cell.place.node, cell.place.months) == cell.claim.value;
}

void BlockSolver::noteFixed()
{
    m_fixedMonths = m_holdMonths;
    for (const WantedCell &cell : m_wanted)
        if (!m_isOut[cell.index])
            m_fixedMonths[cell.place.node] |= cell.months;
}

/// The node whose members share what the cell changes by; -1: it rolls up to the company.
int BlockSolver::groupOf(const WantedCell &cell) const
{
    if (cell.place.node == 0 || cell.keep == Keep::Node)
        return -1;
    if (cell.keep != Keep::Nothing)
        return m_tree.parent(cell.place.node);
    for (int above = m_tree.parent(cell.place.node); above >= 0; above = m_tree.parent(above)) {
        const auto fixed = m_fixedMonths.find(above);
        if (fixed != m_fixedMonths.end() && (fixed->second & cell.months).any())
            return above;
    }
    return -1;
}

void BlockSolver::placeRollUps(const WantedCells &cells)
{
    if (!cells.empty())
        halve(cells, [this](const WantedCells &some) { return rollUp(some); });
}

bool BlockSolver::rollUp(const WantedCells &cells)
{
    std::map<int, WantedCells> nodes;
    for (const WantedCell *cell : cells)
        nodes[cell->place.node].push_back(cell);
    for (const WantedCell *cell : m_accepted)
        if (const auto node = nodes.find(cell->place.node); node != nodes.end() && cell->months.any())
            node->second.push_back(cell);
    Sheet next = m_result.after;
    for (const auto &[node, wanted] : nodes)
        if (!putNode(next, wanted))
            return false;
    for (const plan::Axis other : plan::kAxes)
        if (other != m_axis && followSpine(next, other, m_result.after.spine))
            return false;
    const auto isThere = [&](const WantedCell *cell) {
        return next.value(m_axis, cell->place.node, cell->place.months) == cell->claim.value;
    };
    for (const WantedCells *each : {&cells, &std::as_const(m_accepted), &std::as_const(m_staying)})
        if (!std::all_of(each->begin(), each->end(), isThere))
            return false;
    m_result.after = std::move(next);
    accept(cells);
    return true;
}

bool BlockSolver::putNode(Sheet &sheet, const WantedCells &cells) const
{
    const WantedCell &first = *cells.front();
    // Sorting all holds for every leaf would cost more than the block.
    const bool needsHolds =
        !m_tree.isLeaf(first.place.node) || first.keep == Keep::Node || m_holdMonths.contains(first.place.node);
    std::vector<plan::Hold> aside;
    if (!needsHolds)
        std::swap(aside, sheet.holds);
    const auto months = monthsWith(sheet, m_axis, cells);
    const bool isPut = months && putMonths(sheet, m_axis, *months, first);
    if (!needsHolds)
        std::swap(aside, sheet.holds);
    return isPut;
}

void BlockSolver::placeGroups(Groups groups)
{
    for (int depth = 0; !groups.empty(); ++depth) {
        Groups now, homeless;
        for (auto group = groups.begin(); group != groups.end();) {
            const auto next = std::next(group);
            if (m_tree.depth(group->first) == depth)
                now.insert(groups.extract(group));
            group = next;
        }
        while (!now.empty()) {
            for (const auto &[node, cells] : now) {
                const bool canClimb = node > 0 && cells.front()->keep != Keep::Both;
                if (placeBelow(node, cells))
                    continue;
                if (canClimb) {
                    WantedCells &above = homeless[m_tree.parent(node)];
                    above.insert(above.end(), cells.begin(), cells.end());
                } else {
                    halve(cells, [this, scope = node](const WantedCells &some) { return placeBelow(scope, some); });
                }
            }
            now = std::exchange(homeless, {});
        }
    }
}

bool BlockSolver::placeBelow(int node, const WantedCells &cells)
{
    WantedCells all = cells;
    for (const WantedCell *cell : m_accepted)
        if (m_tree.isAbove(node, cell->place.node) && cell->months.any())
            all.push_back(cell);
    if (!solveBelow(m_result.after, m_axis, node, all, cells.front()->keep))
        return false;
    for (const WantedCell *cell : cells)
        if (groupOf(*cell) != node && (m_result.notices.empty() || m_result.notices.back().place.node != node))
            m_result.notices.push_back({"climbed", {m_axis, node, cell->place.months}, cell->claim.value});
    accept(cells);
    return true;
}

void BlockSolver::halve(const WantedCells &cells, const Attempt &attempt)
{
    if (m_triesLeft > 0 && (--m_triesLeft, attempt(cells)))
        return;
    if (cells.size() == 1 || m_triesLeft <= 0) {
        for (const WantedCell *cell : cells)
            refuse(*cell);
        return;
    }
    const auto middle = cells.begin() + static_cast<std::ptrdiff_t>(cells.size() / 2);
    halve({cells.begin(), middle}, attempt);
    halve({middle, cells.end()}, attempt);
}

void BlockSolver::accept(const WantedCells &cells)
{
    m_accepted.insert(m_accepted.end(), cells.begin(), cells.end());
}

void BlockSolver::refuse(const WantedCell &cell)
{
    BlockRefusal refusal{cell.index, Refusal{"block-full", cell.place, {}}};
    if (!isFree(cell.keep))
        std::get<Refusal>(refusal.reason).instead = {Keep::Nothing};
    if (m_reasonsLeft > 0) {
        --m_reasonsLeft;
        EditResult alone = setValue(m_sheet, cell.place, cell.claim.value, cell.keep);
        if (auto *conflict = std::get_if<Conflict>(&alone))
            refusal.reason = std::move(*conflict);
        else if (auto *refused = std::get_if<Refusal>(&alone))
            refusal.reason = std::move(*refused);
    }
    m_result.refused.push_back(std::move(refusal));
}

} // namespace quotasmith::spread
