// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/axis.h"
#include "core/plan/measure.h"

#include <array>
#include <cstdint>
#include <vector>

namespace quotasmith::plan {

/// Twelve months of a plan year, whole units of the measure.
using MonthUnits = std::array<std::int64_t, 12>;
/// Twelve months as real numbers: the ideal, in units of the measure. The only floating point near an amount.
using MonthReals = std::array<double, 12>;

/// One line of a table: what is planned, and the ideal it was rounded from. The ideal is the weight of every later
/// spread: never replaced by rounded cells, never set to zero by an edit.
struct TargetLine {
    MonthUnits cells{};
    MonthReals ideal{};
    friend bool operator==(const TargetLine &, const TargetLine &) = default;
};

/// The targets of one measure on one axis: a line for each planned leaf, in the tree's leaf order.
struct TargetTable {
    std::vector<TargetLine> leaves;
    friend bool operator==(const TargetTable &, const TargetTable &) = default;
};

/// Sum of months [first, last]. Throws Error{"amount-overflow"}.
std::int64_t sumOf(const MonthUnits &months, int first = 0, int last = 11);

} // namespace quotasmith::plan
