// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/plan/rows/goal_rows.h"

#include <optional>
#include <string>
#include <vector>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// An at-least goal beside what is planned. A goal is a wish, not a promise: it keeps no edit from being done. Values
/// are exact, in whole units.
struct GoalState {
    plan::AtLeastGoal goal;
    std::string node;                   ///< code
    bool isCompany = false;             ///< of a root
    std::optional<money::Rate> least;   ///< nothing: its base (last year, the parent's target) is missing
    std::optional<money::Rate> present; ///< nothing: no target yet
    std::optional<money::Rate> gap;     ///< what is missing to it, not below zero

    bool isMet() const { return gap && *gap == money::Rate(); }
};

/// Every goal of the plan whose node is there, in the order of the list.
std::vector<GoalState> readGoalStates(const store::Connection &connection);

} // namespace quotasmith::ops
