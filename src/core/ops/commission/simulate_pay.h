// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forecast/attainability.h"
#include "core/ops/commission/read_pay.h"

#include <optional>
#include <string_view>
#include <vector>

namespace quotasmith::ops {

/// What the year's commission comes to when everybody reaches the same share of the own quota.
struct PayScenario {
    std::string_view code; ///< low plan high p10 p50 p90
    money::Rate attainment;
    std::int64_t base = 0; ///< what is paid on
    std::int64_t pay = 0;
    std::optional<money::Rate> share;  ///< pay / base
    std::optional<std::int64_t> aHead; ///< pay / people who are paid
};

struct PaySimulation {
    int heads = 0;                      ///< people under a scheme
    std::vector<PayScenario> scenarios; ///< low plan high, then p10 p50 p90 where the model has them
    forecast::OutlookProblem problem = forecast::OutlookProblem::None; ///< why there are no percentiles
    bool hasTarget = true;                                             ///< percentiles are shares of the annual target
};

/// low and high: shares of the quota, above zero. Percentiles are the year's ends of the attainability model, as shares
/// of the annual target.
PaySimulation simulatePay(const store::Connection &connection, const money::Rate &low, const money::Rate &high);

} // namespace quotasmith::ops
