// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "cli/output.h"
#include "core/ops/board/goals.h"

#include <span>

/// What stands below a board of targets: goals, what is assigned in all, how numbers will be reached.
namespace quotasmith::cli {

struct TargetRows;

/// `[{axis,node,period,measure,atLeast,value,gap,met,note}]`
Json goalsJson(std::span<const ops::GoalState> goals, const plan::PlanSettings &settings);
void sayGoals(Output &output, std::span<const ops::GoalState> goals, const plan::PlanSettings &settings);

/// `[{axis,level,measure,planned,assigned,share}]` of the assigned layer, else none.
Json streetJson(const TargetRows &rows);
/// `street target of the level person: 115.0 % of plan`
void sayStreet(Output &output, const TargetRows &rows);

void sayApproaches(Output &output, const TargetRows &rows);

} // namespace quotasmith::cli
