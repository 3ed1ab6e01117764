// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/last_year.h"
#include "core/ops/commission/read_pay.h"

#include <cstdint>
#include <vector>

/// What statements would come to if nothing had been closed: tiers and all that stands beside them.
namespace quotasmith::ops {

/// A book of the months with results alone: a stretch under way is reckoned so far, nothing has been paid.
PayBook soFarOf(PayBook book, int months);

/// Last year as if this year's schemes had paid it. A team's target is the sum of its members', cash is what was
/// collected. Corrections, clawbacks, personal draws and new products are this year's and have no part in it.
PayBook pastBookOf(const PayBook &book, const std::vector<PastMonths> &past, const PersonSums &sums);

/// By person of the book. `isMeant`: the schemes whose lines count; lines of no scheme count always.
std::vector<std::int64_t> wholePayOf(const PayBook &book, const std::vector<bool> &isMeant);

} // namespace quotasmith::ops
