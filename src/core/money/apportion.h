// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rounding.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace quotasmith::money {

/// Splits a total by whole-number weights so that the parts add up to it exactly. A negative total is the
/// mirror of the positive one. Nothing when there are no weights, only zeros, or a negative one.
/// Weight zero receives nothing. Weights that add up to more than 64 bits (wide ones: 125) throw
/// Error{"amount-overflow"}.

/// Every share is cut to whole units; what is left goes one unit each to the largest cut-off fractions,
/// on a tie to the earlier part (Hamilton's method).
std::optional<std::vector<std::int64_t>> largestRemainder(std::int64_t total, std::span<const std::int64_t> weights);
std::optional<std::vector<std::int64_t>> largestRemainder(std::int64_t total, std::span<const Wide> weights);
/// The running total is rounded half away from zero; each part is the difference to the one before.
std::optional<std::vector<std::int64_t>> cumulative(std::int64_t total, std::span<const std::int64_t> weights);
std::optional<std::vector<std::int64_t>> cumulative(std::int64_t total, std::span<const Wide> weights);

} // namespace quotasmith::money
