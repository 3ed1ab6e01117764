// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows/ramp.h"

#include "core/base/check.h"

#include <algorithm>

namespace quotasmith::plan {

money::Rate Ramp::at(int monthsSinceHire) const
{
    QS_CHECK(!shares.empty());
    if (monthsSinceHire < 0)
        return {};
    return shares[std::min(static_cast<std::size_t>(monthsSinceHire), shares.size() - 1)];
}

} // namespace quotasmith::plan
