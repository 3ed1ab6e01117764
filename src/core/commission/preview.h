// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/pay/profile.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace quotasmith::commission {

/// A threshold at which pay jumps.
struct Jump {
    money::Rate at; ///< in what the thresholds count in
    Exact base;     ///< the amount it lies at
    std::int64_t amount = 0;
};

/// What a scheme would pay by one method.
struct MethodPay {
    Scheme scheme; ///< as that method reads it: a gate it implies is written out
    std::int64_t pay = 0;
    Earned earned;
    std::vector<Jump> jumps;
};

/// The methods a scheme's parts allow: whole, progressive and progressive-above with tiers of rates, overage with
/// multipliers, curve with points.
std::vector<TierMethod> possibleMethods(const Scheme &scheme);
/// The scheme under that method, without the parts of others.
Scheme asMethod(const Scheme &scheme, TierMethod method);

/// Every possible method side by side, on one base against one quota; the scheme's own method may be missing.
/// Throws requireSoundParts' errors, Error{"scheme-empty"} when no method is possible, and
/// Error{"scheme-quota-missing"}.
std::vector<MethodPay> previewMethods(const Scheme &scheme, std::optional<std::int64_t> quota, std::int64_t base);

/// The jumps of a sound scheme.
std::vector<Jump> jumpsOf(const PayRule &rule, std::optional<std::int64_t> quota);

} // namespace quotasmith::commission
