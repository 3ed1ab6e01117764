// SPDX-License-Identifier: Apache-2.0
#include "core/review/comparison.h"

#include <gtest/gtest.h>

namespace quotasmith::review {
namespace {

using money::Rate;

TEST(Attainment, HasNoMeaningAgainstZeroAndTurnsRoundBelowIt)
{
    EXPECT_EQ(attainmentOf(Rate(5, 1), Rate()), std::nullopt);
    EXPECT_EQ(attainmentOf(Rate(0, 1), Rate(4, 1)), Rate());
    EXPECT_EQ(attainmentOf(Rate(-5, 1), Rate(-10, 1)), Rate(3, 2));  // half the loss that was planned
    EXPECT_EQ(attainmentOf(Rate(-20, 1), Rate(-10, 1)), Rate(0, 1)); // twice of it
    EXPECT_EQ(attainmentOf(Rate(22, 100), Rate(1, 4)), Rate(88, 100));
}

TEST(Growth, NeedsABaseAboveZero)
{
    EXPECT_EQ(growthOf(Rate(3, 1), Rate(2, 1)), Rate(1, 2));
    EXPECT_EQ(growthOf(Rate(0, 1), Rate(2, 1)), Rate(-1, 1));
    EXPECT_EQ(growthOf(Rate(3, 1), Rate()), std::nullopt);
    EXPECT_EQ(growthOf(Rate(3, 1), Rate(-2, 1)), std::nullopt);
}

TEST(Difference, IsExactAsLongAsItFits)
{
    EXPECT_EQ(differenceOf(Rate(1, 3), Rate(1, 2)), Rate(-1, 6));
    // Two order values of a very large company: no 64-bit fraction is their difference.
    const Rate now(4'999'999'999'999, 99'999'989), before(7'000'000'000'001, 99'999'971);
    EXPECT_EQ(differenceOf(now, before).decimalText(6), "-20000.0148");
    EXPECT_EQ(growthOf(now, before)->decimalText(6), "-0.285714");
    EXPECT_EQ(attainmentOf(now, before)->decimalText(6), "0.714286");
}

} // namespace
} // namespace quotasmith::review
