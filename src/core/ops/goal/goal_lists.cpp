// SPDX-License-Identifier: Apache-2.0
#include "core/ops/goal/goal_lists.h"

#include "core/store/queries/plan_lists.h"

namespace quotasmith::ops {

GoalLists readGoalLists(const store::Connection &connection, const plan::PlanSettings &settings)
{
    return {store::readBridge(connection),
            store::readSwot(connection),
            store::readCommitments(connection, settings),
            store::readProductivity(connection),
            store::readRamp(connection),
            store::readVacancies(connection),
            store::readOgsmt(connection, settings)};
}

} // namespace quotasmith::ops
