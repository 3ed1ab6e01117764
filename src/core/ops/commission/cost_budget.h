// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/ops/commission/read_pay.h"

#include <cstdint>
#include <optional>

/// What the year's commission costs at plan against what it may cost.
namespace quotasmith::ops {

/// Commission when everybody reaches the own quota in every month, in minor units: what the diagnosis rule
/// `incentive-over-budget` looks at.
std::int64_t costAtPlan(const PayBook &book);

struct CostBudget {
    std::optional<std::int64_t> cost;   ///< at plan; nothing without a scheme
    std::optional<std::int64_t> budget; ///< the plan's setting `incentiveBudget`; nothing while nobody has said

    std::optional<std::int64_t> remaining() const; ///< budget − cost; below zero: what it is over
    std::optional<money::Rate> share() const;      ///< cost / budget
    bool isOver() const;
};
CostBudget readCostBudget(const store::Connection &connection, const PayBook &book);

} // namespace quotasmith::ops
