// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/review_reader.h"
#include "report/charts/plan_figures.h"

#include <vector>

namespace quotasmith::ui {

/// What a node and those below it reached month by month, in percent of their targets; months without either stay
/// empty.
/// `months`: what every tree position reached, month by month of the year.
chart::HeatChart attainmentHeat(const ops::Review &review, const std::vector<ops::NodeValues> &months, int node);
/// The nodes below a node (itself, where there are none): target and actual as bars, last year as a line.
chart::BarsChart nodesChart(const report::PlanFigures &figures, int node, calendar::MonthRange months);

} // namespace quotasmith::ui
