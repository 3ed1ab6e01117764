// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/fiscal_calendar.h"

#include "core/base/check.h"
#include "core/calendar/digits.h"
#include "core/calendar/working_days.h"

namespace quotasmith::calendar {

namespace {

constexpr int kYear = 12;
constexpr int kHalf = 6;
constexpr int kQuarter = 3;

/// One letter in either case, then a number: `H1`, `q2`, `W18`.
std::optional<int> lettered(std::string_view text, char letter, int most)
{
    const char lower = static_cast<char>(letter + ('a' - 'A'));
    if (text.empty() || (text.front() != letter && text.front() != lower))
        return std::nullopt;
    return digits(text.substr(1), 1, most);
}

std::optional<Period> parseWeek(int year, std::string_view text)
{
    const auto week = text.size() == 3 ? lettered(text, 'W', 53) : std::nullopt;
    const auto monday = week ? mondayOf({year, *week}) : std::nullopt;
    if (!monday)
        return std::nullopt;
    return Period{PeriodKind::Week, Date::fromDayNumber(monday->dayNumber() + 3).monthOf(), 1, *week};
}

PeriodKind kindOfLength(int months)
{
    switch (months) {
    case kYear:
        return PeriodKind::Year;
    case kHalf:
        return PeriodKind::Half;
    case kQuarter:
        return PeriodKind::Quarter;
    default:
        return PeriodKind::Month;
    }
}

} // namespace

FiscalCalendar::FiscalCalendar(int year, int firstMonth) : m_year(year), m_firstMonth(firstMonth)
{
    QS_CHECK(firstMonth >= 1 && firstMonth <= 12);
}

Month FiscalCalendar::start() const
{
    return {m_firstMonth == 1 ? m_year : m_year - 1, m_firstMonth};
}

std::optional<int> FiscalCalendar::position(Month month) const
{
    const int position = month.since(start());
    return position >= 0 && position < kYear ? std::optional(position) : std::nullopt;
}

int FiscalCalendar::fiscalYearOf(Month month) const
{
    return m_firstMonth > 1 && month.month() >= m_firstMonth ? month.year() + 1 : month.year();
}

std::optional<Period> FiscalCalendar::parse(std::string_view text) const
{
    const auto year = text.size() < 4 ? std::nullopt : digits(text.substr(0, 4), kFirstYear, kLastYear);
    if (!year)
        return std::nullopt;
    const Month first = FiscalCalendar(*year, m_firstMonth).start();
    const std::string_view rest = text.substr(4);
    if (rest.empty())
        return Period{PeriodKind::Year, first, kYear};
    if (rest.front() == '-') {
        if (const auto month = Month::parse(text))
            return Period{PeriodKind::Month, *month, 1};
        return parseWeek(*year, rest.substr(1));
    }
    if (rest.size() != 2)
        return std::nullopt;
    if (const auto half = lettered(rest, 'H', 2))
        return Period{PeriodKind::Half, first.plus((*half - 1) * kHalf), kHalf};
    if (const auto quarter = lettered(rest, 'Q', 4))
        return Period{PeriodKind::Quarter, first.plus((*quarter - 1) * kQuarter), kQuarter};
    return std::nullopt;
}

std::string FiscalCalendar::text(const Period &period) const
{
    const FiscalCalendar fiscal(fiscalYearOf(period.first), m_firstMonth);
    const int position = period.first.since(fiscal.start());
    const std::string year = padded(fiscal.year(), 4);
    switch (period.kind) {
    case PeriodKind::Year:
        return year;
    case PeriodKind::Half:
        return year + 'H' + std::to_string(position / kHalf + 1);
    case PeriodKind::Quarter:
        return year + 'Q' + std::to_string(position / kQuarter + 1);
    case PeriodKind::Month:
        return period.first.text();
    case PeriodKind::Week: // the month of its Thursday lies in the week's own year
        return padded(period.first.year(), 4) + "-W" + padded(period.week, 2);
    }
    QS_CHECK(!"a kind of period");
    return {};
}

std::optional<MonthRange> FiscalCalendar::range(const Period &period) const
{
    const auto first = position(period.first);
    const auto last = position(period.last());
    if (period.kind == PeriodKind::Week || !first || !last)
        return std::nullopt;
    return MonthRange{*first, *last};
}

std::optional<Period> FiscalCalendar::period(MonthRange range) const
{
    const int months = range.count();
    const bool isNamed = months == kYear || months == kHalf || months == kQuarter || months == 1;
    if (!isNamed || range.first % months != 0)
        return std::nullopt;
    return Period{kindOfLength(months), month(range.first), months};
}

std::string FiscalCalendar::text(MonthRange range) const
{
    const auto named = period(range);
    return named ? text(*named) : month(range.first).text() + ".." + month(range.last).text();
}

} // namespace quotasmith::calendar
