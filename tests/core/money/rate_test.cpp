// SPDX-License-Identifier: Apache-2.0
#include "core/money/rate.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

#include <limits>

namespace quotasmith::money {
namespace {

constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

TEST(Rate, IsInLowestTermsWithTheSignAbove)
{
    EXPECT_EQ(Rate(15, 1000), Rate(3, 200));
    EXPECT_EQ(Rate(-4, -6), Rate(2, 3));
    EXPECT_EQ(Rate(4, -6).numerator(), -2);
    EXPECT_EQ(Rate(4, -6).denominator(), 3);
    EXPECT_EQ(Rate(0, -7), Rate());
    EXPECT_EQ(Rate(kLeast, kLeast), Rate(1, 1));
    EXPECT_EQ(Rate(kLeast, 2), Rate(kLeast / 2, 1));
}

TEST(Rate, WithoutDenominatorOrRoomIsRefused)
{
    try {
        Rate(1, 0);
        FAIL();
    } catch (const base::Error &error) {
        EXPECT_EQ(error.code(), "rate-without-denominator");
    }
    EXPECT_THROW(Rate(kLeast, -1), base::Error);
    EXPECT_THROW(Rate(1, kLeast), base::Error);
    EXPECT_THROW(Rate(1, kMost) + Rate(1, kMost - 1), base::Error);
}

TEST(Rate, CountsExactly)
{
    EXPECT_EQ(Rate(1, 3) + Rate(1, 6), Rate(1, 2));
    EXPECT_EQ(Rate(1, 3) - Rate(1, 2), Rate(-1, 6));
    EXPECT_EQ(Rate(2, 3) * Rate(-3, 4), Rate(-1, 2));
    EXPECT_EQ(Rate(kMost, 7) * Rate(7, kMost), Rate(1, 1));
    EXPECT_EQ(Rate(kMost, 1) + Rate(kLeast, 1), Rate(-1, 1));
}

TEST(Rate, ComparesInOneHundredAndTwentyEightBits)
{
    EXPECT_LT(Rate(kMost - 1, kMost), Rate(1, 1));
    EXPECT_LT(Rate(kMost - 2, kMost - 1), Rate(kMost - 1, kMost));
    EXPECT_GT(Rate(kMost, kMost - 1), Rate(1, 1));
    EXPECT_LT(Rate(kLeast, 1), Rate(kMost, 1));
    EXPECT_LT(Rate(-1, 2), Rate(-1, 3));
}

TEST(Rate, AnAttainmentJustBelowAThresholdDoesNotReachIt)
{
    EXPECT_LT(Rate(999'999'999'999, 1'000'000'000'000), Rate(1, 1));
    EXPECT_GE(Rate(1'000'000, 1'000'000), Rate(1, 1));
}

TEST(Rate, PartOfAnAmountIsRoundedOnceHalfAway)
{
    EXPECT_EQ(Rate(3, 200).of(100), 2) << "1.5";
    EXPECT_EQ(Rate(3, 200).of(-100), -2);
    EXPECT_EQ(Rate(1, 3).of(100), 33);
    EXPECT_EQ(Rate(2, 3).of(100), 67);
    EXPECT_EQ(Rate(2, 100).of(130'000'000), 2'600'000);
    EXPECT_EQ(Rate(kMost, kMost - 1).of(kMost - 1), kMost);
    EXPECT_THROW(Rate(2, 1).of(kMost), base::Error);
}

TEST(Rate, PrintsRoundedWithoutTrailingZeros)
{
    EXPECT_EQ(Rate().decimalText(), "0");
    EXPECT_EQ(Rate(3, 200).decimalText(), "0.015");
    EXPECT_EQ(Rate(1, 3).decimalText(), "0.333333");
    EXPECT_EQ(Rate(2, 3).decimalText(2), "0.67");
    EXPECT_EQ(Rate(-1, 2).decimalText(0), "-1");
    EXPECT_EQ(Rate(-1, 1000).decimalText(2), "0") << "no minus before nothing";
    EXPECT_EQ(Rate(1200, 1).decimalText(0), "1200");
    EXPECT_EQ(Rate(kMost, 1).decimalText(16), "9223372036854775807");
    EXPECT_EQ(Rate(3, 200).percentText(), "1.5%");
    EXPECT_EQ(Rate(1, 3).percentText(), "33.33%");
    EXPECT_EQ(Rate(1, 1).percentText(), "100%");
    EXPECT_EQ(Rate(-5, 1000).percentText(1), "-0.5%");
    EXPECT_EQ(Rate(kMost, 1).percentText(0), "922337203685477580700%");
}

TEST(Attainment, MeetsTheTable)
{
    EXPECT_EQ(attainment(130, 100), Rate(13, 10));
    EXPECT_EQ(attainment(-50, 100), Rate(-1, 2));
    EXPECT_EQ(attainment(0, 100), Rate());
    EXPECT_EQ(attainment(-900, -1000), Rate(11, 10)) << "less of a loss than planned";
    EXPECT_EQ(attainment(-1100, -1000), Rate(9, 10));
    EXPECT_EQ(attainment(100, -1000), Rate(21, 10));
    EXPECT_FALSE(attainment(100, 0));
}

} // namespace
} // namespace quotasmith::money
