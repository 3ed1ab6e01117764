// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/calendar/working_days.h"

#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::ops {

enum class SpanKind {
    Days, ///< from the first of a month to one of its days
    Week,
    Months,
    ToDate ///< from the first month of the year to the last that counts
};

/// The stretch of days a review is about.
struct ReviewSpan {
    SpanKind kind = SpanKind::Months;
    std::string text;            ///< its one written form
    calendar::MonthRange months; ///< of the plan's year, wholly or partly in the stretch
    calendar::Date first, last;
    calendar::IsoWeek week; ///< of a week

    bool isMonths() const { return kind == SpanKind::Months || kind == SpanKind::ToDate; }
};

calendar::Date firstDay(calendar::Month month);
calendar::Date lastDay(calendar::Month month);
/// The same day of another month, or its last.
calendar::Date sameDay(const calendar::Date &date, calendar::Month month);

/// through: position of the last month that counts, for `ytd`. Throws Error{"period-unknown",{period}} and
/// Error{"period-outside",{period,year}}.
ReviewSpan requireSpan(std::string_view text, const calendar::FiscalCalendar &calendar, int through);

} // namespace quotasmith::ops
