// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/solver/pairs.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace quotasmith::spread {

/// Where a cell stands among all cells of its axis, the same in every scope: ties go to the earlier leaf.
struct CellRank {
    std::uint32_t leaf = 0;
    std::uint32_t month = 0;
};

/// Rounds every cell to the unit below or above its ideal so that every part has exactly its units, the largest
/// fractions up: a minimum-cost flow with one optimum, so that a part of an optimal table is optimal for its own sums
/// and the opposite edit restores the same integers. Fractions are compared after snapping to 1e-6.
/// Nothing when no such rounding exists.
std::optional<std::vector<std::int64_t>> roundJointly(const Parts &parts, const PairTable &table,
                                                      const std::vector<double> &ideal,
                                                      const std::vector<CellRank> &ranks);

} // namespace quotasmith::spread
