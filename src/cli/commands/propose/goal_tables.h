// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output.h"
#include "core/ops/goal/read_goal.h"

namespace quotasmith::cli {

/// The reasoning of the annual target for people: a table a part, then what is missing.
void sayGoal(Output &output, const ops::AnnualGoal &goal);

} // namespace quotasmith::cli
