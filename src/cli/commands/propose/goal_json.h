// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "core/ops/goal/read_goal.h"

namespace quotasmith::cli {

/// The reasoning of the annual target as `propose` answers it.
Json goalJson(const ops::AnnualGoal &goal);

} // namespace quotasmith::cli
