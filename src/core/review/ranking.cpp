// SPDX-License-Identifier: Apache-2.0
#include "core/review/ranking.h"

#include <algorithm>

namespace quotasmith::review {

using money::Rate;

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

} // namespace quotasmith::review
