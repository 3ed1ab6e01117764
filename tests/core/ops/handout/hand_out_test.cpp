// SPDX-License-Identifier: Apache-2.0
#include "core/ops/nodes/edit_nodes.h"
#include "core/store/backup.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/members.h"
#include "core/store/tables/nodes.h"
#include "core/store/writer.h"
#include "tests/core/ops/handout/handout_plan.h"
#include "tests/support/zip_parts.h"

#include <fstream>
#include <gmock/gmock.h>

namespace quotasmith::tests {

using ::testing::AllOf;
using ::testing::HasSubstr;

namespace {

class HandOut : public HandoutPlan {
protected:
    std::map<std::string, std::string> parts(const char *file = "out.xlsx") const
    {
        return zipParts(bytesOf(m_folder / file));
    }
    std::string sheet() const { return parts()["xl/worksheets/sheet1.xml"]; }
    /// Everything in the file, unpacked.
    std::string everything() const
    {
        std::string all;
        for (const auto &[name, content] : parts())
            all += name + '\n' + content + '\n';
        return all;
    }
};

} // namespace

TEST_F(HandOut, HoldsTheManagersPeopleOnly)
{
    const ops::HandOutOutcome outcome = handOut("North");
    EXPECT_EQ(outcome.people, 5);
    EXPECT_EQ(outcome.fillable, 5 * (12 + 1));
    const std::string all = everything();
    for (const char *inside : {"North", "Ann", "Eve", ">A<", ">B<"})
        EXPECT_NE(all.find(inside), std::string::npos) << inside;
    for (const char *outside : {"South", "Fay", ">P6<", " P6<", ">C<", " C<"})
        EXPECT_EQ(all.find(outside), std::string::npos) << outside;
}

TEST_F(HandOut, HoldsNoPay)
{
    m_document->transact({"test", store::StepKind::Edit, {}}, [&](store::Writer &writer) {
        for (const plan::Node &node : store::readNodes(writer.connection(), plan::Axis::Organisation))
            if (node.level == plan::Level::Person)
                store::putPerson(writer, {node.id, "Captain Title", "2020-02-03", std::nullopt, std::nullopt, 7654321,
                                          "0.01357", 9182736});
    });
    handOut("organisation");
    const std::string all = everything();
    for (const char *pay : {"7654321", "76543.21", "76,543.21", "0.01357", "1.357", "9182736", "91827.36", "wage",
                            "bonus", "commission_rate", "Captain", "2020-02-03"})
        EXPECT_EQ(all.find(pay), std::string::npos) << pay;
}

TEST_F(HandOut, OnlyWhatMayBeFilledInIsOpen)
{
    setActual("P1", "2027-01", 50000);
    close(1);
    handOut("B");
    const std::string xml = sheet();
    EXPECT_THAT(xml, AllOf(HasSubstr("<sheetProtection sheet=\"1\""), HasSubstr("hidden=\"1\"")));
    EXPECT_THAT(parts()["xl/styles.xml"], HasSubstr("locked=\"0\""));
    EXPECT_EQ(handOut("B", "again.xlsx").fillable, 2 * (11 + 1));
}

TEST_F(HandOut, GroupsAreSumsThatFollowWhatIsFilledIn)
{
    setActual("P4", "2027-01", 10001);
    setActual("P5", "2027-01", 20002);
    handOut("B");
    const std::string xml = sheet();
    EXPECT_THAT(xml, HasSubstr("SUMIFS($F$5:$F$10,$C$5:$C$10,A6,$E$5:$E$10,E6)</f><v>300.03</v>"));
    EXPECT_THAT(xml, HasSubstr("SUMIFS($G$5:$G$10,$C$5:$C$10,A6,$E$5:$E$10,E6)</f><v>0</v>"));
    EXPECT_THAT(xml, HasSubstr("<f>SUM(F8:Q8)</f><v>100.01</v>"));
    EXPECT_THAT(xml, HasSubstr("<f>SUM(F5:Q5)</f><v>24000</v>"));
}

TEST_F(HandOut, CodesThatReadAsNumbersAreSummedCellByCell)
{
    ops::renameNode(*m_document, plan::Axis::Organisation, "B", {}, "1001");
    handOut("1001");
    EXPECT_THAT(sheet(), HasSubstr("<f>SUM(F7,F9)</f>"));
}

TEST_F(HandOut, IsABarrier)
{
    const ops::HandOutOutcome outcome = handOut("North");
    EXPECT_FALSE(outcome.changes.isEmpty());
    EXPECT_EQ(errorOf([&] { m_document->undo(); }), "undo-barrier");
    const auto kept = store::findHandout(m_document->connection(), outcome.id);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->step, outcome.changes.step);
    EXPECT_EQ(kept->madeBy, "tester");
    EXPECT_FALSE(kept->returnedAt);
}

