// SPDX-License-Identifier: Apache-2.0
#include "core/money/rounding.h"

#include "core/base/error.h"

#include <limits>

namespace quotasmith::money {

namespace {

using Limits = std::numeric_limits<std::int64_t>;

struct Division {
    Wide quotient; ///< cut towards zero
    Wide rest;     ///< with the sign of the numerator
};

/// 128-bit division is many times slower than 64-bit, and most numbers are small.
Division divided(Wide numerator, Wide denominator)
{
    const auto isNarrow = [](Wide value) { return value > Limits::min() && value <= Limits::max(); };
    if (!isNarrow(numerator) || !isNarrow(denominator))
        return {numerator / denominator, numerator % denominator};
    const auto narrowNumerator = static_cast<std::int64_t>(numerator);
    const auto narrowDenominator = static_cast<std::int64_t>(denominator);
    return {narrowNumerator / narrowDenominator, narrowNumerator % narrowDenominator};
}

} // namespace

std::int64_t narrow(Wide value)
{
    if (value < Limits::min() || value > Limits::max())
        throw base::Error("amount-overflow");
    return static_cast<std::int64_t>(value);
}

Wide nearestWhole(Wide numerator, Wide denominator)
{
    const auto [quotient, rest] = divided(numerator, denominator);
    const Wide size = rest < 0 ? -rest : rest;
    const Wide whole = denominator < 0 ? -denominator : denominator;
    if (size < whole - size)
        return quotient;
    return (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1;
}

std::int64_t roundHalfAway(Wide numerator, Wide denominator)
{
    return narrow(nearestWhole(numerator, denominator));
}

Wide floorDivide(Wide numerator, Wide denominator)
{
    const auto [quotient, rest] = divided(numerator, denominator);
    return rest != 0 && (numerator < 0) != (denominator < 0) ? quotient - 1 : quotient;
}

} // namespace quotasmith::money
