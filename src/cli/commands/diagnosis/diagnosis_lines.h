// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/diagnosis/diagnosed.h"
#include "cli/output.h"

#include <vector>

namespace quotasmith::cli {

/// The whole diagnosis for people: a table a part, the findings as sentences, what could not be judged.
void sayDiagnosis(Output &output, const Diagnosed &diagnosed, const std::vector<diagnosis::IndicatorValue> &indicators);
/// One finding: severity, id and sentence, and below it what to do or what was done.
void sayFinding(Output &output, const Diagnosed &diagnosed, const diagnosis::Finding &finding);

} // namespace quotasmith::cli
