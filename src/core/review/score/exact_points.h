// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/pay/exact.h"

#include <cstdint>
#include <span>

/// Points as exact fractions, however fine.
namespace quotasmith::review {

/// The same number in 64 bits; one too fine for that is rounded to 10^-12. Its size lies below 10^6.
money::Rate fitted(const commission::Exact &value);

/// Σ of numbers from zero on, below 10^6 each, in hundredths: rounded once, half up.
std::int64_t sumInHundredths(std::span<const money::Rate> numbers);

} // namespace quotasmith::review
