// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/charts/plan_figures.h"

#include <optional>

namespace quotasmith::ui {

/// What a node and those below it reached month by month, in percent of their targets; months without either stay
/// empty.
chart::HeatChart attainmentHeat(const report::PlanFigures &figures, int node);
/// The nodes below a node (itself, where there are none): target and actual as bars, last year as a line.
chart::BarsChart nodesChart(const report::PlanFigures &figures, int node, calendar::MonthRange months);

} // namespace quotasmith::ui
