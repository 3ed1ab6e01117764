// SPDX-License-Identifier: Apache-2.0
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

TEST_F(BackupCommands, AnUnknownBackupIsRefusedWithItsNearest)
{
    answer("backup make a.qsplan --now 2099-05-03");
    expectRefused("backup restore a.qsplan 2099-05-03T000000Z-aske", 1, "2099-05-03T000000Z-asked");
}

} // namespace
} // namespace quotasmith::cli
