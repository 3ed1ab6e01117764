// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/month.h"

#include "core/calendar/digits.h"

#include <array>

namespace quotasmith::calendar {

int Month::days() const
{
    constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeapYear = (year() % 4 == 0 && year() % 100 != 0) || year() % 400 == 0;
    return kDays[month() - 1] + (isLeapYear && month() == 2 ? 1 : 0);
}

std::string Month::text() const
{
    return padded(year(), 4) + '-' + padded(month(), 2);
}

std::optional<Month> Month::parse(std::string_view text)
{
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4), kFirstYear, kLastYear);
    const auto month = digits(text.substr(5), 1, 12);
    if (!year || !month)
        return std::nullopt;
    return Month(*year, *month);
}

} // namespace quotasmith::calendar
