// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace quotasmith::diagnosis::rules {

/// What the strategies of one measure are to bring, held against what is wanted beyond last year.
struct Gains {
    std::int64_t target = 0, lastYear = 0, gap = 0;
    std::int64_t gained = 0; ///< of those that say it
    std::vector<const plan::Strategy *> strategies;
};

/// By measure, where the gap is known and above zero; else what is missing to know it.
struct GainsOfAll {
    std::map<plan::Measure, Gains> byMeasure;
    std::vector<std::string_view> missing;
};
GainsOfAll gainsOf(const Input &input);

} // namespace quotasmith::diagnosis::rules
