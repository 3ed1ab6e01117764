// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/finding.h"
#include "core/diagnosis/input/input.h"
#include "core/diagnosis/sales/indicators.h"

#include <string_view>
#include <vector>

namespace quotasmith::diagnosis::rules {

/// A rule that speaks when its measure is what holds the year back (短板).
struct ShortfallRule {
    std::string_view code;
    Indicator indicator = Indicator::Revenue;
    std::string_view advice;
    std::vector<std::string_view> needs; ///< what its number is made of
};

/// Whether, of revenue, order value and repurchase, this one has the lowest attainment (and less than 100 %) or the
/// steepest fall on the year before.
Verdict judgeShortfall(const Input &input, const ShortfallRule &rule);

} // namespace quotasmith::diagnosis::rules
