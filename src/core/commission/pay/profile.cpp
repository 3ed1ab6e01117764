// SPDX-License-Identifier: Apache-2.0
#include "core/commission/pay/profile.h"

namespace quotasmith::commission {

std::vector<Stretch> profileOf(const PayRule &rule)
{
    const std::vector<Exact> edges = rule.edges();
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const Exact pay = rule.at(edges[i]).pay;
        const Exact below = edges[i].isZero() ? Exact() : rule.payBelow(edges[i]);
        stretches.push_back({edges[i], i + 1 < edges.size() ? std::optional(edges[i + 1]) : std::nullopt, pay - below,
                             pay, rule.slope(edges[i])});
    }
    return stretches;
}

} // namespace quotasmith::commission
