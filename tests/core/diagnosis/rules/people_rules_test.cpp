// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "tests/core/diagnosis/rules/judged.h"

namespace quotasmith::diagnosis {
namespace {

using plan::Measure;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using tests::DiagnosisInput;

/// People by tenure on the last day of 2027.
DiagnosisInput team(int novices, int seniors)
{
    DiagnosisInput making;
    for (int i = 0; i < novices + seniors; ++i)
        making.person("P" + std::to_string(i), "", i < novices ? "2027-09-01" : "2020-01-01");
    return making;
}

TEST(NoviceHeavy, FiresOverFortyPercent)
{
    EXPECT_THAT(fired("novice-heavy", team(5, 7)), ElementsAre("novice-heavy"));
    EXPECT_EQ(evidenceOf("novice-heavy", team(5, 7), "heads-novice"), money::Rate(5, 12));
    EXPECT_EQ(verdictOf("novice-heavy", team(5, 7)).findings[0].rows[0].nodes.size(), 5);
}

TEST(NoviceHeavy, IsQuietAtFortyPercent)
{
    EXPECT_TRUE(isContent("novice-heavy", team(4, 6)));
}

TEST(NoviceHeavy, NamesWhatItMisses)
{
    DiagnosisInput making;
    EXPECT_THAT(missed("novice-heavy", making), ElementsAre("people"));
    making.person("P1");
    EXPECT_THAT(missed("novice-heavy", making), ElementsAre("hire-dates"));
}

DiagnosisInput oldTeam(int novices, int seniors, std::int64_t revenue)
{
    DiagnosisInput making = team(novices, seniors);
    making.facts(DiagnosisInput::year(2026), {{Measure::Revenue, 1000}});
    making.facts(DiagnosisInput::year(2027), {{Measure::Revenue, revenue}});
    return making;
}

TEST(ExperienceFossil, FiresWithManySeniorsAndHardlyAnyGrowth)
{
    EXPECT_THAT(fired("experience-fossil", oldTeam(4, 5, 1029)), ElementsAre("experience-fossil"));
    EXPECT_EQ(evidenceOf("experience-fossil", oldTeam(4, 5, 1029), "revenue-growth"), money::Rate(29, 1000));
}

TEST(ExperienceFossil, IsQuietAtEitherLimit)
{
    EXPECT_TRUE(isContent("experience-fossil", oldTeam(4, 5, 1030))) << "3 % is not under 3 %";
    EXPECT_TRUE(isContent("experience-fossil", oldTeam(5, 5, 900))) << "half is not over half";
}

TEST(ExperienceFossil, NamesWhatItMisses)
{
    EXPECT_THAT(missed("experience-fossil", {}), ElementsAre("people"));
    EXPECT_THAT(missed("experience-fossil", team(4, 5)), ElementsAre("revenue"));
}

/// Somebody who sold so much in the second quarter of 2027.
DiagnosisInput paid(std::int64_t sold, std::optional<std::int64_t> firstPaid, std::optional<std::int64_t> cap)
{
    DiagnosisInput making;
    const plan::NodeId person = making.person("P1");
    making.fact({2027, 4}, {{Measure::Revenue, sold - 1}}, {"P1", "", ""});
    making.fact({2027, 6}, {{Measure::Revenue, 1}}, {"P1", "", ""});
    making.fact({2027, 7}, {{Measure::Revenue, 1}}, {"P1", "", ""});
    making.input.pay.push_back({person, firstPaid, cap});
    return making;
}

void answer(DiagnosisInput &making, int people, int tooHigh)
{
    for (int i = 0; i < people; ++i) {
        plan::Motivation &one = making.input.motivation.emplace_back();
        one.person = making.id(plan::Axis::Organisation, "P1");
        one.targetTooHigh = i < tooHigh;
    }
}

TEST(IncentiveDead, FiresWhenSomebodySoldMoreThanTheCapPays)
{
    EXPECT_THAT(fired("incentive-dead", paid(101, {}, 100)), ElementsAre("incentive-dead:cap"));
    DiagnosisInput under = paid(100, {}, 100);
    answer(under, 1, 0);
    EXPECT_TRUE(isContent("incentive-dead", under));
}

TEST(IncentiveDead, FiresWhenTheFirstTierLiesFarOverTheBestQuarter)
{
    EXPECT_THAT(fired("incentive-dead", paid(100, 131, {})), ElementsAre("incentive-dead:first-tier"));
    EXPECT_EQ(evidenceOf("incentive-dead", paid(100, 131, {}), "of-best-quarter"), money::Rate(131, 100));
    DiagnosisInput under = paid(100, 130, {});
    answer(under, 1, 0);
    EXPECT_TRUE(isContent("incentive-dead", under));
}

TEST(IncentiveDead, FiresWhenPeopleSaySo)
{
    DiagnosisInput making;
    making.person("P1");
    answer(making, 10, 3);
    EXPECT_THAT(fired("incentive-dead", making), ElementsAre("incentive-dead:survey"));
    DiagnosisInput fewer = paid(100, 100, {});
    answer(fewer, 10, 2);
    EXPECT_TRUE(isContent("incentive-dead", fewer));
}

TEST(IncentiveDead, NamesWhatItMisses)
{
    EXPECT_THAT(missed("incentive-dead", {}), ElementsAre("commission-scheme", "motivation"));
    EXPECT_THAT(missed("incentive-dead", paid(100, 100, {})), ElementsAre("motivation"));
}

TEST(IncentiveOverBudget, FiresOverTheBudgetOnly)
{
    DiagnosisInput making;
    making.input.incentiveBudget = 1000;
    making.input.commissionAtPlan = 1001;
    EXPECT_THAT(fired("incentive-over-budget", making), ElementsAre("incentive-over-budget"));
    EXPECT_EQ(evidenceOf("incentive-over-budget", making, "over-budget"), money::Rate(1, 1));
    making.input.commissionAtPlan = 1000;
    EXPECT_TRUE(isContent("incentive-over-budget", making));
}

TEST(IncentiveOverBudget, NamesWhatItMisses)
{
    DiagnosisInput making;
    EXPECT_THAT(missed("incentive-over-budget", making), ElementsAre("commission-scheme", "incentive-budget"));
    making.input.commissionAtPlan = 1;
    EXPECT_THAT(missed("incentive-over-budget", making), ElementsAre("incentive-budget"));
}

/// Somebody hired in January who first reaches the quota in this month.
DiagnosisInput newcomer(int reached)
{
    DiagnosisInput making;
    making.person("P1", "", "2027-01-15");
    making.targets(Measure::Revenue, DiagnosisInput::year(2027), 100, "P1");
    for (int month = 1; month <= 12; ++month)
        making.fact({2027, month}, {{Measure::Revenue, month < reached ? 50 : 100}}, {"P1", "", ""});
    return making;
}

TEST(RampSlow, FiresAfterMoreThanSixMonths)
{
    EXPECT_THAT(fired("ramp-slow", newcomer(7)), ElementsAre("ramp-slow"));
    EXPECT_EQ(evidenceOf("ramp-slow", newcomer(7), "months-to-quota"), money::Rate(7, 1));
    EXPECT_EQ(evidenceOf("ramp-slow", newcomer(13), "months-to-quota"), money::Rate(12, 1)) << "still waiting";
}

TEST(RampSlow, IsQuietAtSixMonths)
{
    EXPECT_TRUE(isContent("ramp-slow", newcomer(6)));
}

TEST(RampSlow, NamesWhatItMisses)
{
    EXPECT_THAT(missed("ramp-slow", {}), ElementsAre("hire-dates", "targets"));
}

} // namespace
} // namespace quotasmith::diagnosis
