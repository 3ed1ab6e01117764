// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/actual.h"
#include "core/plan/measure.h"

#include <array>
#include <cstdint>
#include <optional>

namespace quotasmith::plan {

/// The place of a measure in factMeasures(); -1 for one no fact carries.
int factIndex(Measure measure);

/// Sums of the fact measures that are known, in units of each: what is not known is not zero.
struct MeasureSums {
    std::uint32_t present = 0; ///< bit i: measure i of factMeasures() is known
    std::array<std::int64_t, kFactMeasures> values{};

    void add(int measure, std::int64_t units); ///< throws Error{"amount-overflow"}
    void add(const MeasureSums &other);
    /// The measure's sum; grossProfit is revenue − cost where both are known.
    std::optional<std::int64_t> value(Measure measure) const;
};

} // namespace quotasmith::plan
