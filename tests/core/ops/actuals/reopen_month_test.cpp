// SPDX-License-Identifier: Apache-2.0
#include "core/ops/actuals/reopen_month.h"

#include "core/store/tables/facts/closings.h"
#include "tests/core/ops/actuals/actuals_plan.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {
namespace {

using ReopenMonth = ActualsPlan;

TEST_F(ReopenMonth, LetsTheMonthMoveAgain)
{
    close(2);
    const auto changes = ops::reopenMonth(*m_document, {2027, 2}, " a late invoice ");
    EXPECT_EQ(changes.op, "actuals-reopen");
    ASSERT_EQ(store::readClosings(m_document->connection()).size(), 1u);
    EXPECT_TRUE(set({cell("P1", "5", {2027, 2})}).refused.empty());
    EXPECT_EQ(actual("P1", {2027, 2}), 500);
}

TEST_F(ReopenMonth, ItsReasonStaysInTheHistory)
{
    close(1);
    ops::reopenMonth(*m_document, {2027, 1}, " a late invoice ");
    const store::HistoryStep last = store::readHistory(m_document->connection(), 1).front();
    EXPECT_EQ(last.op.kind, store::StepKind::Barrier);
    EXPECT_EQ(last.op.summary.at("reason"), "a late invoice");
    EXPECT_EQ(last.op.summary.at("month"), "2027-01");
    EXPECT_EQ(last.author, "tester");
}

TEST_F(ReopenMonth, UndoStopsThere)
{
    set({cell("P1", "5", {2027, 2})});
    close(1);
    ops::reopenMonth(*m_document, {2027, 1}, "why");
    EXPECT_EQ(errorOf([&] { m_document->undo(); }), "undo-barrier");
}

TEST_F(ReopenMonth, OnlyTheLastOfTheClosedMonths)
{
    close(3);
    const auto before = m_document->digest();
    EXPECT_EQ(errorOf([&] { ops::reopenMonth(*m_document, {2027, 2}, "why"); }), "month-closed-after");
    EXPECT_EQ(errorOf([&] { ops::reopenMonth(*m_document, {2027, 4}, "why"); }), "month-not-closed");
    EXPECT_EQ(errorOf([&] { ops::reopenMonth(*m_document, {2027, 3}, "  "); }), "reopen-reason-wanted");
    EXPECT_EQ(m_document->digest(), before);
}

TEST_F(ReopenMonth, AReopenedMonthCanBeClosedAgain)
{
    close(1);
    ops::reopenMonth(*m_document, {2027, 1}, "why");
    close(1);
    EXPECT_EQ(errorOf([&] { close(1); }), "month-closed");
}

} // namespace
} // namespace quotasmith::tests
