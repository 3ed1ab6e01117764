// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/sales/shortfall.h"

namespace quotasmith::diagnosis::rules {

Verdict repurchaseShort(const Input &input)
{
    return judgeShortfall(
        input, {"repurchase-short", Indicator::Repurchase, "win-back", {"customers-served", "repeat-customers"}});
}

} // namespace quotasmith::diagnosis::rules
