// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/read_review.h"

#include "core/ops/board/set_ratio.h"
#include "core/ops/lists/edit_lists.h"
#include "core/ops/review/review_reader.h"
#include "core/plan/lists/kind.h"
#include "tests/support/staffed_plan.h"

#include <algorithm>

namespace quotasmith::tests {
namespace {

using calendar::Date;
using calendar::Month;
using money::Rate;
using plan::Axis;
using plan::Measure;

/// Six people with 1,000.00 a month each; the clock stands on 2027-03-01.
class ReadReview : public StaffedPlan {
protected:
    void reach(const char *person, Month month, std::int64_t value, Measure measure = Measure::Revenue)
    {
        ops::setActual(*m_document, {person, month, measure, value, {}});
    }
    /// Lines `person,date,revenue`.
    void import(const std::string &lines)
    {
        exchange::ImportOptions options;
        options.kind = exchange::ImportKind::Actuals;
        const auto file = m_folder.write("lines.csv", "person,date,revenue\n" + lines);
        EXPECT_FALSE(ops::importFile(*m_document, file, options).isRefused);
    }
    void put(std::string_view kind, const ops::FieldTexts &said)
    {
        ops::putRecord(*m_document, plan::listKind(kind), said);
    }
    ops::Review read(const std::string &period, Measure measure = Measure::Revenue, Axis axis = Axis::Organisation)
    {
        return ops::readReview(m_document->connection(), {period, axis, measure});
    }
    static ops::ReviewRow row(const ops::Review &review, std::string_view code)
    {
        const int node = *review.plan.sheet.tree(review.axis).find(code);
        const auto found = std::find_if(review.rows.begin(), review.rows.end(),
                                        [node](const ops::ReviewRow &one) { return one.node == node; });
        EXPECT_NE(found, review.rows.end()) << code;
        return found == review.rows.end() ? ops::ReviewRow() : *found;
    }
    std::string refusal(const std::string &period)
    {
        return errorOf([&] { read(period); });
    }
};

TEST_F(ReadReview, KnowsEveryPlannedNodeAndNoActualIsNotZero)
{
    const ops::Review review = read("2027-02");
    EXPECT_EQ(review.rows.size(), 12u); // company, two regions, three teams, six people
    EXPECT_EQ(row(review, "P1").target, 100'000);
    EXPECT_EQ(row(review, "organisation").target, 600'000);
    for (const ops::ReviewRow &one : review.rows)
        EXPECT_FALSE(one.actual || one.difference || one.attainment || one.yoy || one.rank || one.lostFrom);
}

TEST_F(ReadReview, ComparesAMonth)
{
    reach("P1", {2027, 1}, 50'000);
    reach("P1", {2027, 2}, 120'000);
    reach("P2", {2027, 2}, 90'000);
    reach("P1", {2026, 2}, 100'000);
    const ops::Review review = read("2027-02");
    const ops::ReviewRow one = row(review, "P1");
    EXPECT_EQ(one.difference, 20'000);
    EXPECT_EQ(one.attainment, Rate(12, 10));
    EXPECT_EQ(one.yoy, Rate(2, 10));
    EXPECT_EQ(one.mom, Rate(14, 10));
    EXPECT_EQ(row(review, "P2").yoy, std::nullopt);  // nothing last year
    EXPECT_EQ(row(review, "P3").attainment, Rate()); // others sold, so nothing is zero
    EXPECT_EQ(row(review, "A").actual, 210'000);
    EXPECT_EQ(row(review, "organisation").actual, 210'000);
    EXPECT_EQ(review.first, (Date{2027, 2, 1}));
    EXPECT_EQ(review.last, (Date{2027, 2, 28}));
}

TEST_F(ReadReview, RanksWithinALevelAndTiesShareAPlace)
{
    for (const char *person : {"P1", "P4"})
        reach(person, {2027, 1}, 90'000);
    reach("P2", {2027, 1}, 100'000);
    const ops::Review review = read("2027-01");
    EXPECT_EQ(row(review, "P2").rank, 1);
    EXPECT_EQ(row(review, "P1").rank, 2);
    EXPECT_EQ(row(review, "P4").rank, 2);
    EXPECT_EQ(row(review, "P3").rank, 4);
    EXPECT_EQ(row(review, "A").rank, 1);
    EXPECT_EQ(row(review, "C").rank, 3);
}

TEST_F(ReadReview, LongerPeriodsSumTheirMonthsAndGrowOverLikeMonths)
{
    for (int month = 1; month <= 2; ++month)
        reach("P1", {2027, month}, 110'000);
    for (int month = 1; month <= 3; ++month)
        reach("P1", {2026, month}, 100'000);
    EXPECT_EQ(row(read("2027Q1"), "P1").target, 300'000);
    EXPECT_EQ(row(read("2027Q1"), "P1").actual, 220'000);
    EXPECT_EQ(row(read("2027Q1"), "P1").yoy, Rate(1, 10)); // March has not come yet
    EXPECT_EQ(row(read("2027Q1"), "P1").mom, std::nullopt);
    EXPECT_EQ(row(read("2027H1"), "P1").target, 600'000);
    EXPECT_EQ(row(read("2027"), "P1").target, 1'200'000);
    EXPECT_EQ(read("2027q1").period, "2027Q1");
}

TEST_F(ReadReview, YearToDateEndsWithTheLastMonthThatCounts)
{
    reach("P1", {2027, 1}, 100'000);
    reach("P1", {2027, 2}, 100'000);
    reach("P1", {2027, 3}, 10'000); // the month of today, not closed
    const ops::Review review = read("ytd");
    EXPECT_EQ(review.last, (Date{2027, 2, 28}));
    EXPECT_EQ(row(review, "P1").target, 200'000);
    EXPECT_EQ(row(review, "P1").attainment, Rate(1, 1));
    EXPECT_EQ(review.timeGone, Rate(1, 6));
    close(3);
    EXPECT_EQ(read("ytd").last, (Date{2027, 3, 31}));
}

TEST_F(ReadReview, WhatTheRestOfTheYearNeedsAndFromWhenItIsTooLate)
{
    reach("P1", {2026, 6}, 400'000); // the best month ever seen
    reach("P1", {2027, 1}, 100'000);
    reach("P1", {2027, 2}, 0);
    const ops::ReviewRow one = row(read("2027-02"), "P1");
    EXPECT_EQ(one.runRate, 110'000);          // 11,000.00 over ten months
    EXPECT_EQ(one.lostFrom, Month(2027, 11)); // it takes three months at 4,000.00
    EXPECT_EQ(row(read("2027-01"), "P1").runRate, 100'000);
    const ops::ReviewRow two = row(read("2027-02"), "P2");
    EXPECT_EQ(two.runRate, 120'000);
    EXPECT_EQ(two.lostFrom, Month(2027, 3)); // never sold anything
}

TEST_F(ReadReview, AReachedYearNeedsNothing)
{
    reach("P1", {2027, 1}, 1'200'000);
    const ops::ReviewRow one = row(read("2027-01"), "P1");
    EXPECT_EQ(one.runRate, std::nullopt);
    EXPECT_EQ(one.lostFrom, std::nullopt);
}

TEST_F(ReadReview, DaysHaveThePartOfTheirWorkingDays)
{
    import("P1,2027-02-01,300\nP1,2027-02-05,200\nP2,2027-02-08,70\n");
    const ops::Review review = read("2027-02-05"); // five of twenty working days
    EXPECT_EQ(review.first, (Date{2027, 2, 1}));
    EXPECT_EQ(row(review, "P1").target, 25'000);
    EXPECT_EQ(row(review, "P1").actual, 50'000);
    EXPECT_EQ(row(review, "P2").actual, 0);
    EXPECT_EQ(row(review, "organisation").target, 150'000);
    EXPECT_EQ(review.timeGone, Rate(1, 12) + Rate(1, 48));
    EXPECT_FALSE(review.lacksDays);
    EXPECT_EQ(row(review, "P1").runRate, 106'977); // 11,500.00 over 10.75 months
}

TEST_F(ReadReview, AHolidayMovesTheTargetOfItsWeek)
{
    import("P1,2027-02-09,300\n");
    EXPECT_EQ(row(read("2027-W06"), "P1").target, 25'000);
    put("holidays", {{"date", "2027-02-08"}, {"kind", "holiday"}});
    const ops::Review review = read("2027-W06");
    EXPECT_EQ(row(review, "organisation").target, 126'316); // 4 of 19 days of 6,000.00
    EXPECT_EQ(row(review, "P1").actual, 30'000);
    EXPECT_EQ(review.first, (Date{2027, 2, 8}));
    EXPECT_EQ(review.last, (Date{2027, 2, 14}));
}

TEST_F(ReadReview, TheWeeksOfAYearSumToItsTarget)
{
    std::int64_t sum = 0;
    for (int week = 1; week <= 52; ++week)
        sum += row(read(std::string("2027-W") + (week < 10 ? "0" : "") + std::to_string(week)), "P1").target.value();
    sum += row(read("2026-W53"), "P1").target.value(); // the first days of January
    EXPECT_EQ(sum, 1'200'000);
}

TEST_F(ReadReview, AWeekOfHolidaysHasNoTarget)
{
    put("holidays", {{"date", "2027-01-01"}, {"kind", "holiday"}}); // the only working day of that week in the year
    const ops::Review review = read("2026-W53");
    EXPECT_EQ(row(review, "P1").target, 0);
    EXPECT_EQ(row(review, "organisation").target, 0);
    EXPECT_FALSE(row(review, "P1").attainment);
}

TEST_F(ReadReview, AWeekWithoutDaysTakesWhatWasTyped)
{
    reach("P1", {2027, 2}, 100'000);
    EXPECT_TRUE(read("2027-W06").lacksDays);
    EXPECT_EQ(row(read("2027-W06"), "P1").actual, std::nullopt);
    put("readings",
        {{"axis", "organisation"}, {"node", "P1"}, {"indicator", "revenue"}, {"week", "2027-W06"}, {"value", "275.5"}});
    const ops::Review review = read("2027-W06");
    EXPECT_FALSE(review.lacksDays);
    EXPECT_EQ(row(review, "P1").actual, 27'550);
    EXPECT_EQ(row(review, "A").actual, 27'550);
}

TEST_F(ReadReview, ARatioIsRecomputedFromItsParts)
{
    for (const char *person : {"P1", "P2"}) {
        reach(person, {2027, 1}, 100, Measure::Leads);
        reach(person, {2027, 1}, person[1] == '1' ? 30 : 10, Measure::Orders);
    }
    ops::setRatio(*m_document, {{Axis::Organisation, "organisation", "2027-01"}, Measure::Conversion, "25%"},
                  ops::Run::Write);
    const ops::Review review = read("2027-01", Measure::Conversion);
    EXPECT_TRUE(review.isRatio());
    const ops::ReviewRow company = row(review, "organisation");
    EXPECT_EQ(company.ratio.actual, Rate(1, 5)); // 40 of 200, not a mean or a sum
    EXPECT_EQ(company.ratio.target, Rate(1, 4));
    EXPECT_EQ(company.ratio.difference, Rate(-1, 20));
    EXPECT_EQ(company.attainment, Rate(4, 5));
    EXPECT_FALSE(company.target || company.actual || company.runRate || company.lostFrom);
    EXPECT_EQ(row(review, "P1").ratio.actual, Rate(3, 10));
    EXPECT_EQ(row(review, "P1").attainment, std::nullopt);
    EXPECT_EQ(row(review, "P6").ratio.actual, std::nullopt);
}

TEST_F(ReadReview, PeopleAreMeasuredOnWhatIsAssigned)
{
    put("cushions", {{"axis", "organisation"}, {"level", "team"}, {"rate", "10%"}});
    reach("P1", {2027, 1}, 110'000);
    const ops::Review review = read("2027-01");
    EXPECT_EQ(row(review, "P1").target, 110'000);
    EXPECT_EQ(row(review, "P1").attainment, Rate(1, 1));
    EXPECT_EQ(row(review, "A").target, 300'000);
}

TEST_F(ReadReview, RefusesWhatIsNoPeriodOfTheYear)
{
    for (const char *period : {"", "YTD", "2027-13", "2027Q5", "2027-W54", "2027-02-30", "May", "2027-05-"})
        EXPECT_EQ(refusal(period), "period-unknown") << period;
    for (const char *period : {"2026-05", "2028", "2026-12-31", "2026-W52", "2028-W01", "2028Q1"})
        EXPECT_EQ(refusal(period), "period-outside") << period;
}

TEST_F(ReadReview, ManyPeriodsFromOneReading)
{
    reach("P1", {2027, 1}, 50'000);
    const ops::ReviewReader reader(m_document->connection(), Axis::Organisation, Measure::Revenue);
    EXPECT_EQ(row(reader.read("2027-01"), "P1").attainment, row(read("2027-01"), "P1").attainment);
    const auto at = static_cast<std::size_t>(*reader.tree().find(std::string_view("P1")));
    EXPECT_EQ(reader.monthAttainments(0)[at], Rate(1, 2));
    EXPECT_EQ(reader.monthAttainments(1)[at], std::nullopt);
    EXPECT_EQ(reader.through(), 0);
}

} // namespace
} // namespace quotasmith::tests
