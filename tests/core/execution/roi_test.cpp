// SPDX-License-Identifier: Apache-2.0
#include "core/execution/roi.h"

#include <gtest/gtest.h>

namespace quotasmith::execution {
namespace {

using calendar::Month;
using money::Rate;

constexpr Month kYear(2027, 1);

plan::StrategyMonth month(int number, std::optional<std::int64_t> cost, std::optional<std::int64_t> gained)
{
    return {"ST1", Month(2027, number), cost, gained};
}

StrategyRoi roi(const std::vector<plan::StrategyMonth> &months, std::optional<std::int64_t> monthly = {},
                Month through = Month(2027, 12))
{
    return roiOf({"ST1", "", monthly, {}, {}}, months, kYear, through, {});
}

TEST(Roi, StopsBelowOneAndGrowsAboveThree)
{
    EXPECT_EQ(verdictOf(Rate(99, 100), {}), RoiVerdict::Stop);
    EXPECT_EQ(verdictOf(Rate(1, 1), {}), RoiVerdict::Keep);
    EXPECT_EQ(verdictOf(Rate(3, 1), {}), RoiVerdict::Keep);
    EXPECT_EQ(verdictOf(Rate(301, 100), {}), RoiVerdict::Scale);
    EXPECT_EQ(verdictOf(std::nullopt, {}), RoiVerdict::Unknown);
    EXPECT_EQ(verdictOf(Rate(3, 2), {Rate(2, 1), Rate(5, 1)}), RoiVerdict::Stop) << "limits are the plan's";
}

TEST(Roi, IsWhatAllMonthsBroughtOverWhatTheyCost)
{
    const StrategyRoi all = roi({month(1, 100, 50), month(2, 100, 350), month(3, 100, 600)});
    ASSERT_EQ(all.months.size(), 3u);
    EXPECT_EQ(all.months[1].roi, Rate(7, 2));
    EXPECT_EQ(all.months[1].toDate, Rate(2, 1));
    EXPECT_EQ(all.roi, Rate(10, 3));
    EXPECT_EQ(all.verdict, RoiVerdict::Scale);
    EXPECT_EQ(all.turned, Month(2027, 3));
    EXPECT_EQ(all.months[0].verdict, RoiVerdict::Stop);
}

TEST(Roi, AVerdictThatWasNeverAnotherHasNotTurned)
{
    EXPECT_FALSE(roi({month(1, 100, 50), month(2, 100, 60)}).turned);
    EXPECT_EQ(roi({month(1, 100, 500), month(2, 100, 0)}).turned, Month(2027, 2));
}

TEST(Roi, AMonthOfWhichOneNumberIsMissingIsInNoSum)
{
    const StrategyRoi all = roi({month(1, 100, 200), month(2, 100, std::nullopt), month(3, std::nullopt, 900)});
    EXPECT_EQ(all.roi, Rate(2, 1));
    EXPECT_EQ(all.spent, 200);
    EXPECT_FALSE(all.months[1].roi);
    EXPECT_EQ(all.months[1].toDate, Rate(2, 1));
}

TEST(Roi, WhatItCostsEveryMonthStandsInForAMonthThatSaysNone)
{
    const StrategyRoi all = roi({month(2, std::nullopt, 300), month(3, 50, 100)}, 100, Month(2027, 3));
    ASSERT_EQ(all.months.size(), 3u);
    EXPECT_EQ(all.months[1].roi, Rate(3, 1));
    EXPECT_EQ(all.months[2].roi, Rate(2, 1)) << "a month that says its cost";
    EXPECT_EQ(all.spent, 250);
    const plan::StrategyTerms later{"ST1", "", 100, Month(2027, 3), Month(2027, 4)};
    EXPECT_EQ(roiOf(later, {}, kYear, Month(2027, 12), {}).spent, 200) << "only while it runs";
}

TEST(Roi, NothingSpentIsNoReturn)
{
    EXPECT_FALSE(roi({month(1, 0, 500)}).roi);
    EXPECT_EQ(roi({month(1, 0, 500)}).verdict, RoiVerdict::Unknown);
    EXPECT_FALSE(roi({}).roi);
    EXPECT_TRUE(roi({{"ST2", Month(2027, 1), 1, 1}}).months.empty()) << "another's month";
    EXPECT_TRUE(roi({month(6, 1, 1)}, {}, Month(2027, 5)).months.empty()) << "not yet";
}

TEST(Roi, ALossIsBelowNothing)
{
    EXPECT_EQ(roi({month(1, 100, -50)}).roi, Rate(-1, 2));
    EXPECT_EQ(roi({month(1, 100, -50)}).verdict, RoiVerdict::Stop);
}

} // namespace
} // namespace quotasmith::execution
