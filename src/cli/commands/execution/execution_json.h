// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "core/ops/execution/read_activity.h"
#include "core/ops/execution/read_execution.h"

#include <string_view>
#include <vector>

namespace quotasmith::cli {

/// One part, by the code of its table: an array.
Json executionPartJson(const ops::Execution &all, const std::vector<ops::Activity> &activity, std::string_view part);
/// `{asOf}` and every part.
Json executionJson(const ops::Execution &all, const std::vector<ops::Activity> &activity);

} // namespace quotasmith::cli
