// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "core/store/document.h"

#include <string>

namespace quotasmith::cli {

inline constexpr const char *kChartWords =
    "months|bridge|attainability|pareto|donut|heat|scatter|fan|sparkline|review|variance|forecast|payout|"
    "projects|returns|activity|budget|risks";
inline constexpr const char *kFigureWords = "target|actual|last-year";

/// What the picture is of; empty: not given.
struct ChartOptions {
    std::string kind, axis, node, period, measure, figure, scheme;
    std::string variance, against, order; ///< of `variance`
};

/// The chart of a kind. Throws Error{"argument-unexpected",{argument}} for an option the kind does not take, and what
/// the readers of places and measures throw.
chart::Chart readChart(const store::Document &document, const ChartOptions &options);

} // namespace quotasmith::cli
