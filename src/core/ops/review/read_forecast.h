// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/forecast/attainability.h"
#include "core/plan/plan_settings.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quotasmith::store {
class Connection;
}

/// Where the year will end, by several methods side by side. Only read.
namespace quotasmith::ops {

struct ForecastMonth {
    calendar::Month month;
    std::int64_t value = 0; ///< an actual for a month that counts
    bool isActual = false;
    std::optional<std::int64_t> low; ///< 80 % band of the months ahead, where the method has one
    std::optional<std::int64_t> high;
    std::int64_t sum = 0;               ///< of the year up to here
    std::optional<std::int64_t> sumLow; ///< 80 % band of that sum
    std::optional<std::int64_t> sumHigh;
};

struct ForecastMethod {
    /// plan-pace seasonal-run-rate rolling-growth exponential-smoothing holt holt-damped holt-winters
    std::string_view code;
    std::vector<std::pair<std::string, std::string>> parameters; ///< fitted: alpha 0.31; in this order
    std::optional<money::Rate> mape; ///< mean absolute percentage error of one-step forecasts of the backtest
    int backtestMonths = 0;
    std::vector<ForecastMonth> months; ///< the plan's year; empty: it cannot be used
    std::optional<std::int64_t> yearEnd;
    std::optional<std::int64_t> yearLow, yearHigh;
    std::string_view missing; ///< why it cannot be used: short-history no-actuals no-target gap-in-year; else empty
};

struct Forecasts {
    plan::PlanSettings settings;
    plan::Measure measure = plan::Measure::Revenue;
    std::optional<calendar::Month> asOf; ///< last month that counts
    std::optional<std::int64_t> target;
    std::string_view chosen; ///< code: what the plan's setting `forecast` says, else plan-pace
    std::vector<ForecastMethod> methods;
    std::optional<money::Rate> probability;                            ///< of reaching the annual target
    forecast::OutlookProblem problem = forecast::OutlookProblem::None; ///< why there is none

    const ForecastMethod *find(std::string_view code) const;
};

/// The codes of all methods, in their order.
std::span<const std::string_view> forecastMethodCodes();
/// measure: an additive one. Throws Error{"forecast-of-ratio",{measure,numerator,denominator}}, the last two of one
/// made of parts.
Forecasts readForecasts(const store::Connection &connection, plan::Measure measure);

} // namespace quotasmith::ops
