// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sales/funnel.h"

#include "tests/support/diagnosis_input.h"

#include <gtest/gtest.h>

namespace quotasmith::diagnosis {
namespace {

using money::Rate;
using plan::FunnelStage;
using tests::DiagnosisInput;

const MonthSpan k2027 = DiagnosisInput::year(2027);

plan::Opportunity at(FunnelStage stage, const char *created, std::optional<FunnelStage> lostAt = {})
{
    plan::Opportunity one;
    one.stage = stage;
    one.lostAt = lostAt;
    one.amount = 100;
    if (created)
        one.created = DiagnosisInput::day(created);
    return one;
}

/// So many leads of a month, the first of which got as far as negotiation, the first of those were signed.
void add(Input &input, const char *created, int leads, int interested, int negotiating, int won)
{
    for (int i = 0; i < leads; ++i)
        input.opportunities.push_back(at(i < won           ? FunnelStage::Signed
                                         : i < negotiating ? FunnelStage::Negotiation
                                         : i < interested  ? FunnelStage::Interest
                                                           : FunnelStage::Lead,
                                         created));
}

TEST(Funnel, CountsHowFarEverybodyGot)
{
    DiagnosisInput made;
    made.input.opportunities = {
        at(FunnelStage::Lead, "2027-01-01"),   at(FunnelStage::Interest, "2027-01-01"),
        at(FunnelStage::Signed, "2027-12-31"), at(FunnelStage::Lost, "2027-05-01", FunnelStage::Negotiation),
        at(FunnelStage::Lost, "2027-05-01"),   at(FunnelStage::Signed, "2026-12-31"),
        at(FunnelStage::Signed, nullptr)};
    const FunnelCounts counts = funnelOf(made.make(), k2027);
    EXPECT_EQ(counts.reached, (std::array<std::int64_t, 4>{5, 3, 2, 1}));
    EXPECT_EQ(counts.lost, 2);
    EXPECT_EQ(counts.signedAmount, 100);
    EXPECT_EQ(counts.conversion(0), Rate(3, 5));
    EXPECT_EQ(counts.conversion(2), Rate(1, 2));
    EXPECT_FALSE(FunnelCounts().conversion(0));
}

TEST(Funnel, HasARowAWeekOrMonth)
{
    DiagnosisInput made;
    made.input.span = {{2026, 12}, 3};
    made.input.opportunities = {at(FunnelStage::Lead, "2027-01-03"), at(FunnelStage::Lead, "2027-01-04"),
                                at(FunnelStage::Lead, "2026-12-31")};
    const Input input = made.make();
    const auto weeks = funnelBy(input, FunnelBy::Week);
    ASSERT_EQ(weeks.size(), 2u);
    EXPECT_EQ(weeks[0].key, "2026-W53");
    EXPECT_EQ(weeks[0].counts.reached[0], 2);
    EXPECT_EQ(weeks[1].key, "2027-W01");
    const auto months = funnelBy(input, FunnelBy::Month);
    ASSERT_EQ(months.size(), 2u);
    EXPECT_EQ(months[0].key, "2026-12");
    EXPECT_EQ(months[1].counts.reached[0], 2);
}

TEST(Funnel, HasARowAPersonOrTierAndNobodysComeLast)
{
    DiagnosisInput made;
    made.person("B");
    const plan::NodeId anna = made.person("A");
    made.tier("KA");
    const plan::NodeId account = made.account("C1", "KA");
    made.input.opportunities = {at(FunnelStage::Lead, "2027-01-01"), at(FunnelStage::Signed, "2027-01-01"),
                                at(FunnelStage::Interest, "2027-01-01")};
    made.input.opportunities[1].person = made.id(plan::Axis::Organisation, "B");
    made.input.opportunities[2].person = anna;
    made.input.opportunities[2].account = account;
    const Input input = made.make();
    const auto people = funnelBy(input, FunnelBy::Person);
    ASSERT_EQ(people.size(), 3u);
    EXPECT_EQ(people[0].key, "A");
    EXPECT_EQ(people[0].node, anna);
    EXPECT_EQ(people[1].key, "B");
    EXPECT_EQ(people[2].key, "");
    EXPECT_FALSE(people[2].node);
    const auto tiers = funnelBy(input, FunnelBy::Tier);
    ASSERT_EQ(tiers.size(), 2u);
    EXPECT_EQ(tiers[0].key, "KA");
    EXPECT_EQ(tiers[1].counts.reached[0], 2);
}

TEST(BlockedStage, IsTheOneThatFellMostAgainstItsOwnMean)
{
    DiagnosisInput made;
    add(made.input, "2027-01-10", 10, 8, 4, 2);
    add(made.input, "2027-02-10", 10, 8, 4, 2);
    add(made.input, "2027-03-10", 10, 8, 3, 2); // interest to negotiation: 3/8 after 1/2
    const auto blocked = blockedStage(made.make());
    ASSERT_TRUE(blocked);
    EXPECT_EQ(blocked->stage, 1);
    EXPECT_EQ(blocked->now, Rate(3, 8));
    EXPECT_EQ(blocked->mean, Rate(1, 2));
    EXPECT_EQ(blocked->fall, Rate(1, 4));
    EXPECT_EQ(blocked->month, calendar::Month(2027, 3));
}

TEST(BlockedStage, LooksBackTwelveMonthsAndNoFurther)
{
    DiagnosisInput made;
    add(made.input, "2025-12-10", 10, 10, 10, 10); // thirteen months before
    add(made.input, "2026-01-10", 10, 5, 0, 0);
    add(made.input, "2027-01-10", 10, 4, 0, 0);
    const auto blocked = blockedStage(made.make());
    ASSERT_TRUE(blocked);
    EXPECT_EQ(blocked->mean, Rate(1, 2));
    EXPECT_EQ(blocked->fall, Rate(1, 5));
}

TEST(BlockedStage, IsNoneWithoutHistoryOrWithoutAFall)
{
    DiagnosisInput made;
    EXPECT_FALSE(blockedStage(made.make()));
    add(made.input, "2027-02-10", 10, 5, 2, 1);
    EXPECT_FALSE(blockedStage(made.make()));
    add(made.input, "2027-03-10", 10, 6, 3, 2);
    EXPECT_FALSE(blockedStage(made.make()));
}

class FollowUp : public ::testing::Test {
protected:
    FollowUp()
    {
        m_made.tier("T");
        for (const char *code : {"C1", "C2", "C3", "C4"})
            m_made.account(code, "T");
        m_made.input.asOf = DiagnosisInput::day("2027-06-30");
    }
    plan::NodeId account(const char *code) { return m_made.id(plan::Axis::Customer, code); }
    void spoke(const char *code, const char *day)
    {
        plan::Contact contact;
        contact.account = account(code);
        if (day)
            contact.last = DiagnosisInput::day(day);
        m_made.input.contacts.push_back(contact);
    }

