// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/goal/read_goal.h"
#include "report/charts/plan_figures.h"
#include "text/goal_text.h"

namespace quotasmith::report {

/// From last year's actual over every row of the bridge to the proposal, and the annual target beside it. Empty
/// without a start, with what is missing as its sentence.
chart::WaterfallChart bridgeChart(const ops::AnnualGoal &goal, text::Reader reader);
/// How probable every annual target between the 1st and the 99th hundredth of the runs is; the target is marked.
/// Empty without an outlook, with what is missing as its sentence.
chart::CurveChart attainabilityChart(const ops::AnnualGoal &goal);

/// Actuals of the year added up month by month, then what 80 of 100 runs come to by the end of every open month. Empty
/// while history is too short, with the reason as its sentence.
chart::FanChart fanChart(const store::Connection &connection, plan::Measure measure);

} // namespace quotasmith::report
