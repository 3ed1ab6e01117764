// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/month.h"

#include "core/calendar/month_range.h"

#include <gtest/gtest.h>

namespace quotasmith::calendar {
namespace {

TEST(Month, TextIsReadBack)
{
    EXPECT_EQ(Month(2027, 5).text(), "2027-05");
    for (int index = Month(1900, 1).index(); index <= Month(2999, 12).index(); ++index) {
        const Month month = Month::fromIndex(index);
        EXPECT_EQ(Month::parse(month.text()), month);
    }
}

TEST(Month, OtherTextsAreNone)
{
    for (const char *text : {"", "2027", "2027-5", "2027-00", "2027-13", "2027/05", "202-705", "1899-12", "3000-01",
                             "2027-05-01", " 2027-05", "2027-0x", "+027-05", "２０２７-05"})
        EXPECT_FALSE(Month::parse(text)) << text;
}

TEST(Month, CountsInWholeMonths)
{
    EXPECT_EQ(Month(2027, 11).plus(3), Month(2028, 2));
    EXPECT_EQ(Month(2027, 1).plus(-1), Month(2026, 12));
    EXPECT_EQ(Month(2028, 2).since(Month(2027, 11)), 3);
    EXPECT_EQ(Month(2027, 11).since(Month(2028, 2)), -3);
    EXPECT_LT(Month(2026, 12), Month(2027, 1));
}

TEST(Month, KnowsItsDays)
{
    EXPECT_EQ(Month(2027, 1).days(), 31);
    EXPECT_EQ(Month(2027, 4).days(), 30);
    EXPECT_EQ(Month(2027, 2).days(), 28);
    EXPECT_EQ(Month(2028, 2).days(), 29);
    EXPECT_EQ(Month(2000, 2).days(), 29);
    EXPECT_EQ(Month(2100, 2).days(), 28);
}

TEST(MonthRange, BothEndsBelongToIt)
{
    const MonthRange quarter{3, 5};
    EXPECT_EQ(quarter.count(), 3);
    EXPECT_TRUE(quarter.contains(3));
    EXPECT_TRUE(quarter.contains(5));
    EXPECT_FALSE(quarter.contains(6));
    EXPECT_TRUE(MonthRange().contains(quarter));
    EXPECT_FALSE(quarter.contains(MonthRange{5, 6}));
    EXPECT_TRUE(quarter.overlaps({5, 6}));
    EXPECT_FALSE(quarter.overlaps({6, 8}));
    EXPECT_TRUE(MonthRange().isYear());
    EXPECT_TRUE((MonthRange{4, 4}).isMonth());
}

} // namespace
} // namespace quotasmith::calendar
