// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// What a strategy says of itself beside what it is judged by.
struct StrategyWords {
    std::string kind;                        ///< `acquisition conversion retention referral product …`; empty: none
    std::optional<std::int64_t> gain;        ///< expected in the plan's year, units of its measure
    std::optional<std::int64_t> monthlyCost; ///< minor units
    std::array<std::string, 4> keyPoints;    ///< what it does at market, sales, customer, solution
};
/// The four key points, by the fields of the list.
inline constexpr std::array kKeyPoints{"market", "sales", "customer", "solution"};

/// By strategy, in the order of readStrategies.
std::vector<StrategyWords> readStrategyWords(const store::Connection &connection);

} // namespace quotasmith::ops
