// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace quotasmith::forecast {

/// The next `horizon` amounts: each the one a period earlier × (sum of the last period / sum of the one before), in
/// whole units, rounded once, half away from zero. Nothing with fewer than two periods of amounts, a horizon beyond one
/// period, or a period before that sums to zero. Throws Error{"amount-overflow"}.
std::optional<std::vector<std::int64_t>> rollingGrowth(std::span<const std::int64_t> series, std::size_t period,
                                                       std::size_t horizon);

} // namespace quotasmith::forecast
