// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/pay/pay_year.h"

#include <cstdint>
#include <span>

namespace quotasmith::commission {

struct Cost {
    std::int64_t base = 0; ///< what is paid on
    std::int64_t pay = 0;
};

/// What a sound scheme costs in a year in which everybody reaches this share of the own quota in every month. A month
/// without a quota brings nothing.
Cost costAt(const Scheme &scheme, std::span<const PayMonths> people, const money::Rate &attainment);

} // namespace quotasmith::commission
