// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "core/ops/review/read_forecast.h"
#include "ui/shell/pages/number_words.h"

/// Where the year will end, as a picture and as a table one reads.
namespace quotasmith::ui {

enum class FanOf { Months, YearToDate };

/// What came, then what a method says for the months ahead with its band, else that of Holt–Winters.
chart::FanChart forecastChart(const ops::Forecasts &forecasts, const ops::ForecastMethod &method, FanOf of);
/// A row a method: parameters, backtest, year's end and its difference to the target. The chosen one is marked.
TableContent forecastTable(const ops::Forecasts &forecasts, const NumberWords &words);

} // namespace quotasmith::ui