    DiagnosisInput m_made;
};

TEST_F(FollowUp, IsOverdueFromThatDayOnAndTheLongestComesFirst)
{
    spoke("C1", "2027-06-01"); // 29 days
    spoke("C2", "2027-05-31"); // 30
    spoke("C3", "2027-01-01");
    m_made.input.visits.push_back({"V1", DiagnosisInput::day("2027-06-20"), account("C3"), {}, {}, true, {}});
    spoke("C4", "2027-05-01");
    const auto overdue = overdueFollowUps(m_made.make(), 30);
    ASSERT_EQ(overdue.size(), 2u);
    EXPECT_EQ(overdue[0].account, account("C4"));
    EXPECT_EQ(overdue[0].days, 60);
    EXPECT_EQ(overdue[1].account, account("C2"));
    EXPECT_EQ(overdue[1].last, DiagnosisInput::day("2027-05-31"));
}

TEST_F(FollowUp, WhatComesAfterTheDayHasNotHappened)
{
    spoke("C1", "2027-05-01");
    spoke("C1", "2027-07-01");
    EXPECT_EQ(overdueFollowUps(m_made.make(), 30).size(), 1u);
}

TEST_F(FollowUp, NobodyEverSpokenToCountsOnlyWithAnOpenOpportunity)
{
    const plan::NodeId anna = m_made.person("A");
    spoke("C1", nullptr);
    plan::Opportunity open, over;
    open.account = account("C2");
    open.person = anna;
    over.account = account("C3");
    over.stage = FunnelStage::Lost;
    m_made.input.opportunities = {open, over};
    const auto overdue = overdueFollowUps(m_made.make(), 30);
    ASSERT_EQ(overdue.size(), 1u);
    EXPECT_EQ(overdue[0].account, account("C2"));
    EXPECT_EQ(overdue[0].person, anna);
    EXPECT_FALSE(overdue[0].days);
}

TEST_F(FollowUp, AnOpportunityWaitsFromTheDayItWasMade)
{
    plan::Opportunity young, old;
    young.account = account("C2");
    young.created = DiagnosisInput::day("2027-06-01");
    old.account = account("C3");
    old.created = DiagnosisInput::day("2027-05-31");
    m_made.input.opportunities = {young, old};
    const auto overdue = overdueFollowUps(m_made.make(), 30); // as of 2027-06-30
    ASSERT_EQ(overdue.size(), 1u);
    EXPECT_EQ(overdue[0].account, account("C3"));
}

TEST_F(FollowUp, BelongsToWhoLooksAfterTheAccount)
{
    const plan::NodeId anna = m_made.person("A");
    m_made.input.accounts[0].owner = anna;
    spoke("C1", "2027-01-01");
    EXPECT_EQ(overdueFollowUps(m_made.make(), 30).front().person, anna);
}

} // namespace
} // namespace quotasmith::diagnosis
