// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "core/ops/review/read_forecast.h"
#include "core/ops/review/read_review.h"
#include "core/ops/review/read_variance.h"

#include <span>

/// Plan against actual, bridges and forecasts as JSON.
namespace quotasmith::cli {

/// Of one period, an axis and measure each.
Json reviewJson(std::span<const ops::Review> reviews);
Json forecastJson(const ops::Forecasts &forecasts);
Json varianceJson(const ops::Variance &variance);

} // namespace quotasmith::cli
