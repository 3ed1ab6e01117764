// SPDX-License-Identifier: Apache-2.0
#include "core/execution/due.h"

#include <gtest/gtest.h>

namespace quotasmith::execution {
namespace {

using calendar::Date;

std::string next(std::string_view cadence, const Date &after, const calendar::HolidayList &holidays = {},
                 int firstMonth = 1)
{
    const auto due = nextDue(*plan::parseCadence(cadence), after, calendar::FiscalCalendar(2027, firstMonth), holidays);
    return due ? due->text() : "never";
}

TEST(NextDue, IsTheFirstDayBehindTheLastOne)
{
    EXPECT_EQ(next("每周五", {2027, 5, 27}), "2027-05-28");
    EXPECT_EQ(next("每周五", {2027, 5, 28}), "2027-06-04") << "that day is over";
    EXPECT_EQ(next("第三个周三", {2027, 5, 18}), "2027-05-19");
    EXPECT_EQ(next("第三个周三", {2027, 5, 19}), "2027-06-16");
    EXPECT_EQ(next("last-friday", {2027, 5, 28}), "2027-06-25");
    EXPECT_EQ(next("每季末", {2027, 3, 30}), "2027-03-31");
    EXPECT_EQ(next("每季末", {2027, 3, 31}), "2027-06-30");
    EXPECT_EQ(next("half-end", {2027, 3, 31}), "2027-06-30");
    EXPECT_EQ(next("year-end", {2027, 3, 31}), "2027-12-31");
    EXPECT_EQ(next("week-end", {2027, 5, 26}), "2027-05-28") << "Sunday moves to Friday";
    EXPECT_EQ(next("daily", {2027, 5, 28}), "2027-05-31") << "not on a Saturday";
}

TEST(NextDue, MovesToTheWorkingDayBeforeAHoliday)
{
    calendar::HolidayList holidays;
    for (int day = 1; day <= 7; ++day)
        holidays[{2027, 10, day}] = calendar::DayKind::Holiday;
    EXPECT_EQ(next("每周五", {2027, 9, 24}, holidays), "2027-09-30");
    EXPECT_EQ(next("每周五", {2027, 9, 30}, holidays), "2027-10-08");
    EXPECT_EQ(next("month-end", {2027, 1, 1}), "2027-01-29") << "the 31st is a Sunday";
    holidays[{2027, 1, 30}] = calendar::DayKind::Workday;
    EXPECT_EQ(next("month-end", {2027, 1, 1}, holidays), "2027-01-30") << "a Saturday that is worked";
}

TEST(NextDue, PassesOverMonthsWithoutTheDay)
{
    EXPECT_EQ(next("day-31", {2027, 3, 31}), "2027-05-31");
    EXPECT_EQ(next("fifth-friday", {2027, 1, 29}), "2027-04-30");
}

TEST(NextDue, QuartersAreThePlansOwn)
{
    EXPECT_EQ(next("quarter-end", {2027, 1, 1}, {}, 2), "2027-01-29") << "a year from February ends in January";
    EXPECT_EQ(next("quarter-end", {2027, 1, 29}, {}, 2), "2027-04-30");
}

TEST(NextDue, WithoutAnyWorkingDayIsNever)
{
    calendar::HolidayList holidays;
    for (int day = 0; day < 4000; ++day)
        holidays[Date::fromDayNumber(Date{2027, 1, 1}.dayNumber() - 100 + day)] = calendar::DayKind::Holiday;
    EXPECT_EQ(next("daily", {2027, 1, 1}, holidays), "never");
    EXPECT_EQ(next("每周五", {2027, 1, 1}, holidays), "never");
}

TEST(StepDays, WeeksCountFromTheStart)
{
    const Date start{2027, 5, 10};
    EXPECT_EQ(daysOf(plan::WeekSpan{1, 1}, start), (DaySpan{{2027, 5, 10}, {2027, 5, 16}}));
    EXPECT_EQ(daysOf(plan::WeekSpan{3, 4}, start), (DaySpan{{2027, 5, 24}, {2027, 6, 6}}));
    plan::ScheduleStep step;
    EXPECT_EQ(daysOf(step, start), StepDays());
    step.weeks = plan::WeekSpan{2, 2};
    EXPECT_EQ(daysOf(step, start), (StepDays{Date{2027, 5, 17}, Date{2027, 5, 23}}));
    step.start = Date{2027, 6, 1};
    EXPECT_EQ(daysOf(step, start).from, (Date{2027, 6, 8})) << "its own start goes first";
    step.until = Date{2027, 6, 10};
    EXPECT_EQ(daysOf(step, start), (StepDays{Date{2027, 6, 8}, Date{2027, 6, 10}})) << "days that are said stay";
}

} // namespace
} // namespace quotasmith::execution
