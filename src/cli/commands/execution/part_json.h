// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "core/ops/execution/read_activity.h"
#include "core/ops/execution/read_execution.h"

#include <vector>

/// The parts of an execution as arrays; docs/cli.md says their fields.
namespace quotasmith::cli {

Json strategiesJson(const ops::Execution &all);
Json returnsJson(const ops::Execution &all);
Json servedJson(const ops::Execution &all);
Json chainJson(const ops::Execution &all);
Json projectsJson(const ops::Execution &all);
Json milestonesJson(const ops::Execution &all);
Json resultsJson(const ops::Execution &all);
Json scheduleJson(const ops::Execution &all);
Json trialsJson(const ops::Execution &all);
Json budgetJson(const ops::Execution &all);
Json risksJson(const ops::Execution &all);
Json cadencesJson(const ops::Execution &all);
Json meetingsJson(const ops::Execution &all);
Json followUpsJson(const ops::Execution &all);
Json ogsmtJson(const ops::Execution &all);
Json remindersJson(const ops::Execution &all);
Json activityJson(const ops::Execution &all, const std::vector<ops::Activity> &activity);

} // namespace quotasmith::cli
