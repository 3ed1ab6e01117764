// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/exit_code.h"
#include "cli/output.h"
#include "core/ops/plan/check_plan.h"

namespace quotasmith::cli {

/// `{ok,compared,checks,differences}` of `check` and `targets check`; something to see unless all is well.
ExitCode answerCheck(Output &output, const store::Document &document, const ops::PlanCheck &check);

} // namespace quotasmith::cli
