// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output.h"
#include "core/ops/commission/compare_schemes.h"

namespace quotasmith::cli {

/// Two rules side by side, for people or as
/// {scheme,against,lastYear:{year,months,revenue,pay,otherPay,difference,share,otherShare,winners:{heads,amount},
/// losers:{…},same,people:[{code,name,revenue,quota,quotaFrom,attainment,pay,otherPay,difference}]},thisYear:{…}}.
void sayComparison(Output &output, const ops::SchemeComparison &comparison);

} // namespace quotasmith::cli
