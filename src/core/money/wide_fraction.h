// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/money/rounding.h"

#include <cstdint>
#include <limits>
#include <numeric>

/// Fractions of numbers that may be larger than a Rate holds.
namespace quotasmith::money {

constexpr Wide magnitude(Wide value)
{
    return value < 0 ? -value : value;
}

/// Of two numbers that are not below zero: Euclid's algorithm, in 64 bits as soon as both fit, for 128-bit division is
/// many times slower.
constexpr Wide commonDivisor(Wide a, Wide b)
{
    constexpr Wide narrowest = std::numeric_limits<std::uint64_t>::max();
    while (b != 0 && (a > narrowest || b > narrowest)) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return b == 0 ? a : std::gcd(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b));
}

/// numerator / denominator, which is not zero. What fits is exact; what does not is rounded to 10^-12, or to as many
/// decimals as fit beside its whole part. A whole part of more than 64 bits throws Error{"amount-overflow"}.
Rate fittingRate(Wide numerator, Wide denominator);

} // namespace quotasmith::money
