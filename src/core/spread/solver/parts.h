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

/// Which columns may have any sum; empty: none.
using FreeColumns = std::vector<char>;
inline bool isFree(const FreeColumns &freeColumns, std::size_t column)
{
    return column < freeColumns.size() && freeColumns[column] != 0;
}

/// The sums of all parts.
struct PartSums {
    std::vector<PartSum> columns;
    std::vector<PartSum> rows;
};

/// A two-way table with structural zeros: every cell lies in one column part and in at most one row part, the parts of
/// a family are disjoint. This is what holds come to once every held set has its largest held subsets taken away.
struct Parts {
    std::vector<PartSum> columns;
    std::vector<PartSum> rows;
    std::vector<int> columnOf;          ///< by cell
    std::vector<int> rowOf;             ///< by cell; -1: in no row part
    std::vector<PartSum> columnsBefore; ///< what the same parts have on the sheet now
    std::vector<PartSum> rowsBefore;

    PartSums sums() const { return {columns, rows}; }
    PartSums sumsBefore() const { return {columnsBefore, rowsBefore}; }
};

/// A set of cells with its sum, before the reduction: leaves [first, end) of the scope × months.
struct HeldSet {
    int firstLeaf = 0;
    int endLeaf = 0;
    MonthSet months;
    PartSum sum;    ///< that it must have
    Claim claim;    ///< what it is, for explanations
    PartSum before; ///< that it has
};

/// The cells of a problem: leaves × months that may move, in the order leaf, month.
struct CellGrid {
    int leaves = 0;
    std::vector<int> months; ///< positions in the year, ascending
    int size() const { return leaves * static_cast<int>(months.size()); }
};

/// Reduces sets to parts. `columns` are the sums of the grid's months over all leaves, in its order. Sets over one
/// month go to the column family, all others to the row family; within a family sets are nested or disjoint.
Parts reduceToParts(const CellGrid &grid, const std::vector<PartSum> &columns,
                    const std::vector<PartSum> &columnsBefore, const std::vector<HeldSet> &sets);

/// Cells of a part that is all zeros and must take an amount share it equally. Returns them, marked; their weights
/// become `weightOf` a cell: the number of leaves it stands for; those of weight 0 stay zeros.
std::vector<char> openZeros(const Parts &parts, std::vector<double> &weights, const std::vector<double> &weightOf);

} // namespace quotasmith::spread
