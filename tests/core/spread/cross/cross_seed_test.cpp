// SPDX-License-Identifier: Apache-2.0
#include "core/spread/cross/cross_seed.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

namespace {

using namespace spread;
using History = std::vector<std::vector<std::int64_t>>;
using Weights = std::vector<std::vector<money::Rate>>;

} // namespace

TEST(CrossSeed, HistoryKeepsItsZeros)
{
    EXPECT_EQ(seedOf(History{{30, 0}, {10, 60}}), (CrossSeed{{30, 0}, {10, 60}}));
}

TEST(CrossSeed, WhoHasNoHistoryHasEverybodysProportions)
{
    const CrossSeed seed = seedOf(History{{30, 10, 0}, {0, 0, 0}, {20, 40, 0}});
    EXPECT_DOUBLE_EQ(seed[1][0], seed[1][1]);
    EXPECT_GT(seed[1][0], 0);
    EXPECT_GT(seed[1][2], 0);
    EXPECT_DOUBLE_EQ(seed[0][2] / seed[2][2], 40.0 / 60.0); // a new column is taken like all the others
    EXPECT_EQ(seed[0][0], 30);
}

TEST(CrossSeed, MoreTakenBackThanSoldCountsAsNone)
{
    EXPECT_EQ(seedOf(History{{-30, 5}, {10, 60}})[0][0], 0);
}

TEST(CrossSeed, NoHistoryAtAllIsNoSeed)
{
    EXPECT_TRUE(seedOf(History{{0, 0}, {0, -1}}).empty());
    EXPECT_TRUE(seedOf(History{}).empty());
}

TEST(CrossSeed, WeightsOfRulesAreTakenAsTheyAre)
{
    EXPECT_EQ(seedOf(Weights{{money::Rate(1, 2), money::Rate()}}), (CrossSeed{{0.5, 0}}));
    EXPECT_EQ(flatSeed(1, 2), (CrossSeed{{1, 1}}));
}

TEST(CrossSeed, OpenedZerosAreFaint)
{
    const CrossSeed seed = opened({{30, 0}, {10, 60}});
    EXPECT_DOUBLE_EQ(seed[0][1], 1e-3 * 30 * 60 / 100);
    EXPECT_EQ(seed[1][1], 60);
}

} // namespace quotasmith::tests
