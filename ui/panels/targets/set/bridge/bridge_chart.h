// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "core/ops/goal/read_goal.h"

namespace quotasmith::ui {

/// From last year over the lines of the bridge to the proposal, and beside it the present target.
chart::WaterfallChart bridgeChart(const ops::AnnualGoal &goal);

} // namespace quotasmith::ui
