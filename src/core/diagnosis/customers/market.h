// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::diagnosis {

/// A rival beside us: `gap` is how much its band lies below ours (1 − middle of theirs / middle of ours).
struct RivalStanding {
    std::size_t rival = 0; ///< index into Input::rivals
    std::optional<money::Rate> gap;
    bool promotes = false;   ///< on the day looked at
    std::string_view answer; ///< `follow differentiate either`; empty: not scored
};
std::vector<RivalStanding> rivalStandings(const Input &input);

/// A product's price against the market.
struct PriceStanding {
    std::size_t price = 0;               ///< index into Input::marketPrices
    std::optional<money::Rate> ofMarket; ///< ours / mean
    bool isHit = false;                  ///< the product is of the role hit, or stands below it
};
std::vector<PriceStanding> priceStandings(const Input &input);

/// Reasons of one month, the most named first, at most `most` (by count, then amount, then text).
struct ReasonCount {
    std::string reason;
    std::int64_t count = 0;
    std::int64_t amount = 0;
};
std::vector<ReasonCount> topReasons(const Input &input, calendar::Month month, std::size_t most = 3);
/// The last month with losses up to the span's end.
std::optional<calendar::Month> lastLossMonth(const Input &input);

} // namespace quotasmith::diagnosis
