// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "cli/output.h"
#include "core/plan/identity.h"

#include <span>

namespace quotasmith::cli {

/// `[{identity,measure,present,needed,exact}]`
Json proposalsJson(std::span<const plan::Proposal> proposals, const plan::PlanSettings &settings);
/// As a table for people; nothing when there are none.
void sayProposals(Output &output, std::span<const plan::Proposal> proposals, const plan::PlanSettings &settings);

} // namespace quotasmith::cli
