// SPDX-License-Identifier: Apache-2.0
#include "core/review/ranking.h"

#include <algorithm>

namespace quotasmith::review {

namespace {

using money::Rate;

/// divisor: not zero.
Rate quotient(const Rate &number, const Rate &divisor)
{
    return number * Rate(divisor.denominator(), divisor.numerator());
}

} // namespace

std::vector<int> ranksOf(std::span<const std::optional<Rate>> rates)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < rates.size(); ++i)
        if (rates[i])
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return *rates[a] > *rates[b]; });
    std::vector<int> ranks(rates.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        const bool isTie = place > 0 && *rates[order[place]] == *rates[order[place - 1]];
        ranks[order[place]] = isTie ? ranks[order[place - 1]] : static_cast<int>(place) + 1;
    }
    return ranks;
}

std::optional<Rate> attainmentOf(const Rate &actual, const Rate &target)
{
    if (target == Rate())
        return std::nullopt;
    const Rate of = quotient(actual, target);
    return target > Rate() ? of : Rate(2, 1) - of;
}

std::optional<Rate> growthOf(const Rate &now, const Rate &before)
{
    return before > Rate() ? std::optional(quotient(now, before) - Rate(1, 1)) : std::nullopt;
}

} // namespace quotasmith::review
