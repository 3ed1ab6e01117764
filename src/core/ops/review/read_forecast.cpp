// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/read_forecast.h"

#include "core/base/error.h"
#include "core/forecast/backtest.h"
#include "core/money/money.h"
#include "core/ops/goal/goal_actuals.h"
#include "core/ops/overview/read_overview.h"
#include "core/ops/review/forecast_methods.h"
#include "core/ops/versions/sheet_in_force.h"
#include "core/plan/ratio.h"
#include "core/store/tables/settings.h"

#include <algorithm>
#include <array>

namespace quotasmith::ops {

namespace {

using calendar::Month;
using forecast::MonthSeries;

constexpr std::array<std::string_view, 7> kCodes{
    "plan-pace", "seasonal-run-rate", "rolling-growth", "exponential-smoothing", "holt", "holt-damped", "holt-winters"};
constexpr int kBacktest = 12;

/// What all methods look at.
struct Known {
    ForecastGround ground;
    review::MonthAmounts actuals; ///< of the year
    int closed = 0;               ///< months of the year that count, from the first on
    bool hasGap = false;          ///< a month before the last that counts has no actual
    MonthSeries series;           ///< in a row, up to the last that counts

    int open() const { return 12 - closed; }
    /// Whether the series goes on to the first open month.
    bool reaches() const { return !series.values.empty() && series.end() == ground.calendar.month(0).plus(closed); }
};

Known knownOf(const store::Connection &connection, const Overview &overview, const store::PlanSheet &plan)
{
    Known known;
    known.ground.calendar = plan.settings.calendar;
    for (std::size_t m = 0; m < 12; ++m)
        if (plan.planned && !plan.sheet.open[m])
            known.ground.targets[m] = plan.sheet.spine.cells[m];
    known.closed = overview.through ? *overview.through + 1 : 0;
    for (int m = 0; m < known.closed; ++m) {
        const auto &actual = overview.actuals[static_cast<std::size_t>(m)];
        known.actuals[static_cast<std::size_t>(m)] = actual;
        known.hasGap = known.hasGap || !actual;
    }
    known.series = GoalActuals(connection, plan.settings)
                       .seriesBefore(plan.sheet.measure, plan.settings.calendar.start().plus(known.closed));
    return known;
}

/// Why nothing came of a method.
std::string_view missingOf(std::string_view code, const Known &known)
{
    const bool needsTarget = code == kCodes.front();
    const bool needsYear = needsTarget || code == kCodes[1];
    const auto &targets = known.ground.targets;
    if (needsTarget && std::any_of(targets.begin(), targets.end(), [](const auto &target) { return !target; }))
        return "no-target";
    if (known.series.values.empty() || (needsYear && known.closed == 0) || !known.reaches())
        return "no-actuals";
    return needsTarget ? "no-target" : "short-history";
}

/// The last year of the series, each month from those before it.
forecast::BacktestResult backtest(std::string_view code, const Known &known)
{
    std::vector<forecast::OneStep> steps;
    const auto size = known.series.values.size();
    for (std::size_t at = size > kBacktest ? size - kBacktest : 1; at < size; ++at) {
        const auto end = known.series.values.begin() + static_cast<std::ptrdiff_t>(at);
        const MonthSeries before{known.series.first, {known.series.values.begin(), end}};
        if (const auto next = monthsAhead(code, known.ground, before, 1))
            steps.push_back({known.series.values[at], next->values.front()});
    }
    return forecast::meanError(steps);
}

void addBand(ForecastMonth &month, const MonthsAhead &ahead, std::size_t step)
{
    if (ahead.away.empty())
        return;
    const std::int64_t away = ahead.away[step], sumAway = ahead.sumAway[step];
    month.low = money::subtractUnits(month.value, away);
    month.high = money::addUnits(month.value, away);
    month.sumLow = money::subtractUnits(month.sum, sumAway);
    month.sumHigh = money::addUnits(month.sum, sumAway);
}

void fillMonths(ForecastMethod &method, const Known &known, const MonthsAhead &ahead)
{
    std::int64_t sum = 0;
    for (int m = 0; m < 12; ++m) {
        ForecastMonth month;
        month.month = known.ground.calendar.month(m);
        month.isActual = m < known.closed;
        const auto step = static_cast<std::size_t>(m - known.closed);
        month.value = month.isActual ? known.actuals[static_cast<std::size_t>(m)].value_or(0) : ahead.values[step];
        month.sum = sum = money::addUnits(sum, month.value);
        if (!month.isActual)
            addBand(month, ahead, step);
        method.months.push_back(month);
    }
    method.yearEnd = sum;
    method.yearLow = method.months.back().sumLow;
    method.yearHigh = method.months.back().sumHigh;
}

ForecastMethod methodOf(std::string_view code, const Known &known)
{
    ForecastMethod method;
    method.code = code;
    if (known.hasGap) {
        method.missing = "gap-in-year";
        return method;
    }
    const forecast::BacktestResult tested = backtest(code, known);
    method.mape = tested.mape;
    method.backtestMonths = tested.months;
    if (known.open() == 0) {
        fillMonths(method, known, {});
        return method;
    }
    const auto ahead = known.reaches() ? monthsAhead(code, known.ground, known.series, known.open()) : std::nullopt;
    if (!ahead || static_cast<int>(ahead->values.size()) < known.open()) {
        method.missing = missingOf(code, known);
        return method;
    }
    method.parameters = ahead->parameters;
    fillMonths(method, known, *ahead);
    return method;
}

/// As the overview; a year that has not begun is looked at from the years before.
forecast::Attainability outlookOf(const Overview &overview, const Known &known)
{
    if (overview.through)
        return overview.forecast;
    forecast::YearAhead year;
    for (int m = 0; m < 12; ++m)
        year.open.push_back(known.ground.calendar.month(m));
    return forecast::assess(known.series, year);
}

std::string_view chosenOf(const store::Connection &connection)
{
    const std::string said = store::readSetting(connection, "forecast").value_or("");
    const auto found = std::find(kCodes.begin(), kCodes.end(), said);
    return found == kCodes.end() ? kCodes.front() : *found;
}

/// What a ratio will be follows from what its parts will be.
void requireAmount(plan::Measure measure)
{
    if (plan::kindOf(measure) != plan::MeasureKind::Ratio)
        return;
    base::ErrorData data{{"measure", std::string(plan::measureCode(measure))}};
    if (const auto parts = plan::ratioParts(measure)) {
        data["numerator"] = plan::measureCode(parts->numerator);
        data["denominator"] = plan::measureCode(parts->denominator);
    }
    throw base::Error("forecast-of-ratio", data);
}

} // namespace

std::span<const std::string_view> forecastMethodCodes()
{
    return kCodes;
}

const ForecastMethod *Forecasts::find(std::string_view code) const
{
    const auto found = std::find_if(methods.begin(), methods.end(),
                                    [code](const ForecastMethod &method) { return method.code == code; });
    return found == methods.end() ? nullptr : &*found;
}

Forecasts readForecasts(const store::Connection &connection, plan::Measure measure)
{
    requireAmount(measure);
    const Overview overview = readOverview(connection, measure);
    const store::PlanSheet plan = readSheetInForce(connection, measure);
    const Known known = knownOf(connection, overview, plan);
    Forecasts forecasts;
    forecasts.settings = plan.settings;
    forecasts.measure = measure;
    if (overview.through)
        forecasts.asOf = plan.settings.calendar.month(*overview.through);
    if (plan.planned && !plan.sheet.isOpenIn({}))
        forecasts.target = plan::sumOf(plan.sheet.spine.cells);
    forecasts.chosen = chosenOf(connection);
    for (const std::string_view code : kCodes)
        forecasts.methods.push_back(methodOf(code, known));
    const forecast::Attainability outlook = outlookOf(overview, known);
    forecasts.problem = outlook.problem;
    if (outlook.outlook && forecasts.target)
        forecasts.probability = outlook.outlook->probability(*forecasts.target);
    return forecasts;
}

} // namespace quotasmith::ops
