// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/read_pay.h"
#include "core/ops/review/read_rewards.h"

#include <vector>

namespace quotasmith::ops {

/// What the statements of some months pay beside commission.
std::vector<Reward> paidRewards(const PayBook &book, calendar::MonthRange months);

/// Who has been under the limit of the own scheme's elimination rule for as long as it allows, up to the last period
/// that has ended by `last` (a position in the year).
std::vector<Reward> eliminationWarnings(const PayBook &book, int last);

} // namespace quotasmith::ops
