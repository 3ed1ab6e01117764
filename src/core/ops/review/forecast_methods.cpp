// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/forecast_methods.h"

#include "core/forecast/backtest.h"
#include "core/forecast/smoothing/fit.h"
#include "core/forecast/smoothing/rolling_growth.h"
#include "core/money/money.h"
#include "core/spread/seasonality.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace quotasmith::ops {

namespace {

using calendar::FiscalCalendar;
using calendar::Month;
using forecast::MonthSeries;
using forecast::SmoothingKind;

using Weights = std::array<std::int64_t, 12>;

constexpr int kBand = 80;

std::optional<std::int64_t> amountOf(const MonthSeries &series, Month month)
{
    const int at = month.since(series.first);
    return at >= 0 && at < series.months() ? std::optional(series.values[static_cast<std::size_t>(at)]) : std::nullopt;
}

/// What the year of the next month has reached, and how much of the weights. Nothing in its first month.
std::optional<MonthsAhead> byWeights(const MonthSeries &series, const FiscalCalendar &year, const Weights &weights,
                                     int count)
{
    const auto next = year.position(series.end());
    if (!next || *next == 0)
        return std::nullopt;
    std::int64_t reached = 0, gone = 0;
    for (int m = 0; m < *next; ++m) {
        const auto amount = amountOf(series, year.month(m));
        if (!amount)
            return std::nullopt;
        reached = money::addUnits(reached, *amount);
        gone = money::addUnits(gone, weights[static_cast<std::size_t>(m)]);
    }
    const auto begin = weights.begin() + *next;
    const std::vector<std::int64_t> left(begin, begin + std::min(count, 12 - *next));
    auto values = forecast::atPace(left, reached, gone);
    return values ? std::optional(MonthsAhead{std::move(*values), {}, {}, {}}) : std::nullopt;
}

std::optional<MonthsAhead> planPace(const ForecastGround &ground, const MonthSeries &series, int count)
{
    Weights weights{};
    for (std::size_t m = 0; m < 12; ++m) {
        if (!ground.targets[m])
            return std::nullopt;
        weights[m] = *ground.targets[m];
    }
    return byWeights(series, ground.calendar, weights, count);
}

/// Shares learned from up to three whole years of the series before the year of its next month.
std::optional<MonthsAhead> seasonalRunRate(const ForecastGround &ground, const MonthSeries &series, int count)
{
    const FiscalCalendar year(ground.calendar.fiscalYearOf(series.end()), ground.calendar.firstMonth());
    std::vector<plan::MonthUnits> years;
    for (int back = 3; back >= 1; --back) {
        const FiscalCalendar before = year.shifted(-back);
        plan::MonthUnits months{};
        bool isWhole = true;
        for (int m = 0; m < 12; ++m) {
            const auto amount = amountOf(series, before.month(m));
            isWhole = isWhole && amount;
            months[static_cast<std::size_t>(m)] = amount.value_or(0);
        }
        if (isWhole)
            years.push_back(months);
    }
    const spread::Seasonality seasonality = spread::learnSeasonality(years);
    return seasonality.learned ? byWeights(series, year, seasonality.shares, count) : std::nullopt;
}

std::optional<MonthsAhead> rollingGrowth(const MonthSeries &series, int count)
{
    auto values = forecast::rollingGrowth(series.values, 12, static_cast<std::size_t>(count));
    return values ? std::optional(MonthsAhead{std::move(*values), {}, {}, {}}) : std::nullopt;
}

std::string thousandths(std::int64_t number)
{
    return money::Rate(number, 1000).decimalText(3);
}

std::vector<std::pair<std::string, std::string>> parametersOf(const forecast::FittedSmoothing &fitted)
{
    std::vector<std::pair<std::string, std::string>> parameters{{"alpha", thousandths(fitted.weights.alpha)}};
    if (fitted.kind != SmoothingKind::Simple)
        parameters.emplace_back(
            "beta", money::Rate(std::int64_t{fitted.weights.alpha} * fitted.weights.trend, 1'000'000).decimalText(6));
    if (fitted.kind == SmoothingKind::HoltWinters)
        parameters.emplace_back("gamma", thousandths(fitted.weights.gamma));
    if (fitted.kind == SmoothingKind::Damped)
        parameters.emplace_back("phi", thousandths(fitted.weights.phi));
    return parameters;
}

std::optional<MonthsAhead> smoothed(SmoothingKind kind, const MonthSeries &series, int count)
{
    if (series.values.size() < forecast::leastValues(kind))
        return std::nullopt;
    const auto fitted = forecast::fitSmoothing(kind, series.values);
    if (!fitted)
        return std::nullopt;
    forecast::StepsAhead ahead = fitted->ahead(static_cast<std::size_t>(count), kBand);
    return MonthsAhead{std::move(ahead.values), std::move(ahead.away), std::move(ahead.sumAway), parametersOf(*fitted)};
}

constexpr std::array<std::pair<std::string_view, SmoothingKind>, 4> kSmoothings{
    {{"exponential-smoothing", SmoothingKind::Simple},
     {"holt", SmoothingKind::Holt},
     {"holt-damped", SmoothingKind::Damped},
     {"holt-winters", SmoothingKind::HoltWinters}}};

} // namespace

std::optional<MonthsAhead> monthsAhead(std::string_view method, const ForecastGround &ground, const MonthSeries &series,
                                       int count)
{
    if (method == "plan-pace")
        return planPace(ground, series, count);
    if (method == "seasonal-run-rate")
        return seasonalRunRate(ground, series, count);
    if (method == "rolling-growth")
        return rollingGrowth(series, count);
    for (const auto &[code, kind] : kSmoothings)
        if (code == method)
            return smoothed(kind, series, count);
    return std::nullopt;
}

} // namespace quotasmith::ops
