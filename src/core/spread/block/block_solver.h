// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/block/block_parts.h"

#include <functional>
#include <map>
#include <unordered_map>

namespace quotasmith::spread {

/// Solves a block on a sheet without open months, limits and soft holds.
///
/// What rolls up goes first, all at once. Then the members of every parent, the highest parents first; where they find
/// no room, those of several parents go together one level up. What finds no room at all is halved.
class BlockSolver {
public:
    BlockSolver(const Sheet &sheet, plan::Axis axis, const std::vector<BlockCell> &cells,
                const std::vector<Keep> &keeps);
    BlockResult run();

private:
    using Attempt = std::function<bool(const WantedCells &)>;
    using Groups = std::map<int, WantedCells>; ///< by the node whose members they are among

    void screen();
    std::optional<BlockRefusal> refusalFor(const WantedCell &cell) const;
    std::optional<BlockRefusal> brokenHold(const WantedCell &cell) const;
    bool isUnchanged(const WantedCell &cell) const;
    void noteFixed();
    int groupOf(const WantedCell &cell) const;
    void placeRollUps(const WantedCells &cells);
    bool rollUp(const WantedCells &cells);
    bool putNode(Sheet &sheet, const WantedCells &cells) const;
    void placeGroups(Groups groups);
    bool placeBelow(int node, const WantedCells &cells);
    void halve(const WantedCells &cells, const Attempt &attempt);
    void accept(const WantedCells &cells);
    void refuse(const WantedCell &cell);

    const Sheet &m_sheet;
    plan::Axis m_axis;
    const plan::Tree &m_tree;
    std::vector<WantedCell> m_wanted;
    std::vector<char> m_isOut;                       ///< by wanted cell
    std::unordered_map<int, MonthSet> m_holdMonths;  ///< by node of the axis
    std::unordered_map<int, MonthSet> m_fixedMonths; ///< holds and the block's own
    WantedCells m_accepted;
    WantedCells m_staying; ///< what could not be set but is there already
    BlockResult m_result;
    int m_triesLeft;
    int m_reasonsLeft;
};

} // namespace quotasmith::spread
