// SPDX-License-Identifier: Apache-2.0
#include "core/ops/diagnosis/segment_customers.h"

#include "core/ops/actuals/edit_actuals.h"
#include "core/ops/import/import_file.h"
#include "core/ops/lists/edit_lists.h"
#include "core/ops/nodes/edit_nodes.h"
#include "core/ops/plan/check_plan.h"
#include "core/ops/plan/set_plan.h"
#include "core/ops/targets/hold_targets.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "tests/support/plan_fixture.h"

#include <algorithm>

namespace quotasmith::tests {

using diagnosis::Segment;
using ops::Run;

/// Accounts A1 … A4 below the tiers that a file says.
class SegmentCustomers : public PlanFixture {
protected:
    void import(const std::string &customers)
    {
        exchange::ImportOptions options;
        options.kind = exchange::ImportKind::Customers;
        ASSERT_FALSE(ops::importFile(*m_document, m_folder.write("customers.csv", customers), options).isRefused);
    }
    plan::Tree tree()
    {
        return store::readTree(m_document->connection(), store::readSettings(m_document->connection()),
                               plan::Axis::Customer);
    }
    diagnosis::SegmentedAccount account(const char *code, Segment segment)
    {
        const plan::Tree customers = tree();
        diagnosis::SegmentedAccount result;
        result.account = customers.node(customers.find(std::string_view(code)).value()).id;
        result.segment = segment;
        return result;
    }
    std::string tierOf(const char *code)
    {
        const plan::Tree customers = tree();
        return customers.node(customers.parent(customers.find(std::string_view(code)).value())).code;
    }
    void expectSound()
    {
        EXPECT_TRUE(ops::checkTargets(*m_document).ok);
        EXPECT_TRUE(ops::checkPlan(*m_document).ok);
    }
    /// Every account has a target of its own.
    void planAccounts()
    {
        ops::setPlan(*m_document, {{"plannedLevel.customer", "account"}}, Run::Write);
        ops::setAnnualTarget(*m_document, plan::Measure::Revenue, *spread::parseValue("1200", 2).value, Run::Write);
    }
    std::int64_t target(const char *code)
    {
        const auto plan = store::readSheet(m_document->connection(), plan::Measure::Revenue);
        const auto node = plan.sheet.tree(plan::Axis::Customer).find(std::string_view(code));
        return plan.sheet.value(plan::Axis::Customer, node.value(), {});
    }

