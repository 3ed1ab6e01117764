// SPDX-License-Identifier: Apache-2.0
#include "core/review/comparison.h"

#include "core/money/wide_fraction.h"

namespace quotasmith::review {

namespace {

using money::Rate;
using money::Wide;

/// (a − by × b) / b
Rate relative(const Rate &a, const Rate &b, int by)
{
    const Wide whole = Wide{a.denominator()} * b.numerator();
    return money::fittingRate(Wide{a.numerator()} * b.denominator() - by * whole, whole);
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
    return money::fittingRate(Wide{a.numerator()} * b.denominator() - Wide{b.numerator()} * a.denominator(),
                              Wide{a.denominator()} * b.denominator());
}

} // namespace quotasmith::review
