// SPDX-License-Identifier: Apache-2.0
#include "core/review/pacing.h"

#include <gtest/gtest.h>

namespace quotasmith::review {
namespace {

using money::Rate;

MonthAmounts even(std::int64_t amount)
{
    MonthAmounts months;
    months.fill(amount);
    return months;
}

MonthAmounts first(std::initializer_list<std::int64_t> amounts)
{
    MonthAmounts months;
    std::size_t m = 0;
    for (const std::int64_t amount : amounts)
        months[m++] = amount;
    return months;
}

TEST(Pacing, TimeGoneFollowsThePlansOwnSeason)
{
    // A quarter of the months, a tenth of the year's target.
    MonthAmounts targets = even(100);
    targets[0] = targets[1] = targets[2] = 30;
    const Pacing pacing = pacingOf(targets, first({30, 30, 39}), 2);
    EXPECT_EQ(pacing.annual, 990);
    EXPECT_EQ(pacing.timeGone, Rate(90, 990));
    EXPECT_EQ(pacing.calendarGone, Rate(1, 4));
    EXPECT_EQ(pacing.toDate.rate(), Rate(99, 90));
    EXPECT_EQ(pacing.toDate.gap(), 9);
}

TEST(Pacing, WhatIsLeftIsSpreadOverTheMonthsLeft)
{
    const Pacing pacing = pacingOf(even(100), first({100, 80, 60, 60}), 3);
    EXPECT_EQ(pacing.missing, 900);
    EXPECT_EQ(pacing.monthsLeft, 8);
    EXPECT_EQ(pacing.soFar, Rate(75, 1));
    EXPECT_EQ(pacing.needed, Rate(225, 2));
    EXPECT_EQ(pacing.overPlan, Rate(9, 8));
}

TEST(Pacing, ATargetThatIsReachedNeedsNothingMore)
{
    const Pacing pacing = pacingOf(even(10), first({120}), 0);
    EXPECT_EQ(pacing.missing, 0);
    EXPECT_FALSE(pacing.needed || pacing.overPlan);
}

TEST(Pacing, WithoutAMonthLeftThereIsNoPace)
{
    const Pacing pacing = pacingOf(even(10), even(9), 11);
    EXPECT_EQ(pacing.missing, 12);
    EXPECT_EQ(pacing.monthsLeft, 0);
    EXPECT_FALSE(pacing.needed || pacing.overPlan);
}

TEST(Pacing, ATargetOfZeroHasNoAttainmentAndNoTimeGone)
{
    const Pacing pacing = pacingOf(even(0), first({5}), 0);
    EXPECT_FALSE(pacing.toDate.rate() || pacing.timeGone || pacing.needed);
    EXPECT_EQ(pacing.toDate.gap(), 5);
}

TEST(Pacing, AgainstANegativeTargetLessLossIsMore)
{
    const Pacing pacing = pacingOf(even(-100), first({-80}), 0);
    EXPECT_EQ(pacing.toDate.rate(), Rate(6, 5)); // 2 − 0.8
    EXPECT_FALSE(pacing.timeGone);
}

TEST(Pacing, AMissingActualIsNotZeroAndAMissingTargetComparesWithNothing)
{
    MonthAmounts actuals = first({50});
    actuals[2] = 70;
    const Pacing pacing = pacingOf(even(100), actuals, 2);
    EXPECT_EQ(pacing.toDate.actual, 120);
    EXPECT_EQ(pacing.soFar, Rate(60, 1));

    MonthAmounts targets = even(100);
    targets[1].reset();
    const Pacing open = pacingOf(targets, actuals, 2);
    EXPECT_FALSE(open.toDate.target || open.annual || open.toDate.rate() || open.timeGone || open.missing);
    EXPECT_FALSE(pacingOf(even(100), {}, 2).toDate.actual);
    EXPECT_FALSE(pacingOf(even(100), {}, 2).soFar);
}

} // namespace
} // namespace quotasmith::review
