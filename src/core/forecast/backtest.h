// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace quotasmith::forecast {

/// The next amounts at the pace so far: each weight × reached / weight gone, rounded half away from zero. The weights
/// are planned months, or a season's shares. Nothing when no weight is gone. Throws Error{"amount-overflow"}.
std::optional<std::vector<std::int64_t>> atPace(std::span<const std::int64_t> weightsAhead, std::int64_t reached,
                                                std::int64_t weightGone);

/// A month as a method saw it coming from the month before.
struct OneStep {
    std::int64_t actual = 0;
    std::int64_t forecast = 0;
};
/// Mean of |actual − forecast| / |actual|, to a millionth each; months of zero tell nothing.
struct BacktestResult {
    std::optional<money::Rate> mape;
    int months = 0;
};
BacktestResult meanError(std::span<const OneStep> steps);

} // namespace quotasmith::forecast
