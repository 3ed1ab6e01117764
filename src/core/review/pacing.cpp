// SPDX-License-Identifier: Apache-2.0
#include "core/review/pacing.h"

#include "core/base/check.h"
#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::review {

namespace {

/// Nothing where a month of [first, last] has no number.
std::optional<std::int64_t> sumOfAll(const MonthAmounts &months, int first, int last)
{
    std::int64_t sum = 0;
    for (int m = first; m <= last; ++m) {
        const auto &one = months[static_cast<std::size_t>(m)];
        if (!one)
            return std::nullopt;
        sum = money::addUnits(sum, *one);
    }
    return sum;
}

/// Nothing where no month has a number.
std::optional<std::int64_t> sumOfKnown(const MonthAmounts &months, int last)
{
    std::optional<std::int64_t> sum;
    for (int m = 0; m <= last; ++m)
        if (const auto &one = months[static_cast<std::size_t>(m)])
            sum = money::addUnits(sum.value_or(0), *one);
    return sum;
}

/// Nothing where a part has no meaning of the whole.
std::optional<money::Rate> shareOf(std::optional<std::int64_t> part, std::optional<std::int64_t> whole)
{
    if (!part || !whole || *whole <= 0)
        return std::nullopt;
    return money::Rate(*part, *whole);
}

} // namespace

std::optional<money::Rate> Attained::rate() const
{
    return target && actual ? money::attainment(*actual, *target) : std::nullopt;
}

std::optional<std::int64_t> Attained::gap() const
{
    return target && actual ? std::optional(money::subtractUnits(*actual, *target)) : std::nullopt;
}

Pacing pacingOf(const MonthAmounts &targets, const MonthAmounts &actuals, int through)
{
    QS_CHECK(through >= 0 && through < 12);
    Pacing pacing;
    pacing.toDate = {sumOfAll(targets, 0, through), sumOfKnown(actuals, through)};
    pacing.annual = sumOfAll(targets, 0, 11);
    pacing.timeGone = shareOf(pacing.toDate.target, pacing.annual);
    pacing.calendarGone = money::Rate(through + 1, 12);
    pacing.monthsLeft = 11 - through;
    const auto known = std::count_if(actuals.begin(), actuals.begin() + through + 1,
                                     [](const auto &actual) { return actual.has_value(); });
    if (known > 0)
        pacing.soFar = money::Rate(*pacing.toDate.actual, known);
    if (!pacing.annual || !pacing.toDate.actual)
        return pacing;
    pacing.missing = money::subtractUnits(*pacing.annual, *pacing.toDate.actual);
    if (*pacing.missing > 0 && pacing.monthsLeft > 0) {
        pacing.needed = money::Rate(*pacing.missing, pacing.monthsLeft);
        pacing.overPlan = shareOf(pacing.missing, sumOfAll(targets, through + 1, 11));
    }
    return pacing;
}

} // namespace quotasmith::review
