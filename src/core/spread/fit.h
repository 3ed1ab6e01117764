// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/pairs.h"

#include <optional>
#include <vector>

namespace quotasmith::spread {

/// Multipliers of the parts: the ideal of a cell is weight × column × row (1 where there is no row).
struct Fit {
    std::vector<double> columns;
    std::vector<double> rows;
};

/// Iterative proportional fitting (Deming and Stephan): columns and rows are scaled in turn until every part meets its
/// real sum to max(1e-9, 1.6e-15 × sum), absolute. Pairs marked in `alwaysZero` stay out, or the fit would crawl.
/// Nothing when the sums contradict each other, which shows as
/// `mostPasses` passes without coming close.
std::optional<Fit> fitParts(const Parts &parts, const PairTable &table, const std::vector<char> &alwaysZero,
                            int mostPasses = 20'000);

} // namespace quotasmith::spread
