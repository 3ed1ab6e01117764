// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/plan_script.h"

#include "core/store/history.h"
#include "core/store/sqlite/connection.h"

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
    const int flips = faultPoints(400);
    for (int flip = 0; flip < flips; ++flip) {
        std::string bytes = m_whole;
        const std::size_t at = random() % bytes.size();
        const auto bit = static_cast<int>(random() % 8);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
        ASSERT_TRUE(isNeverTakenForGood(bytes)) << "byte " << at << ", bit " << bit;
    }
    RecordProperty("refused", m_refused);
    RecordProperty("harmless", m_harmless);
    EXPECT_EQ(m_refused + m_harmless, flips);
    EXPECT_GT(m_refused, 0);
}

TEST_F(DamagedFiles, ACutFileIsRefusedOrHarmless)
{
    std::mt19937_64 random(20'270'102);
    const int cuts = faultPoints(400) / 10 + 1;
    for (int cut = 0; cut < cuts; ++cut) {
        const std::size_t size = random() % m_whole.size();
        ASSERT_TRUE(isNeverTakenForGood(m_whole.substr(0, size))) << "cut to " << size;
    }
    EXPECT_EQ(m_harmless, 0);
}

class AuditChain : public DamagedFiles {
protected:
    std::optional<std::int64_t> brokenAfter(const char *sql)
    {
        tests::writeBytes(m_file, m_whole);
        {
            const store::Connection connection(m_file, store::OpenMode::Write);
            connection.execute(sql);
        }
        return store::brokenLink(store::Connection(m_file, store::OpenMode::Read));
    }
};

TEST_F(AuditChain, AnyRowThatWasChangedIsFound)
{
    EXPECT_EQ(brokenAfter("SELECT 1"), std::nullopt);
    EXPECT_EQ(brokenAfter("UPDATE history SET author = 'nobody' WHERE step = 3"), 3);
    EXPECT_EQ(brokenAfter("UPDATE history SET at = '2020-01-01T00:00:00Z' WHERE step = 2"), 2);
    EXPECT_EQ(brokenAfter("UPDATE history SET summary = '{}' WHERE step = 3"), 3);
    EXPECT_EQ(brokenAfter("UPDATE history SET op = 'other' WHERE step = 1"), 1);
    EXPECT_EQ(brokenAfter("UPDATE history SET changeset = x'00' WHERE step = 3"), 3);
}

TEST_F(AuditChain, ARowThatIsGoneOrElsewhereIsFound)
{
    EXPECT_TRUE(brokenAfter("DELETE FROM history WHERE step = 2"));
    EXPECT_TRUE(brokenAfter("UPDATE history SET step = 99 WHERE step = 2;"
                            "UPDATE history SET step = 2 WHERE step = 3; UPDATE history SET step = 3 WHERE step = 99"));
    EXPECT_EQ(brokenAfter("UPDATE history SET changeset = NULL WHERE step = 2"), std::nullopt)
        << "maintenance may drop what a step changed";
}

} // namespace
} // namespace quotasmith::faults
