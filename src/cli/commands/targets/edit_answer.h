// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/answers.h"
#include "cli/exit_code.h"
#include "core/ops/targets/edit_targets.h"

#include <span>
#include <vector>

namespace quotasmith::cli {

/// Answers an edit of targets: the step that was taken, or the cells a preview would move; a conflict or a refusal of
/// the engine is a refusal of the command. `more` is said behind the engine's own warnings.
ExitCode answerEdit(Output &output, const ops::TargetsOutcome &outcome, ops::Run run,
                    const std::vector<Warning> &more = {});

/// Answers a preview: the cells that move, and `more` fields.
/// `{feasible:true,moved:[{axis,node,period,before,after,difference}],left,total:{cells,amount},warnings}`
ExitCode answerPreview(Output &output, const store::PlanSheet &before, const spread::Sheet &after,
                       const std::vector<Warning> &warnings, const Json &more = Json::object());

/// What the engine wants to have said, as warnings; and that holds which have ended are not asked any more.
std::vector<Warning> warningsOf(std::span<const spread::Notice> notices, const store::PlanSheet &plan);

} // namespace quotasmith::cli
