// SPDX-License-Identifier: Apache-2.0
#include "core/ops/nodes/node_catalog.h"
#include "core/store/digest.h"
#include "core/store/migrate.h"
#include "core/store/queries/damage/integrity.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"
#include "tests/support/plan_fixture.h"

#include <sys/stat.h>

namespace quotasmith::tests {

using DocumentTest = PlanFixture;

namespace {

store::Changes rename(store::Document &document, const std::string &company)
{
    return document.transact({"rename", store::StepKind::Edit, {}},
                             [&](store::Writer &writer) { store::putSetting(writer, "company", company); });
}

plan::Fact factOf(plan::NodeId person, plan::NodeId account, plan::NodeId product, std::int64_t revenue)
{
    plan::Fact fact{person, account, product, 3, 1, {}};
    fact.values[0] = revenue;
    return fact;
}

} // namespace

TEST_F(DocumentTest, ANewPlanIsPrivateAndVerifies)
{
    struct stat state {};
    ASSERT_EQ(stat(m_file.c_str(), &state), 0);
    EXPECT_EQ(state.st_mode & 0777U, 0600U);
    const auto document = store::Document::openForReading(m_file, surroundings());
    EXPECT_EQ(store::readSettings(document->connection()).company, "Test");
    EXPECT_EQ(store::digestFromContent(document->connection()), document->digest());
    EXPECT_EQ(store::readHistory(document->connection()).size(), 1U);
}

TEST_F(DocumentTest, CreatingDoesNotOverwrite)
{
    const std::string before = bytesOf(m_file);
    EXPECT_EQ(errorOf([&] { ops::createPlan(m_file, surroundings(), {}); }), "setting-bad");
    plan::PlanSettings settings;
    settings.company = "Other";
    EXPECT_EQ(errorOf([&] { ops::createPlan(m_file, surroundings(), settings); }), "file-exists");
    EXPECT_EQ(bytesOf(m_file), before);
}

TEST_F(DocumentTest, UndoAndRedoReturnToTheSameDigests)
{
    const auto document = open();
    const base::HashSum first = document->digest();
    EXPECT_EQ(rename(*document, "A").step, 2);
    const base::HashSum second = document->digest();
    rename(*document, "B");
    const base::HashSum third = document->digest();
    EXPECT_NE(first, second);
    document->undo();
    EXPECT_EQ(document->digest(), second);
    document->undo();
    EXPECT_EQ(document->digest(), first);
    EXPECT_EQ(errorOf([&] { document->undo(); }), "nothing-to-undo");
    document->redo();
    document->redo();
    EXPECT_EQ(document->digest(), third);
    EXPECT_EQ(errorOf([&] { document->redo(); }), "nothing-to-redo");
    EXPECT_EQ(store::digestFromContent(document->connection()), third);
}

TEST_F(DocumentTest, AnEditAfterUndoForgetsTheUndoneSteps)
{
    const auto document = open();
    rename(*document, "A");
    document->undo();
    rename(*document, "B");
    EXPECT_FALSE(document->nextRedo().has_value());
    EXPECT_EQ(document->nextUndo()->step, 4);
}

TEST_F(DocumentTest, WorkThatChangesNothingIsNoStep)
{
    const auto document = open();
    const std::string before = bytesOf(m_file);
    EXPECT_TRUE(rename(*document, "Test").isEmpty());
    EXPECT_EQ(bytesOf(m_file), before);
}

TEST_F(DocumentTest, WorkThatThrowsLeavesNoTrace)
{
    const auto document = open();
    const std::string before = bytesOf(m_file);
    EXPECT_EQ(errorOf([&] {
                  document->transact({"x", store::StepKind::Edit, {}}, [&](store::Writer &writer) {
                      store::putSetting(writer, "company", "Lost");
                      throw base::Error("cancelled");
                  });
              }),
              "cancelled");
    EXPECT_EQ(bytesOf(m_file), before);
}

TEST_F(DocumentTest, UndoStopsAtABarrier)
{
    const auto document = open();
    rename(*document, "A");
    document->transact({"shut", store::StepKind::Barrier, {}},
                       [](store::Writer &writer) { store::putSetting(writer, "company", "B"); });
    EXPECT_EQ(errorOf([&] { document->undo(); }), "undo-barrier");
    rename(*document, "C");
    document->undo();
    EXPECT_EQ(store::readSettings(document->connection()).company, "B");
}

TEST_F(DocumentTest, UndoSurvivesClosing)
{
    rename(*open(), "A");
    const auto document = open();
    document->undo();
    EXPECT_EQ(store::readSettings(document->connection()).company, "Test");
}

TEST_F(DocumentTest, UndoingAnImportRetiresItsFactsAndRedoBringsThemBack)
{
    const auto document = open();
    document->transact({"import", store::StepKind::Edit, {}}, [&](store::Writer &writer) {
        const auto person = ops::NodeCatalog(writer, plan::Axis::Organisation).unassignedLeaf();
        const auto account = ops::NodeCatalog(writer, plan::Axis::Customer).unassignedLeaf();
        const auto product = ops::NodeCatalog(writer, plan::Axis::Product).unassignedLeaf();
        store::PartWriter part(writer, plan::BatchId(5), calendar::Month(2026, 4), 1);
        part.add(factOf(person, account, product, 100));
        part.add(factOf(person, account, product, 250));
        part.finish();
    });
    const base::HashSum digest = document->digest();
    EXPECT_EQ(store::countActiveFacts(document->connection()), 2);
    EXPECT_EQ(store::readActiveParts(document->connection()).front().sums[0], 350);
    document->undo();
    EXPECT_EQ(store::countActiveFacts(document->connection()), 0);
    EXPECT_EQ(store::digestFromContent(document->connection()), document->digest());
    document->redo();
    EXPECT_EQ(document->digest(), digest);
    EXPECT_EQ(store::digestFromContent(document->connection()), digest);
    EXPECT_EQ(store::countActiveFacts(document->connection()), 2);
}

TEST_F(DocumentTest, APartKeepsAnyNumberOfFactsInTheirOrder)
{
    const auto document = open();
    for (const int count : {1, 31, 32, 33, 64, 100}) {
        document->transact({"import", store::StepKind::Edit, {}}, [&](store::Writer &writer) {
            const auto person = ops::NodeCatalog(writer, plan::Axis::Organisation).unassignedLeaf();
            const auto account = ops::NodeCatalog(writer, plan::Axis::Customer).unassignedLeaf();
            const auto product = ops::NodeCatalog(writer, plan::Axis::Product).unassignedLeaf();
            store::PartWriter part(writer, plan::BatchId(count), calendar::Month(2026, 4), 1);
            for (int i = 0; i < count; ++i) {
                plan::Fact fact = factOf(person, account, product, i);
                fact.day = i % 3;
                fact.present = i % 5 == 0 ? 0 : 1;
                part.add(fact);
            }
            part.finish();
        });
        int i = 0;
        store::visitFacts(document->connection(), store::readActiveParts(document->connection()).back().id,
                          [&](const plan::Fact &fact) {
                              EXPECT_EQ(fact.day, i % 3);
                              EXPECT_EQ(fact.present, i % 5 == 0 ? 0U : 1U);
                              EXPECT_EQ(fact.values[0], fact.present == 0 ? 0 : i);
                              ++i;
                          });
        EXPECT_EQ(i, count);
        EXPECT_EQ(store::digestFromContent(document->connection()), document->digest());
    }
}

TEST_F(DocumentTest, AFactChangedBehindTheProgramsBackShows)
{
    {
        const auto document = open();
        document->transact({"import", store::StepKind::Edit, {}}, [&](store::Writer &writer) {
            const auto person = ops::NodeCatalog(writer, plan::Axis::Organisation).unassignedLeaf();
            const auto account = ops::NodeCatalog(writer, plan::Axis::Customer).unassignedLeaf();
            const auto product = ops::NodeCatalog(writer, plan::Axis::Product).unassignedLeaf();
            store::PartWriter part(writer, plan::BatchId(5), calendar::Month(2026, 4), 1);
            part.add(factOf(person, account, product, 100));
            part.finish();
        });
    }
    {
        const store::Connection connection(m_file, store::OpenMode::Write);
        connection.execute("UPDATE fact SET revenue = 101");
    }
    EXPECT_EQ(errorOf([&] { open(); }), "facts-damaged");
}

TEST_F(DocumentTest, ASecondWriterIsRefusedAndReadersAreNot)
{
    const auto writer = open();
    EXPECT_EQ(errorOf([&] { open(); }), "plan-busy");
    const auto reader = store::Document::openForReading(m_file, surroundings());
    EXPECT_EQ(store::currentWriter(m_file)->user, base::userName());
    const std::int64_t version = reader->dataVersion();
    rename(*writer, "A");
    EXPECT_NE(reader->dataVersion(), version);
    EXPECT_EQ(store::readSettings(reader->connection()).company, "A");
}

TEST_F(DocumentTest, ALockLeftByAnotherMachineIsAskedAbout)
{
    const auto lock = store::lockFileOf(m_file);
    writeBytes(lock, "host=elsewhere\nuser=amy\npid=1\nsince=2027-01-01T00:00:00Z\n");
    EXPECT_EQ(errorOf([&] { open(); }), "lock-foreign-host");
    const auto taken = store::Document::openForWriting(m_file, surroundings(), store::LockPolicy::Take);
    EXPECT_TRUE(taken->isWritable());
}

TEST_F(DocumentTest, ReadingNeverWritesThePlan)
{
    const std::string before = bytesOf(m_file);
    store::Document::openForReading(m_file, surroundings());
    EXPECT_EQ(bytesOf(m_file), before);
    EXPECT_FALSE(std::filesystem::exists(store::lockFileOf(m_file)) && base::isLocked(store::lockFileOf(m_file)));
}

TEST_F(DocumentTest, WhatIsNoPlanIsRefused)
{
    const auto other = m_folder / "other.qsplan";
    EXPECT_EQ(errorOf([&] { store::Document::openForReading(other, surroundings()); }), "file-missing");
    writeBytes(other, "name,revenue\n");
    EXPECT_EQ(errorOf([&] { store::Document::openForReading(other, surroundings()); }), "file-not-a-plan");
    EXPECT_EQ(errorOf([&] { store::Document::openForReading(m_folder.path(), surroundings()); }), "file-not-a-plan");
    writeBytes(other, bytesOf(m_file).substr(0, 9000));
    EXPECT_EQ(errorOf([&] { store::Document::openForReading(other, surroundings()); }), "file-damaged");
}

TEST_F(DocumentTest, ANewerVersionAndAForeignSchemaAreRefused)
{
    {
        const store::Connection connection(m_file, store::OpenMode::Write);
        connection.execute("PRAGMA user_version = 99");
    }
    const std::string before = bytesOf(m_file);
    EXPECT_EQ(errorOf([&] { open(); }), "file-newer");
    EXPECT_EQ(bytesOf(m_file), before);
    {
        const store::Connection connection(m_file, store::OpenMode::Write);
        connection.execute("PRAGMA user_version = " + std::to_string(store::currentVersion()) +
                           "; CREATE VIEW extra AS SELECT 1");
    }
    EXPECT_EQ(errorOf([&] { open(); }), "file-foreign-schema");
}

TEST_F(DocumentTest, AReadOnlyFileOrFolderIsRefusedForWritingOnly)
{
    std::filesystem::permissions(m_folder.path(),
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    EXPECT_EQ(errorOf([&] { open(); }), "file-unwritable");
    EXPECT_EQ(errorOf([&] { store::Document::openForReading(m_file, surroundings()); }), "");
}

TEST_F(DocumentTest, AFileReplacedWhileOpenIsNotWritten)
{
    const auto document = open();
    std::filesystem::copy_file(m_file, m_folder / "copy");
    std::filesystem::rename(m_folder / "copy", m_file);
    EXPECT_EQ(errorOf([&] { rename(*document, "A"); }), "file-replaced");
}

TEST_F(DocumentTest, EveryFlippedBitIsRefusedOrChangesNothing)
{
    {
        const auto document = open();
        rename(*document, "A company with a longer name");
    }
    const std::string good = bytesOf(m_file);
    const auto reference =
        store::digestFromContent(store::Document::openForReading(m_file, surroundings())->connection());
    const auto damaged = m_folder / "damaged.qsplan";
    base::SeededIdSource random(11);
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        std::string bytes = good;
        const auto bit = static_cast<std::size_t>(random.next()) % (bytes.size() * 8);
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
        writeBytes(damaged, bytes);
        const std::string code = errorOf([&] {
            const auto document = store::Document::openForReading(damaged, surroundings());
            EXPECT_EQ(store::digestFromContent(document->connection()), reference) << "bit " << bit;
        });
        refused += code.empty() ? 0 : 1;
        EXPECT_EQ(bytesOf(damaged), bytes);
    }
    EXPECT_GT(refused, 0);
}

TEST_F(DocumentTest, TheChainShowsAChangedHistory)
{
    {
        const auto document = open();
        rename(*document, "A");
        rename(*document, "B");
        EXPECT_FALSE(store::brokenLink(document->connection()).has_value());
    }
    {
        const store::Connection connection(m_file, store::OpenMode::Write);
        connection.execute("UPDATE history SET author = 'somebody else' WHERE step = 2");
    }
    EXPECT_EQ(errorOf([&] { open(); }), "file-damaged");
    const auto document = store::Document::openForInspection(m_file, surroundings());
    EXPECT_EQ(store::brokenLink(document->connection()), 2);
}

} // namespace quotasmith::tests
