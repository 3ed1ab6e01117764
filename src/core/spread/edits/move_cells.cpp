// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edits/move_cells.h"

#include "core/money/money.h"
#include "core/spread/solver/scope.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

const plan::TargetLine &lineOf(const Sheet &sheet, plan::Axis axis, const MoveCell &cell)
{
    return sheet.table(axis).leaves[static_cast<std::size_t>(cell.leaf)];
}

bool isHardExact(const plan::Hold &hold)
{
    return hold.strength == plan::HoldStrength::Hard && hold.bound == plan::HoldBound::Exact;
}

plan::Tree::Run overlap(plan::Tree::Run a, plan::Tree::Run b)
{
    return {std::max(a.first, b.first), std::min(a.end, b.end)};
}

} // namespace

Claim editOf(const Sheet &sheet, const Move &move)
{
    const std::int64_t present = sheet.value(move.from.axis, move.from.node, move.from.months);
    return {Claim::Kind::Edit, move.from, money::subtractUnits(present, move.amount), {}};
}

double idealOf(const Sheet &sheet, plan::Axis axis, const std::vector<MoveCell> &cells)
{
    double sum = 0;
    for (const MoveCell &cell : cells)
        sum += std::max(0.0, lineOf(sheet, axis, cell).ideal[static_cast<std::size_t>(cell.month)]);
    return sum;
}

std::int64_t unitsOf(const Sheet &sheet, plan::Axis axis, const std::vector<MoveCell> &cells)
{
    std::int64_t sum = 0;
    for (const MoveCell &cell : cells)
        sum = money::addUnits(sum, lineOf(sheet, axis, cell).cells[static_cast<std::size_t>(cell.month)]);
    return sum;
}

MoveCells::MoveCells(const Sheet &sheet, const Move &move)
    : m_sheet(sheet), m_move(move), m_tree(sheet.tree(move.from.axis)),
      m_frozenFrom(static_cast<std::size_t>(m_tree.leafCount())), m_frozenTo(m_frozenFrom)
{
    for (const auto &[hold, node] : placedHolds(sheet))
        if (isHardExact(hold))
            freeze(hold, node);
}

/// Whether a held place loses and wins the same whatever the shares are.
bool MoveCells::isBalanced(const plan::Hold &hold, int node) const
{
    const auto &[from, to, amount] = m_move;
    const auto contains = [&](int inner) { return inner == node || m_tree.isAbove(node, inner); };
    const bool isNode = from.node == to.node || (contains(from.node) && contains(to.node));
    const bool isTime =
        from.months == to.months || (hold.months.contains(from.months) && hold.months.contains(to.months));
    return isNode && isTime;
}

void MoveCells::freeze(const plan::Hold &hold, int node)
{
    if (hold.axis != m_move.from.axis && node != 0)
        return; // another axis' affair: it follows the spine
    const plan::Tree::Run leaves = m_tree.leaves(node);
    const auto meets = [&](const Place &side) {
        const plan::Tree::Run both = overlap(leaves, m_tree.leaves(side.node));
        return both.first < both.end && hold.months.overlaps(side.months);
    };
    if (isBalanced(hold, node) || (!meets(m_move.from) && !meets(m_move.to)))
        return;
    freezeSide(m_move.from, leaves, hold.months, m_frozenFrom);
    freezeSide(m_move.to, leaves, hold.months, m_frozenTo);
    m_reasons.push_back({Claim::Kind::Hold, {hold.axis, node, hold.months}, hold.value, hold.id});
}

void MoveCells::freezeSide(const Place &side, plan::Tree::Run leaves, calendar::MonthRange months, Frozen &frozen) const
{
    const plan::Tree::Run both = overlap(leaves, m_tree.leaves(side.node));
    for (int leaf = both.first; leaf < both.end; ++leaf)
        for (int m = months.first; m <= months.last; ++m)
            frozen[static_cast<std::size_t>(leaf)][static_cast<std::size_t>(m)] = true;
}

std::vector<MoveCell> MoveCells::freeCells(const Place &side, const Frozen &frozen, plan::Tree::Run leaves,
                                           calendar::MonthRange months) const
{
    std::vector<MoveCell> cells;
    const plan::Tree::Run run = overlap(leaves, m_tree.leaves(side.node));
    for (int leaf = run.first; leaf < run.end; ++leaf)
        for (int m = std::max(months.first, side.months.first); m <= std::min(months.last, side.months.last); ++m)
            if (!m_sheet.closed[static_cast<std::size_t>(m)] &&
                !m_sheet.absentMonths(side.axis, leaf).test(static_cast<std::size_t>(m)) &&
                !frozen[static_cast<std::size_t>(leaf)][static_cast<std::size_t>(m)])
                cells.push_back({leaf, m});
    return cells;
}

std::vector<MoveUnit> MoveCells::units() const
{
    const auto &[from, to, amount] = m_move;
    const plan::Tree::Run all{0, m_tree.leafCount()};
    std::vector<MoveUnit> units;
    const auto add = [&](plan::Tree::Run leaves, calendar::MonthRange months) {
        MoveUnit unit{freeCells(from, m_frozenFrom, leaves, months), freeCells(to, m_frozenTo, leaves, months)};
        if (!unit.from.empty() && !unit.to.empty())
            units.push_back(std::move(unit));
    };
    if (from.months == to.months)
        for (int m = from.months.first; m <= from.months.last; ++m)
            add(all, {m, m});
    else if (from.node == to.node)
        for (int leaf = m_tree.leaves(from.node).first; leaf < m_tree.leaves(from.node).end; ++leaf)
            add({leaf, leaf + 1}, {});
    else
        add(all, {});
    return units;
}

std::optional<Conflict> MoveCells::conflict(const std::vector<MoveUnit> &units) const
{
    std::int64_t room = 0;
    for (const MoveUnit &unit : units)
        room = money::addUnits(room, unitsOf(m_sheet, m_move.from.axis, unit.from));
    if (m_sheet.allowNegative ? !units.empty() : room >= m_move.amount)
        return std::nullopt;
    Conflict conflict{{editOf(m_sheet, m_move)}, m_move.amount, room, money::subtractUnits(m_move.amount, room)};
    conflict.claims.insert(conflict.claims.end(), m_reasons.begin(), m_reasons.end());
    for (const Place &side : {m_move.from, m_move.to})
        for (int m = side.months.first; m <= side.months.last; ++m)
            if (m_sheet.closed[static_cast<std::size_t>(m)]) {
                const Place month{side.axis, side.node, {m, m}};
                conflict.claims.push_back(
                    {Claim::Kind::Closed, month, m_sheet.value(side.axis, side.node, {m, m}), {}});
            }
    return conflict;
}

bool MoveCells::freezeBroken(const Sheet &after)
{
    bool isBroken = false;
    for (const auto &[hold, node] : placedHolds(m_sheet)) {
        const bool isLimit = hold.strength == plan::HoldStrength::Hard && hold.bound != plan::HoldBound::Exact;
        if (!isLimit || (hold.axis != m_move.from.axis && node != 0) || isBalanced(hold, node))
            continue;
        // Of another axis' root the months are the spine's, which this axis' root has already.
        if (plan::besideHold(hold, after.value(m_move.from.axis, node, hold.months)) == 0)
            continue;
        const bool isKnown =
            std::any_of(m_reasons.begin(), m_reasons.end(), [&](const Claim &claim) { return claim.hold == hold.id; });
        const std::size_t reasons = m_reasons.size();
        if (!isKnown)
            freeze(hold, node);
        isBroken = isBroken || m_reasons.size() > reasons;
    }
    return isBroken;
}

} // namespace quotasmith::spread
