// SPDX-License-Identifier: Apache-2.0
#include "core/money/wide_fraction.h"

#include "core/base/check.h"

namespace quotasmith::money {

namespace {

constexpr Wide kMost = std::numeric_limits<std::int64_t>::max();
constexpr Wide kRoomForTen = Wide{1} << 122;
constexpr int kPlaces = 12;

/// Long division of a size by another, as many decimals as fit.
Rate rounded(Wide numerator, Wide denominator)
{
    while (denominator >= kRoomForTen) {
        numerator >>= 1;
        denominator >>= 1;
    }
    Wide digits = numerator / denominator, rest = numerator % denominator, scale = 1;
    for (int place = 0; place < kPlaces && digits <= kMost / 10 - 1; ++place) {
        rest *= 10;
        digits = digits * 10 + rest / denominator;
        rest %= denominator;
        scale *= 10;
    }
    digits += rest >= denominator - rest ? 1 : 0;
    return {narrow(digits), narrow(scale)};
}

} // namespace

Rate fittingRate(Wide numerator, Wide denominator)
{
    QS_CHECK(denominator != 0);
    const bool isNegative = (numerator < 0) != (denominator < 0);
    Wide above = magnitude(numerator), below = magnitude(denominator);
    if (above > kMost || below > kMost) {
        const Wide divisor = commonDivisor(above, below);
        above /= divisor;
        below /= divisor;
    }
    const Rate size = above <= kMost && below <= kMost ? Rate(narrow(above), narrow(below)) : rounded(above, below);
    return isNegative ? Rate() - size : size;
}

} // namespace quotasmith::money
