// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edit.h"

#include <cstdint>
#include <vector>

namespace quotasmith::spread {

MonthSet monthsOf(calendar::MonthRange range);

/// A sum that must be met: exactly in units, and in the real numbers the units are rounded from.
struct PartSum {
    std::int64_t units = 0;
    double real = 0;
};

/// A two-way table with structural zeros: every cell lies in one column part and in at most one row part, the parts of
/// a family are disjoint. This is what holds come to once every held set has its largest held subsets taken away.
struct Parts {
    std::vector<PartSum> columns;
    std::vector<PartSum> rows;
    std::vector<int> columnOf; ///< by cell
    std::vector<int> rowOf;    ///< by cell; -1: in no row part
};

/// A set of cells with its sum, before the reduction: leaves [first, end) of the scope × months.
struct HeldSet {
    int firstLeaf = 0;
    int endLeaf = 0;
    MonthSet months;
    PartSum sum;
    Claim claim; ///< what it is, for explanations
};

/// The cells of a problem: leaves × months that may move, in the order leaf, month.
struct CellGrid {
    int leaves = 0;
    std::vector<int> months; ///< positions in the year, ascending
    int size() const { return leaves * static_cast<int>(months.size()); }
};

/// Reduces sets to parts. `columns` are the sums of the grid's months over all leaves, in its order. Sets over one
/// month go to the column family, all others to the row family; within a family sets are nested or disjoint.
Parts reduceToParts(const CellGrid &grid, const std::vector<PartSum> &columns, const std::vector<HeldSet> &sets);

/// Cells of a part that is all zeros and must take an amount share it equally: their weights become 1. Those marked in
/// `absent` (by cell; empty: none) stay zero.
void openZeros(const Parts &parts, std::vector<double> &weights, const std::vector<char> &absent = {});

} // namespace quotasmith::spread
