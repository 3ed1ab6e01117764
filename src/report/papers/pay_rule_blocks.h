// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/read_pay.h"
#include "report/papers/paper_frame.h"

namespace quotasmith::report {

/// What a scheme pays, in words, as a table of its tiers, and worked on a quota; `months`: in which it pays. Nothing
/// worked where there is no quota above zero.
std::vector<Block> payRuleBlocks(const ops::KnownScheme &scheme, const QString &months,
                                 const std::optional<std::int64_t> &quota, const PaperFrame &frame);

} // namespace quotasmith::report
