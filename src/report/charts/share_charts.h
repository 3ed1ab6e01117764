// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/charts/plan_figures.h"

namespace quotasmith::report {

/// The planned leaves below a node by their amount; what lies behind the thirtieth comes together.
chart::ParetoChart paretoChart(const PlanFigures &figures, const ChartPlace &place, Figure figure);
/// What the children of a node (itself, where there are none) are of it; what lies behind the eleventh comes together.
chart::DonutChart donutChart(const PlanFigures &figures, const ChartPlace &place, Figure figure);
/// The planned leaves below a node by last year's amount and by what the target grows on it; those with nothing last
/// year cannot be shown and are counted in the subtitle. The crossing is the node's mean and its own growth.
chart::ScatterChart scatterChart(const PlanFigures &figures, const ChartPlace &place);

} // namespace quotasmith::report
