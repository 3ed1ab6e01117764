// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output.h"
#include "core/ops/import/import_file.h"

namespace quotasmith::cli {

/// The report of an import with the step it became: the JSON shape of the contract, or what was read, the control
/// totals and the first refused lines for people.
void answerImport(Output &output, const ops::ImportOutcome &outcome, const plan::PlanSettings &settings);

} // namespace quotasmith::cli
