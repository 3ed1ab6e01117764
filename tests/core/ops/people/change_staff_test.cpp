// SPDX-License-Identifier: Apache-2.0
#include "core/ops/people/change_staff.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "tests/support/staffed_plan.h"

namespace quotasmith::tests {
namespace {

using ChangeStaff = StaffedPlan;

TEST_F(ChangeStaff, WhoMovesTakesTheRemainingMonthsAlong)
{
    close(3);
    const auto before = m_document->digest();
    const auto outcome = move("P1", "2027-04", "B");
    EXPECT_EQ(outcome.node, "P1@A");
    EXPECT_EQ(at("P1", "2027"), 900000);
    EXPECT_EQ(at("P1@A", "2027"), 300000);
    EXPECT_EQ(at("A", "2027Q1"), 900000);
    EXPECT_EQ(at("B", "2027Q1"), 600000);
    EXPECT_EQ(at("A", "2027-04"), 200000);
    EXPECT_EQ(at("B", "2027-04"), 300000);
    EXPECT_EQ(sumOfDifferences(outcome), 0);
    EXPECT_EQ(outcome.measures.front().bridge.size(), 18U); // nine months out of A and into B
    expectSound();
    expectUndone(before);
}

TEST_F(ChangeStaff, APreviewSaysTheSameAndChangesNothing)
{
    const auto before = m_document->digest();
    const auto preview = move("P1", "2027-04", "B", ops::Run::Preview);
    EXPECT_TRUE(preview.changes.isEmpty());
    EXPECT_EQ(m_document->digest(), before);
    EXPECT_EQ(preview.measures.front().bridge.size(), move("P1", "2027-04", "B").measures.front().bridge.size());
}

TEST_F(ChangeStaff, AClosedMonthRefusesTheChange)
{
    close(4);
    const auto before = m_document->digest();
    EXPECT_EQ(errorOf([&] { move("P1", "2027-04", "B"); }), "month-closed");
    EXPECT_EQ(errorOf([&] { leave("P1", "2027-02"); }), "month-closed");
    EXPECT_EQ(errorOf([&] { join("P9", "2027-01", "A"); }), "month-closed");
    EXPECT_EQ(m_document->digest(), before);
}

TEST_F(ChangeStaff, AHeldTeamKeepsItsTotalWhenSomebodyMoves)
{
    hold("A", "2027");
    move("P1", "2027-07", "B");
    EXPECT_EQ(at("A", "2027"), 3600000);
    EXPECT_EQ(at("C", "2027"), 1200000);
    EXPECT_GT(at("P2", "2027H2"), 600000);
    expectSound();
}

TEST_F(ChangeStaff, TheMoversOwnHoldIsSplitWhereTheTeamChanges)
{
    hold("P1", "2027");
    move("P1", "2027-07", "B");
    const auto holds = store::readHolds(m_document->connection());
    ASSERT_EQ(holds.size(), 2U);
    EXPECT_EQ(holds[0].value + holds[1].value, 1200000);
    expectSound();
}

TEST_F(ChangeStaff, ALeaverIsSharedByTheTeam)
{
    close(2);
    const auto before = m_document->digest();
    const auto outcome = leave("P1", "2027-05");
    EXPECT_EQ(at("P1", "2027"), 400000);
    EXPECT_EQ(at("A", "2027"), 3600000);
    EXPECT_EQ(at("P2", "2027-05"), 150000);
    EXPECT_EQ(sumOfDifferences(outcome), 0);
    expectSound();
    expectUndone(before);
}

TEST_F(ChangeStaff, AnHeirTakesTheRemainingMonths)
{
    leave("P1", "2027-05", "P4");
    EXPECT_EQ(at("P4", "2027-05"), 200000);
    EXPECT_EQ(at("P2", "2027-05"), 100000);
    EXPECT_EQ(at("B", "2027-05"), 300000);
    expectSound();
}

TEST_F(ChangeStaff, AnEmptyTeamGivesToTheOthers)
{
    leave("P6", "2027-05");
    EXPECT_EQ(at("C", "2027"), 400000);
    expectSound();
    ops::setAnnualTarget(*m_document, plan::Measure::Revenue, value("now+30%"), ops::Run::Write);
    EXPECT_EQ(at("P6", "2027-06"), 0);
    EXPECT_EQ(at("C", "2027-06"), 0);
}

TEST_F(ChangeStaff, LaterGrowthGivesALeaverNothing)
{
    leave("P1", "2027-05");
    ops::SetTarget request;
    request.place = {plan::Axis::Organisation, "A", "2027"};
    request.value = value("now+30%");
    ops::setTarget(*m_document, request, ops::Run::Write);
    EXPECT_EQ(at("P1", "2027-05"), 0);
    EXPECT_TRUE(ops::checkTargets(*m_document).ok);
}

TEST_F(ChangeStaff, AConflictIsAnsweredAndChangesNothing)
{
    hold("P1", "2027");
    const auto before = m_document->digest();
    const auto outcome = leave("P1", "2027-05");
    ASSERT_TRUE(outcome.refused());
    EXPECT_TRUE(std::holds_alternative<spread::Conflict>(outcome.refused()->result));
    EXPECT_EQ(m_document->digest(), before);
}

TEST_F(ChangeStaff, AVacancyKeepsThePlaceUntilSomebodyComes)
{
    close(2);
    const auto left = leave("P1", "2027-04", {}, true);
    EXPECT_EQ(left.node, "V001");
    EXPECT_EQ(at("V001", "2027"), 900000);
    EXPECT_EQ(at("P2", "2027"), 1200000);
    expectSound();
    join("P9", "2027-06", "V001", "2020-01-01");
    EXPECT_EQ(at("V001", "2027"), 200000);
    EXPECT_EQ(at("P9", "2027"), 700000);
    EXPECT_EQ(at("P2", "2027"), 1200000);
    expectSound();
}

TEST_F(ChangeStaff, SomebodyComesIntoAPlaceLeftInTheSameMonth)
{
    leave("P1", "2027-04", {}, true);
    join("P9", "2027-04", "V001", "2020-01-01");
    EXPECT_EQ(at("V001", "2027"), -1);
    EXPECT_EQ(at("P9", "2027"), 900000);
    EXPECT_EQ(at("P1", "2027"), 300000);
    expectSound();
}

TEST_F(ChangeStaff, ANewcomerBeginsWithTheRamp)
{
    const auto before = m_document->digest();
    join("P9", "2027-07", "A");
    EXPECT_EQ(at("P9", "2027H1"), 0);
    EXPECT_EQ(at("P9", "2027-07"), 23077); // 25 beside three of 100: 300,000 × 25 / 325
    EXPECT_EQ(at("P9", "2027-10"), 75000); // full: a quarter of the team
    EXPECT_EQ(at("A", "2027"), 3600000);
    expectSound();
    expectUndone(before);
}

TEST_F(ChangeStaff, WhoLeftMayComeBack)
{
    leave("P1", "2027-03");
    join("P1", "2027-09", "B", "2020-01-01");
    EXPECT_EQ(at("P1@A", "2027"), 200000);
    EXPECT_EQ(at("P1", "2027-08"), 0);
    EXPECT_EQ(at("P1", "2027-09"), 66667);
    expectSound();
}

TEST_F(ChangeStaff, WhatWasDoneBeforeMovingIsTheOldTeams)
{
    ops::setActual(*m_document, {"P1", {2027, 2}, plan::Measure::Revenue, 5000, {}});
    ops::setActual(*m_document, {"P1", {2027, 5}, plan::Measure::Revenue, 7000, {}});
    move("P1", "2027-04", "B");
    const auto &connection = m_document->connection();
    const auto tree = store::readTree(connection, store::readSettings(connection), plan::Axis::Organisation);
    const auto year = store::readSettings(connection).calendar.period(calendar::MonthRange{}).value();
    const auto sums = store::sumsByMember(connection, plan::Axis::Organisation, year);
    const auto idOf = [&](std::string_view code) { return tree.node(*tree.find(code)).id; };
    EXPECT_EQ(sums.at({2027, 2}).at(idOf("P1@A")).value(plan::Measure::Revenue), 5000);
    EXPECT_EQ(sums.at({2027, 5}).at(idOf("P1")).value(plan::Measure::Revenue), 7000);
}

TEST_F(ChangeStaff, BadRequestsAreRefused)
{
    move("P2", "2027-04", "B");
    const auto before = m_document->digest();
    EXPECT_EQ(errorOf([&] { move("P7", "2027-04", "B"); }), "node-unknown");
    EXPECT_EQ(errorOf([&] { move("A", "2027-04", "B"); }), "node-not-a-person");
    EXPECT_EQ(errorOf([&] { move("P1", "2027-04", "P4"); }), "not-above-people");
    EXPECT_EQ(errorOf([&] { move("P1", "2027-04", "A"); }), "team-same");
    EXPECT_EQ(errorOf([&] { move("P2@A", "2027-04", "C"); }), "former-place");
    EXPECT_EQ(errorOf([&] { move("P2", "2027-03", "C"); }), "person-away");
    EXPECT_EQ(errorOf([&] { move("P1", "2028-04", "B"); }), "month-outside");
    EXPECT_EQ(errorOf([&] { move("P1", "April", "B"); }), "month-wanted");
    EXPECT_EQ(errorOf([&] { leave("P1", "2027-04", "P1"); }), "heir-same");
    EXPECT_EQ(errorOf([&] { leave("P1", "2027-03", "P2"); }), "heir-away");
    EXPECT_EQ(errorOf([&] { join("P1", "2027-04", "A"); }), "person-there");
    EXPECT_EQ(errorOf([&] { join("P9", "2027-04", {}); }), "team-needed");
    EXPECT_EQ(errorOf([&] { join("P9", "2027-04", "A", "soon"); }), "date-unreadable");
    EXPECT_EQ(m_document->digest(), before);
}

} // namespace
} // namespace quotasmith::tests
