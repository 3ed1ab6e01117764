// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/fiscal_calendar.h"

#include <gtest/gtest.h>

namespace quotasmith::calendar {
namespace {

TEST(FiscalCalendar, IsNamedByTheYearInWhichItEnds)
{
    const FiscalCalendar july(2020, 7);
    EXPECT_EQ(july.month(0), Month(2019, 7));
    EXPECT_EQ(july.month(11), Month(2020, 6));
    const FiscalCalendar january(2027, 1);
    EXPECT_EQ(january.month(0), Month(2027, 1));
    EXPECT_EQ(january.month(11), Month(2027, 12));
    EXPECT_EQ(july.shifted(-1).month(0), Month(2018, 7));
}

TEST(FiscalCalendar, EveryMonthLiesInTheYearItIsSaidToLieIn)
{
    for (int firstMonth = 1; firstMonth <= 12; ++firstMonth) {
        const FiscalCalendar any(2027, firstMonth);
        for (Month month(2025, 1); month <= Month(2029, 12); month = month.plus(1)) {
            const FiscalCalendar own(any.fiscalYearOf(month), firstMonth);
            const auto position = own.position(month);
            ASSERT_TRUE(position) << month.text() << ' ' << firstMonth;
            EXPECT_EQ(own.month(*position), month);
            EXPECT_EQ(any.position(month).has_value(), own.year() == any.year());
        }
    }
}

TEST(FiscalCalendar, ReadsPeriods)
{
    const FiscalCalendar january(2027, 1);
    EXPECT_EQ(january.parse("2027"), (Period{PeriodKind::Year, Month(2027, 1), 12}));
    EXPECT_EQ(january.parse("2027H2"), (Period{PeriodKind::Half, Month(2027, 7), 6}));
    EXPECT_EQ(january.parse("2026Q4"), (Period{PeriodKind::Quarter, Month(2026, 10), 3}));
    EXPECT_EQ(january.parse("2027q2"), january.parse("2027Q2"));
    EXPECT_EQ(january.parse("2027h1"), january.parse("2027H1"));
    EXPECT_EQ(january.parse("2027-05"), (Period{PeriodKind::Month, Month(2027, 5), 1}));
    const FiscalCalendar july(2020, 7);
    EXPECT_EQ(july.parse("2020Q1"), (Period{PeriodKind::Quarter, Month(2019, 7), 3})) << "quarters are fiscal";
    EXPECT_EQ(july.parse("2020-05"), (Period{PeriodKind::Month, Month(2020, 5), 1})) << "months are calendar";
}

TEST(FiscalCalendar, AWeekLiesInTheMonthOfItsThursday)
{
    const FiscalCalendar calendar(2027, 4);
    EXPECT_EQ(calendar.parse("2027-W18"), (Period{PeriodKind::Week, Month(2027, 5), 1, 18}));
    EXPECT_EQ(calendar.parse("2026-w53"), (Period{PeriodKind::Week, Month(2026, 12), 1, 53}));
    EXPECT_EQ(calendar.parse("2027-W01"), (Period{PeriodKind::Week, Month(2027, 1), 1, 1}));
    EXPECT_FALSE(calendar.parse("2027-W53")) << "2027 has 52 weeks";
}

TEST(FiscalCalendar, OtherTextsAreNone)
{
    const FiscalCalendar calendar(2027, 1);
    for (const char *text :
         {"",        "27",      "2027 ",   " 2027",  "2027H0",     "2027H3",   "2027Q0",   "2027Q5",
          "2027Q11", "2027M1",  "2027-13", "2027-5", "2027-W0",    "2027-W1",  "2027-W00", "2027-W54",
          "2027W18", "2027-Q1", "1899",    "3000",   "2027-05-01", "２０２７", "2027Q",    "2027-"})
        EXPECT_FALSE(calendar.parse(text)) << text;
}

TEST(FiscalCalendar, TextIsReadBack)
{
    for (const int firstMonth : {1, 4, 7, 12}) {
        const FiscalCalendar calendar(2027, firstMonth);
        for (const char *text : {"2027", "2026", "2027H1", "2027H2", "2028Q1", "2027Q4", "2027-01", "2026-12",
                                 "2026-W53", "2027-W01", "2027-W52"}) {
            const auto period = calendar.parse(text);
            ASSERT_TRUE(period) << text;
            EXPECT_EQ(calendar.text(*period), text) << firstMonth;
        }
    }
}

TEST(FiscalCalendar, PeriodsInsideTheYearAreRangesAndBack)
{
    const FiscalCalendar calendar(2020, 7);
    const auto range = [&calendar](const char *text) { return calendar.range(*calendar.parse(text)); };
    EXPECT_EQ(range("2020"), (MonthRange{0, 11}));
    EXPECT_EQ(range("2020H2"), (MonthRange{6, 11}));
    EXPECT_EQ(range("2020Q2"), (MonthRange{3, 5}));
    EXPECT_EQ(range("2019-07"), (MonthRange{0, 0}));
    EXPECT_FALSE(range("2019"));
    EXPECT_FALSE(range("2020-07"));
    EXPECT_FALSE(range("2020-W10")) << "a week is no run of whole months";
    EXPECT_FALSE(calendar.range({PeriodKind::Quarter, Month(2020, 5), 3})) << "ends outside";
    for (const char *text : {"2020", "2020H1", "2020H2", "2020Q1", "2020Q4", "2020-06"}) {
        EXPECT_EQ(calendar.period(*range(text)), calendar.parse(text));
        EXPECT_EQ(calendar.text(*range(text)), text);
    }
}

TEST(FiscalCalendar, OtherRangesAreCalledByTheirEnds)
{
    const FiscalCalendar calendar(2027, 1);
    EXPECT_EQ(calendar.text(MonthRange{1, 3}), "2027-02..2027-04");
    EXPECT_EQ(calendar.text(MonthRange{1, 6}), "2027-02..2027-07");
    EXPECT_EQ(calendar.text(MonthRange{0, 1}), "2027-01..2027-02");
    EXPECT_FALSE(calendar.period({1, 3}));
}

} // namespace
} // namespace quotasmith::calendar
