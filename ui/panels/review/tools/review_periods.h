// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/calendar/working_days.h"

#include <array>
#include <QString>
#include <string>
#include <vector>

/// The periods a review can be about.
namespace quotasmith::ui {

enum class ReviewSpan { YearToDate, Day, Week, Month, Quarter, Half, Year };
inline constexpr std::array kReviewSpans{ReviewSpan::YearToDate, ReviewSpan::Day,  ReviewSpan::Week, ReviewSpan::Month,
                                         ReviewSpan::Quarter,    ReviewSpan::Half, ReviewSpan::Year};
/// `day week month quarter half year ytd`: also the end of an object's name.
QString reviewSpanCode(ReviewSpan span);
QString reviewSpanName(ReviewSpan span);

struct ReviewPeriod {
    QString title;
    std::string text; ///< as ops::ReviewRequest takes it
    calendar::Date first, last;
};

/// The periods of this kind that touch the year, in order. Days are not listed: there are none.
std::vector<ReviewPeriod> reviewPeriods(const calendar::FiscalCalendar &calendar, ReviewSpan span);

/// The last day of a month.
calendar::Date lastDayOf(calendar::Month month);

} // namespace quotasmith::ui
