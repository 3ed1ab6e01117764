// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/people/ranks.h"

#include "core/base/check.h"

#include <algorithm>
#include <numeric>

namespace quotasmith::diagnosis {

std::vector<int> quantileRanks(std::span<const money::Wide> values, int groups)
{
    QS_CHECK(groups > 0);
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    const std::size_t least = values.size() / static_cast<std::size_t>(groups);
    std::size_t larger = values.size() % static_cast<std::size_t>(groups);
    std::vector<int> ranks(values.size());
    int rank = 0;
    for (std::size_t next = 0, left = 0; next < order.size(); ++next, --left) {
        if (left == 0) {
            ++rank;
            left = least + (larger > 0 ? 1 : 0);
            larger -= larger > 0 ? 1 : 0;
        }
        ranks[order[next]] = rank;
    }
    return ranks;
}

} // namespace quotasmith::diagnosis
