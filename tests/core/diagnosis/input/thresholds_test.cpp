// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/input/thresholds.h"

#include "core/diagnosis/input/month_span.h"

#include <gtest/gtest.h>

namespace quotasmith::diagnosis {
namespace {

using money::Rate;

TEST(Thresholds, AreTheUsualOnesUntilSet)
{
    Thresholds limits;
    EXPECT_EQ(limits["segment.a"], Rate(4, 5));
    EXPECT_EQ(limits["incentive-dead.best"], Rate(13, 10));
    EXPECT_EQ(limits["follow-up-overdue.days"], Rate(30, 1));
    EXPECT_EQ(limits["outlier.factor"], Rate(5, 1));
    limits.set("segment.a", Rate(1, 2));
    EXPECT_EQ(limits["segment.a"], Rate(1, 2));
}

TEST(ThresholdsDeathTest, KnowNoOtherKeys)
{
    EXPECT_DEATH(Thresholds()["segment.x"], "");
}

TEST(MonthSpan, IsComparedWithTheSameMonthsOfAsManyWholeYearsBefore)
{
    const MonthSpan year{{2027, 1}, 12}, quarter{{2027, 4}, 3}, long_{{2026, 7}, 18};
    EXPECT_EQ(year.before(), (MonthSpan{{2026, 1}, 12}));
    EXPECT_EQ(quarter.before(), (MonthSpan{{2026, 4}, 3}));
    EXPECT_EQ(long_.before(), (MonthSpan{{2024, 7}, 18}));
    EXPECT_EQ(quarter.last(), calendar::Month(2027, 6));
    EXPECT_FALSE(quarter.contains({2027, 7}));
}

} // namespace
} // namespace quotasmith::diagnosis
