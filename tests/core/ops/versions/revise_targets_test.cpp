// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/hold_targets.h"
#include "tests/core/ops/versions/versioned_plan.h"

#include <random>

namespace quotasmith::tests {
namespace {

using ops::Revising;
using ops::VersionState;

/// Three months closed 3,000.00 short of 18,000.00, as on 1 April.
class RevisedInApril : public VersionedPlan {
protected:
    RevisedInApril()
    {
        approve();
        for (const int month : {1, 2, 3})
            sell(month, 500000);
        close(3);
    }
    void expectFirstQuarterKept(const spread::Sheet &before)
    {
        const spread::Sheet after = sheet();
        for (const plan::Axis axis : plan::kAxes)
            for (std::size_t leaf = 0; leaf < before.table(axis).leaves.size(); ++leaf)
                for (std::size_t m = 0; m < 3; ++m) {
                    EXPECT_EQ(after.table(axis).leaves[leaf].cells[m], before.table(axis).leaves[leaf].cells[m]);
                    EXPECT_EQ(after.table(axis).leaves[leaf].ideal[m], before.table(axis).leaves[leaf].ideal[m]);
                }
        EXPECT_TRUE(ops::checkTargets(*m_document).ok);
    }
};

TEST_F(RevisedInApril, SpreadsTheShortfallOverOpenMonthsOnly)
{
    const spread::Sheet before = sheet();
    revise(Revising::Respread);
    expectFirstQuarterKept(before);
    EXPECT_EQ(at("organisation", "2027Q1"), 1800000);
    EXPECT_EQ(at("organisation", "2027") - 1800000 + 1500000, 7200000) << "the year still comes to what was approved";
    EXPECT_EQ(current().effective, calendar::Month(2027, 4));
    EXPECT_EQ(current().state, VersionState::Draft);
    EXPECT_EQ(current().number, 2);
    EXPECT_EQ(current().trigger, "a rival");
}

TEST_F(RevisedInApril, LowersTheYearByTheShortfall)
{
    const spread::Sheet before = sheet();
    revise(Revising::Lower);
    expectFirstQuarterKept(before);
    EXPECT_EQ(at("organisation", "2027"), 1500000 + 5400000);
}

TEST_F(RevisedInApril, MovesNothingThatIsHeld)
{
    hold("P6", "2027Q2");
    hold("A", "2027-07");
    revise(Revising::Respread);
    EXPECT_EQ(at("P6", "2027Q2"), 300000);
    EXPECT_EQ(at("A", "2027-07"), 300000);
    EXPECT_TRUE(ops::checkTargets(*m_document).ok);
}

TEST_F(RevisedInApril, TellsAConflictOfHoldsAndBeginsNothing)
{
    for (const char *quarter : {"2027Q2", "2027Q3", "2027Q4"})
        hold("organisation", quarter);
    const base::HashSum before = m_document->digest();
    const ops::TargetsOutcome outcome = revise(Revising::Respread);
    EXPECT_FALSE(outcome.after());
    EXPECT_TRUE(outcome.changes.isEmpty());
    EXPECT_EQ(m_document->digest(), before);
    EXPECT_EQ(current().state, VersionState::Approved);
}

TEST_F(RevisedInApril, PreviewsWithoutBeginning)
{
    const base::HashSum before = m_document->digest();
    const auto outcome =
        ops::reviseTargets(*m_document, {Revising::Respread, plan::Measure::Revenue, "why", ""}, ops::Run::Preview);
    ASSERT_TRUE(outcome.after());
    EXPECT_EQ(plan::sumOf(outcome.after()->spine.cells), 7500000);
    EXPECT_EQ(m_document->digest(), before);
}

TEST_F(RevisedInApril, GoesBackToTheApprovedBytes)
{
    hold("P1", "2027Q3");
    const base::HashSum before = m_document->digest();
    revise(Revising::Respread);
    set("P2", "2027-08", "1234.56");
    hold("P2", "2027-08");
    ops::setAnnualTarget(*m_document, plan::Measure::Orders, value("1200"), ops::Run::Write);
    ops::setAmbition(*m_document, plan::Measure::Revenue, "stretch", value("90000"), ops::Run::Write);
    ops::dropRevision(*m_document);
    EXPECT_EQ(m_document->digest(), before);
    EXPECT_EQ(current().state, VersionState::Approved);
}

TEST_F(RevisedInApril, IsNotDroppedOntoSomebodyWhoLeft)
{
    revise();
    leave("P1", "2027-07");
    EXPECT_EQ(errorOf([&] { ops::dropRevision(*m_document); }), "version-drop-misfit");
    m_document->undo();
    EXPECT_NO_THROW(ops::dropRevision(*m_document));
}

TEST_F(RevisedInApril, IsMeasuredByTheApprovedTargetsUntilItIsApproved)
{
    revise();
    set("P1", "2027-05", "1200");
    EXPECT_EQ(at("P1", "2027-05"), 120000);
    EXPECT_EQ(inForce("P1", "2027-05"), 100000);
    ops::submitVersion(*m_document, {});
    EXPECT_EQ(inForce("P1", "2027-05"), 100000);
    EXPECT_EQ(errorOf([&] { set("P1", "2027-06", "900"); }), "plan-submitted");
    vote("Qian");
    EXPECT_EQ(current().code, "SN-GG-2027-02");
    EXPECT_EQ(inForce("P1", "2027-05"), 120000);
    const auto original = ops::readOriginalSheet(m_document->connection(), plan::Measure::Revenue);
    EXPECT_EQ(plan::sumOf(original->sheet.spine.cells), 7200000);
}

TEST_F(RevisedInApril, DoesNotChangeAMonthThatWasClosedMeanwhile)
{
    revise();
    set("P1", "2027-04", "1200");
    ops::closeMonth(*m_document, {2027, 4});
    EXPECT_EQ(errorOf([&] { ops::submitVersion(*m_document, {}); }), "version-month-closed");
}

TEST_F(RevisedInApril, NeedsAReasonAndAnOpenMonth)
{
    EXPECT_EQ(errorOf([&] {
                  ops::reviseTargets(*m_document, {Revising::Free, plan::Measure::Revenue, "  ", ""}, ops::Run::Write);
              }),
              "revision-reason-missing");
    for (int month = 4; month <= 12; ++month)
        ops::closeMonth(*m_document, {2027, month});
    EXPECT_EQ(errorOf([&] { revise(); }), "no-open-month");
}

/// What P1 has left from April on is 9,000.00.
TEST_F(RevisedInApril, IsMajorFromATenthOfWhatAPersonHasLeft)
{
    revise();
    set("P1", "2027-05", "1899.99");
    ops::submitVersion(*m_document, {});
    EXPECT_FALSE(current().isMajor) << "899.99 of 9,000.00";
    m_document->undo();
    m_document->undo();
    set("P1", "2027-05", "1900");
    ops::submitVersion(*m_document, {});
    EXPECT_TRUE(current().isMajor) << "900.00 of 9,000.00";
}

TEST_F(RevisedInApril, IsMinorAndTakesOneYesUnlessSomebodyObjects)
{
    revise();
    set("P1", "2027-05", "1010");
    ops::submitVersion(*m_document, {});
    EXPECT_EQ(current().needed(), 1);
    vote("Lin", false);
    EXPECT_EQ(current().needed(), 2);
    vote("Zhou");
    EXPECT_EQ(current().state, VersionState::Submitted);
    vote("Lin");
    EXPECT_EQ(current().state, VersionState::Approved);
}

TEST_F(RevisedInApril, ComparesExactlyTheCellsThatChanged)
{
    std::mt19937 random(11);
    for (int round = 2; round <= 6; ++round) {
        const spread::Sheet before = sheet();
        revise();
        for (int edit = 0; edit < 4; ++edit) {
            const std::string person = "P" + std::to_string(1 + random() % 6);
            const std::string month = calendar::Month(2027, 4 + static_cast<int>(random() % 9)).text();
            set(person, month, std::to_string(500 + random() % 1000),
                edit % 2 == 0 ? spread::Keep::Nothing : spread::Keep::Totals);
        }
        const spread::Sheet after = sheet();
        const ops::VersionComparison found = ops::compareVersions(m_document->connection(), round - 1, round);
        std::size_t changed = 0;
        for (const plan::Axis axis : plan::kAxes)
            for (std::size_t leaf = 0; leaf < after.table(axis).leaves.size(); ++leaf)
                for (std::size_t m = 0; m < 12; ++m)
                    changed += after.table(axis).leaves[leaf].cells[m] != before.table(axis).leaves[leaf].cells[m];
        EXPECT_EQ(found.cells.size(), changed);
        std::int64_t moved = 0;
        for (const ops::VersionCell &cell : found.cells) {
            EXPECT_NE(cell.before, cell.after);
            const auto leaf = static_cast<std::size_t>(
                after.tree(cell.axis).leaves(*after.tree(cell.axis).find(std::string_view(cell.code))).first);
            const auto m = static_cast<std::size_t>(cell.month.month() - 1);
            EXPECT_EQ(before.table(cell.axis).leaves[leaf].cells[m], cell.before);
            EXPECT_EQ(after.table(cell.axis).leaves[leaf].cells[m], cell.after);
        }
        for (const ops::VersionBridgeRow &row : found.bridge)
            moved += row.change;
        EXPECT_EQ(found.start + moved, found.end);
        EXPECT_EQ(found.end, plan::sumOf(after.spine.cells));
        if (changed == 0) {
            ops::dropRevision(*m_document);
            --round;
            continue;
        }
        ops::submitVersion(*m_document, {});
        for (const char *name : {"Lin", "Zhou", "Qian"})
            if (current().state == VersionState::Submitted)
                vote(name);
        ASSERT_EQ(current().state, VersionState::Approved);
    }
    EXPECT_EQ(errorOf([&] { ops::compareVersions(m_document->connection(), 1, 9); }), "version-unknown");
}

/// The first typed actual made an unassigned tier and product below roots that carried targets themselves.
TEST_F(RevisedInApril, CallsNothingChangedWhereAMemberPassedItsNumbersOn)
{
    revise();
    EXPECT_TRUE(ops::compareVersions(m_document->connection(), 1, 2).cells.empty());
    EXPECT_EQ(errorOf([&] { ops::submitVersion(*m_document, {}); }), "version-unchanged");
    set("P1", "2027-05", "1200");
    EXPECT_EQ(ops::compareVersions(m_document->connection(), 1, 2).cells.size(), 3U) << "P1, customers, products";
}

TEST_F(RevisedInApril, ShowsSomebodyWhoIsGone)
{
    revise();
    ops::StaffOutcome outcome = leave("P6", "2027-04");
    ASSERT_FALSE(outcome.refused());
    const auto found = ops::compareVersions(m_document->connection(), 1, 2);
    bool isNamed = false;
    for (const ops::VersionCell &cell : found.cells)
        isNamed = isNamed || (cell.code == "P6" && cell.after == 0);
    EXPECT_TRUE(isNamed);
}

} // namespace
} // namespace quotasmith::tests
