// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/money/rounding.h"

#include <optional>
#include <vector>

namespace quotasmith::diagnosis {

/// The Herfindahl–Hirschman index: Σ (value / sum)², from 1 / n for n equal ones to 1 for a single one. Exact where it
/// fits a Rate, else rounded to 10^-12. Values are not negative, and their sum fits 128 bits; nothing when all are
/// zero. Source: Horizontal Merger Guidelines of the U.S. Department of Justice, §5.3, there in squares of percent.
std::optional<money::Rate> herfindahl(std::vector<money::Wide> values);

} // namespace quotasmith::diagnosis
