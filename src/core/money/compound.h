// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <cstdint>
#include <vector>

namespace quotasmith::money {

/// Longest growth that is computed.
inline constexpr int kMostGrowthSteps = 1200;

/// start × factor⁰, start × factor¹, … `count` of them (0 … kMostGrowthSteps + 1), each exact until it is rounded once,
/// half away from zero: nothing of one step's rounding reaches the next.
/// Throws Error{"amount-overflow"} when one leaves 64 bits.
std::vector<std::int64_t> compounded(const Rate &start, const Rate &factor, int count);

} // namespace quotasmith::money
