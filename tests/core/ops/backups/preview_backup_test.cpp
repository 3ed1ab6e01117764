// SPDX-License-Identifier: Apache-2.0
#include "core/ops/backups/preview_backup.h"

#include "core/store/tables/settings.h"
#include "core/store/writer.h"
#include "tests/support/plan_fixture.h"

#include <gtest/gtest.h>

namespace quotasmith::ops {
namespace {

constexpr const char *kDaily = "2027-03-01T000000Z-daily";

class Preview : public tests::PlanFixture {
protected:
    void rename(const std::string &company)
    {
        open()->transact({"plan-set", store::StepKind::Edit, {}},
                         [&](store::Writer &writer) { store::putSetting(writer, "company", company); });
    }
    BackupPreview preview(const std::string &id = kDaily) { return previewBackup(m_file, id, surroundings()); }
};

TEST_F(Preview, TellsWhatWasThereThenAndWhatWasDoneSince)
{
    keepDaily(*open(), m_clock);
    rename("Other");
    rename("Third");
    const BackupPreview shown = preview();
    ASSERT_TRUE(shown.then && shown.now && shown.since);
    EXPECT_EQ(shown.then->company, "Test");
    EXPECT_EQ(shown.now->company, "Third");
    EXPECT_EQ(shown.then->year, 2027);
    EXPECT_FALSE(shown.then->annual);
    ASSERT_EQ(shown.since->size(), 2u);
    EXPECT_EQ(shown.since->front().step, 2);
    EXPECT_EQ(shown.since->back().op.code, "plan-set");
    EXPECT_EQ(shown.backup.steps, 1);
}

TEST_F(Preview, KnowsAHistoryThatWentAnotherWay)
{
    keepDaily(*open(), m_clock);
    rename("Other");
    backUp(*open(), store::BackupReason::Asked, m_clock);
    restoreBackup(m_file, kDaily, surroundings());
    const BackupPreview shown = preview("2027-03-01T000000Z-asked");
    EXPECT_TRUE(shown.then && shown.now);
    EXPECT_FALSE(shown.since) << "what was restored in between is not that backup gone on";
    EXPECT_EQ(preview().since->size(), 1u) << "the restoring itself";
}

TEST_F(Preview, OutlivesThePlan)
{
    keepDaily(*open(), m_clock);
    tests::writeBytes(m_file, "garbage");
    EXPECT_EQ(preview().nowProblem, "file-not-a-plan");
    std::filesystem::remove(m_file);
    EXPECT_EQ(preview().nowProblem, "file-missing");
    EXPECT_TRUE(preview().then);
    EXPECT_FALSE(preview().since);
}

TEST_F(Preview, OfADamagedBackupTellsThat)
{
    keepDaily(*open(), m_clock);
    tests::writeBytes(store::findBackup(m_file, kDaily).file, "garbage");
    EXPECT_FALSE(preview().then);
    EXPECT_EQ(preview().backup.problem, "file-not-a-plan");
    EXPECT_FALSE(preview().backup.isReadable);
    EXPECT_EQ(errorOf([&] { preview("2027-03-01T000000Z-dayly"); }), "backup-unknown");
}

} // namespace
} // namespace quotasmith::ops
