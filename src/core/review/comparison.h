// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <optional>

/// Two numbers side by side: amounts in units, or ratios. Exact; what two 64-bit numbers cannot hold is rounded as
/// money::fittingRate says.
namespace quotasmith::review {

/// actual / target; nothing for a target of zero, 2 − actual/target for one below it.
std::optional<money::Rate> attainmentOf(const money::Rate &actual, const money::Rate &target);
/// now / before − 1; nothing for a base of zero and below.
std::optional<money::Rate> growthOf(const money::Rate &now, const money::Rate &before);
money::Rate differenceOf(const money::Rate &a, const money::Rate &b);

} // namespace quotasmith::review
