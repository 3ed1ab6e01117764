// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/working_days.h"

#include "core/calendar/digits.h"

#include <chrono>

namespace quotasmith::calendar {

namespace {

constexpr int kThursday = 4;
constexpr int kFriday = 5;

std::chrono::year_month_day civil(const Date &date)
{
    return {std::chrono::year(date.year), std::chrono::month(static_cast<unsigned>(date.month)),
            std::chrono::day(static_cast<unsigned>(date.day))};
}

} // namespace

int Date::dayNumber() const
{
    return static_cast<int>(std::chrono::sys_days(civil(*this)).time_since_epoch().count());
}

Date Date::fromDayNumber(int number)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(number))};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

int Date::weekday() const
{
    return static_cast<int>(std::chrono::weekday(std::chrono::sys_days(civil(*this))).iso_encoding());
}

bool Date::isValid() const
{
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && civil(*this).ok();
}

std::string Date::text() const
{
    return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2);
}

std::optional<Date> Date::parse(std::string_view text)
{
    if (text.size() != 10 || text[7] != '-')
        return std::nullopt;
    const auto month = Month::parse(text.substr(0, 7));
    const auto day = digits(text.substr(8), 1, 31);
    if (!month || !day || *day > month->days())
        return std::nullopt;
    return Date{month->year(), month->month(), *day};
}

IsoWeek isoWeekOf(const Date &date)
{
    const int thursday = date.dayNumber() - date.weekday() + kThursday;
    const int year = Date::fromDayNumber(thursday).year;
    return {year, (thursday - Date{year, 1, 1}.dayNumber()) / 7 + 1};
}

std::optional<Date> mondayOf(IsoWeek week)
{
    if (week.week < 1 || week.week > 53)
        return std::nullopt;
    const Date inFirstWeek{week.year, 1, 4};
    const int monday = inFirstWeek.dayNumber() - inFirstWeek.weekday() + 1 + 7 * (week.week - 1);
    const Date date = Date::fromDayNumber(monday);
    return isoWeekOf(date) == week ? std::optional(date) : std::nullopt;
}

bool isWorkingDay(const Date &date, const HolidayList &holidays)
{
    const auto listed = holidays.find(date);
    return listed == holidays.end() ? date.weekday() <= kFriday : listed->second == DayKind::Workday;
}

int workingDays(Month month, const HolidayList &holidays)
{
    int count = 0;
    for (const auto &[week, days] : workingDaysByWeek(month, holidays))
        count += days;
    return count;
}

std::map<IsoWeek, int> workingDaysByWeek(Month month, const HolidayList &holidays)
{
    std::map<IsoWeek, int> days;
    for (int day = 1; day <= month.days(); ++day) {
        const Date date{month.year(), month.month(), day};
        if (isWorkingDay(date, holidays))
            ++days[isoWeekOf(date)];
    }
    return days;
}

} // namespace quotasmith::calendar