    std::unique_ptr<store::Document> m_document = open();
};

constexpr const char *kThree =
    "code,name,tier\nA1,One,KA(头部)客户\nA2,Two,腰部客户\nA3,Three,长尾客户\nA4,Four,长尾客户\n";

TEST_F(SegmentCustomers, WhoStandsElsewhereMovesInOneStep)
{
    import(kThree);
    const base::HashSum before = m_document->digest();
    const std::vector accounts{account("A1", Segment::KeyAccount), account("A3", Segment::KeyAccount),
                               account("A4", Segment::MidTier)};
    const auto preview = ops::segmentCustomers(*m_document, accounts, Run::Preview);
    EXPECT_EQ(preview.moves.size(), 2u);
    EXPECT_TRUE(preview.changes.isEmpty());
    EXPECT_EQ(m_document->digest(), before);
    const auto outcome = ops::segmentCustomers(*m_document, accounts, Run::Write);
    EXPECT_EQ(outcome.changes.op, "customers-segment");
    EXPECT_TRUE(outcome.created.empty());
    EXPECT_EQ(tierOf("A3"), tierOf("A1"));
    EXPECT_EQ(tierOf("A4"), tierOf("A2"));
    EXPECT_EQ(m_document->nextUndo()->op.summary.at("accounts"), "2");
    expectSound();
    EXPECT_TRUE(ops::segmentCustomers(*m_document, accounts, Run::Write).changes.isEmpty()) << "everybody is there";
    m_document->undo();
    EXPECT_EQ(m_document->digest(), before);
}

TEST_F(SegmentCustomers, TargetsThatEndAtTheTiersStayWhereTheyAre)
{
    import(kThree);
    ops::setAnnualTarget(*m_document, plan::Measure::Revenue, *spread::parseValue("1200", 2).value, Run::Write);
    ops::closeMonth(*m_document, {2027, 1});
    const std::string ka = tierOf("A1"), tail = tierOf("A3");
    const std::int64_t before = target(ka.c_str()), left = target(tail.c_str());
    ops::segmentCustomers(*m_document, {account("A3", Segment::KeyAccount), account("A4", Segment::KeyAccount)},
                          Run::Write);
    EXPECT_EQ(target(ka.c_str()), before);
    EXPECT_EQ(target(tail.c_str()), left) << "although nobody is in it";
    expectSound();
}

TEST_F(SegmentCustomers, TiersAreMadeWhereThereAreNone)
{
    import("code,name\nA1,One\nA2,Two\n");
    const base::HashSum before = m_document->digest();
    const std::vector accounts{account("A1", Segment::KeyAccount), account("A2", Segment::LongTail)};
    const auto preview = ops::segmentCustomers(*m_document, accounts, Run::Preview);
    EXPECT_EQ(preview.created, (std::vector<std::string>{"KA", "TAIL"}));
    EXPECT_TRUE(preview.moves[0].to.isNull());
    EXPECT_FALSE(preview.moves[0].from);
    const auto outcome = ops::segmentCustomers(*m_document, accounts, Run::Write, {"头部", "腰部", "长尾"});
    EXPECT_EQ(outcome.created, preview.created);
    EXPECT_EQ(tierOf("A1"), "KA");
    EXPECT_EQ(tierOf("A2"), "TAIL");
    EXPECT_EQ(tree().node(tree().find(std::string_view("TAIL")).value()).name, "长尾");
    expectSound();
    m_document->undo();
    EXPECT_EQ(m_document->digest(), before);
}

TEST_F(SegmentCustomers, TiersAreKnownByTheirWordsOrByWhoServesThem)
{
    import("code,name,tier\nA1,One,A类\nA2,Two,B类\nA3,Three,C类\n");
    EXPECT_TRUE(ops::segmentCustomers(*m_document,
                                      {account("A1", Segment::KeyAccount), account("A2", Segment::MidTier),
                                       account("A3", Segment::LongTail)},
                                      Run::Preview)
                    .moves.empty());
}

TEST_F(SegmentCustomers, TheTierSeniorsServeIsTheKeyAccounts)
{
    import("code,name,tier\nA1,One,Gold\nA2,Two,Silver\n");
    const std::string gold = tierOf("A1");
    ops::putRecord(*m_document, plan::listKind("service-rules"), {{"tenure", "senior"}, {"tier", gold}});
    const auto outcome = ops::segmentCustomers(*m_document, {account("A2", Segment::KeyAccount)}, Run::Write);
    EXPECT_TRUE(outcome.created.empty());
    EXPECT_EQ(tierOf("A2"), gold);
}

TEST_F(SegmentCustomers, AccountsTakeTheirTargetsAlong)
{
    import(kThree);
    planAccounts();
    const base::HashSum before = m_document->digest();
    const std::int64_t own = target("A3"), company = target("customer");
    const std::string ka = tierOf("A1");
    const std::int64_t ofKa = target(ka.c_str());
    ASSERT_GT(own, 0);
    ops::segmentCustomers(*m_document, {account("A3", Segment::KeyAccount)}, Run::Write);
    EXPECT_EQ(target("A3"), own);
    EXPECT_EQ(target(ka.c_str()), ofKa + own);
    EXPECT_EQ(target("customer"), company);
    expectSound();
    m_document->undo();
    EXPECT_EQ(m_document->digest(), before);
}

TEST_F(SegmentCustomers, WhatIsHeldOrClosedRefusesWithTheReason)
{
    import(kThree);
    planAccounts();
    ops::HoldTarget held;
    held.place = {plan::Axis::Customer, tierOf("A1"), "2027Q2"};
    ops::holdTarget(*m_document, held, Run::Write);
    const base::HashSum before = m_document->digest();
    const std::vector accounts{account("A3", Segment::KeyAccount)};
    EXPECT_EQ(errorOf([&] { ops::segmentCustomers(*m_document, accounts, Run::Preview); }), "segment-held");
    EXPECT_EQ(errorOf([&] { ops::segmentCustomers(*m_document, accounts, Run::Write); }), "segment-held");
    EXPECT_EQ(m_document->digest(), before);
    m_document->undo();
    ops::closeMonth(*m_document, {2027, 1});
    EXPECT_EQ(errorOf([&] { ops::segmentCustomers(*m_document, accounts, Run::Write); }), "node-closed-months");
}

TEST_F(SegmentCustomers, AnEmptyTierThatCarriesATargetPassesItOn)
{
    import(kThree);
    ops::addNode(*m_document, {plan::Axis::Customer, "EXTRA", "KA 大客户", "", "tier"});
    planAccounts();
    expectSound();
    ops::segmentCustomers(*m_document, {account("A4", Segment::KeyAccount)}, Run::Write);
    expectSound();
}

} // namespace quotasmith::tests
