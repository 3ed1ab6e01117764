// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/input/fractions.h"

#include <limits>

namespace quotasmith::diagnosis {

namespace {

using money::Rate;
using money::Wide;

constexpr Wide kMost = std::numeric_limits<std::int64_t>::max();
constexpr Wide kRoomForTen = Wide{1} << 122;
constexpr int kPlaces = 12;

Wide sizeOf(Wide value)
{
    return value < 0 ? -value : value;
}

Wide commonDivisor(Wide a, Wide b)
{
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

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
    return {money::narrow(digits), money::narrow(scale)};
}

} // namespace

std::optional<Rate> fraction(Wide numerator, Wide denominator)
{
    if (denominator == 0)
        return std::nullopt;
    const bool isNegative = (numerator < 0) != (denominator < 0);
    Wide above = sizeOf(numerator), below = sizeOf(denominator);
    if (above > kMost || below > kMost) {
        const Wide divisor = commonDivisor(above, below);
        above /= divisor;
        below /= divisor;
    }
    const Rate size =
        above <= kMost && below <= kMost ? Rate(money::narrow(above), money::narrow(below)) : rounded(above, below);
    return isNegative ? Rate() - size : size;
}

std::optional<Rate> quotient(const Rate &a, const Rate &b)
{
    return fraction(Wide{a.numerator()} * b.denominator(), Wide{a.denominator()} * b.numerator());
}

std::optional<Rate> growth(const std::optional<Rate> &now, const std::optional<Rate> &before)
{
    if (!now || !before || before->numerator() <= 0)
        return std::nullopt;
    const Wide was = Wide{before->numerator()} * now->denominator();
    return fraction(Wide{now->numerator()} * before->denominator() - was, was);
}

std::optional<Rate> attained(const Rate &now, const Rate &target)
{
    const Wide reached = Wide{now.numerator()} * target.denominator();
    const Wide wanted = Wide{target.numerator()} * now.denominator();
    if (sizeOf(reached) <= kMost && sizeOf(wanted) <= kMost)
        return money::attainment(money::narrow(reached), money::narrow(wanted));
    const auto part = fraction(reached, wanted);
    return part && wanted < 0 ? std::optional(Rate(2, 1) - *part) : part;
}

} // namespace quotasmith::diagnosis
