// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace quotasmith::money {

__extension__ using Wide = __int128;

/// The value in 64 bits. Throws Error{"amount-overflow"} when it does not fit.
std::int64_t narrow(Wide value);
/// numerator / denominator to the nearest whole, half away from zero (四舍五入). denominator is not zero.
Wide nearestWhole(Wide numerator, Wide denominator);
/// The same in 64 bits. Throws Error{"amount-overflow"} when the result does not fit.
std::int64_t roundHalfAway(Wide numerator, Wide denominator);
/// Largest whole number not above numerator / denominator.
Wide floorDivide(Wide numerator, Wide denominator);

} // namespace quotasmith::money
