// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/numbers/review_months.h"

#include "core/ops/targets/place_text.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using calendar::MonthRange;

/// Position of the last month that counts; -1: none of the year does.
int lastPosition(const diagnosis::Input &input)
{
    const int months = input.span.last().since(input.settings.calendar.start());
    return std::clamp(months, -1, 11);
}

std::optional<MonthRange> countedOf(const diagnosis::Input &input, MonthRange asked, int through)
{
    const auto known = input.sums(plan::Axis::Organisation).months();
    std::optional<MonthRange> counted;
    for (int m = asked.first; m <= asked.last; ++m) {
        const bool isKnown = std::binary_search(known.begin(), known.end(), input.settings.calendar.month(m));
        if (isKnown && (m <= through || asked.isMonth()))
            counted = MonthRange{counted ? counted->first : m, m};
    }
    return counted;
}

} // namespace

ReviewMonths reviewMonths(const diagnosis::Input &input, const std::string &period)
{
    const calendar::FiscalCalendar &calendar = input.settings.calendar;
    const int through = lastPosition(input);
    ReviewMonths months;
    months.asked = period == "ytd" ? MonthRange{0, std::max(through, 0)} : requireRange(calendar, period);
    months.period = calendar.text(months.asked);
    months.counted = countedOf(input, months.asked, through);
    const MonthRange looked = months.counted.value_or(months.asked);
    months.span = {calendar.month(looked.first), looked.count()};
    return months;
}

} // namespace quotasmith::ops
