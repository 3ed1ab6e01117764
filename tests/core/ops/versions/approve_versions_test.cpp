// SPDX-License-Identifier: Apache-2.0
#include "core/ops/actuals/edit_actuals.h"
#include "core/ops/nodes/edit_nodes.h"
#include "core/ops/plan/check_plan.h"
#include "core/ops/targets/set_targets.h"
#include "tests/core/ops/versions/versioned_plan.h"

namespace quotasmith::tests {
namespace {

using ops::VersionState;

TEST_F(VersionedPlan, ThatWasNeverSubmittedIsTheDraftOfVersionOne)
{
    const auto versions = ops::readVersions(m_document->connection());
    ASSERT_EQ(versions.size(), 1U);
    EXPECT_EQ(versions[0].number, 1);
    EXPECT_EQ(versions[0].state, VersionState::Draft);
    EXPECT_EQ(versions[0].code, "");
    EXPECT_FALSE(ops::readOriginalSheet(m_document->connection(), plan::Measure::Revenue));
}

TEST_F(VersionedPlan, IsApprovedByTwoOfThreeAndGetsItsNumber)
{
    ops::submitVersion(*m_document, "for the year");
    EXPECT_TRUE(current().isMajor);
    EXPECT_EQ(current().needed(), 2);
    vote("Lin");
    EXPECT_EQ(current().state, VersionState::Submitted);
    vote("zhou");
    const ops::VersionInfo version = current();
    EXPECT_EQ(version.state, VersionState::Approved);
    EXPECT_EQ(version.code, "SN-GG-2027-01");
    EXPECT_EQ(version.reason, "for the year");
    EXPECT_EQ(version.approvedOn, "2027-03-01");
    ASSERT_EQ(version.votes.size(), 2U);
    EXPECT_EQ(version.votes[1].name, "Zhou");
    EXPECT_EQ(version.votes[1].recordedBy, "tester");
    EXPECT_TRUE(ops::checkPlan(*m_document).ok);
}

/// Yes of so many listed: whether a major version is approved then.
struct Quorum {
    int listed, yes;
    bool isEnough;
};

TEST(VersionQuorum, IsTwoThirdsOfAllListedInWholePeople)
{
    for (const Quorum &one : {Quorum{1, 1, true},
                              {2, 1, false},
                              {2, 2, true},
                              {3, 1, false},
                              {3, 2, true},
                              {4, 2, false},
                              {4, 3, true},
                              {5, 3, false},
                              {5, 4, true},
                              {6, 3, false},
                              {6, 4, true},
                              {7, 4, false},
                              {7, 5, true},
                              {9, 5, false},
                              {9, 6, true}}) {
        ops::VersionInfo version;
        version.isMajor = true;
        for (int i = 0; i < one.listed; ++i)
            version.approvers.push_back(std::to_string(i));
        for (int i = 0; i < one.yes; ++i)
            version.votes.push_back({std::to_string(i), true, {}, {}, {}});
        EXPECT_EQ(version.yes() >= version.needed(), one.isEnough) << one.yes << " of " << one.listed;
    }
}

TEST_F(VersionedPlan, CountsTheLastWordOfANameAndNoAbsentOne)
{
    ops::submitVersion(*m_document, {});
    vote("Lin");
    vote("Lin", false);
    vote("Zhou");
    EXPECT_EQ(current().state, VersionState::Submitted);
    EXPECT_EQ(current().yes(), 1);
    EXPECT_EQ(current().no(), 1);
    vote("Lin");
    EXPECT_EQ(current().state, VersionState::Approved);
}

TEST_F(VersionedPlan, ThatCannotBeApprovedAnyMoreIsADraftAgain)
{
    ops::submitVersion(*m_document, {});
    vote("Lin", false);
    vote("Zhou", false);
    EXPECT_EQ(current().state, VersionState::Rejected);
    EXPECT_NO_THROW(set("P1", "2027-05", "900"));
    ops::submitVersion(*m_document, {});
    EXPECT_EQ(current().number, 1);
    EXPECT_TRUE(current().votes.empty());
}

TEST_F(VersionedPlan, RefusesWhatItsStateDoesNotAllow)
{
    EXPECT_EQ(errorOf([&] { vote("Lin"); }), "version-not-submitted");
    EXPECT_EQ(errorOf([&] { revise(); }), "version-not-approved");
    EXPECT_EQ(errorOf([&] { ops::dropRevision(*m_document); }), "version-first");
    EXPECT_EQ(errorOf([&] { ops::setApprovers(*m_document, {"Lin", " lin "}); }), "approver-twice");
    ops::submitVersion(*m_document, {});
    EXPECT_EQ(errorOf([&] { ops::submitVersion(*m_document, {}); }), "version-not-draft");
    EXPECT_EQ(errorOf([&] { revise(); }), "version-not-approved");
    EXPECT_EQ(errorOf([&] { vote("Lim"); }), "approver-unknown");
    EXPECT_EQ(errorOf([&] { set("P1", "2027-05", "900"); }), "plan-submitted");
    vote("Lin");
    vote("Zhou");
    EXPECT_EQ(errorOf([&] { vote("Qian"); }), "version-not-submitted");
    EXPECT_EQ(errorOf([&] { ops::submitVersion(*m_document, {}); }), "version-not-draft");
    EXPECT_EQ(errorOf([&] { ops::dropRevision(*m_document); }), "version-first");
    revise();
    EXPECT_EQ(errorOf([&] { ops::submitVersion(*m_document, {}); }), "version-unchanged");
    EXPECT_EQ(errorOf([&] { revise(); }), "version-not-approved");
}

TEST_F(PlanFixture, WithoutApproversOrTargetsIsNotSubmitted)
{
    const auto document = open();
    EXPECT_EQ(errorOf([&] { ops::submitVersion(*document, {}); }), "no-targets");
    ops::setAnnualTarget(*document, plan::Measure::Revenue, *spread::parseValue("1000", 2).value, ops::Run::Write);
    EXPECT_EQ(errorOf([&] { ops::submitVersion(*document, {}); }), "approvers-none");
}

TEST_F(VersionedPlan, KeepsApprovedNumbersAtEveryDoor)
{
    approve();
    const base::HashSum before = m_document->digest();
    EXPECT_EQ(errorOf([&] { set("P1", "2027-05", "900"); }), "plan-approved");
    EXPECT_EQ(
        errorOf([&] { ops::setAnnualTarget(*m_document, plan::Measure::Revenue, value("80000"), ops::Run::Preview); }),
        "plan-approved");
    EXPECT_EQ(errorOf([&] {
                  ops::setAmbition(*m_document, plan::Measure::Revenue, "stretch", value("80000"), ops::Run::Write);
              }),
              "plan-approved");
    EXPECT_EQ(errorOf([&] {
                  ops::setTargets(*m_document,
                                  {plan::Axis::Organisation,
                                   plan::Measure::Revenue,
                                   {{"P1", "2027-05", "900", {}}},
                                   spread::Keep::Totals,
                                   ops::BlockSource::Paste},
                                  ops::Partly::Never, ops::Run::Write);
              }),
              "plan-approved");
    EXPECT_EQ(errorOf([&] { leave("P1", "2027-06"); }), "plan-approved");
    EXPECT_EQ(errorOf([&] { ops::moveNode(*m_document, plan::Axis::Organisation, "P1", "B", ops::Run::Write); }),
              "plan-approved")
        << "the teams' numbers would move";
    exchange::ImportOptions options;
    options.kind = exchange::ImportKind::Targets;
    const auto file = m_folder.write("targets.csv", "axis,code,measure,2027-05\norganisation,P1,revenue,900.00\n");
    EXPECT_EQ(errorOf([&] { ops::importFile(*m_document, file, options); }), "plan-approved");
    EXPECT_EQ(m_document->digest(), before);
}

TEST_F(VersionedPlan, StaysEditableBesideItsNumbers)
{
    approve();
    sell(1, 123456);
    hold("P1", "2027Q3");
    ops::setApprovers(*m_document, {"Sun"});
    ops::closeMonth(*m_document, {2027, 1});
    ops::renameNode(*m_document, plan::Axis::Organisation, "P1", "Anna", {});
    ops::AddNode added;
    added.axis = plan::Axis::Organisation;
    added.parent = "A";
    added.name = "Gus";
    EXPECT_NO_THROW(ops::addNode(*m_document, added)) << "carries no target yet";
    EXPECT_TRUE(ops::checkPlan(*m_document).ok);
}

TEST_F(VersionedPlan, StopsUndoWhereItWasApproved)
{
    approve();
    base::Error stopped("none");
    try {
        m_document->undo();
    } catch (const base::Error &error) {
        stopped = error;
    }
    EXPECT_EQ(stopped.code(), "undo-barrier");
    EXPECT_EQ(stopped.value("op"), "versions-approve");
}

TEST_F(VersionedPlan, IsWithdrawnByWhoSubmittedItAndIsADraftAgain)
{
    ops::submitVersion(*m_document, "too early");
    vote("Lin", false);
    const base::HashSum submitted = m_document->digest();
    EXPECT_EQ(ops::withdrawVersion(*m_document).op, "versions-withdraw");
    EXPECT_EQ(current().state, VersionState::Draft);
    EXPECT_EQ(current().submittedBy, "");
    EXPECT_TRUE(current().votes.empty());
    EXPECT_NO_THROW(set("P1", "2027-05", "900"));
    m_document->undo();
    m_document->undo();
    EXPECT_EQ(m_document->digest(), submitted);
    EXPECT_EQ(current().no(), 1);
    m_document->redo();
    ops::submitVersion(*m_document, "now");
    EXPECT_EQ(current().no(), 0) << "what was said of the first submission counts no more";
    EXPECT_EQ(current().approvers.size(), 3U);
    EXPECT_TRUE(ops::checkPlan(*m_document).ok);
}

TEST_F(VersionedPlan, IsWithdrawnByNobodyElseAndOnlyWhileItWaits)
{
    EXPECT_EQ(errorOf([&] { ops::withdrawVersion(*m_document); }), "version-not-submitted");
    ops::submitVersion(*m_document, {});
    m_document.reset();
    {
        store::Surroundings other = surroundings();
        other.author = "somebody";
        const auto document = store::Document::openForWriting(m_file, other);
        const base::HashSum before = document->digest();
        EXPECT_EQ(errorOf([&] { ops::withdrawVersion(*document); }), "version-not-yours");
        EXPECT_EQ(document->digest(), before);
    }
    m_document = open();
    vote("Lin");
    vote("Zhou");
    EXPECT_EQ(errorOf([&] { ops::withdrawVersion(*m_document); }), "version-not-submitted");
}

TEST_F(VersionedPlan, TakesASubmissionAndAVoteBack)
{
    const base::HashSum before = m_document->digest();
    ops::submitVersion(*m_document, {});
    vote("Lin");
    m_document->undo();
    expectUndone(before);
    EXPECT_NO_THROW(set("P1", "2027-05", "900"));
}

} // namespace
} // namespace quotasmith::tests
