// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/pay/pay_rule.h"

#include <cstdint>
#include <span>
#include <vector>

namespace quotasmith::commission {

/// What a period's transactions stand against, in units of the base.
struct PayTerms {
    std::optional<Exact> quota;
    Exact prior;    ///< credited earlier in the period and already paid
    Exact grain{1}; ///< what pay is rounded to: one unit, or the smallest amount of the currency in units
};

/// What a period pays. Every amount is a number of grains, rounded once, half away from zero.
struct Payout {
    std::int64_t pay = 0;
    std::vector<std::int64_t> each; ///< by transaction, adding up to `pay`; of PerPeriod none
    Earned earned;                  ///< by the base of the period, the prior one among it; of PerTransaction nothing
    std::vector<Slice> slices;      ///< of PerPeriod: what is new beside the prior base, tier by tier
};

/// Pays transactions as the scheme reads them; a credit note is negative. PerPeriod and Cumulative pay what prior base
/// and transactions earn together less what the prior base earned: the parts of a period add up to one calculation on
/// their sum. Throws PayRule's errors.
Payout payOut(const Scheme &scheme, std::span<const Exact> amounts, const PayTerms &terms);

} // namespace quotasmith::commission
