// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/plan_script.h"

#include "core/ops/check/plan_damage.h"
#include "core/store/backups/backup_folder.h"
#include "core/store/history.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"
#include "tests/faults/counted.h"

#include <array>
#include <random>
#include <sqlite3.h>

namespace quotasmith::faults {
namespace {

class DamagedFiles : public PlanScript {
protected:
    void SetUp() override
    {
        PlanScript::SetUp();
        ASSERT_EQ(run().error, "");
        m_whole = tests::bytesOf(m_file);
        m_content = contentOf(m_file);
    }
    /// Refused, or everything is as it was; the file stays as it is.
    ::testing::AssertionResult isNeverTakenForGood(const std::string &bytes)
    {
        tests::writeBytes(m_file, bytes);
        try {
            if (contentOf(m_file) != m_content)
                return ::testing::AssertionFailure() << "another content was taken for good";
            ++m_harmless;
        } catch (const base::Error &) {
            ++m_refused;
        }
        if (tests::bytesOf(m_file) != bytes)
            return ::testing::AssertionFailure() << "the file was touched";
        return ::testing::AssertionSuccess();
    }

    std::string m_whole, m_content;
    int m_refused = 0, m_harmless = 0;
};

TEST_F(DamagedFiles, AFlippedBitIsRefusedOrHarmless)
{
    std::mt19937_64 random(20'270'101);
    const int flips = faultPoints(40) * 10;
    for (int flip = 0; flip < flips; ++flip) {
        std::string bytes = m_whole;
        const std::size_t at = random() % bytes.size();
        const auto bit = static_cast<int>(random() % 8);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
        ASSERT_TRUE(isNeverTakenForGood(bytes)) << "byte " << at << ", bit " << bit;
    }
    counted("flips", m_refused + m_harmless);
    EXPECT_EQ(m_refused + m_harmless, flips);
    EXPECT_GT(m_refused, 0);
}

/// What is said of it names what is wrong and the backup to go on with.
TEST_F(DamagedFiles, ADamagedPlanIsOfferedItsLastGoodBackup)
{
    tests::writeBytes(m_file, m_whole);
    const auto good = store::makeBackup(m_file, store::BackupReason::Asked, "2027-03-01T08:00:00Z");
    auto spoilt = store::makeBackup(m_file, store::BackupReason::Asked, "2027-03-02T08:00:00Z");
    tests::writeBytes(spoilt.file, m_whole.substr(0, m_whole.size() / 2));
    std::mt19937_64 random(20'270'104);
    const int wanted = faultPoints(20);
    for (int offered = 0; offered < wanted;) {
        std::string bytes = m_whole;
        const std::size_t at = random() % bytes.size();
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        tests::writeBytes(m_file, offered % 10 == 9 ? m_whole.substr(0, at) : bytes);
        if (errorOf([&] { contentOf(m_file); }).empty())
            continue; // harmless
        const ops::PlanDamage damage = ops::examineDamage(m_file, surroundings());
        EXPECT_TRUE(damage.isDamaged()) << "byte " << at;
        ASSERT_TRUE(damage.lastGood) << "byte " << at;
        EXPECT_EQ(damage.lastGood->backup.id, good.id);
        ++offered;
    }
    counted("offered", wanted);
}

TEST_F(DamagedFiles, ACutFileIsRefusedOrHarmless)
{
    std::mt19937_64 random(20'270'102);
    const int cuts = faultPoints(40) + 1;
    for (int cut = 0; cut < cuts; ++cut) {
        const std::size_t size = random() % m_whole.size();
        ASSERT_TRUE(isNeverTakenForGood(m_whole.substr(0, size))) << "cut to " << size;
    }
    EXPECT_EQ(m_harmless, 0);
    counted("truncations", m_refused);
}

class AuditChain : public DamagedFiles {
protected:
    void SetUp() override
    {
        DamagedFiles::SetUp();
        m_newest = store::readHistory(store::Connection(m_file, store::OpenMode::Read), 1).front().step;
    }
    static std::string at(std::int64_t step) { return std::to_string(step); }
    std::optional<std::int64_t> brokenAfter(const std::string &sql)
    {
        tests::writeBytes(m_file, m_whole);
        {
            const store::Connection connection(m_file, store::OpenMode::Write);
            connection.execute(sql);
        }
        return store::brokenLink(store::Connection(m_file, store::OpenMode::Read));
    }

