// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/input/fractions.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

#include <limits>

namespace quotasmith::diagnosis {
namespace {

using money::Rate;
using money::Wide;

TEST(Fractions, AreExactWhereTheyFit)
{
    EXPECT_EQ(fraction(6, -4), Rate(-3, 2));
    EXPECT_EQ(fraction(0, 7), Rate());
    EXPECT_EQ(fraction(Wide{1} << 100, Wide{3} << 100), Rate(1, 3));
    EXPECT_EQ(fraction(std::numeric_limits<std::int64_t>::max(), 1), Rate(std::numeric_limits<std::int64_t>::max(), 1));
    EXPECT_FALSE(fraction(5, 0));
}

TEST(Fractions, ThatDoNotFitAreRoundedToTwelveDecimals)
{
    const Wide large = (Wide{1} << 100) + 1; // next to nothing in common with 3 × 2^100
    EXPECT_EQ(fraction(large, Wide{3} << 100), Rate(333'333'333'333, 1'000'000'000'000));
    EXPECT_EQ(fraction(-large * 2, Wide{3} << 100), Rate(-666'666'666'667, 1'000'000'000'000));
    EXPECT_EQ(fraction((Wide{1} << 126) - 1, (Wide{1} << 126) - 3), Rate(1, 1));
}

TEST(Fractions, KeepAsManyDecimalsAsFitBesideALargeWhole)
{
    const Wide below = (Wide{1} << 70) + 1;
    const auto value = fraction(below * 1'000'000'000'000'000 + below / 4, below);
    ASSERT_TRUE(value);
    EXPECT_EQ(value->decimalText(2), "1000000000000000.25");
    EXPECT_THROW(fraction(Wide{1} << 100, 3), base::Error);
}

TEST(Growth, IsRelativeAndNeedsSomethingAboveZeroToGrowOn)
{
    EXPECT_EQ(growth(Rate(9, 1), Rate(12, 1)), Rate(-1, 4));
    EXPECT_EQ(growth(Rate(-3, 1), Rate(12, 1)), Rate(-5, 4));
    EXPECT_FALSE(growth(Rate(9, 1), Rate()));
    EXPECT_FALSE(growth(Rate(9, 1), Rate(-12, 1)));
    EXPECT_FALSE(growth({}, Rate(1, 1)));
    EXPECT_FALSE(growth(Rate(1, 1), {}));
}

TEST(Growth, OfLongFractionsDoesNotOverflow)
{
    const std::int64_t large = std::numeric_limits<std::int64_t>::max();
    const auto value = growth(Rate(large, large - 1), Rate(large - 2, large - 3));
    ASSERT_TRUE(value);
    EXPECT_EQ(value->decimalText(12), "0");
}

TEST(Attained, AgainstAGoalBelowZeroASmallerLossIsMore)
{
    EXPECT_EQ(attained(Rate(-900, 1), Rate(-1000, 1)), Rate(11, 10));
    EXPECT_EQ(attained(Rate(3, 2), Rate(3, 1)), Rate(1, 2));
    EXPECT_FALSE(attained(Rate(3, 2), Rate()));
}

} // namespace
} // namespace quotasmith::diagnosis
