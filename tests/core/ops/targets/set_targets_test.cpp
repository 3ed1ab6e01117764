// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/set_targets.h"

#include "core/ops/op_codes.h"
#include "core/store/sqlite/connection.h"
#include "tests/support/staffed_plan.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {
namespace {

class SetTargets : public StaffedPlan {
protected:
    ops::BlockOutcome set(const std::vector<ops::TypedCell> &cells, ops::Partly partly = ops::Partly::Never,
                          spread::Keep keep = spread::Keep::Totals, ops::Run run = ops::Run::Write)
    {
        ops::SetTargets request;
        request.cells = cells;
        request.keep = keep;
        return ops::setTargets(*m_document, request, partly, run);
    }
    std::int64_t at(const std::string &node, const std::string &period)
    {
        const auto plan = store::readSheet(m_document->connection(), plan::Measure::Revenue);
        const auto place = ops::requirePlace(plan.sheet, plan.settings, {plan::Axis::Organisation, node, period});
        return plan.sheet.value(place.axis, place.node, place.months);
    }
    static std::string codeOf(const ops::CellRefusal &refusal)
    {
        if (const auto *error = std::get_if<base::Error>(&refusal.reason))
            return error->code();
        const auto *reason = std::get_if<spread::Refusal>(&refusal.reason);
        return reason ? reason->code : "conflict";
    }
};

TEST_F(SetTargets, ABlockIsOneStep)
{
    const auto outcome = set({{"P1", "2027Q1", "3500"}, {"P1", "2027Q2", "2500"}, {"P2", "2027Q1", "=1000*3"}});
    EXPECT_TRUE(outcome.refused.empty());
    EXPECT_EQ(outcome.changes.op, ops::kTargetsPaste);
    EXPECT_EQ(at("P1", "2027Q1"), 350000);
    EXPECT_EQ(at("P1", "2027Q2"), 250000);
    EXPECT_EQ(at("P2", "2027Q1"), 300000);
    EXPECT_EQ(at("P3", "2027Q1"), 250000) << "the one that is not in the block takes the difference";
    m_document->undo();
    EXPECT_EQ(at("P1", "2027Q1"), 300000);
    EXPECT_EQ(at("P1", "2027Q2"), 300000);
}

TEST_F(SetTargets, NothingIsWrittenWhileACellIsRefused)
{
    hold("P1", "2027Q1");
    const std::vector<ops::TypedCell> cells{{"P1", "2027Q1", "3500"}, {"P2", "2027Q1", "3200"}, {"P3", "2027Q2", "x"}};
    const auto refused = set(cells);
    ASSERT_EQ(refused.refused.size(), 2U);
    EXPECT_EQ(codeOf(refused.refused[0]), "conflict");
    EXPECT_EQ(codeOf(refused.refused[1]), "value-bad");
    EXPECT_TRUE(refused.changes.isEmpty());
    EXPECT_EQ(at("P2", "2027Q1"), 300000);

    const auto partly = set(cells, ops::Partly::Allowed);
    EXPECT_EQ(partly.refused.size(), 2U);
    EXPECT_EQ(at("P2", "2027Q1"), 320000);
    EXPECT_EQ(at("P1", "2027Q1"), 300000);
}

TEST_F(SetTargets, GrowthAndSharesReferToWhatWasThereBefore)
{
    const auto outcome =
        set({{"A", "2027Q1", "now+10%"}, {"P1", "2027Q1", "40%"}}, ops::Partly::Never, spread::Keep::Nothing);
    EXPECT_TRUE(outcome.refused.empty());
    EXPECT_EQ(at("A", "2027Q1"), 990000);
    EXPECT_EQ(at("P1", "2027Q1"), 360000) << "40% of the 9,000.00 before";
}

TEST_F(SetTargets, APreviewWritesNothing)
{
    set({{"P1", "2027Q1", "3500"}, {"P2", "2027Q1", "2600"}}, ops::Partly::Never, spread::Keep::Totals,
        ops::Run::Preview);
    EXPECT_EQ(at("P1", "2027Q1"), 300000);
}

TEST_F(SetTargets, WhatIsAlreadyThereIsNoStep)
{
    EXPECT_TRUE(set({{"P1", "2027Q1", "3000"}, {"P2", "2027Q1", "3000"}}).changes.isEmpty());
}

TEST_F(SetTargets, UnknownPlacesAreRefusedOneByOne)
{
    const auto outcome = set({{"P9", "2027Q1", "1"}, {"P1", "2028Q1", "1"}, {"P2", "2027Q1", "-5"}});
    ASSERT_EQ(outcome.refused.size(), 3U);
    EXPECT_EQ(codeOf(outcome.refused[0]), "node-unknown");
    EXPECT_EQ(codeOf(outcome.refused[1]), "period-outside");
    EXPECT_EQ(codeOf(outcome.refused[2]), "value-negative");
}

TEST_F(SetTargets, ClosedMonthsAreRefused)
{
    close(3);
    const auto outcome = set({{"P1", "2027Q1", "1"}, {"P1", "2027-05", "900"}});
    ASSERT_EQ(outcome.refused.size(), 1U);
    EXPECT_EQ(codeOf(outcome.refused[0]), "months-closed");
}

TEST_F(SetTargets, LimitsAreKept)
{
    ops::HoldTarget atLeast;
    atLeast.place = {plan::Axis::Organisation, "P3", "2027Q1"};
    atLeast.atLeast = value("2900");
    ops::holdTarget(*m_document, atLeast, ops::Run::Write);
    const auto outcome = set({{"P1", "2027Q1", "3050"}, {"P2", "2027Q1", "3200"}});
    EXPECT_TRUE(outcome.refused.empty());
    EXPECT_GE(at("P3", "2027Q1"), 290000);
    EXPECT_EQ(at("P1", "2027Q1"), 305000);
    EXPECT_EQ(at("P2", "2027Q1"), 320000);
}

} // namespace
} // namespace quotasmith::tests
