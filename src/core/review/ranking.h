// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <optional>
#include <span>
#include <vector>

namespace quotasmith::review {

/// Places from the highest on, equal ones the same and the place behind them left out (1, 2, 2, 4); 0 for nothing.
std::vector<int> ranksOf(std::span<const std::optional<money::Rate>> rates);

/// actual / target; nothing for a target of zero, 2 − actual/target for one below it.
std::optional<money::Rate> attainmentOf(const money::Rate &actual, const money::Rate &target);
/// now / before − 1; nothing for a base of zero and below.
std::optional<money::Rate> growthOf(const money::Rate &now, const money::Rate &before);

} // namespace quotasmith::review
