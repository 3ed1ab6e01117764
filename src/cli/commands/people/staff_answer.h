// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"
#include "cli/exit_code.h"
#include "core/ops/people/change_staff.h"

namespace quotasmith::cli {

/// The bridge of what moved from whom to whom, for every measure; a conflict is a refusal of the command.
ExitCode answerStaff(Output &output, ops::StaffOutcome outcome, ops::Run run);

} // namespace quotasmith::cli