    std::int64_t m_newest = 0;
};

constexpr std::array kColumns{"at",     "author",    "machine",        "op",  "kind", "target", "summary",
                              "tables", "changeset", "changeset_hash", "hash"};

TEST_F(AuditChain, HoldsInAnUntouchedPlan)
{
    EXPECT_EQ(brokenAfter("SELECT 1"), std::nullopt);
    EXPECT_EQ(brokenAfter("UPDATE history SET changeset = NULL WHERE step = 2"), std::nullopt)
        << "maintenance may drop what a step changed";
}

TEST_F(AuditChain, AnyRowThatWasChangedIsFound)
{
    std::int64_t changes = 0;
    for (std::int64_t step = 1; step <= m_newest; ++step)
        for (const char *column : kColumns) {
            const std::string name = column;
            const std::string value = name == "target"      ? "coalesce(target, 0) + 1"
                                      : name == "changeset" ? "CAST(coalesce(changeset, x'') || x'00' AS BLOB)"
                                                            : name + " || ' '";
            EXPECT_EQ(brokenAfter("UPDATE history SET " + name + " = " + value + " WHERE step = " + at(step)), step)
                << name;
            ++changes;
        }
    counted("history.changed", changes);
}

TEST_F(AuditChain, ARowThatIsGoneIsFound)
{
    for (std::int64_t step = 1; step <= m_newest; ++step) {
        EXPECT_TRUE(brokenAfter("DELETE FROM history WHERE step = " + at(step))) << step;
        EXPECT_TRUE(brokenAfter("DELETE FROM history WHERE step >= " + at(step))) << "from " << step;
    }
    counted("history.removed", 2 * m_newest);
}

TEST_F(AuditChain, TwoRowsThatChangedPlacesAreFound)
{
    std::int64_t pairs = 0;
    for (std::int64_t one = 1; one <= m_newest; ++one)
        for (std::int64_t other = one + 1; other <= m_newest; ++other) {
            EXPECT_TRUE(brokenAfter("UPDATE history SET step = 999 WHERE step = " + at(one) +
                                    "; UPDATE history SET step = " + at(one) + " WHERE step = " + at(other) +
                                    "; UPDATE history SET step = " + at(other) + " WHERE step = 999"))
                << one << " and " << other;
            ++pairs;
        }
    counted("history.reordered", pairs);
}

TEST_F(AuditChain, APlanWithABrokenOneIsNeitherWrittenNorCopiedNorTakenForAGoodBackup)
{
    const std::string newest = at(m_newest);
    const std::vector<std::string> changes{"DELETE FROM history WHERE step = " + newest,
                                           "UPDATE history SET author = 'nobody' WHERE step = 1",
                                           "UPDATE digest SET content = substr(content, 1, 32)",
                                           "UPDATE digest SET content = replace(content, ' " + newest + " ', ' 1 ')"};
    for (const std::string &sql : changes) {
        ASSERT_TRUE(brokenAfter(sql)) << sql;
        const std::string bytes = tests::bytesOf(m_file);
        try {
            open();
            ADD_FAILURE() << "opened after " << sql;
        } catch (const base::Error &error) {
            EXPECT_EQ(error.code(), "file-damaged") << sql;
            EXPECT_EQ(error.value("cause"), "history") << sql;
        }
        EXPECT_EQ(tests::bytesOf(m_file), bytes) << sql;
    }
}

} // namespace
} // namespace quotasmith::faults
