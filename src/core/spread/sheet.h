// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/hold.h"
#include "core/plan/target_table.h"
#include "core/plan/tree.h"

#include <array>
#include <bitset>
#include <vector>

namespace quotasmith::spread {

/// Positions of a plan year's months.
using MonthSet = std::bitset<12>;

/// Everything a decomposition of one measure looks at: the company's twelve months (the spine), the three axes'
/// tables, what is held, what is closed. Trees are borrowed and outlive the sheet.
///
/// Invariants (domain rules 1–2): in every month each axis' leaves sum to the spine; every held node × period has
/// its held value; targets are ≥ 0 unless `allowNegative`; where nobody stands in a leaf it has neither target nor
/// ideal.
struct Sheet {
    plan::Measure measure = plan::Measure::Revenue;
    bool allowNegative = false;
    std::int64_t grain = 1;        ///< units a free cell is a multiple of
    std::array<bool, 12> closed{}; ///< months that do not move
    plan::TargetLine spine;
    std::array<const plan::Tree *, 3> trees{};   ///< by Axis
    std::array<plan::TargetTable, 3> tables;     ///< by Axis
    std::vector<plan::Hold> holds;               ///< of this measure, all axes
    std::array<std::vector<MonthSet>, 3> absent; ///< by Axis, by leaf: months in which nobody stands there; empty: none

    /// Zeros that stay zeros, whatever is spread.
    MonthSet absentMonths(plan::Axis axis, int leaf) const
    {
        const auto &leaves = absent[static_cast<std::size_t>(axis)];
        return leaves.empty() ? MonthSet() : leaves[static_cast<std::size_t>(leaf)];
    }
    std::array<bool, 12> open{}; ///< months without a target yet, which is not zero; their cells are 0

    const plan::Tree &tree(plan::Axis axis) const { return *trees[static_cast<std::size_t>(axis)]; }
    const plan::TargetTable &table(plan::Axis axis) const { return tables[static_cast<std::size_t>(axis)]; }
    plan::TargetTable &table(plan::Axis axis) { return tables[static_cast<std::size_t>(axis)]; }
    /// Planned value of a node (tree position) by month / in a period.
    plan::MonthUnits months(plan::Axis axis, int node) const;
    std::int64_t value(plan::Axis axis, int node, calendar::MonthRange months) const;
    bool isOpenIn(calendar::MonthRange months) const; ///< whether any of the months is open
};

/// Every rule of a sheet, compared: how many sums were looked at, and where they differ.
struct SumDifference {
    plan::Axis axis = plan::Axis::Organisation;
    int node = 0;
    calendar::MonthRange months;
    std::int64_t sum = 0;    ///< of the children, or the present value of a held place
    std::int64_t parent = 0; ///< the node's own, or the held value
    friend bool operator==(const SumDifference &, const SumDifference &) = default;
};
struct SheetCheck {
    std::int64_t compared = 0;
    std::vector<SumDifference> differences;
    std::vector<SumDifference> brokenHolds; ///< hard ones whose value lies outside what they admit
    std::vector<SumDifference> movedHolds;  ///< soft ones that are not kept, which breaks nothing
};
SheetCheck checkSheet(const Sheet &sheet);

} // namespace quotasmith::spread
