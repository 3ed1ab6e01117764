// SPDX-License-Identifier: Apache-2.0
#include "core/ops/nodes/edit_nodes.h"
#include "tests/support/staffed_plan.h"

namespace quotasmith::tests {
namespace {

constexpr plan::Axis kOrganisation = plan::Axis::Organisation;
using EditNodes = StaffedPlan;

TEST_F(EditNodes, ANewNodeBeginsAtNothing)
{
    const auto before = m_document->digest();
    EXPECT_EQ(ops::addNode(*m_document, {kOrganisation, "P9", "Gus", "A", {}}).code, "P9");
    EXPECT_EQ(at("P9", "2027"), 0);
    expectSound();
    EXPECT_EQ(ops::addNode(*m_document, {kOrganisation, {}, {}, "A", {}}).code, "P001");
    EXPECT_EQ(ops::addNode(*m_document, {kOrganisation, "D", {}, {}, "team"}).code, "D");
    m_document->undo();
    m_document->undo();
    expectUndone(before);
}

TEST_F(EditNodes, ATeamMovesWithItsPeopleAndItsTargets)
{
    const auto before = m_document->digest();
    const auto outcome = ops::moveNode(*m_document, kOrganisation, "B", "South", ops::Run::Write);
    EXPECT_EQ(at("South", "2027"), 3600000);
    EXPECT_EQ(at("P4", "2027"), 1200000);
    EXPECT_EQ(sumOfDifferences(outcome), 0);
    expectSound();
    expectUndone(before);
}

TEST_F(EditNodes, AHeldRegionKeepsItsTotal)
{
    hold("North", "2027");
    ops::moveNode(*m_document, kOrganisation, "B", "South", ops::Run::Write);
    EXPECT_EQ(at("North", "2027"), 6000000);
    expectSound();
}

TEST_F(EditNodes, ClosedMonthsRefuseToMove)
{
    close(1);
    const auto before = m_document->digest();
    EXPECT_EQ(errorOf([&] { ops::moveNode(*m_document, kOrganisation, "B", "South", ops::Run::Write); }),
              "node-closed-months");
    EXPECT_EQ(errorOf([&] { ops::removeNode(*m_document, kOrganisation, "P1", "P2", ops::Run::Write); }),
              "node-closed-months");
    EXPECT_EQ(m_document->digest(), before);
}

TEST_F(EditNodes, AHeirGoesOnWithTargetsAndActuals)
{
    ops::setActual(*m_document, {"P1", {2027, 2}, plan::Measure::Revenue, 5000, {}});
    ops::setActual(*m_document, {"P2", {2027, 2}, plan::Measure::Revenue, 100, {}});
    const auto before = m_document->digest();
    EXPECT_EQ(errorOf([&] { ops::removeNode(*m_document, kOrganisation, "P1", {}, ops::Run::Write); }), "node-in-use");
    ops::removeNode(*m_document, kOrganisation, "P1", "P2", ops::Run::Write);
    EXPECT_EQ(at("P1", "2027"), -1);
    EXPECT_EQ(at("P2", "2027"), 2400000);
    EXPECT_TRUE(ops::checkPlan(*m_document).ok);
    expectSound();
    expectUndone(before);
}

TEST_F(EditNodes, ANodeNobodyUsesGoes)
{
    ops::addNode(*m_document, {kOrganisation, "P9", {}, "A", {}});
    const auto before = m_document->digest();
    ops::removeNode(*m_document, kOrganisation, "P9", {}, ops::Run::Write);
    EXPECT_EQ(at("P9", "2027"), -1);
    expectSound();
    expectUndone(before);
}

TEST_F(EditNodes, ARenamedNodeKeepsItsTargets)
{
    ops::renameNode(*m_document, kOrganisation, "P1", "Anna", "E1");
    EXPECT_EQ(at("E1", "2027"), 1200000);
}

TEST_F(EditNodes, BadRequestsAreRefused)
{
    const auto before = m_document->digest();
    const auto move = [&](const char *node, const char *parent) {
        return errorOf([&] { ops::moveNode(*m_document, kOrganisation, node, parent, ops::Run::Write); });
    };
    EXPECT_EQ(move("North", "A"), "node-in-itself");
    EXPECT_EQ(move("A", "A"), "node-in-itself");
    EXPECT_EQ(move("A", "P4"), "node-level-wrong");
    EXPECT_EQ(move("organisation", "North"), "node-is-root");
    EXPECT_EQ(move("A", "Nort"), "node-unknown");
    EXPECT_EQ(move("A", "North"), "team-same");
    EXPECT_EQ(errorOf([&] { ops::addNode(*m_document, {kOrganisation, "P1", {}, "A", {}}); }), "code-taken");
    EXPECT_EQ(errorOf([&] { ops::addNode(*m_document, {kOrganisation, "X", {}, "P1", {}}); }), "node-level-wrong");
    EXPECT_EQ(errorOf([&] { ops::addNode(*m_document, {kOrganisation, "X", {}, "A", "region"}); }), "node-level-wrong");
    EXPECT_EQ(errorOf([&] { ops::removeNode(*m_document, kOrganisation, "A", {}, ops::Run::Write); }),
              "node-has-members");
    EXPECT_EQ(errorOf([&] { ops::removeNode(*m_document, kOrganisation, "P1", "B", ops::Run::Write); }), "heir-unlike");
    EXPECT_EQ(m_document->digest(), before);
}

} // namespace
} // namespace quotasmith::tests
