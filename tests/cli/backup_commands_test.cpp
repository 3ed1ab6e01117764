// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite/connection.h"
#include "tests/cli/program.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

class BackupCommands : public PlanFolder {
protected:
    /// Days of the backups, the newest first.
    std::vector<std::string> days() const
    {
        std::vector<std::string> days;
        const nlohmann::json answered = answer("backup list a.qsplan");
        for (const auto &backup : answered["backups"])
            days.push_back(backup["at"].get<std::string>().substr(0, 10));
        return days;
    }
};

TEST_F(BackupCommands, AnEditOfAnotherDayIsPrecededByABackup)
{
    EXPECT_THAT(days(), testing::Not(testing::Contains("2099-05-03")));
    answer("targets annual a.qsplan 1300000 --now 2099-05-03");
    answer("targets annual a.qsplan 1400000 --now 2099-05-03");
    const auto made = days();
    EXPECT_EQ(std::count(made.begin(), made.end(), "2099-05-03"), 1);
}

TEST_F(BackupCommands, WhatIsAskedForIsListedAndRestored)
{
    const std::string id = answer("backup make a.qsplan --now 2099-05-03")["backup"]["id"];
    EXPECT_EQ(id, "2099-05-03T000000Z-asked");
    answer("targets annual a.qsplan 1300000 --now 2099-05-03");
    const auto restored = answer("backup restore a.qsplan " + id + " --now 2099-05-03");
    EXPECT_EQ(restored["op"], "plan-restore");
    EXPECT_EQ(answer("info a.qsplan")["targets"][0]["year"], "1200000.00");
    EXPECT_NE(run("backup list a.qsplan").out.find("before a backup was restored"), std::string::npos);
    EXPECT_EQ(run("check a.qsplan").code, 0);
    EXPECT_EQ(run("undo a.qsplan").code, 1);
}

TEST_F(BackupCommands, AHistoryThatWasChangedIsNeverTheGoodBackup)
{
    const std::string good = answer("backup make a.qsplan --now 2099-05-03")["backup"]["id"];
    answer("targets annual a.qsplan 1300000 --now 2099-05-03");
    {
        const store::Connection connection(m_folder / "a.qsplan", store::OpenMode::Write);
        connection.execute("DELETE FROM history WHERE step = (SELECT max(step) FROM history)");
    }
    std::filesystem::copy_file(m_folder / "a.qsplan",
                               m_folder / ".a.qsplan.backups" / "2099-05-04T000000Z-asked.qsplan");
    for (const char *command : {"targets annual a.qsplan 5", "copy a.qsplan b.qsplan", "info a.qsplan"})
        expectRefused(command, 1, "its history is not what was written");
    EXPECT_FALSE(std::filesystem::exists(m_folder / "b.qsplan"));
    const Ran checked = run("check a.qsplan --json");
    EXPECT_EQ(checked.code, 3);
    EXPECT_EQ(checked.json()["damage"]["lastGoodBackup"]["id"], good);
    const nlohmann::json listed = answer("backup list a.qsplan");
    for (const auto &backup : listed["backups"])
        EXPECT_EQ(backup["ok"], backup["id"] != "2099-05-04T000000Z-asked") << backup;
}

TEST_F(BackupCommands, AnUnknownBackupIsRefusedWithItsNearest)
{
    answer("backup make a.qsplan --now 2099-05-03");
    expectRefused("backup restore a.qsplan 2099-05-03T000000Z-aske", 1, "2099-05-03T000000Z-asked");
}

TEST_F(BackupCommands, ThereIsNothingToListOfWhatNeverWas)
{
    m_folder.write("text.qsplan", "hello");
    for (const char *command : {"backup list", "backup show", "backup restore"}) {
        const std::string id = command == std::string("backup list") ? "" : " 2099-05-03T000000Z-asked";
        expectRefused(command + std::string(" nothere.qsplan") + id, 1, "There is no file nothere.qsplan");
        expectRefused(command + std::string(" text.qsplan") + id, 1, "text.qsplan is not a plan");
    }
    expectRefused("backup list .", 1, "is not a plan");
}

TEST_F(BackupCommands, OutliveThePlan)
{
    const std::string id = answer("backup make a.qsplan --now 2099-05-03")["backup"]["id"];
    std::filesystem::remove(m_folder / "a.qsplan");
    EXPECT_EQ(answer("backup list a.qsplan")["backups"][0]["id"], id);
    const auto shown = answer("backup show a.qsplan " + id);
    EXPECT_EQ(shown["then"]["annual"], "1200000.00");
    EXPECT_EQ(shown["now"], nullptr);
    EXPECT_EQ(shown["nowProblem"], "file-missing");
    answer("backup restore a.qsplan " + id);
    EXPECT_EQ(answer("info a.qsplan")["targets"][0]["year"], "1200000.00");
}

TEST_F(BackupCommands, OneIsShownBesideWhatIsThereNow)
{
    const std::string id = answer("backup make a.qsplan --now 2099-05-03")["backup"]["id"];
    answer("targets annual a.qsplan 1300000 --now 2099-05-03 --author Ann");
    const auto shown = answer("backup show a.qsplan " + id);
    EXPECT_EQ(shown["backup"]["id"], id);
    EXPECT_EQ(shown["backup"]["ok"], true);
    EXPECT_EQ(shown["then"]["annual"], "1200000.00");
    EXPECT_EQ(shown["then"]["people"], 4);
    EXPECT_EQ(shown["now"]["annual"], "1300000.00");
    ASSERT_EQ(shown["since"].size(), 1u);
    EXPECT_EQ(shown["since"][0]["op"], "targets-annual");
    EXPECT_EQ(shown["since"][0]["by"], "Ann");
    const Ran text = run("backup show a.qsplan " + id);
    for (const char *word : {"1,200,000.00", "1,300,000.00", "1 step", "Ann"})
        EXPECT_THAT(text.out, testing::HasSubstr(word));
    tests::writeBytes(m_folder / ".a.qsplan.backups" / (id + ".qsplan"), "garbage");
    EXPECT_EQ(run("backup show a.qsplan " + id).code, 3);
    EXPECT_THAT(run("backup show a.qsplan " + id).out, testing::HasSubstr("damaged"));
}

TEST_F(BackupCommands, WorkGoesOnWhereNoneCanBeMadeAndThatIsSaid)
{
    const auto folder = m_folder / ".a.qsplan.backups";
    std::filesystem::remove_all(folder);
    tests::writeBytes(folder, "a file");
    const Ran edit = run("targets annual a.qsplan 1300000 --now 2099-05-03");
    EXPECT_EQ(edit.code, 0);
    EXPECT_THAT(edit.err, testing::HasSubstr("No backup of a.qsplan could be made in " + folder.string()));
    EXPECT_EQ(answer("info a.qsplan")["targets"][0]["year"], "1300000.00");
    const auto warned = answer("targets annual a.qsplan 1400000 --now 2099-05-03")["warnings"];
    ASSERT_FALSE(warned.empty());
    EXPECT_EQ(warned[0]["code"], "backup-failed");
    EXPECT_EQ(answer("info a.qsplan")["targets"][0]["year"], "1400000.00");
    EXPECT_EQ(run("import actuals a.qsplan actuals.csv --existing replace --now 2099-05-03").code, 0);
    expectRefused("backup make a.qsplan --now 2099-05-03", 1, "what lies there is no folder");
}

} // namespace
} // namespace quotasmith::cli
