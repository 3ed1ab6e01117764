// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/kept/kept_rows.h"

#include "core/ops/nodes/edit_nodes.h"
#include "core/ops/targets/set_targets.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"
#include "tests/support/staffed_plan.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {
namespace {

constexpr plan::Measure kRevenue = plan::Measure::Revenue;

/// What a connection keeps must never differ from what a new one reads.
class KeptRows : public StaffedPlan {
protected:
    static store::PlanSheet read(const store::Document &document)
    {
        return store::readSheet(document.connection(), kRevenue);
    }
    static std::vector<std::string> names(const store::PlanSheet &plan)
    {
        std::vector<std::string> names;
        for (const auto &tree : plan.trees)
            for (const plan::Node &node : tree->nodes())
                names.push_back(node.code + '/' + node.name + '/' + std::to_string(node.parent.value()));
        return names;
    }
    void expectAsFresh(const store::Document &document, const char *after)
    {
        const auto fresh = read(*store::Document::openForReading(m_file, surroundings()));
        const auto kept = read(document);
        EXPECT_EQ(names(kept), names(fresh)) << after;
        EXPECT_EQ(kept.sheet.tables, fresh.sheet.tables) << after;
        EXPECT_EQ(kept.sheet.spine, fresh.sheet.spine) << after;
    }
    void expectAsFresh(const char *after) { expectAsFresh(*m_document, after); }
    void set(const std::string &node, const std::string &period, const std::string &typed, spread::Keep keep)
    {
        ops::setTarget(*m_document, {{plan::Axis::Organisation, node, period}, kRevenue, value(typed), keep, false},
                       ops::Run::Write);
    }
    store::SharedTree organisation() const
    {
        const store::Connection &connection = m_document->connection();
        return store::sharedTrees(connection, store::readSettings(connection))[0];
    }
};

TEST_F(KeptRows, AreReadOnceWhileNobodyChangesThem)
{
    const auto tree = organisation();
    const auto lines = store::sharedTargets(m_document->connection(), kRevenue, plan::Axis::Organisation);
    EXPECT_EQ(organisation(), tree);
    EXPECT_EQ(store::sharedTargets(m_document->connection(), kRevenue, plan::Axis::Organisation), lines);
    set("P1", "2027-05", "1100", spread::Keep::Totals);
    EXPECT_EQ(organisation(), tree) << "targets are not nodes";
    ops::renameNode(*m_document, plan::Axis::Organisation, "P1", "Anna", {});
    EXPECT_NE(organisation(), tree);
}

TEST_F(KeptRows, AreAsFreshAfterEveryKindOfStep)
{
    expectAsFresh("opening");
    set("P1", "2027-05", "1100", spread::Keep::Totals);
    expectAsFresh("a value");
    set("P4", "2027", "now+10%", spread::Keep::Nothing);
    expectAsFresh("a value that rolls up");
    m_document->undo();
    expectAsFresh("undo");
    m_document->undo();
    expectAsFresh("another undo");
    m_document->redo();
    expectAsFresh("redo");
    ops::SetTargets block;
    block.cells = {{"P1", "2027Q1", "3500"}, {"P2", "2027Q2", "2500"}};
    ops::setTargets(*m_document, block, ops::Partly::Never, ops::Run::Write);
    expectAsFresh("a block");
    ops::addNode(*m_document, {plan::Axis::Organisation, "P9", "Ida", "A", {}});
    expectAsFresh("a new person");
    ops::moveNode(*m_document, plan::Axis::Organisation, "P4", "A", ops::Run::Write);
    expectAsFresh("a person moved");
    leave("P2", "2027-06", "P1");
    expectAsFresh("a person left");
    m_document->undo();
    m_document->undo();
    expectAsFresh("members undone");
    ops::removeNode(*m_document, plan::Axis::Organisation, "P9", "P1", ops::Run::Write);
    expectAsFresh("a person removed");
    exchange::ImportOptions options;
    options.kind = exchange::ImportKind::People;
    ops::importFile(*m_document, m_folder.write("more.csv", "code,name,region,team\nP7,Guy,South,C\nP1,Ann,South,C\n"),
                    options);
    expectAsFresh("an import");
    m_document->undo();
    expectAsFresh("an import undone");
}

TEST_F(KeptRows, SeeWhatTheirOwnTransactionHasWritten)
{
    expectAsFresh("opening");
    const auto inside = [&](store::Writer &writer) {
        plan::Node node = organisation()->node(*organisation()->find("P1"));
        node.name = "Anna";
        store::updateNode(writer, node);
        EXPECT_EQ(organisation()->node(*organisation()->find("P1")).name, "Anna");
    };
    m_document->transact({"nodes-rename", store::StepKind::Edit, {}}, inside);
    expectAsFresh("a transaction");
}

TEST_F(KeptRows, ForgetWhatWasRolledBack)
{
    expectAsFresh("opening");
    const auto fails = [&](store::Writer &writer) {
        plan::Node node = organisation()->node(*organisation()->find("P1"));
        node.name = "Nobody";
        store::updateNode(writer, node);
        EXPECT_EQ(organisation()->node(*organisation()->find("P1")).name, "Nobody");
        store::sharedTargets(writer.connection(), kRevenue, plan::Axis::Organisation);
        throw base::Error("disk-full", {});
    };
    EXPECT_EQ(errorOf([&] { m_document->transact({"nodes-rename", store::StepKind::Edit, {}}, fails); }), "disk-full");
    EXPECT_EQ(organisation()->node(*organisation()->find("P1")).name, "Ann");
    expectAsFresh("a rollback");
}

TEST_F(KeptRows, FollowAnotherProgram)
{
    const auto reader = store::Document::openForReading(m_file, surroundings());
    expectAsFresh(*reader, "opening");
    set("P1", "2027-05", "1100", spread::Keep::Totals);
    expectAsFresh(*reader, "another's value");
    ops::renameNode(*m_document, plan::Axis::Organisation, "P1", "Anna", "P0");
    expectAsFresh(*reader, "another's name");
    m_document->undo();
    expectAsFresh(*reader, "another's undo");
}

TEST_F(KeptRows, FollowAWriteThatKnowsNoLock)
{
    expectAsFresh("opening");
    store::Connection(m_file, store::OpenMode::Write).execute("UPDATE node SET name = 'Anna' WHERE code = 'P1'");
    EXPECT_EQ(organisation()->node(*organisation()->find("P1")).name, "Anna");
}

TEST_F(KeptRows, StayAsTheyWereForWhoHoldsThem)
{
    const auto lines = store::sharedTargets(m_document->connection(), kRevenue, plan::Axis::Organisation);
    const store::LinesByNode before = *lines;
    set("P1", "2027-05", "1100", spread::Keep::Totals);
    EXPECT_EQ(*lines, before);
    expectAsFresh("a value");
}

} // namespace
} // namespace quotasmith::tests
