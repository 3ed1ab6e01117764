// SPDX-License-Identifier: Apache-2.0
#include "core/money/rounding.h"

#include "core/base/error.h"

#include <limits>

namespace quotasmith::money {

std::int64_t narrow(Wide value)
{
    using Limits = std::numeric_limits<std::int64_t>;
    if (value < Limits::min() || value > Limits::max())
        throw base::Error("amount-overflow");
    return static_cast<std::int64_t>(value);
}

std::int64_t roundHalfAway(Wide numerator, Wide denominator)
{
    const Wide quotient = numerator / denominator;
    const Wide rest = numerator % denominator;
    const Wide size = rest < 0 ? -rest : rest;
    const Wide whole = denominator < 0 ? -denominator : denominator;
    if (size < whole - size)
        return narrow(quotient);
    return narrow((numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1);
}

Wide floorDivide(Wide numerator, Wide denominator)
{
    const Wide quotient = numerator / denominator;
    const bool isInexact = numerator % denominator != 0;
    return isInexact && (numerator < 0) != (denominator < 0) ? quotient - 1 : quotient;
}

} // namespace quotasmith::money
