// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rounding.h"
#include "core/spread/solver/rounding/joint_rounding.h"

#include <vector>

namespace quotasmith::spread {

/// Moves units between the pairs of a column until every row has what it needs, always along a cheapest path, after the
/// columns were filled with their cheapest fractions.
class RowBalance {
public:
    explicit RowBalance(JointRounding &rounding);
    bool run();

private:
    using Cost = money::Wide;
    int rowNode(int pair) const;
    int columnNode(int pair) const;
    bool isColumn(int node) const { return node >= m_firstColumn; }
    bool canTake(int pair) const;
    bool canGive(int pair) const;
    Cost nextCost(int pair);
    Cost lastCost(int pair);
    void take(int pair);
    void give(int pair);
    bool move(int from);
    void searchPaths(int from);
    void visit(int from, int node, int pair);
    void makeHeaps(int pair);

    JointRounding &m_rounding;
    int m_free;                              ///< node of all cells outside rows
    int m_firstColumn;                       ///< node of the first column
    std::vector<std::vector<int>> m_pairsOf; ///< by node

    std::vector<Cost> m_distance;
    std::vector<int> m_via;
    std::vector<char> m_known, m_queued;
    std::vector<int> m_queue;
};

} // namespace quotasmith::spread
