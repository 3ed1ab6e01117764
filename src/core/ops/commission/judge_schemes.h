// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/judge/linter.h"
#include "core/commission/judge/radar.h"
#include "core/ops/commission/read_pay.h"

#include <optional>
#include <vector>

namespace quotasmith::ops {

/// A scheme of the plan under the radar.
struct SchemeRadar {
    std::size_t scheme = 0;                 ///< of the book
    std::int64_t quota = 0;                 ///< the median of what falls due against one, which it is looked at with
    std::optional<std::int64_t> wage;       ///< the median month's wage of those it pays
    std::optional<commission::Radar> radar; ///< nothing while nobody under it has a quota
};

/// Every scheme, with the people it pays: where they stand in the latest month with an actual, and how their past
/// months of the year lie around the thresholds. `AttainedBy::who` is a person of the book.
std::vector<SchemeRadar> radarOfSchemes(const PayBook &book);
/// One of them as if its people were paid by this rule: what changing a scheme would come to. `rule` is sound.
SchemeRadar radarAs(const PayBook &book, std::size_t scheme, const commission::Scheme &rule);

} // namespace quotasmith::ops
