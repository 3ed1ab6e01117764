// SPDX-License-Identifier: Apache-2.0
#include "core/ops/overview/plan_alerts.h"

#include "core/calendar/working_days.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/settings.h"

#include <algorithm>

namespace quotasmith::ops {

std::vector<plan::Hold> holdsEndingSoon(const store::Connection &connection)
{
    std::vector<plan::Hold> ending;
    const auto today = calendar::Date::parse(connection.today());
    if (!today)
        return ending;
    const std::string later = calendar::Date::fromDayNumber(today->dayNumber() + kSoonDays).text();
    const calendar::FiscalCalendar calendar = store::readSettings(connection).calendar;
    for (const plan::Hold &hold : store::readHolds(connection))
        if (!plan::hasEnded(hold, calendar, today->text()) && plan::hasEnded(hold, calendar, later))
            ending.push_back(hold);
    return ending;
}

std::vector<calendar::Month> unclosedMonths(const Overview &overview)
{
    std::vector<calendar::Month> months;
    for (int m = 0; overview.through && m <= *overview.through; ++m) {
        const auto at = static_cast<std::size_t>(m);
        if (overview.actuals[at] && !overview.plan.sheet.closed[at])
            months.push_back(overview.plan.settings.calendar.month(m));
    }
    return months;
}

SmartCount countSmart(const AnnualGoal &goal)
{
    const auto isMissing = [](const goal::SmartMark &mark) { return mark.verdict == goal::SmartVerdict::No; };
    SmartCount count;
    count.all = static_cast<int>(goal.smart.size());
    for (const SmartRow &row : goal.smart)
        count.missing += std::any_of(row.marks.begin(), row.marks.end(), isMissing) ? 1 : 0;
    return count;
}

} // namespace quotasmith::ops
