// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"

#include <string>

namespace quotasmith::cli {

/// Throws Error{"period-bad",{period}} for no period at all, Error{"month-wanted",{period}} for a longer one.
calendar::Month requireMonth(const std::string &text, const calendar::FiscalCalendar &calendar);

/// Any stretch of months, also outside the plan's year. Throws Error{"period-bad"}, and Error{"month-wanted"} for a
/// week.
calendar::Period requireMonths(const std::string &text, const calendar::FiscalCalendar &calendar);

} // namespace quotasmith::cli
