// SPDX-License-Identifier: Apache-2.0
#include "core/ops/backups/keep_backups.h"

#include "core/ops/plan/set_plan.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"
#include "tests/support/plan_fixture.h"

#include <gtest/gtest.h>

namespace quotasmith::ops {
namespace {

using store::BackupReason;

class Backups : public tests::PlanFixture {
protected:
    store::Surroundings at(const base::Clock &clock) { return {&clock, &m_ids, "tester", "bench"}; }
    void rename(const std::string &company)
    {
        open()->transact({"plan-set", store::StepKind::Edit, {}},
                         [&](store::Writer &writer) { store::putSetting(writer, "company", company); });
    }
    std::string company()
    {
        return store::readSettings(store::Document::openForReading(m_file, surroundings())->connection()).company;
    }
    std::vector<store::Backup> list() { return store::listBackups(m_file); }

    const base::FixedClock m_nextDay{"2027-03-02T09:00:00Z"};
};

TEST_F(Backups, OneIsMadeADay)
{
    const auto document = open();
    EXPECT_TRUE(keepDaily(*document, m_clock));
    EXPECT_FALSE(keepDaily(*document, m_clock));
    ASSERT_EQ(list().size(), 1u);
    EXPECT_EQ(list()[0].id, "2027-03-01T000000Z-daily");
    EXPECT_EQ(list()[0].at, "2027-03-01T00:00:00Z");
    EXPECT_EQ(tests::bytesOf(list()[0].file), tests::bytesOf(m_file));
}

TEST_F(Backups, ADayWithoutChangesNeedsNone)
{
    EXPECT_TRUE(keepDaily(*open(), m_clock));
    EXPECT_FALSE(keepDaily(*open(), m_nextDay));
    rename("Other");
    EXPECT_TRUE(keepDaily(*open(), m_nextDay));
    EXPECT_EQ(list().size(), 2u);
}

TEST_F(Backups, TwoOfOneSecondHaveNamesOfTheirOwn)
{
    const auto document = open();
    backUp(*document, BackupReason::Asked, m_clock);
    backUp(*document, BackupReason::Asked, m_clock);
    EXPECT_EQ(list().size(), 2u);
}

TEST_F(Backups, AreReadWithWhatTheyHold)
{
    keepDaily(*open(), m_clock);
    rename("Other");
    backUp(*open(), BackupReason::Import, m_nextDay);
    tests::writeBytes(store::backupFolderOf(m_file) / "2027-03-03T000000Z-asked.qsplan", "nothing");
    tests::writeBytes(store::backupFolderOf(m_file) / "notes.txt", "mine");
    const auto contents = readBackups(m_file, surroundings());
    ASSERT_EQ(contents.size(), 3u);
    EXPECT_FALSE(contents[0].isReadable);
    EXPECT_EQ(contents[0].problem, "file-not-a-plan");
    EXPECT_EQ(contents[1].company, "Other");
    EXPECT_EQ(contents[1].steps, 2);
    EXPECT_EQ(contents[1].lastOp, "plan-set");
    EXPECT_EQ(contents[2].company, "Test");
}

TEST_F(Backups, RestoringPutsBackWhatWasThereAndKeepsWhatStood)
{
    keepDaily(*open(), m_clock);
    rename("Other");
    const store::Changes changes = restoreBackup(m_file, "2027-03-01T000000Z-daily", at(m_nextDay));
    EXPECT_EQ(changes.op, "plan-restore");
    EXPECT_EQ(company(), "Test");
    ASSERT_EQ(list().size(), 2u);
    EXPECT_EQ(list()[0].reason, BackupReason::Restore);
    EXPECT_EQ(readBackups(m_file, surroundings())[0].company, "Other");
    const auto document = open();
    EXPECT_EQ(errorOf([&] { document->undo(); }), "undo-barrier");
}

TEST_F(Backups, RestoringWorksFromADamagedOrMissingPlan)
{
    keepDaily(*open(), m_clock);
    tests::writeBytes(m_file, "garbage");
    restoreBackup(m_file, "2027-03-01T000000Z-daily", at(m_nextDay));
    EXPECT_EQ(company(), "Test");
    std::filesystem::remove(m_file);
    restoreBackup(m_file, "2027-03-01T000000Z-daily", at(m_nextDay));
    EXPECT_EQ(company(), "Test");
}

TEST_F(Backups, ADamagedBackupIsRefusedAndThePlanStays)
{
    keepDaily(*open(), m_clock);
    rename("Other");
    const store::Backup backup = list()[0];
    std::string bytes = tests::bytesOf(backup.file);
    const std::size_t at = bytes.find("Test");
    ASSERT_NE(at, std::string::npos);
    bytes[at] = 'R';
    tests::writeBytes(backup.file, bytes);
    EXPECT_EQ(errorOf([&] { restoreBackup(m_file, backup.id, surroundings()); }), "file-damaged");
    EXPECT_EQ(company(), "Other");
    EXPECT_EQ(list().size(), 1u) << "nothing was put aside for it";
    EXPECT_EQ(errorOf([&] { restoreBackup(m_file, "2027-03-01T000000Z-daly", surroundings()); }), "backup-unknown");
}

TEST_F(Backups, NobodyRestoresWhileSomebodyWrites)
{
    keepDaily(*open(), m_clock);
    const auto writer = open();
    EXPECT_EQ(errorOf([&] { restoreBackup(m_file, "2027-03-01T000000Z-daily", surroundings()); }), "plan-busy");
}

TEST_F(Backups, TheOldAreThinnedOnlyWhileTheNewestIsIntact)
{
    for (int day = 1; day <= 28; ++day) {
        const std::string text = "2027-02-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
        store::makeBackup(m_file, BackupReason::Daily, text + "T08:00:00Z");
    }
    store::makeBackup(m_file, BackupReason::Asked, "2027-01-05T08:00:00Z");
    const std::string good = tests::bytesOf(list()[0].file);
    tests::writeBytes(list()[0].file, "garbage");
    EXPECT_EQ(store::thinBackups(m_file), 0);
    tests::writeBytes(list()[0].file, good);
    EXPECT_EQ(store::thinBackups(m_file), 14);
    EXPECT_EQ(list().size(), 15u);
    EXPECT_EQ(list().back().reason, BackupReason::Asked) << "what was asked for stays";
}

TEST_F(Backups, AGoodOneIsNotThinnedWhileTheOneThatStandsForItIsDamaged)
{
    for (int day = 1; day <= 28; ++day) {
        const std::string text = "2027-02-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
        store::makeBackup(m_file, BackupReason::Daily, text + "T08:00:00Z");
    }
    store::makeBackup(m_file, BackupReason::Daily,
                      "2027-02-20T07:00:00Z"); // to go, since there is a later one that day
    tests::writeBytes(store::backupFolderOf(m_file) / "2027-02-20T080000Z-daily.qsplan", "garbage");
    store::thinBackups(m_file);
    EXPECT_TRUE(std::filesystem::exists(store::backupFolderOf(m_file) / "2027-02-20T070000Z-daily.qsplan"));
    EXPECT_FALSE(std::filesystem::exists(store::backupFolderOf(m_file) / "2027-02-03T080000Z-daily.qsplan"));
}

TEST_F(Backups, AClockThatOnceRanAheadKeepsNoneFromBeingMade)
{
    store::makeBackup(m_file, BackupReason::Daily, "2099-01-01T08:00:00Z");
    rename("Other");
    EXPECT_TRUE(keepDaily(*open(), m_nextDay));
    rename("Third");
    EXPECT_FALSE(keepDaily(*open(), m_nextDay));
    EXPECT_EQ(list().size(), 2u);
}

TEST_F(Backups, BelongToThePlanByWhateverNameItIsCalled)
{
    std::filesystem::create_directory(m_folder / "desk");
    const auto link = m_folder / "desk" / "link.qsplan";
    std::filesystem::create_symlink(m_file, link);
    keepDaily(*store::Document::openForWriting(link, surroundings()), m_clock);
    EXPECT_EQ(list().size(), 1u);
    EXPECT_EQ(store::listBackups(link).size(), 1u);
    rename("Other");
    restoreBackup(link, "2027-03-01T000000Z-daily", at(m_nextDay));
    EXPECT_TRUE(std::filesystem::is_symlink(link));
    EXPECT_EQ(company(), "Test");
}

TEST_F(Backups, AFolderThatCannotBeOneIsTold)
{
    const auto folder = store::backupFolderOf(m_file);
    tests::writeBytes(folder, "a file");
    try {
        keepDaily(*open(), m_clock);
        FAIL() << "a backup was made in a file";
    } catch (const base::Error &error) {
        EXPECT_EQ(error.code(), "backup-failed");
        EXPECT_EQ(error.value("folder"), folder.string());
        EXPECT_EQ(error.value("cause"), "no-folder");
    }
    std::filesystem::remove(folder);
    std::filesystem::create_symlink(m_folder / "nowhere", folder);
    EXPECT_EQ(errorOf([&] { keepDaily(*open(), m_clock); }), "backup-failed");
    EXPECT_EQ(tests::bytesOf(folder.string() + "/x"), "") << "nothing was made where the link leads";
}

TEST_F(Backups, MayLieElsewhereByALink)
{
    std::filesystem::create_directory(m_folder / "elsewhere");
    const auto before = std::filesystem::status(m_folder / "elsewhere").permissions();
    std::filesystem::create_symlink(m_folder / "elsewhere", store::backupFolderOf(m_file));
    EXPECT_TRUE(keepDaily(*open(), m_clock));
    EXPECT_TRUE(std::filesystem::exists(m_folder / "elsewhere" / "2027-03-01T000000Z-daily.qsplan"));
    EXPECT_EQ(std::filesystem::status(m_folder / "elsewhere").permissions(), before);
}

TEST_F(Backups, NeedAPlanOrOneOfThem)
{
    EXPECT_EQ(errorOf([&] { store::requirePlanOrBackups(m_folder / "none.qsplan"); }), "file-missing");
    EXPECT_EQ(errorOf([&] { restoreBackup(m_folder / "none.qsplan", "x", surroundings()); }), "file-missing");
    EXPECT_EQ(errorOf([&] { store::requirePlanOrBackups(m_file); }), "");
    keepDaily(*open(), m_clock);
    std::filesystem::remove(m_file);
    EXPECT_EQ(errorOf([&] { store::requirePlanOrBackups(m_file); }), "");
}

} // namespace
} // namespace quotasmith::ops
