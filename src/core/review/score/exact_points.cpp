// SPDX-License-Identifier: Apache-2.0
#include "core/review/score/exact_points.h"

#include "core/base/error.h"

#include <limits>
#include <optional>

namespace quotasmith::review {

namespace {

using commission::Exact;
using money::Rate;
using money::Wide;

constexpr Wide kMost = std::numeric_limits<std::int64_t>::max();
constexpr Wide kRoomForTen = Wide{1} << 122;
constexpr int kPlaces = 12;
constexpr int kDigits = 24; // of a sum whose common denominator no number holds

/// Whole units of 10^-places in a fraction from zero on, cut off; denominator below kRoomForTen.
Wide digitsOf(Wide numerator, Wide denominator, int places)
{
    Wide digits = numerator / denominator, rest = numerator % denominator;
    for (int place = 0; place < places; ++place) {
        rest *= 10;
        digits = digits * 10 + rest / denominator;
        rest %= denominator;
    }
    return digits;
}

Wide powerOfTen(int power)
{
    Wide value = 1;
    for (int i = 0; i < power; ++i)
        value *= 10;
    return value;
}

std::optional<std::int64_t> exactSum(std::span<const Rate> numbers)
{
    try {
        Exact sum;
        for (const Rate &number : numbers)
            sum += Exact(number);
        return (sum * Exact(100)).rounded();
    } catch (const base::Error &) {
        return std::nullopt; // the fractions have too little in common
    }
}

} // namespace

Rate fitted(const Exact &value)
{
    const bool isNegative = value.isNegative();
    Wide above = isNegative ? -value.numerator() : value.numerator(), below = value.denominator();
    if (above <= kMost && below <= kMost)
        return value.rate();
    while (below >= kRoomForTen) {
        above >>= 1;
        below >>= 1;
    }
    const Wide digits = (digitsOf(above, below, kPlaces + 1) + 5) / 10;
    return {money::narrow(isNegative ? -digits : digits), money::narrow(powerOfTen(kPlaces))};
}

std::int64_t sumInHundredths(std::span<const Rate> numbers)
{
    if (const auto exact = exactSum(numbers))
        return *exact;
    Wide sum = 0;
    for (const Rate &number : numbers)
        sum += digitsOf(number.numerator(), number.denominator(), kDigits);
    // What was cut off, less than a unit each, decides only where the sum lies that near below a half.
    sum += static_cast<Wide>(numbers.size());
    return money::narrow(money::nearestWhole(sum, powerOfTen(kDigits - 2)));
}

} // namespace quotasmith::review
