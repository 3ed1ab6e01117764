// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/rows/annotations.h"
#include "report/charts/plan_figures.h"

#include <span>

namespace quotasmith::report {

/// Target and actual of a node by month as bars, last year as a line, marked months.
chart::BarsChart monthsChart(const PlanFigures &figures, int node, std::span<const plan::SeasonMarker> markers = {});
/// The nodes below a node (itself, where there are none) by month.
chart::HeatChart heatChart(const PlanFigures &figures, int node, Figure figure);
/// A node's months; for actuals the target of a month on average is the goal.
chart::SparklineChart sparklineChart(const PlanFigures &figures, int node, Figure figure);

} // namespace quotasmith::report
