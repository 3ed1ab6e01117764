// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edit.h"

#include <array>
#include <optional>
#include <vector>

/// Which cells a move may touch.
namespace quotasmith::spread {

struct Move {
    Place from;
    Place to; ///< of the same axis
    std::int64_t amount = 0;
};
/// The move as what an explanation starts with: what its source would have.
Claim editOf(const Sheet &sheet, const Move &move);

struct MoveCell {
    int leaf = 0; ///< of the axis
    int month = 0;
};
double idealOf(const Sheet &sheet, plan::Axis axis, const std::vector<MoveCell> &cells);
std::int64_t unitsOf(const Sheet &sheet, plan::Axis axis, const std::vector<MoveCell> &cells);

/// Cells that give and cells that take, the same amount both: a month of two nodes, a leaf in two periods, or the whole
/// of both places.
struct MoveUnit {
    std::vector<MoveCell> from;
    std::vector<MoveCell> to;
};

/// The cells of a move that are free. As cells of the source only give and those of the goal only take, a held sum that
/// loses or wins alone stays exactly when none of its cells moves; one that loses and wins the same by the shape of the
/// move does not matter.
class MoveCells {
public:
    MoveCells(const Sheet &sheet, const Move &move);

    /// Units with cells on both sides.
    std::vector<MoveUnit> units() const;
    /// When the units cannot give the amount: the holds and closed months that keep cells out.
    std::optional<Conflict> conflict(const std::vector<MoveUnit> &units) const;
    /// Keeps the cells of limits that `after` breaks out of the move; whether there were any.
    bool freezeBroken(const Sheet &after);

private:
    using Frozen = std::vector<std::array<bool, 12>>; ///< by leaf of the axis

    bool isBalanced(const plan::Hold &hold, int node) const;
    void freeze(const plan::Hold &hold, int node);
    void freezeSide(const Place &side, plan::Tree::Run leaves, calendar::MonthRange months, Frozen &frozen) const;
    std::vector<MoveCell> freeCells(const Place &side, const Frozen &frozen, plan::Tree::Run leaves,
                                    calendar::MonthRange months) const;

    const Sheet &m_sheet;
    const Move &m_move;
    const plan::Tree &m_tree;
    Frozen m_frozenFrom, m_frozenTo;
    std::vector<Claim> m_reasons;
};

} // namespace quotasmith::spread
