// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/working_days.h"

#include <gtest/gtest.h>

namespace quotasmith::calendar {
namespace {

TEST(Date, CountsDaysFrom1970)
{
    EXPECT_EQ((Date{1970, 1, 1}).dayNumber(), 0);
    EXPECT_EQ((Date{2000, 3, 1}).dayNumber(), 11017);
    EXPECT_EQ((Date{1969, 12, 31}).dayNumber(), -1);
    for (int number = -30000; number <= 400000; number += 7) {
        const Date date = Date::fromDayNumber(number);
        EXPECT_TRUE(date.isValid());
        EXPECT_EQ(date.dayNumber(), number);
    }
}

TEST(Date, KnowsItsWeekday)
{
    EXPECT_EQ((Date{1970, 1, 1}).weekday(), 4);
    EXPECT_EQ((Date{2027, 5, 3}).weekday(), 1);
    EXPECT_EQ((Date{2027, 5, 9}).weekday(), 7);
    EXPECT_EQ((Date{1900, 1, 1}).weekday(), 1);
}

TEST(Date, TextIsReadBack)
{
    const Date date{2027, 5, 3};
    EXPECT_EQ(date.text(), "2027-05-03");
    EXPECT_EQ(Date::parse("2027-05-03"), date);
    EXPECT_EQ(date.monthOf(), Month(2027, 5));
    EXPECT_EQ(Date::parse("2028-02-29"), (Date{2028, 2, 29}));
    for (const char *text : {"", "2027-05", "2027-02-29", "2027-04-31", "2027-05-00", "2027-05-32", "2027-13-01",
                             "2027/05/03", "2027-05/03", "2027-5-3", "2027-05-03T", "1899-12-31", "3000-01-01"})
        EXPECT_FALSE(Date::parse(text)) << text;
}

TEST(Date, ADayThatDoesNotExistIsNotValid)
{
    for (const Date &date : {Date{2027, 2, 29}, Date{2027, 0, 1}, Date{2027, 13, 1}, Date{2027, 1, 0},
                             Date{2027, 1, 32}, Date{2027, -1, 256}})
        EXPECT_FALSE(date.isValid()) << date.text();
}

TEST(IsoWeek, MeetsTheStandard)
{
    struct Case {
        Date date;
        IsoWeek week;
    };
    const Case cases[] = {{{2027, 5, 3}, {2027, 18}}, {{2027, 5, 9}, {2027, 18}},   {{2027, 1, 1}, {2026, 53}},
                          {{2027, 1, 3}, {2026, 53}}, {{2027, 1, 4}, {2027, 1}},    {{2024, 12, 30}, {2025, 1}},
                          {{2005, 1, 1}, {2004, 53}}, {{2008, 12, 28}, {2008, 52}}, {{2008, 12, 29}, {2009, 1}},
                          {{2010, 1, 3}, {2009, 53}}};
    for (const Case &example : cases)
        EXPECT_EQ(isoWeekOf(example.date), example.week) << example.date.text();
}

TEST(IsoWeek, TheMondayIsFoundAgainOnlyForWeeksThatExist)
{
    for (int year = 1990; year <= 2050; ++year) {
        int weeks = 0;
        for (int week = -1; week <= 55; ++week) {
            const auto monday = mondayOf({year, week});
            if (!monday)
                continue;
            ++weeks;
            EXPECT_EQ(monday->weekday(), 1);
            EXPECT_EQ(isoWeekOf(*monday), (IsoWeek{year, week}));
        }
        EXPECT_TRUE(weeks == 52 || weeks == 53) << year;
    }
    EXPECT_EQ(mondayOf({2027, 1}), (Date{2027, 1, 4}));
    EXPECT_FALSE(mondayOf({2027, 53}));
    EXPECT_FALSE(mondayOf({2027, 0}));
}

/// The first week of October 2027 off, the Saturday after it worked instead.
const HolidayList kHolidays{{{2027, 10, 1}, DayKind::Holiday}, {{2027, 10, 4}, DayKind::Holiday},
                            {{2027, 10, 5}, DayKind::Holiday}, {{2027, 10, 6}, DayKind::Holiday},
                            {{2027, 10, 7}, DayKind::Holiday}, {{2027, 10, 8}, DayKind::Holiday},
                            {{2027, 10, 9}, DayKind::Workday}};

TEST(WorkingDays, FollowTheListBeforeTheWeekday)
{
    EXPECT_TRUE(isWorkingDay({2027, 10, 9}, kHolidays)) << "a Saturday worked";
    EXPECT_FALSE(isWorkingDay({2027, 10, 10}, kHolidays));
    EXPECT_FALSE(isWorkingDay({2027, 10, 8}, kHolidays));
    EXPECT_TRUE(isWorkingDay({2027, 10, 8}, {}));
    EXPECT_EQ(workingDays(Month(2027, 10), {}), 21);
    EXPECT_EQ(workingDays(Month(2027, 10), kHolidays), 16);
}

TEST(WorkingDays, AreSplitOverTheWeeksOfAMonth)
{
    const std::map<IsoWeek, int> expected{{{2027, 40}, 1}, {{2027, 41}, 5}, {{2027, 42}, 5}, {{2027, 43}, 5}};
    EXPECT_EQ(workingDaysByWeek(Month(2027, 10), kHolidays), expected) << "week 39 has its one day off";
    EXPECT_EQ(workingDaysByWeek(Month(2027, 1), {}).begin()->first, (IsoWeek{2026, 53}));
}

TEST(WorkingDays, TheWeeksAddUpToTheMonth)
{
    for (int index = 0; index < 60; ++index) {
        const Month month = Month(2025, 1).plus(index);
        int sum = 0;
        for (const auto &[week, days] : workingDaysByWeek(month, kHolidays))
            sum += days;
        EXPECT_EQ(sum, workingDays(month, kHolidays));
    }
}

} // namespace
} // namespace quotasmith::calendar
