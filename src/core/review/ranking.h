// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <optional>
#include <span>
#include <vector>

namespace quotasmith::review {

/// Places from the highest on, equal ones the same and the place behind them left out (1, 2, 2, 4); 0 for nothing.
std::vector<int> ranksOf(std::span<const std::optional<money::Rate>> rates);

} // namespace quotasmith::review
