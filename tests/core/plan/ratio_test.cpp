// SPDX-License-Identifier: Apache-2.0
#include "core/plan/ratio.h"

#include <gtest/gtest.h>

namespace quotasmith::plan {
namespace {

using money::Rate;

TEST(Ratio, IsAFractionOfWholeUnits)
{
    EXPECT_EQ(ratioOf(*ratioParts(Measure::Conversion), 22, 100, 2), Rate(11, 50));
    EXPECT_EQ(ratioOf(*ratioParts(Measure::AverageOrderValue), 123450, 3, 2), Rate(823, 2)); // 1,234.50 in 3 orders
    EXPECT_EQ(ratioOf(*ratioParts(Measure::AverageOrderValue), 1234, 2, 0), Rate(617, 1));   // yen have no minor unit
    EXPECT_EQ(ratioOf(*ratioParts(Measure::GrossMargin), -25, 100, 2), Rate(-1, 4));
}

TEST(Ratio, OfNothingHasNoMeaning)
{
    EXPECT_EQ(ratioOf(*ratioParts(Measure::Conversion), 5, 0, 2), std::nullopt);
    EXPECT_EQ(ratioOf(*ratioParts(Measure::Conversion), 0, 5, 2), Rate());
}

TEST(Ratio, OfAMarketHasNoParts)
{
    EXPECT_FALSE(ratioParts(Measure::MarketShare));
    EXPECT_FALSE(ratioParts(Measure::Satisfaction));
}

TEST(Ratio, PossibleValuesAreThoseOfItsKind)
{
    EXPECT_TRUE(isPossible(Measure::MarketShare, Rate(1, 1)));
    EXPECT_FALSE(isPossible(Measure::MarketShare, Rate(101, 100)));
    EXPECT_FALSE(isPossible(Measure::Conversion, Rate(-1, 100)));
    EXPECT_TRUE(isPossible(Measure::Collection, Rate(105, 100))); // old debts come in as well
    EXPECT_TRUE(isPossible(Measure::GrossMargin, Rate(-1, 10)));
    EXPECT_FALSE(isPossible(Measure::GrossMargin, Rate(11, 10)));
    EXPECT_TRUE(isPossible(Measure::AverageOrderValue, Rate(5000, 1)));
    EXPECT_FALSE(isPossible(Measure::WinCycle, Rate(-1, 1)));
}

TEST(Ratio, TextKeepsItExactly)
{
    for (const Rate &rate : {Rate(22, 100), Rate(8, 31), Rate(-1, 3), Rate(0, 1), Rate(1234567, 1), Rate(1, 65536)})
        EXPECT_EQ(parseExact(exactText(rate)), rate) << exactText(rate);
    EXPECT_EQ(exactText(Rate(22, 100)), "0.22");
    EXPECT_EQ(exactText(Rate(8, 31)), "8/31");
}

TEST(Ratio, TextThatIsNoneIsNotRead)
{
    for (const char *text : {"", "x", "1/0", "1/-3", "1/2/3", "/", "0.5x", "-", "1/", "/2"})
        EXPECT_EQ(parseExact(text), std::nullopt) << text;
}

} // namespace
} // namespace quotasmith::plan
