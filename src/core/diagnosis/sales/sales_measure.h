// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

namespace quotasmith::diagnosis {

/// What sales are counted in: revenue, or the money the plan stands on where no fact knows a revenue.
plan::Measure salesMeasure(const Input &input);
/// The months of the span whose sales are known, and those of them whose sales a year before are known too: only these
/// are compared.
std::vector<calendar::Month> knownMonths(const Input &input, const MonthSpan &span);
std::vector<calendar::Month> likeMonths(const Input &input);

} // namespace quotasmith::diagnosis
