// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"

namespace quotasmith::diagnosis {

/// Months in a row that are looked at together; twelve unless asked otherwise.
struct MonthSpan {
    calendar::Month first;
    int months = 12;

    calendar::Month month(int i) const { return first.plus(i); }
    calendar::Month last() const { return first.plus(months - 1); }
    bool contains(calendar::Month month) const { return month >= first && month <= last(); }
    /// The same months a year (or as many whole years as the span is long) before: what is compared is like with like.
    MonthSpan before() const { return {first.plus(-(months + 11) / 12 * 12), months}; }
    friend bool operator==(const MonthSpan &, const MonthSpan &) = default;
};

} // namespace quotasmith::diagnosis
