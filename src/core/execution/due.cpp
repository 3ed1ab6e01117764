// SPDX-License-Identifier: Apache-2.0
#include "core/execution/due.h"

#include <algorithm>

namespace quotasmith::execution {

namespace {

using calendar::Date;
using calendar::HolidayList;
using calendar::Month;
using plan::CadenceKind;

constexpr int kDaysOfWeek = 7;
constexpr int kMonthsLookedAt = 120;
constexpr int kLongestRest = 60; // more days off in a row than any calendar has

Date plusDays(const Date &day, int days)
{
    return Date::fromDayNumber(day.dayNumber() + days);
}

std::optional<Date> workedOnOrBefore(Date day, const HolidayList &holidays)
{
    for (int i = 0; i < kLongestRest; ++i, day = plusDays(day, -1))
        if (calendar::isWorkingDay(day, holidays))
            return day;
    return std::nullopt;
}

Date lastDay(Month month)
{
    return {month.year(), month.month(), month.days()};
}

/// The day of a month, before it moves for a holiday.
std::optional<Date> dayIn(const plan::Cadence &cadence, Month month)
{
    const Date first{month.year(), month.month(), 1};
    if (cadence.kind == CadenceKind::MonthDay)
        return cadence.number <= month.days() ? std::optional(plusDays(first, cadence.number - 1)) : std::nullopt;
    const int toFirst = (cadence.weekday - first.weekday() + kDaysOfWeek) % kDaysOfWeek;
    if (cadence.kind == CadenceKind::NthWeekday) {
        const int day = toFirst + (cadence.number - 1) * kDaysOfWeek;
        return day < month.days() ? std::optional(plusDays(first, day)) : std::nullopt;
    }
    return plusDays(first, toFirst + (month.days() - 1 - toFirst) / kDaysOfWeek * kDaysOfWeek);
}

/// Months of the period whose end is due; 0 for what is no period.
int monthsOf(CadenceKind kind)
{
    switch (kind) {
    case CadenceKind::MonthEnd:
        return 1;
    case CadenceKind::QuarterEnd:
        return 3;
    case CadenceKind::HalfEnd:
        return 6;
    case CadenceKind::YearEnd:
        return 12;
    default:
        return 0;
    }
}

std::optional<Date> nextInWeeks(int weekday, const Date &after, const HolidayList &holidays)
{
    Date day = plusDays(after, (weekday - after.weekday() + kDaysOfWeek) % kDaysOfWeek);
    for (int i = 0; i < kLongestRest; ++i, day = plusDays(day, kDaysOfWeek))
        if (const auto due = workedOnOrBefore(day, holidays); due && *due > after)
            return due;
    return std::nullopt;
}

std::optional<Date> nextWorked(const Date &after, const HolidayList &holidays)
{
    for (int i = 1; i <= kLongestRest; ++i)
        if (const Date day = plusDays(after, i); calendar::isWorkingDay(day, holidays))
            return day;
    return std::nullopt;
}

/// What falls on a day of a month, or ends with one.
std::optional<Date> nextInMonths(const plan::Cadence &cadence, const Date &after,
                                 const calendar::FiscalCalendar &calendar, const HolidayList &holidays)
{
    const int length = monthsOf(cadence.kind);
    for (int i = 0; i < kMonthsLookedAt; ++i) {
        const Month month = after.monthOf().plus(i);
        std::optional<Date> day;
        if (length == 0)
            day = dayIn(cadence, month);
        else if ((month.month() - calendar.firstMonth() + 12) % length == length - 1)
            day = lastDay(month);
        const auto due = day ? workedOnOrBefore(*day, holidays) : std::nullopt;
        if (due && *due > after)
            return due;
    }
    return std::nullopt;
}

} // namespace

std::optional<Date> nextDue(const plan::Cadence &cadence, const Date &after, const calendar::FiscalCalendar &calendar,
                            const HolidayList &holidays)
{
    switch (cadence.kind) {
    case CadenceKind::Daily:
        return nextWorked(after, holidays);
    case CadenceKind::Weekday:
        return nextInWeeks(cadence.weekday, after, holidays);
    case CadenceKind::WeekEnd:
        return nextInWeeks(kDaysOfWeek, after, holidays);
    default:
        return nextInMonths(cadence, after, calendar, holidays);
    }
}

DaySpan daysOf(const plan::WeekSpan &weeks, const Date &start)
{
    return {plusDays(start, (weeks.first - 1) * kDaysOfWeek), plusDays(start, weeks.last * kDaysOfWeek - 1)};
}

StepDays daysOf(const plan::ScheduleStep &step, const Date &start)
{
    StepDays days{step.from, step.until};
    if (step.weeks) {
        const DaySpan weeks = daysOf(*step.weeks, step.start.value_or(start));
        days.from = days.from ? days.from : weeks.from;
        days.until = days.until ? days.until : weeks.until;
    }
    return days;
}

} // namespace quotasmith::execution
