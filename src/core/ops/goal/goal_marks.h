// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/goal/goal_actuals.h"
#include "core/ops/goal/read_goal.h"

namespace quotasmith::ops {

/// The rows of the goal sheet with the targets they serve.
std::vector<OgsmtLine> readOgsmtLines(const store::Connection &connection, const GoalLists &lists,
                                      const plan::PlanSettings &settings);

/// The marks of a measure's targets in the organisation, unassigned nodes without one left out, and of the nodes other
/// axes have in the goal sheet.
std::vector<SmartRow> smartRows(const MeasureGoal &goal, const std::vector<goal::Head> &heads,
                                const std::vector<bool> &counted, const std::vector<OgsmtLine> &ogsmt);

} // namespace quotasmith::ops
