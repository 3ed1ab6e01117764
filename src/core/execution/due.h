// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/calendar/working_days.h"
#include "core/plan/rows/execution/cadence.h"
#include "core/plan/rows/execution/project_rows.h"

#include <optional>

namespace quotasmith::execution {

/// The first day after `after` on which something is due at a cadence. A day nobody works moves to the last working day
/// before it, the end of a period is its last working day; a month without a fifth Friday or a 31st has none. Nothing
/// when the ten years that follow have no such day.
std::optional<calendar::Date> nextDue(const plan::Cadence &cadence, const calendar::Date &after,
                                      const calendar::FiscalCalendar &calendar, const calendar::HolidayList &holidays);

/// Days from the first to the last, both included.
struct DaySpan {
    calendar::Date from;
    calendar::Date until;
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// Weeks of seven days, the first begins on `start`: W3-W4 is the fifteenth to the twenty-eighth day.
DaySpan daysOf(const plan::WeekSpan &weeks, const calendar::Date &start);
/// The days of a step: what it says of them, else what its weeks come to from its own start, else from `start`.
/// Each end that neither says is nothing.
struct StepDays {
    std::optional<calendar::Date> from;
    std::optional<calendar::Date> until;
    friend bool operator==(const StepDays &, const StepDays &) = default;
};
StepDays daysOf(const plan::ScheduleStep &step, const calendar::Date &start);

} // namespace quotasmith::execution
