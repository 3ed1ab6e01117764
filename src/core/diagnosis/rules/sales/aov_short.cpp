// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/sales/shortfall.h"

namespace quotasmith::diagnosis::rules {

Verdict aovShort(const Input &input)
{
    return judgeShortfall(input, {"aov-short", Indicator::OrderValue, "raise-order-value", {"revenue", "orders"}});
}

} // namespace quotasmith::diagnosis::rules
