// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "core/ops/execution/read_activity.h"
#include "core/ops/execution/read_execution.h"

#include <vector>

/// Charts of what is done about the targets. Each is empty, with a sentence, where there is nothing to show.
namespace quotasmith::report {

/// What every strategy cost and brought, of the months that know both.
chart::BarsChart returnsChart(const ops::Execution &execution);
/// The projects over the year, with their milestones.
chart::TimelineChart projectsChart(const ops::Execution &execution);
/// Opportunities, leads, visits and calls the company's rest of the target asks for in a week, against what was done.
chart::BarsChart activityChart(const std::vector<ops::Activity> &activity);
/// What was set aside and spent, by line of the budget.
chart::BarsChart budgetChart(const ops::Execution &execution);
/// How many risks stand where: by likelihood, the largest first, and impact.
chart::HeatChart riskChart(const ops::Execution &execution);

} // namespace quotasmith::report
