// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::calendar {

/// A day of the (proleptic Gregorian) calendar.
struct Date {
    int year = 1970;
    int month = 1;
    int day = 1;

    Month monthOf() const { return Month(year, month); }
    /// Days since 1970-01-01.
    int dayNumber() const;
    static Date fromDayNumber(int number);
    /// 1 Monday … 7 Sunday.
    int weekday() const;
    bool isValid() const;
    /// `2027-05-03`
    std::string text() const;
    /// `2027-05-03` only; a day that exists, years 1900 … 2999.
    static std::optional<Date> parse(std::string_view text);
    friend constexpr auto operator<=>(const Date &, const Date &) = default;
};

/// The week's Thursday names its year (ISO 8601).
struct IsoWeek {
    int year = 1970;
    int week = 1;
    friend constexpr auto operator<=>(const IsoWeek &, const IsoWeek &) = default;
};
IsoWeek isoWeekOf(const Date &date);
/// The Monday of a week, or nothing when the year has no such week.
std::optional<Date> mondayOf(IsoWeek week);

enum class DayKind { Holiday, Workday };

/// Days that differ from Monday-to-Friday: holidays, and weekend days that are worked (调休).
using HolidayList = std::map<Date, DayKind>;

bool isWorkingDay(const Date &date, const HolidayList &holidays);
int workingDays(Month month, const HolidayList &holidays);
/// Working days of a month that fall in each ISO week it touches, in order; weeks without one are left out.
std::map<IsoWeek, int> workingDaysByWeek(Month month, const HolidayList &holidays);

} // namespace quotasmith::calendar
