// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <span>
#include <vector>

namespace quotasmith::review {

/// One factor of a product: leads, conversion, order value.
struct Factor {
    money::Rate plan;
    money::Rate actual;
};

/// Chain substitution (连环替代法): planned values give way to actual ones, one factor after the other in the order
/// given; the effect of each is what the product changes by. Exact; the effects add up to the whole difference.
std::vector<money::Rate> chainEffects(std::span<const Factor> factors);

/// More factors than this have too many orders to look at them all.
inline constexpr std::size_t kMostFactors = 8;
/// The mean of each factor's effect over all orders: no order is preferred. At most kMostFactors factors.
std::vector<money::Rate> meanChainEffects(std::span<const Factor> factors);

} // namespace quotasmith::review
