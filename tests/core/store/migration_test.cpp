// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/store/digest.h"
#include "core/store/document.h"
#include "core/store/migrate.h"
#include "core/store/sqlite/connection.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {
namespace {

/// A file as a program of an earlier format wrote it: its schema only, with one node and its history.
class OlderFile : public ::testing::Test {
protected:
    void write(int version)
    {
        const store::Connection file(m_file, store::OpenMode::Create);
        file.execute("PRAGMA journal_mode = DELETE");
        for (int step = 0; step < version; ++step)
            file.execute(std::string(store::schemaSteps()[static_cast<std::size_t>(step)]));
        file.execute("PRAGMA application_id = " + std::to_string(store::kApplicationId));
        file.execute("PRAGMA user_version = " + std::to_string(version));
        for (const char *setting :
             {"'plan.id', '7'", "'company', 'Test'", "'year', '2027'", "'firstMonth', '1'", "'currency', 'CNY'",
              "'grain', '1'", "'money', 'revenue'", "'tax', 'included'", "'plannedLevel.organisation', 'person'",
              "'plannedLevel.customer', 'tier'", "'plannedLevel.product', 'product'"})
            file.execute(std::string("INSERT INTO setting (key, value) VALUES (") + setting + ")");
        file.execute("INSERT INTO node (id, axis, code, name, parent, level, unassigned) VALUES"
                     " (1, 'organisation', 'organisation', 'Test', NULL, 'root', 0),"
                     " (2, 'customer', 'customer', 'customer', NULL, 'root', 0),"
                     " (3, 'product', 'product', 'product', NULL, 'root', 0)");
    }
    store::Surroundings surroundings() { return {&m_clock, &m_ids, "tester", "bench"}; }

    TemporaryFolder m_folder;
    std::filesystem::path m_file = m_folder / "older.qsplan";
    base::FixedClock m_clock{"2027-03-01"};
    base::SeededIdSource m_ids{7};
};

TEST_F(OlderFile, OfTheLastFormatClimbsToThePresentOneWithItsDigest)
{
    write(store::currentVersion());
    base::HashSum digest;
    {
        const store::Connection file(m_file, store::OpenMode::Write);
        digest = store::digestFromContent(file);
    }
    std::filesystem::remove(m_file);
    write(store::currentVersion() - 1);
    {
        const store::Connection file(m_file, store::OpenMode::Write);
        store::storeDigest(file, digest);
    }
    const auto document = store::Document::openForWriting(m_file, surroundings());
    EXPECT_EQ(store::fileVersion(document->connection()), store::currentVersion());
    EXPECT_EQ(document->digest(), digest);
}

TEST_F(OlderFile, IsNotChangedByReading)
{
    write(store::currentVersion() - 1);
    const std::string before = bytesOf(m_file);
    EXPECT_ANY_THROW(store::Document::openForReading(m_file, surroundings()));
    EXPECT_EQ(bytesOf(m_file), before);
}

} // namespace
} // namespace quotasmith::tests
