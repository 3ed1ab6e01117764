// SPDX-License-Identifier: Apache-2.0
#include "core/review/comparison.h"

#include "core/money/rounding.h"

#include <limits>

namespace quotasmith::review {

namespace {

using money::Rate;
using money::Wide;

constexpr std::int64_t kFine = 1'000'000'000;
constexpr Wide kHandy = Wide{1} << 90; ///< times kFine it still fits

Wide magnitude(Wide value)
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

/// denominator: not zero.
Rate fitting(Wide numerator, Wide denominator)
{
    const Wide divisor = commonDivisor(magnitude(numerator), magnitude(denominator));
    numerator /= divisor;
    denominator /= divisor;
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    if (magnitude(numerator) <= most && magnitude(denominator) <= most)
        return Rate(money::narrow(numerator), money::narrow(denominator));
    while (magnitude(numerator) > kHandy || magnitude(denominator) > kHandy) {
        numerator /= 2;
        denominator /= 2;
    }
    return Rate(money::roundHalfAway(numerator * kFine, denominator), kFine);
}

/// (a − by × b) / b
Rate relative(const Rate &a, const Rate &b, int by)
{
    const Wide whole = Wide{a.denominator()} * b.numerator();
    return fitting(Wide{a.numerator()} * b.denominator() - by * whole, whole);
}

} // namespace

std::optional<Rate> attainmentOf(const Rate &actual, const Rate &target)
{
    if (target == Rate())
        return std::nullopt;
    if (target > Rate())
        return relative(actual, target, 0);
    const Rate beyond = relative(actual, target, 2);
    return Rate(-beyond.numerator(), beyond.denominator());
}

std::optional<Rate> growthOf(const Rate &now, const Rate &before)
{
    return before > Rate() ? std::optional(relative(now, before, 1)) : std::nullopt;
}

Rate differenceOf(const Rate &a, const Rate &b)
{
    return fitting(Wide{a.numerator()} * b.denominator() - Wide{b.numerator()} * a.denominator(),
                   Wide{a.denominator()} * b.denominator());
}

} // namespace quotasmith::review
