// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/plan/rows/goal_rows.h"
#include "core/plan/rows/ramp.h"
#include "core/plan/rows/vacancy.h"

#include <vector>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// What people have typed for the reasoning of the annual target.
struct GoalLists {
    std::vector<plan::BridgeRow> bridge;
    std::vector<plan::SwotItem> swot;
    std::vector<plan::Commitment> commitments;
    std::vector<plan::Productivity> productivity;
    plan::Ramp ramp;
    std::vector<plan::Vacancy> vacancies;
    std::vector<plan::OgsmtRow> ogsmt;
};
GoalLists readGoalLists(const store::Connection &connection, const plan::PlanSettings &settings);

} // namespace quotasmith::ops
