// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "core/plan/hold.h"
#include "core/store/queries/plan_sheet.h"

#include <cstdint>
#include <span>
#include <string>

namespace quotasmith::cli {

/// A hold as it stands today: against the value its place has now.
struct HoldState {
    std::int64_t present = 0;
    std::int64_t beside = 0; ///< what that is above or below what the hold admits
    bool hasEnded = false;
};
/// The sheet is of the hold's measure.
HoldState stateOf(const plan::Hold &hold, const store::PlanSheet &plan, const std::string &today);
/// The node a hold is about.
const plan::Node &nodeOf(const plan::Hold &hold, const store::PlanSheet &plan);

/// `{id,axis,node,name,period,measure,kind,value,atLeast,atMost,strength,priority,present,difference,met,author,reason,
/// until,expired,since}`
Json holdJson(const plan::Hold &hold, const store::PlanSheet &plan, const std::string &today);
Json holdsJson(std::span<const plan::Hold> holds, const store::PlanSheet &plan, const std::string &today);

} // namespace quotasmith::cli
