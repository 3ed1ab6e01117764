// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::money {

/// An ISO 4217 currency: its code and how many decimals its minor unit has (0, 2 or 3).
struct Currency {
    std::string code = "CNY";
    int exponent = 2;
    friend bool operator==(const Currency &, const Currency &) = default;
};

/// The currency with this code (any case), or nothing.
std::optional<Currency> findCurrency(std::string_view code);

} // namespace quotasmith::money
