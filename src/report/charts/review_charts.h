// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/read_forecast.h"
#include "core/ops/review/read_variance.h"
#include "core/ops/review/review_reader.h"
#include "report/charts/plan_figures.h"

#include <string_view>

namespace quotasmith::report {

/// From target or last year over every effect to what came.
chart::WaterfallChart varianceChart(const ops::Variance &variance);
/// The year added up month by month by the method in use; the band is its own, else that of Holt–Winters.
chart::FanChart forecastChart(const ops::Forecasts &forecasts);
/// Attainment of the planned nodes of an axis in the months the period touches, months to come left out. Throws what
/// readReview does.
chart::HeatChart reviewHeatChart(const ops::ReviewReader &reader, std::string_view period);

} // namespace quotasmith::report
