// SPDX-License-Identifier: Apache-2.0
#include "core/review/catching_up.h"

#include <gtest/gtest.h>

namespace quotasmith::review {
namespace {

using money::Rate;

TEST(RequiredRunRate, SharesWhatIsMissingOverTheMonthsLeft)
{
    EXPECT_EQ(requiredRunRate({700, Rate(7, 1), 5}), 100);
    EXPECT_EQ(requiredRunRate({100, Rate(8, 1), 4}), 13); // 12.5, half away from zero
    EXPECT_EQ(requiredRunRate({100, Rate(5, 2), 9}), 40); // half of a month has passed
}

TEST(RequiredRunRate, IsNothingWhenNothingIsMissingOrNoTimeIsLeft)
{
    EXPECT_EQ(requiredRunRate({0, Rate(7, 1), 5}), std::nullopt);
    EXPECT_EQ(requiredRunRate({-1, Rate(7, 1), 5}), std::nullopt);
    EXPECT_EQ(requiredRunRate({10, Rate(), 12}), std::nullopt);
}

TEST(LostFrom, IsTheFirstMonthInWhichTheBestPaceComesTooLate)
{
    // 300 at 100 a month take three months: October to December, positions 9 to 11.
    EXPECT_EQ(lostFrom({300, Rate(7, 1), 5}, 100), 10);
    EXPECT_EQ(lostFrom({301, Rate(7, 1), 5}, 100), 9);
}

TEST(LostFrom, IsTheFirstOpenMonthWhenItIsTooLateAlready)
{
    EXPECT_EQ(lostFrom({701, Rate(7, 1), 5}, 100), 5);
    EXPECT_EQ(lostFrom({1, Rate(7, 1), 5}, 0), 5);
}

TEST(LostFrom, IsNothingWhereTheLastMonthAloneCouldDoIt)
{
    EXPECT_EQ(lostFrom({100, Rate(7, 1), 5}, 100), std::nullopt);
    EXPECT_EQ(lostFrom({0, Rate(7, 1), 5}, 100), std::nullopt);
    EXPECT_EQ(lostFrom({500, Rate(), 12}, 100), std::nullopt);
    EXPECT_EQ(lostFrom({500, Rate(7, 1), 5}, std::nullopt), std::nullopt);
}

} // namespace
} // namespace quotasmith::review
