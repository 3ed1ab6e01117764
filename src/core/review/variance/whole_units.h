// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/variance/chain.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// The bridges of price_volume_mix.h and chain.h in whole units of money: every sum is exact to the last unit.
namespace quotasmith::review {

/// A product over a period, as it was planned (or a year before) and as it came.
struct ProductFigures {
    std::int64_t planUnits = 0;
    std::int64_t planMoney = 0;
    std::int64_t actualUnits = 0;
    std::int64_t actualMoney = 0;
};
/// price + volume + mix + other = actualMoney − planMoney. A product without planned units has no planned price, so all
/// of its money is mix; money without units, and what less than no units brought, is other.
struct ProductEffects {
    std::int64_t price = 0;
    std::int64_t volume = 0;
    std::int64_t mix = 0;
    std::int64_t other = 0;
};
/// By line. Nothing when no units were planned at all: there is no planned share of anything.
std::optional<std::vector<ProductEffects>> productEffects(std::span<const ProductFigures> lines);

enum class ChainOrder { AsGiven, MeanOfAll };
/// Σ effects + other = end − start.
struct ChainBridge {
    std::vector<std::int64_t> effects; ///< by factor
    std::int64_t other = 0;            ///< what start and end differ from the products of their factors by
};
/// The product of the factors is money in units. Every product is taken to a thousand-millionth of a unit. At most
/// kMostFactors factors. Throws Error{"amount-overflow"}.
ChainBridge chainBridge(std::span<const Factor> factors, ChainOrder order, std::int64_t start, std::int64_t end);

} // namespace quotasmith::review