TEST_F(HandOut, IsStampedWithWhatThePlanKeeps)
{
    const ops::HandOutOutcome outcome = handOut("North");
    const ops::ReturnedSheet back = ops::readReturned(m_folder / "out.xlsx");
    ASSERT_TRUE(back.stamp);
    EXPECT_EQ(back.stamp->id, outcome.id.value());
    EXPECT_EQ(back.stamp->hash, store::findHandout(m_document->connection(), outcome.id)->hash);
    EXPECT_EQ(back.rows.size(), 2u * 8);
    EXPECT_TRUE(back.added.empty());
}

TEST_F(HandOut, NobodyBelowMeansNothingToHandOut)
{
    const base::HashSum before = m_document->digest();
    ops::addNode(*m_document, {plan::Axis::Organisation, "East", "East", "organisation", "region"});
    EXPECT_EQ(errorOf([&] { handOut("East"); }), "handout-empty");
    EXPECT_EQ(errorOf([&] { handOut("Nowhere"); }), "node-unknown");
    m_document->undo();
    EXPECT_EQ(m_document->digest(), before);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "out.xlsx"));
}

TEST_F(HandOut, AFileThatCannotBeWrittenLeavesThePlanAsItWas)
{
    const base::HashSum before = m_document->digest();
    EXPECT_NE(errorOf([&] { handOut("North", "missing/out.xlsx"); }), "");
    EXPECT_EQ(m_document->digest(), before);
}

TEST_F(HandOut, AWrongHashTellsThatTheStampIsAnothers)
{
    handOut("North");
    handOut("B", "team.xlsx");
    const ops::ReturnedSheet north = ops::readReturned(m_folder / "out.xlsx");
    ops::ReturnedSheet mixed = ops::readReturned(m_folder / "team.xlsx");
    mixed.stamp->id = north.stamp->id;
    EXPECT_EQ(errorOf([&] { ops::takeBack(*m_document, mixed, {}); }), "handout-tampered");
}

TEST_F(HandOut, WhatIsNoWorkbookIsCalledThat)
{
    EXPECT_EQ(errorOf([&] { ops::readReturned(m_file); }), "handout-not-a-workbook");
    std::ofstream(m_folder / "out.csv") << "Code,Name\nP001,Ann\n";
    EXPECT_EQ(errorOf([&] { ops::readReturned(m_folder / "out.csv"); }), "handout-not-a-workbook");
}

TEST_F(HandOut, ACopyKnowsWhatWasHandedOut)
{
    const ops::HandOutOutcome outcome = handOut("North");
    store::copyFile(m_document->connection(), m_folder / "copy.qsplan", store::CopyDetail::Anonymous);
    const auto copy = store::Document::openForReading(m_folder / "copy.qsplan", surroundings());
    const auto kept = store::findHandout(copy->connection(), outcome.id);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->madeBy, "");
}

TEST_F(HandOut, AnOlderPlanLearnsIt)
{
    const base::HashSum before = m_document->digest();
    m_document.reset();
    {
        const store::Connection connection(m_file, store::OpenMode::Write);
        connection.execute("DROP TABLE version_hold; DROP TABLE version_open_month; DROP TABLE version_ratio; DROP "
                           "TABLE version_ambition; DROP TABLE version_target; DROP TABLE version_spine; DROP TABLE "
                           "version_node; DROP TABLE version_vote; DROP TABLE version_approver; DROP TABLE version; "
                           "DROP TABLE statement_line; DROP TABLE statement; DROP TABLE scheme_assignment;"
                           " DROP TABLE scheme; DROP TABLE handout_return; DROP TABLE handout_cell;"
                           " DROP TABLE handout_place; DROP TABLE handout; PRAGMA user_version = 6");
    }
    EXPECT_EQ(errorOf([&] { store::Document::openForReading(m_file, surroundings()); }), "file-older");
    m_document = open();
    EXPECT_EQ(m_document->digest(), before);
    handOut("North");
    EXPECT_EQ(store::readHandouts(m_document->connection()).size(), 1u);
}

} // namespace quotasmith::tests
