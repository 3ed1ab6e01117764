// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace quotasmith::diagnosis {

/// How attainments are spread over people: parts of those who have one. Bounds belong to the part above them, but for
/// "at or below a half".
struct AttainmentSpread {
    std::int64_t people = 0; ///< who have an attainment
    std::optional<money::Rate> atOrBelowHalf, fromEighty, fromWhole;
};
AttainmentSpread attainmentSpread(std::span<const std::optional<money::Rate>> attainments);

/// A team of equal quotas of which more was given out than is planned: a cushion of 20 % plans 80 % of the quotas.
/// Source: "A Basic Quota Attainment Model" (kellblog.com).
struct QuotaModel {
    AttainmentSpread spread;
    money::Rate total;
    std::optional<money::Rate> ofQuota; ///< total / Σ quotas
    std::optional<money::Rate> ofPlan;  ///< total / (Σ quotas × (1 − cushion))
};
QuotaModel quotaModel(const money::Rate &quota, const money::Rate &cushion, std::span<const money::Rate> actuals);

} // namespace quotasmith::diagnosis
