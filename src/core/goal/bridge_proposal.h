// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/goal/bridge.h"
#include "core/goal/capacity.h"

#include <optional>
#include <vector>

namespace quotasmith::goal {

/// A year that is over, as far as the trend looks at it.
struct PastYear {
    std::int64_t amount = 0; ///< actuals of all its twelve months
    money::Rate headMonths;  ///< full ones under the ramp
};

/// The past trend: mean over up to two pairs of neighbouring years of `later − earlier × (heads later / heads
/// earlier)`, what a head brought more, at the later year's heads; so that more heads are not counted here and under
/// headcount. Where the earlier year had no heads it is `later − earlier`. Rounded once a pair, once over the mean.
/// years: the latest ones that are complete and follow one another, oldest first. Nothing for fewer than two.
std::optional<BridgeLine> proposePerformance(const std::vector<PastYear> &years);

/// The change of heads: capacity of the plan's year less that of the year before, by the same productivity and ramp.
/// Nothing when either is not known, or nobody's hire, leave or vacancy is.
std::optional<BridgeLine> proposeHeadcount(const std::vector<Head> &heads, const std::optional<Capacity> &before,
                                           const std::optional<Capacity> &now);

} // namespace quotasmith::goal
