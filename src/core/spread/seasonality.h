// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/plan/target_table.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace quotasmith::spread {

/// value / sum of one cycle of any length, exact; empty when the sum is zero. Throws Error{"amount-overflow"}.
std::vector<money::Rate> cycleShares(std::span<const std::int64_t> values);

/// Shares of the year by month, learned from one to three past years given oldest first: mean of each year's month
/// shares, weighted 1 : 2 : 3 towards the latest; parts per million that sum to exactly 1,000,000 (largest remainder).
/// A year whose sum is not above zero, or with a negative month clamped away, is left out; with no year left the
/// shares are equal and `learned` is false.
struct Seasonality {
    std::array<std::int64_t, 12> shares{};
    bool learned = false;
};
Seasonality learnSeasonality(const std::vector<plan::MonthUnits> &years);
/// The shares as ideals of a spine that has nothing yet: next to nothing, only their shape counts; equal where none
/// were learned.
plan::MonthReals shapeOf(const Seasonality &seasonality);

} // namespace quotasmith::spread
