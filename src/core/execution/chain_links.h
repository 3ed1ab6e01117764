// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/execution/chain.h"

#include <optional>
#include <vector>

namespace quotasmith::execution {

/// One line from a target to what is done: each is a place in the lists of the chain, nothing where the line ends or
/// begins later.
struct ChainLink {
    std::optional<std::size_t> target;
    std::optional<std::size_t> strategy;
    std::optional<std::size_t> project;
    std::optional<std::size_t> action;
    friend bool operator==(const ChainLink &, const ChainLink &) = default;
};

/// By target, strategy, then projects before actions; a target without a strategy and a strategy without activity have
/// a line of their own. Behind them the activities that serve no strategy.
std::vector<ChainLink> linksOf(const Chain &chain);

} // namespace quotasmith::execution
