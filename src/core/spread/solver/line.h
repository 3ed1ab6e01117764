// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/solver/parts.h"

#include <array>
#include <optional>
#include <vector>

namespace quotasmith::spread {

/// The months of one node that must have certain sums, before its leaves are looked at.
struct LineProblem {
    std::vector<int> months;    ///< that may move, ascending
    plan::MonthReals weights{}; ///< by month of the year
    MonthSet absent;            ///< months that take nothing, whatever their weight
    PartSum total;              ///< of all of them
    Claim totalClaim;
    std::array<PartSum, 12> beside{}; ///< what else the company has in each month of the year
    std::vector<HeldSet> sets;        ///< over months only; nested or disjoint
    std::int64_t grain = 1;           ///< units a month is a multiple of; a sum's remainder sits in its largest month
    bool allowNegative = false;
};
struct Line {
    plan::MonthUnits cells{};
    plan::MonthReals ideal{};
};
/// Every set to its sum in proportion to the weights (equally where they are all zero), rounded so that the
/// company's sum to date stays closest to the true line. Nothing when the sums contradict each other.
std::optional<Line> solveLine(const LineProblem &problem);
/// The irreducible set of claims of a line that has no solution.
Conflict explainLine(const LineProblem &problem);

} // namespace quotasmith::spread
