// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/queries/plan_sheet.h"

#include <optional>

namespace quotasmith::ops {

/// The targets people are measured on: those of the latest approved version while a revision of it is being prepared,
/// else the plan's own. As readSheet gives them.
store::PlanSheet readSheetInForce(const store::Connection &connection, plan::Measure measure);

/// The targets of the first approved version, on the trees as they are now; nothing while none is approved.
std::optional<store::PlanSheet> readOriginalSheet(const store::Connection &connection, plan::Measure measure);

} // namespace quotasmith::ops
