// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/input/fractions.h"

#include "core/money/wide_fraction.h"

#include <limits>

namespace quotasmith::diagnosis {

namespace {

using money::Rate;
using money::Wide;

constexpr Wide kMost = std::numeric_limits<std::int64_t>::max();

} // namespace

std::optional<Rate> fraction(Wide numerator, Wide denominator)
{
    return denominator == 0 ? std::nullopt : std::optional(money::fittingRate(numerator, denominator));
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
    if (money::magnitude(reached) <= kMost && money::magnitude(wanted) <= kMost)
        return money::attainment(money::narrow(reached), money::narrow(wanted));
    const auto part = fraction(reached, wanted);
    return part && wanted < 0 ? std::optional(Rate(2, 1) - *part) : part;
}

} // namespace quotasmith::diagnosis
