// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace quotasmith::diagnosis {

/// What a funnel has to hold so that so many deals come out of it.
struct FunnelNeed {
    std::int64_t deals = 0;
    std::vector<std::int64_t> stages;    ///< from the last one back: what stands behind / rate, rounded up
    std::optional<money::Rate> pipeline; ///< the last stage × the size of a deal; nothing without a size
    std::optional<money::Rate> coverage; ///< pipeline / target; nothing without a target
};
/// Deals a target needs, rounded up. The size is above zero, the target not below it.
std::int64_t dealsFor(const money::Rate &target, const money::Rate &dealSize);
/// `rates`: of each stage from the last one back, above zero. deals is not below zero. Throws Error{"amount-overflow"}.
FunnelNeed funnelNeed(std::int64_t deals, std::span<const money::Rate> rates,
                      const std::optional<money::Rate> &dealSize = {}, const std::optional<money::Rate> &target = {});

} // namespace quotasmith::diagnosis
