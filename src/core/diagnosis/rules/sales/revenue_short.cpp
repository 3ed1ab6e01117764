// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/sales/shortfall.h"

namespace quotasmith::diagnosis::rules {

Verdict revenueShort(const Input &input)
{
    return judgeShortfall(input, {"revenue-short", Indicator::Revenue, "raise-revenue", {"revenue"}});
}

} // namespace quotasmith::diagnosis::rules
