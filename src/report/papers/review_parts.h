// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/read_review.h"
#include "report/paper/paper.h"

#include <vector>

namespace quotasmith::report {

/// What stands behind plan against actual on the paper of a review, each as far as it is known: the year by month, the
/// bridges to the period's actual of the plan's money, where the year ends, what was noted, and the actions under way.
std::vector<Block> reviewParts(const ops::Review &review, const store::Connection &connection);

/// Shows what the review is of: `2027-05`, `year to date`.
QString reviewPeriodName(const ops::Review &review);

} // namespace quotasmith::report
