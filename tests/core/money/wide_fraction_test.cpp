// SPDX-License-Identifier: Apache-2.0
#include "core/money/wide_fraction.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

namespace quotasmith::money {
namespace {

constexpr Wide kLarge = Wide{1} << 100;

TEST(CommonDivisor, IsTheLargestInEveryWidth)
{
    EXPECT_EQ(commonDivisor(12, 18), 6);
    EXPECT_EQ(commonDivisor(0, 7), 7);
    EXPECT_EQ(commonDivisor(7, 0), 7);
    EXPECT_TRUE(commonDivisor(kLarge * 3, kLarge * 5) == kLarge);
    EXPECT_TRUE(commonDivisor(kLarge, kLarge + 1) == 1);
    EXPECT_TRUE(commonDivisor(kLarge, 6) == 2) << "of a wide and a narrow number";
}

TEST(FittingRate, IsExactWhereItFits)
{
    EXPECT_EQ(fittingRate(6, -4), Rate(-3, 2));
    EXPECT_EQ(fittingRate(-kLarge, -3 * kLarge), Rate(1, 3));
    EXPECT_EQ(fittingRate(0, -kLarge), Rate());
}

TEST(FittingRate, IsRoundedToTwelveDecimalsWhereItDoesNot)
{
    EXPECT_EQ(fittingRate(2 * kLarge + 1, 3 * kLarge), Rate(666'666'666'667, 1'000'000'000'000));
    EXPECT_EQ(fittingRate(-2 * kLarge - 1, 3 * kLarge), Rate(-666'666'666'667, 1'000'000'000'000));
    EXPECT_THROW(fittingRate(kLarge, 3), base::Error) << "its whole part is wider than 64 bits";
}

} // namespace
} // namespace quotasmith::money
