// SPDX-License-Identifier: Apache-2.0
#include "core/money/compound.h"

#include "core/base/error.h"

#include <gmock/gmock.h>

namespace quotasmith::money {
namespace {

using ::testing::ElementsAre;

TEST(Compound, EveryStepIsRoundedOnceFromTheExactValue)
{
    EXPECT_THAT(compounded(Rate(30000, 1), Rate(5, 4), 4), ElementsAre(30000, 37500, 46875, 58594));
    // 1000.00 × 1.0337^k by exact fractions
    EXPECT_THAT(
        compounded(Rate(100000, 1), Rate(10337, 10000), 12),
        ElementsAre(100000, 103370, 106854, 110455, 114177, 118025, 122002, 126114, 130364, 134757, 139298, 143992));
}

TEST(Compound, NegativeStartIsTheMirror)
{
    EXPECT_THAT(compounded(Rate(-30000, 1), Rate(5, 4), 4), ElementsAre(-30000, -37500, -46875, -58594));
}

TEST(Compound, HalvesGoAwayFromZero)
{
    EXPECT_THAT(compounded(Rate(1, 1), Rate(1, 2), 3), ElementsAre(1, 1, 0));
    EXPECT_THAT(compounded(Rate(-1, 1), Rate(1, 2), 3), ElementsAre(-1, -1, 0));
}

TEST(Compound, ShrinkingAndStandingStillHaveNoEnd)
{
    EXPECT_EQ(compounded(Rate(100, 1), Rate(0, 1), 3), (std::vector<std::int64_t>{100, 0, 0}));
    EXPECT_EQ(compounded(Rate(7, 1), Rate(1, 1), kMostGrowthSteps).back(), 7);
    EXPECT_EQ(compounded(Rate(700, 1), Rate(999'999, 1'000'000), kMostGrowthSteps).back(), 699);
}

TEST(Compound, WhatLeaves64BitsIsRefused)
{
    EXPECT_THROW(compounded(Rate(1, 1), Rate(10, 1), 20), base::Error);
    EXPECT_NO_THROW(compounded(Rate(1, 1), Rate(10, 1), 19));
}

} // namespace
} // namespace quotasmith::money
