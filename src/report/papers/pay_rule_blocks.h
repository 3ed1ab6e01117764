// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/read_pay.h"
#include "report/papers/paper_frame.h"

namespace quotasmith::report {

/// What a scheme pays, in words, as a table of its tiers, and worked on a quota, then what it pays and keeps back
/// beside its tiers; `months`: in which it pays. Nothing worked where there is no quota above zero, or where every
/// transaction is reckoned by itself.
std::vector<Block> payRuleBlocks(const ops::KnownScheme &scheme, const QString &months,
                                 const std::optional<std::int64_t> &quota, const plan::Tree &products,
                                 const PaperFrame &frame);

} // namespace quotasmith::report
