// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "core/ops/goal/read_goal.h"

namespace quotasmith::cli {

/// One line of the OGSMT sheet beside its target; `node` as the command names nodes, null where the line names none.
Json ogsmtLineJson(const ops::OgsmtLine &line, const plan::PlanSettings &settings, Json node);

} // namespace quotasmith::cli
