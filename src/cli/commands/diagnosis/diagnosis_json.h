// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/diagnosis/diagnosed.h"
#include "cli/json.h"

#include <vector>

namespace quotasmith::cli {

/// The whole diagnosis as `diagnose` answers it. `indicators`: of the nodes asked for.
Json diagnosisJson(const Diagnosed &diagnosed, const std::vector<diagnosis::IndicatorValue> &indicators);
/// One finding: `{id,code,severity,status,advice,evidence,message,…}`.
Json findingJson(const Diagnosed &diagnosed, const diagnosis::Finding &finding);

} // namespace quotasmith::cli
