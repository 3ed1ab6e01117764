// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/execution/read_execution.h"
#include "report/paper/paper.h"

#include <string>

namespace quotasmith::report {

/// What is done about the targets as it stands on the execution's day: projects on a timeline with milestones, key
/// results and steps, strategies with their returns, actions, budget, risks, reminders, customers to call, and the
/// minutes of the meetings of the last and next 31 days. `node`: a code of the organisation, and only what it and
/// everybody below it own; empty: everything. What has no rows is left out. Throws
/// Error{"node-unknown",{axis,node,nearest}}.
Paper executionPaper(const ops::Execution &execution, const store::Connection &connection, const std::string &node);

} // namespace quotasmith::report
