// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/solver/pairs.h"

#include <cstdint>
#include <vector>

namespace quotasmith::spread {

/// What each pair carries beyond multiples of the grain, so that every part's rest is a multiple: at most as many odd
/// pairs as there are parts with a remainder. Empty: there is no such table.
std::vector<std::int64_t> oddUnits(const PartSums &sums, const PairTable &table, std::int64_t grain);
/// The sums without the odd units, counted in grains.
PartSums inGrain(const PartSums &sums, const PairTable &table, const std::vector<std::int64_t> &odd,
                 std::int64_t grain);

} // namespace quotasmith::spread
