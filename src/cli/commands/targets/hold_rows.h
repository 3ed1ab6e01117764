// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "core/plan/hold.h"
#include "core/store/queries/plan_sheet.h"

#include <span>

namespace quotasmith::cli {

/// The node a hold is about.
const plan::Node &nodeOf(const plan::Hold &hold, const store::PlanSheet &plan);

/// `[{id,axis,node,period,measure,value,author,reason,until,since}]`; all of the plan's trees, any measure.
Json holdsJson(std::span<const plan::Hold> holds, const store::PlanSheet &plan);

} // namespace quotasmith::cli
