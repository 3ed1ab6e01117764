// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/targets.h"
#include "core/plan/plan_settings.h"
#include "core/plan/tree.h"

#include <array>
#include <memory>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// Every target a plan knows: of its own year as its sheets say them, months left open and places nobody stands in
/// left out; of other years as they were brought in; ratios as they were set.
diagnosis::TargetBook readTargetBook(const store::Connection &connection, const plan::PlanSettings &settings,
                                     const std::array<std::shared_ptr<const plan::Tree>, 3> &trees);

} // namespace quotasmith::ops
