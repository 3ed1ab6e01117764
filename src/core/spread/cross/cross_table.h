// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace quotasmith::spread {

/// Two ways of taking the same total apart, and who may take what: the targets of one axis' leaves as rows, those of
/// another as columns. Targets are ≥ 0 and both lists have the same sum.
struct CrossProblem {
    std::vector<std::int64_t> rows;
    std::vector<std::int64_t> columns;
    std::vector<std::vector<double>> seed; ///< row by row, ≥ 0; zero: never
};

/// The table whose rows and columns add up to the targets, to the unit:
/// Σ cells of a row + without = its target, Σ cells of a column + nobody = its target.
struct CrossTable {
    std::vector<std::vector<std::int64_t>> cells; ///< row by row
    std::vector<std::int64_t> nobody;             ///< by column: what no row that may take it has room for
    std::vector<std::int64_t> without;            ///< by row: what no column it may take has left
};

/// As much as a maximum flow can place is placed; of all tables that place it, the one whose proportions are nearest to
/// the seed's (proportional fitting, Deming and Stephan 1940), where what finds no place weighs as much as the rest of
/// its row or column. Each cell is the unit below or above its share. Zero stays zero.
CrossTable crossTable(const CrossProblem &problem);

} // namespace quotasmith::spread
