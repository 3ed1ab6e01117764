// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/goal/read_goal.h"
#include "core/ops/overview/read_overview.h"

#include <vector>

namespace quotasmith::ops {

/// Days ahead in which the end of a hold is worth a word.
inline constexpr int kSoonDays = 31;

/// Holds of all measures that have not ended today but will have kSoonDays from now.
std::vector<plan::Hold> holdsEndingSoon(const store::Connection &connection);
/// Months to date with actuals that still may change.
std::vector<calendar::Month> unclosedMonths(const Overview &overview);

/// How many targets miss a letter of SMART, of how many; a letter nobody can judge is not missed.
struct SmartCount {
    int missing = 0;
    int all = 0;
};
SmartCount countSmart(const AnnualGoal &goal);

} // namespace quotasmith::ops
