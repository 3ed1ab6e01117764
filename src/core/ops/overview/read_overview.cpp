// SPDX-License-Identifier: Apache-2.0
#include "core/ops/overview/read_overview.h"

#include "core/money/money.h"
#include "core/ops/goal/goal_actuals.h"
#include "core/ops/versions/sheet_in_force.h"
#include "core/store/sqlite/connection.h"

namespace quotasmith::ops {

namespace {

review::MonthAmounts targetsOf(const store::PlanSheet &plan)
{
    review::MonthAmounts months;
    for (std::size_t m = 0; m < 12; ++m)
        if (plan.planned && !plan.sheet.open[m])
            months[m] = plan.sheet.spine.cells[m];
    return months;
}

review::MonthAmounts actualsOf(const GoalActuals &actuals, plan::Measure measure,
                               const calendar::FiscalCalendar &calendar)
{
    review::MonthAmounts months;
    for (int m = 0; m < 12; ++m)
        months[static_cast<std::size_t>(m)] = actuals.month(measure, calendar.month(m));
    return months;
}

std::optional<int> lastKnown(const review::MonthAmounts &months, int before)
{
    for (int m = before - 1; m >= 0; --m)
        if (months[static_cast<std::size_t>(m)])
            return m;
    return std::nullopt;
}

std::optional<int> throughOf(const Overview &overview, std::optional<calendar::Month> asked, const std::string &today)
{
    const calendar::FiscalCalendar &calendar = overview.plan.settings.calendar;
    if (const auto position = asked ? calendar.position(*asked) : std::nullopt)
        return position;
    const auto last = lastKnown(overview.actuals, 12);
    const auto now = calendar::Month::parse(today.substr(0, 7));
    const bool isRunning =
        last && now == calendar.month(*last) && !overview.plan.sheet.closed[static_cast<std::size_t>(*last)];
    const auto before = isRunning ? lastKnown(overview.actuals, *last) : std::nullopt;
    return before ? before : last;
}

std::optional<money::Rate> growthOf(const Overview &overview)
{
    std::int64_t now = 0, before = 0;
    for (std::size_t m = 0; m <= static_cast<std::size_t>(*overview.through); ++m) {
        if (!overview.actuals[m] || !overview.lastYear[m])
            continue;
        now = money::addUnits(now, *overview.actuals[m]);
        before = money::addUnits(before, *overview.lastYear[m]);
    }
    if (before <= 0)
        return std::nullopt;
    return money::Rate(money::subtractUnits(now, before), before);
}

forecast::YearAhead aheadOf(const Overview &overview)
{
    forecast::YearAhead year;
    for (int m = 0; m < 12; ++m) {
        const auto &actual = overview.actuals[static_cast<std::size_t>(m)];
        if (m <= *overview.through && actual)
            year.closed = money::addUnits(year.closed, *actual);
        else
            year.open.push_back(overview.plan.settings.calendar.month(m));
    }
    return year;
}

} // namespace

std::optional<money::Rate> Overview::probability() const
{
    return target() && forecast.outlook ? std::optional(forecast.outlook->probability(*target())) : std::nullopt;
}

Overview readOverview(const store::Connection &connection, plan::Measure measure,
                      std::optional<calendar::Month> through)
{
    Overview overview;
    overview.plan = readSheetInForce(connection, measure);
    const plan::PlanSettings &settings = overview.plan.settings;
    const GoalActuals actuals(connection, settings);
    overview.targets = targetsOf(overview.plan);
    overview.actuals = actualsOf(actuals, measure, settings.calendar);
    overview.lastYear = actualsOf(actuals, measure, settings.calendar.shifted(-1));
    overview.through = throughOf(overview, through, connection.today());
    // Without a month that counts the annual target is still known.
    overview.pacing = review::pacingOf(overview.targets, overview.actuals, overview.through.value_or(0));
    if (!overview.through) {
        const auto annual = overview.pacing.annual;
        overview.pacing = {};
        overview.pacing.annual = annual;
        return overview;
    }
    overview.growth = growthOf(overview);
    const forecast::YearAhead year = aheadOf(overview);
    if (!year.open.empty())
        overview.forecast =
            forecast::assess(actuals.seriesBefore(measure, settings.calendar.month(*overview.through).plus(1)), year);
    return overview;
}

} // namespace quotasmith::ops
