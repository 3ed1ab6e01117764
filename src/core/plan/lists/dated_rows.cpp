// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/dated_rows.h"

#include "core/base/error.h"

#include <algorithm>
#include <string>

namespace quotasmith::plan {

namespace {

using calendar::Date;
using calendar::Month;

constexpr int kDaysOfWeek = 7;

bool isTime(const ListField &field)
{
    return field.type == ListType::Date || field.type == ListType::Week || field.type == ListType::Month ||
           field.type == ListType::Period || field.type == ListType::OfYear;
}

Days requireDays(const ListKind &kind, std::string_view period, const calendar::FiscalCalendar &calendar)
{
    if (std::none_of(kind.fields.begin(), kind.fields.end(), isTime))
        throw base::Error("list-undated", {{"list", std::string(kind.code)}});
    const auto days = daysOf(period, calendar);
    if (!days)
        throw base::Error("period-bad", {{"period", std::string(period)}});
    return *days;
}

} // namespace

std::optional<Days> daysOf(std::string_view period, const calendar::FiscalCalendar &calendar)
{
    if (const auto day = Date::parse(period))
        return Days{*day, *day};
    const auto stretch = calendar.parse(period);
    if (!stretch)
        return std::nullopt;
    if (stretch->kind == calendar::PeriodKind::Week) {
        const Date monday = *calendar::mondayOf({stretch->first.year(), stretch->week});
        return Days{monday, Date::fromDayNumber(monday.dayNumber() + kDaysOfWeek - 1)};
    }
    const Month last = stretch->last();
    return Days{Date{stretch->first.year(), stretch->first.month(), 1}, Date{last.year(), last.month(), last.days()}};
}

DatedRows::DatedRows(const ListKind &kind, std::string_view period, const calendar::FiscalCalendar &calendar)
    : m_kind(kind), m_calendar(calendar), m_days(requireDays(kind, period, calendar))
{
}

bool DatedRows::takes(const Record &row) const
{
    for (const ListField &field : m_kind.fields)
        if (isTime(field) && row.has(field.code)) {
            const auto days = daysOf(row.text(field.code), m_calendar);
            return days && days->count() <= m_days.count() && days->touches(m_days);
        }
    return false;
}

} // namespace quotasmith::plan
