// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/answers.h"
#include "cli/exit_code.h"
#include "core/ops/board/set_ratio.h"

namespace quotasmith::cli {

/// Answers `targets set` on a ratio: the step that was taken, or what a preview would change; and what the identities
/// ask of other measures.
ExitCode answerRatio(Output &output, const ops::RatioOutcome &outcome, ops::Run run);

} // namespace quotasmith::cli
