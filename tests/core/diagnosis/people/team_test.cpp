// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/people/team.h"

#include "tests/support/diagnosis_input.h"

#include <gtest/gtest.h>

namespace quotasmith::diagnosis {
namespace {

using money::Rate;
using plan::Axis;
using plan::Measure;
using plan::Tenure;
using tests::DiagnosisInput;

const MonthSpan k2027 = DiagnosisInput::year(2027);

TEST(TenureMix, CountsWholeMonthsSinceTheMonthOfHire)
{
    DiagnosisInput made;
    made.person("n", "", "2027-07-31");  // five
    made.person("m", "", "2027-06-30");  // six
    made.person("m2", "", "2026-01-01"); // twenty-three
    made.person("s", "", "2025-12-31");  // twenty-four
    const TenureMix mix = tenureMix(made.make(), DiagnosisInput::day("2027-12-31"));
    EXPECT_EQ(mix.novice, 1);
    EXPECT_EQ(mix.mature, 2);
    EXPECT_EQ(mix.senior, 1);
    EXPECT_EQ(mix.share(Tenure::Mature), Rate(1, 2));
    EXPECT_FALSE(TenureMix().share(Tenure::Novice));
}

TEST(TenureMix, LeavesOutWhoIsNotThere)
{
    DiagnosisInput made;
    made.person("later", "", "2027-07-02");
    made.person("gone", "", "2020-01-01");
    made.input.people.back().leaveDate = "2027-06-30";
    made.person("last-day", "", "2020-01-01");
    made.input.people.back().leaveDate = "2027-07-01";
    made.person("vacancy");
    made.input.people.back().vacancyFrom = calendar::Month(2027, 1);
    made.person("undated");
    const TenureMix mix = tenureMix(made.make(), DiagnosisInput::day("2027-07-01"));
    EXPECT_EQ(mix.heads(), 1);
    EXPECT_EQ(mix.senior, 1);
    EXPECT_EQ(mix.undated, 1);
}

TEST(RampUps, CountMonthsToTheFirstFullQuota)
{
    DiagnosisInput made;
    made.facts(k2027, {{Measure::Revenue, 1}});
    const plan::NodeId quick = made.person("quick", "", "2027-02-15"), slow = made.person("slow", "", "2027-02-01");
    made.targets(Measure::Revenue, k2027, 100, "quick");
    made.targets(Measure::Revenue, k2027, 100, "slow");
    made.fact({2027, 2}, {{Measure::Revenue, 99}}, {"quick", "", ""});
    made.fact({2027, 3}, {{Measure::Revenue, 100}}, {"quick", "", ""});
    const auto ups = rampUps(made.make());
    ASSERT_EQ(ups.size(), 2u);
    EXPECT_EQ(ups[0].person, quick);
    EXPECT_EQ(ups[0].months, 2);
    EXPECT_EQ(ups[1].person, slow);
    EXPECT_FALSE(ups[1].months);
    EXPECT_EQ(ups[1].soFar, 11);
}

TEST(RampUps, AskForTheQuotaWithoutTheRampsDiscount)
{
    DiagnosisInput made;
    made.facts(k2027, {{Measure::Revenue, 1}});
    const plan::NodeId anna = made.person("A", "", "2027-01-01");
    made.input.rampedFrom[anna] = calendar::Month(2027, 1);
    for (int month = 1; month <= 12; ++month) // a quarter, a half, three quarters of 100
        made.target(Measure::Revenue, {2027, month}, std::min(25 * month, 100), "A");
    made.facts(k2027, {{Measure::Revenue, 60}}, {"A", "", ""});
    made.fact({2027, 6}, {{Measure::Revenue, 40}}, {"A", "", ""});
    EXPECT_EQ(rampUps(made.make()).front().months, 6);
}

TEST(RampUps, LeaveOutWhoCannotBeMeasured)
{
    DiagnosisInput made;
    made.facts(k2027, {{Measure::Revenue, 1}});
    made.person("before", "", "2026-12-31");
    made.person("later", "", "2028-01-01");
    made.person("untargeted", "", "2027-03-01");
    made.person("undated");
    made.person("gone", "", "2027-03-01");
    made.input.people.back().leaveDate = "2027-05-31";
    for (const char *code : {"before", "later", "undated", "gone"})
        made.targets(Measure::Revenue, k2027, 100, code);
    EXPECT_TRUE(rampUps(made.make()).empty());
}

class NineBox : public ::testing::Test {
protected:
    void person(const char *code, std::int64_t revenue, std::optional<std::int64_t> score)
    {
        const plan::NodeId id = m_made.person(code, "", "2020-01-01");
        m_made.targets(Measure::Revenue, k2027, 100, code);
        m_made.facts({{2027, 1}, 2}, {{Measure::Revenue, revenue}}, {code, "", ""});
        if (score)
            m_made.input.abilities.push_back({id, *score, ""});
    }
    DiagnosisInput m_made;
};

TEST_F(NineBox, CutsAttainmentAtEightyAndAHundredAndAbilityAtThree)
{
    person("a", 79, 2);
    person("b", 80, 3);
    person("c", 99, 4);
    person("d", 100, 5);
    person("e", 100, {});
    const auto people = nineBox(m_made.make());
    ASSERT_EQ(people.size(), 5u);
    EXPECT_EQ(people[0].column, 0);
    EXPECT_EQ(people[0].row, 0);
    EXPECT_EQ(people[1].column, 1);
    EXPECT_EQ(people[1].row, 1);
    EXPECT_EQ(people[2].column, 1);
    EXPECT_EQ(people[2].row, 2);
    EXPECT_EQ(people[3].column, 2);
    EXPECT_EQ(people[3].attainment, Rate(1, 1)); // of the two months with actuals
    EXPECT_EQ(people[4].column, 2);
    EXPECT_FALSE(people[4].row);
}

TEST_F(NineBox, WhatWasDoneInAFormerPlaceCounts)
{
    person("A", 50, {});
    m_made.person("A@old");
    m_made.input.people.pop_back(); // a place is nobody
    m_made.input.formerPlaces[m_made.id(Axis::Organisation, "A@old")] = m_made.id(Axis::Organisation, "A");
    m_made.facts({{2027, 1}, 2}, {{Measure::Revenue, 50}}, {"A@old", "", ""});
    EXPECT_EQ(nineBox(m_made.make()).front().attainment, Rate(1, 1));
    m_made.target(Measure::Revenue, {2027, 1}, 200, "A@old");
    EXPECT_EQ(nineBox(m_made.make()).front().attainment, Rate(1, 2));
}

TEST_F(NineBox, HasNoColumnWithoutATarget)
{
    m_made.person("A", "", "2020-01-01");
    m_made.facts(k2027, {{Measure::Revenue, 50}}, {"A", "", ""});
    EXPECT_FALSE(nineBox(m_made.make()).front().column);
}

TEST(NineBoxes, HaveANameAndAnAdviceEach)
{
    EXPECT_EQ(nineBoxName(2, 2), "star");
    EXPECT_EQ(nineBoxAdvice(2, 2), "manage-and-share");
    EXPECT_EQ(nineBoxAdvice(2, 1), "coach");
    EXPECT_EQ(nineBoxName(0, 0), "weak");
    EXPECT_EQ(nineBoxAdvice(0, 0), "last-place");
}

TEST(RevenueAHead, IsOverTheMonthsThatAreKnown)
{
    DiagnosisInput made;
    made.team("T");
    made.team("empty");
    made.person("A", "T", "2020-01-01");
    made.person("B", "T", "2027-02-01");
    made.facts({{2027, 1}, 2}, {{Measure::Revenue, 300}}, {"A", "", ""});
    const Input input = made.make();
    const auto heads = revenueAHead(input);
    ASSERT_EQ(heads.size(), 3u); // company and two teams, nobody of their people
    EXPECT_EQ(heads[0].heads, Rate(3, 2));
    EXPECT_EQ(heads[0].revenueAHead, Rate(400, 1));
    for (const HeadValue &value : heads)
        if (input.tree(Axis::Organisation).node(value.position).code == "empty") {
            EXPECT_FALSE(value.heads || value.revenueAHead);
        }
}

TEST(Reserve, IsCountedByMonth)
{
    DiagnosisInput made;
    const auto candidate = [&](int month, plan::ReserveStage stage) {
        plan::ReserveCandidate one;
        one.month = {2027, month};
        one.stage = stage;
        made.input.reserve.push_back(one);
    };
    candidate(5, plan::ReserveStage::Offered);
    candidate(3, plan::ReserveStage::Hired);
    candidate(3, plan::ReserveStage::Contacted);
    candidate(3, plan::ReserveStage::Interviewed);
    candidate(4, plan::ReserveStage::Dropped);
    const auto months = reserveByMonth(made.make());
    ASSERT_EQ(months.size(), 2u);
    EXPECT_EQ(months[0].month, calendar::Month(2027, 3));
    EXPECT_EQ(months[0].waiting, 2);
    EXPECT_EQ(months[0].hired, 1);
    EXPECT_EQ(months[1].waiting, 1);
}

TEST(Motivation, IsTheMeanOfThoseWhoAnswered)
{
    DiagnosisInput made;
    EXPECT_EQ(motivationMix(made.make()).answered, 0);
    EXPECT_FALSE(motivationMix(made.make()).sensitivity);
    made.input.motivation = {{plan::NodeId(1), 5, true, false, {}, ""},
                             {plan::NodeId(2), 2, false, true, {}, ""},
                             {plan::NodeId(3), {}, true, false, {}, ""}};
    const MotivationMix mix = motivationMix(made.make());
    EXPECT_EQ(mix.answered, 3);
    EXPECT_EQ(mix.sensitivity, Rate(7, 2));
    EXPECT_EQ(mix.targetTooHigh, 2);
    EXPECT_EQ(mix.capFelt, 1);
}

} // namespace
} // namespace quotasmith::diagnosis
