// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rounding.h"

#include <cstdint>
#include <span>
#include <vector>

namespace quotasmith::review {

/// Parts given in 1/scale of a unit, which add up to whole units, each as whole units that add up to the same: every
/// part is cut downwards, what is left goes one unit each to the largest cut-off parts, on a tie to the earlier.
/// scale > 0. Throws Error{"amount-overflow"}.
std::vector<std::int64_t> settle(std::span<const money::Wide> parts, money::Wide scale);

/// Throws Error{"amount-overflow"} for what does not fit 128 bits.
money::Wide multiplyWide(money::Wide a, money::Wide b);
money::Wide addWide(money::Wide a, money::Wide b);

} // namespace quotasmith::review
