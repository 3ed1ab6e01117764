// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/read_review.h"
#include "report/paper/paper.h"

namespace quotasmith::report {

/// Plan against actual of a period: a bar chart of the parts of the company, a row for every planned node, and what
/// stands behind it (review_parts.h).
Paper reviewPaper(const ops::Review &review, const store::Connection &connection);

} // namespace quotasmith::report
