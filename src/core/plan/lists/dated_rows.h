// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/calendar/working_days.h"
#include "core/plan/lists/record.h"

#include <optional>
#include <string_view>

namespace quotasmith::plan {

/// Days from one to another, both among them.
struct Days {
    calendar::Date first, last;

    int count() const { return last.dayNumber() - first.dayNumber() + 1; }
    bool touches(const Days &other) const { return first <= other.last && other.first <= last; }
};
/// The days of `2027-05-03` `2027-W18` `2027-05` `2027Q2` `2027H1` `2027`, of any year; nothing for other text.
std::optional<Days> daysOf(std::string_view period, const calendar::FiscalCalendar &calendar);

/// Which rows of a list are of a stretch of time: those whose own day, week, month or period lies in it. A week counts
/// where it reaches into it; what was said of a longer stretch is of none of its parts. The first field in the kind's
/// order that holds a time says when a row is of.
class DatedRows {
public:
    /// Throws Error{"list-undated",{list}} for a kind without times, Error{"period-bad",{period}}.
    DatedRows(const ListKind &kind, std::string_view period, const calendar::FiscalCalendar &calendar);

    bool takes(const Record &row) const;

private:
    const ListKind &m_kind;
    calendar::FiscalCalendar m_calendar;
    Days m_days;
};

} // namespace quotasmith::plan
