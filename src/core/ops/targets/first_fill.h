// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/queries/plan_sheet.h"

namespace quotasmith::ops {

/// A measure without targets yet starts with the shape of past years, equal months where there are none.
void prepareFirstFill(const store::Connection &connection, store::PlanSheet &plan);

} // namespace quotasmith::ops
