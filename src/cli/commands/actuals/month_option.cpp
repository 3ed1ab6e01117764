// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/actuals/month_option.h"

#include "core/base/error.h"

namespace quotasmith::cli {

calendar::Month requireMonth(const std::string &text, const calendar::FiscalCalendar &calendar)
{
    const calendar::Period period = requireMonths(text, calendar);
    if (period.kind != calendar::PeriodKind::Month)
        throw base::Error("month-wanted", {{"period", text}});
    return period.first;
}

calendar::Period requireMonths(const std::string &text, const calendar::FiscalCalendar &calendar)
{
    const auto period = calendar.parse(text);
    if (!period)
        throw base::Error("period-bad", {{"period", text}});
    if (period->kind == calendar::PeriodKind::Week)
        throw base::Error("month-wanted", {{"period", text}});
    return *period;
}

} // namespace quotasmith::cli
