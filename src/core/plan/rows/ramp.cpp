// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows/ramp.h"

namespace quotasmith::plan {

money::Rate Ramp::at(int monthsSinceHire) const
{
    if (monthsSinceHire < 0)
        return {};
    const auto month = static_cast<std::size_t>(monthsSinceHire);
    return month < shares.size() ? shares[month] : money::Rate(1, 1);
}

} // namespace quotasmith::plan
