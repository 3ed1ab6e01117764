// SPDX-License-Identifier: Apache-2.0
#include "core/review/catching_up.h"

#include "core/money/rounding.h"

namespace quotasmith::review {

std::optional<std::int64_t> requiredRunRate(const YearLeft &left)
{
    if (left.missing <= 0 || left.months <= money::Rate())
        return std::nullopt;
    return money::roundHalfAway(money::Wide{left.missing} * left.months.denominator(), left.months.numerator());
}

std::optional<int> lostFrom(const YearLeft &left, std::optional<std::int64_t> best)
{
    if (left.missing <= 0 || !best)
        return std::nullopt;
    for (int month = left.firstOpen; month < 12; ++month)
        if (left.missing > money::Wide{*best} * (12 - month))
            return month;
    return std::nullopt;
}

} // namespace quotasmith::review
