// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/solver/pairs.h"

#include <optional>
#include <vector>

namespace quotasmith::spread {

/// Multipliers of the parts: the ideal of a cell is weight × column × row (1 where there is no row).
struct Fit {
    std::vector<double> columns;
    std::vector<double> rows;
};

/// Proportional fitting (Deming and Stephan): columns and rows are scaled in turn until every part meets its real sum
/// to max(1e-9, 1.6e-15 × sum), absolute. Where that crawls (a row that hangs on one column), Newton steps on the
/// columns' logarithms, the rows being scaled exactly, finish it: the same solution, which is unique; sums so long that
/// adding them up alone costs more are met to 1e-13 of themselves. Pairs marked in `alwaysZero` stay out, free columns
/// are not scaled. Nothing when the sums contradict each other.
std::optional<Fit> fitParts(const PartSums &sums, const PairTable &table, const std::vector<char> &alwaysZero,
                            const FreeColumns &freeColumns = {});

} // namespace quotasmith::spread
