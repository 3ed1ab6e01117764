// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forecast/seasonal_model.h"
#include "core/ops/review/read_forecast.h"
#include "core/review/pacing.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quotasmith::ops {

/// What a method says of the months behind a series.
struct MonthsAhead {
    std::vector<std::int64_t> values;
    std::vector<std::int64_t> away;    ///< how far the 80 % band reaches either way; empty: the method has none
    std::vector<std::int64_t> sumAway; ///< the same of the sum up to each
    std::vector<std::pair<std::string, std::string>> parameters;
};

/// What methods know beside the series: the plan, and its year.
struct ForecastGround {
    calendar::FiscalCalendar calendar{2027, 1};
    review::MonthAmounts targets; ///< in force
};

/// The months behind the series by the method; nothing when the series is too short for it. count: 1 … 12.
std::optional<MonthsAhead> monthsAhead(std::string_view method, const ForecastGround &ground,
                                       const forecast::MonthSeries &series, int count);

} // namespace quotasmith::ops
