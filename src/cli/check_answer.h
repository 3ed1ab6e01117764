// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/exit_code.h"
#include "cli/output.h"
#include "core/base/error.h"
#include "core/ops/check/plan_damage.h"
#include "core/ops/plan/check_plan.h"

namespace quotasmith::cli {

/// `{ok,compared,checks,differences}` of `check` and `targets check`; something to see unless all is well. Of a damaged
/// plan also `damage`: what is known of it and how to go on.
ExitCode answerCheck(Output &output, const store::Document &document, const ops::PlanCheck &check,
                     const ops::PlanDamage &damage = {});

/// `{error,ok,damage}` of a plan that cannot even be inspected, for this reason.
ExitCode answerDamage(Output &output, const base::Error &reason, const ops::PlanDamage &damage);
/// After a message that a plan is damaged: the last good backup, and the commands that tell more and put it back.
void sayWayOut(Output &output, const std::filesystem::path &plan, const store::Surroundings &surroundings);

} // namespace quotasmith::cli
