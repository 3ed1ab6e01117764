// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/review_span.h"

#include "core/base/error.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using calendar::Date;
using calendar::FiscalCalendar;
using calendar::MonthRange;

[[noreturn]] void throwOutside(std::string_view text, const FiscalCalendar &calendar)
{
    throw base::Error("period-outside", {{"period", std::string(text)}, {"year", std::to_string(calendar.year())}});
}

ReviewSpan monthsSpan(SpanKind kind, std::string text, MonthRange months, const FiscalCalendar &calendar)
{
    return {kind, std::move(text), months, firstDay(calendar.month(months.first)), lastDay(calendar.month(months.last)),
            {}};
}

ReviewSpan daysSpan(const Date &day, std::string_view text, const FiscalCalendar &calendar)
{
    const auto position = calendar.position(day.monthOf());
    if (!position)
        throwOutside(text, calendar);
    return {SpanKind::Days, day.text(), {*position, *position}, firstDay(day.monthOf()), day, {}};
}

/// A week belongs to the year when one of its days does.
ReviewSpan weekSpan(const calendar::Period &period, std::string_view text, const FiscalCalendar &calendar)
{
    const calendar::IsoWeek week{period.first.year(), period.week};
    const Date monday = *calendar::mondayOf(week);
    const Date sunday = Date::fromDayNumber(monday.dayNumber() + 6);
    const auto first = calendar.position(monday.monthOf()), last = calendar.position(sunday.monthOf());
    if (!first && !last)
        throwOutside(text, calendar);
    return {SpanKind::Week, calendar.text(period), {first.value_or(0), last.value_or(11)}, monday, sunday, week};
}

} // namespace

Date firstDay(calendar::Month month)
{
    return {month.year(), month.month(), 1};
}

Date lastDay(calendar::Month month)
{
    return {month.year(), month.month(), month.days()};
}

Date sameDay(const Date &date, calendar::Month month)
{
    return {month.year(), month.month(), std::min(date.day, month.days())};
}

ReviewSpan requireSpan(std::string_view text, const FiscalCalendar &calendar, int through)
{
    if (text == "ytd")
        return monthsSpan(SpanKind::ToDate, "ytd", {0, through}, calendar);
    if (const auto day = Date::parse(text))
        return daysSpan(*day, text, calendar);
    const auto period = calendar.parse(text);
    if (!period)
        throw base::Error("period-unknown", {{"period", std::string(text)}});
    if (period->kind == calendar::PeriodKind::Week)
        return weekSpan(*period, text, calendar);
    const auto months = calendar.range(*period);
    if (!months)
        throwOutside(text, calendar);
    return monthsSpan(SpanKind::Months, calendar.text(*period), *months, calendar);
}

} // namespace quotasmith::ops
