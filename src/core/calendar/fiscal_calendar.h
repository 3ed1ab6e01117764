// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/calendar/month_range.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::calendar {

enum class PeriodKind { Year, Half, Quarter, Month, Week };

/// A stretch of whole months with the name it was asked by (a week carries its own number).
struct Period {
    PeriodKind kind = PeriodKind::Year;
    Month first;
    int months = 12;
    int week = 0; ///< ISO week number when kind is Week; `first` is then the month of its Thursday.

    Month last() const { return first.plus(months - 1); }
    bool contains(Month month) const { return month >= first && month <= last(); }
    friend bool operator==(const Period &, const Period &) = default;
};

/// A fiscal year of twelve months from the first of any month, named by the calendar year in which it ends
/// (year 2020 with first month 7 is 2019-07 … 2020-06). Quarters and halves are fiscal.
class FiscalCalendar {
public:
    /// firstMonth is 1 … 12.
    FiscalCalendar(int year, int firstMonth);

    int year() const { return m_year; }
    int firstMonth() const { return m_firstMonth; }
    Month start() const;
    /// The month at position 0 … 11.
    Month month(int position) const { return start().plus(position); }
    /// 0 … 11, or nothing for a month outside the year.
    std::optional<int> position(Month month) const;
    /// The fiscal year a month lies in.
    int fiscalYearOf(Month month) const;
    FiscalCalendar shifted(int years) const { return FiscalCalendar(m_year + years, m_firstMonth); }

    /// `2027`, `2027H1`, `2027Q2`, `2027-05`, `2027-W18` (h, q, w too); years are fiscal, months and weeks calendar,
    /// from 1900 to 2999. Nothing for anything else.
    std::optional<Period> parse(std::string_view text) const;
    /// As `parse` reads it; for periods as `parse` and `period` make them.
    std::string text(const Period &period) const;

    /// A period inside this year as positions, or nothing when it is not inside or is a week.
    std::optional<MonthRange> range(const Period &period) const;
    /// The period a range is called by: year, half, quarter or month; nothing for other ranges.
    std::optional<Period> period(MonthRange range) const;
    /// The text of a range: `period`'s, else `2027-02..2027-04`.
    std::string text(MonthRange range) const;

private:
    int m_year;
    int m_firstMonth;
};

} // namespace quotasmith::calendar
