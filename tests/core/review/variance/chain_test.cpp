// SPDX-License-Identifier: Apache-2.0
#include "core/review/variance/chain.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace quotasmith::review {
namespace {

using money::Rate;

Rate sumOf(const std::vector<Rate> &effects)
{
    return std::accumulate(effects.begin(), effects.end(), Rate());
}

const std::vector<Factor> kFactors{{Rate(130, 1), Rate(140, 1)}, {Rate(10, 1), Rate(9, 1)}, {Rate(4, 1), Rate(5, 1)}};

TEST(Chain, ReplacesOneFactorAfterTheOther)
{
    EXPECT_EQ(chainEffects(kFactors), (std::vector<Rate>{Rate(400, 1), Rate(-560, 1), Rate(1260, 1)}));
}

TEST(Chain, AddsUpInWhateverOrder)
{
    std::vector<std::size_t> order{0, 1, 2};
    do {
        std::vector<Factor> factors;
        for (const std::size_t i : order)
            factors.push_back(kFactors[i]);
        EXPECT_EQ(sumOf(chainEffects(factors)), Rate(140 * 9 * 5 - 130 * 10 * 4, 1));
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST(Chain, TheMeanIsThatOfAllOrders)
{
    std::vector<Rate> sums(3);
    std::vector<std::size_t> order{0, 1, 2};
    do {
        std::vector<Factor> factors;
        for (const std::size_t i : order)
            factors.push_back(kFactors[i]);
        const auto effects = chainEffects(factors);
        for (std::size_t k = 0; k < order.size(); ++k)
            sums[order[k]] = sums[order[k]] + effects[k];
    } while (std::next_permutation(order.begin(), order.end()));
    const auto mean = meanChainEffects(kFactors);
    for (std::size_t i = 0; i < sums.size(); ++i)
        EXPECT_EQ(mean[i], sums[i] * Rate(1, 6)) << i;
    EXPECT_EQ(sumOf(mean), sumOf(chainEffects(kFactors)));
}

TEST(Chain, AFactorOfZeroHidesNothing)
{
    const std::vector<Factor> factors{{Rate(), Rate(5, 1)}, {Rate(3, 1), Rate()}};
    EXPECT_EQ(chainEffects(factors), (std::vector<Rate>{Rate(15, 1), Rate(-15, 1)}));
}

} // namespace
} // namespace quotasmith::review
