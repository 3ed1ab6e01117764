// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "core/ops/goal/read_goal.h"

namespace quotasmith::ui {

/// The probability of every target from the hardly missed to the hardly reached, with the present and the proposed one.
chart::CurveChart chanceChart(const ops::AnnualGoal &goal);

} // namespace quotasmith::ui
