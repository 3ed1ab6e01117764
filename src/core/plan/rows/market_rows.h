// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/calendar/working_days.h"
#include "core/money/rate.h"
#include "core/plan/node.h"

#include <cstdint>
#include <optional>
#include <string>

/// What is known of the market. Amounts are minor units of the plan's currency.
namespace quotasmith::plan {

/// A rival and how to answer it. Scores are 1 … 5.
struct Rival {
    std::string code;
    std::string name;
    std::string product;
    std::string strategy;
    std::optional<std::int64_t> priceLow; ///< the rival's price band
    std::optional<std::int64_t> priceHigh;
    std::optional<NodeId> ourProduct;   ///< of the product axis, any level: what it stands against
    std::optional<std::int64_t> ourLow; ///< our price band; where it is not said, the list prices of `ourProduct`
    std::optional<std::int64_t> ourHigh;
    std::string promotion; ///< empty: none
    std::optional<calendar::Date> promotionFrom;
    std::optional<calendar::Date> promotionUntil;
    std::optional<std::int64_t> follow;        ///< how well lowering our price would answer
    std::optional<std::int64_t> differentiate; ///< how well being different would answer
    std::string note;
};

/// What customers were asked about.
struct SurveyedNeed {
    std::string code;
    std::string need;
    std::optional<std::int64_t> importance;     ///< 1 … 5
    std::optional<money::Rate> dissatisfaction; ///< part of those asked who are not content
    std::optional<std::int64_t> asked;          ///< how many
    std::string source;
    std::string note;
};

/// A part of the market (市场分区). Scores are 1 … 5.
struct Zone {
    std::string code;
    std::string name;
    std::optional<NodeId> region; ///< of the organisation axis: who works in it
    std::optional<std::int64_t> relevance;
    std::optional<std::int64_t> size; ///< money a year
    std::optional<std::int64_t> potential;
    std::string note;
};

/// A second classification of accounts: strategic, industry, scattered (战略/行业/零散客户). An account names it by
/// code or name.
struct AccountClass {
    std::string code;
    std::string name;
    std::string approach;
    std::string note;
};

/// Why a deal or a customer was lost, as the exit interview found (退出访谈).
struct LossReason {
    std::string code;
    calendar::Month month;
    std::string reason;
    std::int64_t count = 1;
    std::optional<NodeId> account;
    std::optional<NodeId> person;
    std::optional<std::int64_t> amount;
    std::string note;
};

/// What the market pays for a product like ours.
struct MarketPrice {
    NodeId product; ///< of the product axis, any level
    std::int64_t marketMean = 0;
    std::optional<std::int64_t> ourPrice; ///< nothing: the mean of the list prices
    std::string source;
    std::string note;
};

} // namespace quotasmith::plan
