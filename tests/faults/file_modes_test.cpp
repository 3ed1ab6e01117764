// SPDX-License-Identifier: Apache-2.0
#include "core/ops/backups/keep_backups.h"
#include "core/store/backup.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"
#include "tests/support/plan_fixture.h"

#include <gtest/gtest.h>
#include <set>
#include <sys/stat.h>

/// Nobody but its owner may read a plan or anything that holds parts of one, also where new files are open to all.
namespace quotasmith::faults {
namespace {

namespace fs = std::filesystem;

/// The whole machine's habit of another: new files for everybody. Set before the fixture makes its plan.
class OpenHouse {
public:
    OpenHouse() : m_before(umask(0)) {}
    ~OpenHouse() { umask(m_before); }
    OpenHouse(const OpenHouse &) = delete;
    OpenHouse &operator=(const OpenHouse &) = delete;

private:
    mode_t m_before;
};

class FileModes : private OpenHouse, public tests::PlanFixture {
protected:
    /// Everything below the folder that others could look into; also notes what there was.
    std::set<std::string> openToOthers()
    {
        std::set<std::string> open;
        for (const auto &entry : fs::recursive_directory_iterator(m_folder.path())) {
            const std::string name = entry.path().lexically_relative(m_folder.path()).string();
            const fs::perms others = fs::perms::group_all | fs::perms::others_all;
            m_seen.insert(name);
            if ((entry.status().permissions() & others) != fs::perms::none)
                open.insert(name);
        }
        return open;
    }
    void rename(const char *company)
    {
        open()->transact({"plan-set", store::StepKind::Edit, {}}, [&](store::Writer &writer) {
            store::putSetting(writer, "company", company);
            EXPECT_EQ(openToOthers(), std::set<std::string>{});
        });
    }
    bool wasSeen(const std::string &end) const
    {
        return std::any_of(m_seen.begin(), m_seen.end(), [&](const std::string &name) { return name.ends_with(end); });
    }

    std::set<std::string> m_seen;
};

TEST_F(FileModes, APlanItsLockAndItsJournalAreItsOwners)
{
    rename("Other");
    EXPECT_EQ(openToOthers(), std::set<std::string>{});
    EXPECT_TRUE(wasSeen("plan.qsplan-journal")) << "it was looked at while it was written";
    EXPECT_TRUE(wasSeen(".~plan.qsplan.lock"));
}

TEST_F(FileModes, ACopyIsItsOwnersFromItsFirstByteOn)
{
    const auto watch = [this](std::int64_t, std::int64_t) {
        EXPECT_EQ(openToOthers(), std::set<std::string>{});
        return true;
    };
    store::copyFile(open()->connection(), m_folder / "copy.qsplan", store::CopyDetail::WithoutPay, watch);
    EXPECT_EQ(openToOthers(), std::set<std::string>{});
    EXPECT_TRUE(wasSeen("copy.qsplan"));
}

TEST_F(FileModes, BackupsAndTheirFolderAreTheirOwners)
{
    ops::keepDaily(*open(), m_clock);
    EXPECT_EQ(openToOthers(), std::set<std::string>{});
    EXPECT_TRUE(wasSeen("-daily.qsplan"));
    fs::permissions(store::backupFolderOf(m_file), fs::perms::all);
    ops::backUp(*open(), store::BackupReason::Asked, m_clock);
    EXPECT_EQ(openToOthers(), std::set<std::string>{}) << "a folder that stood open is closed";
}

TEST_F(FileModes, WhatIsRestoredIsItsOwners)
{
    ops::keepDaily(*open(), m_clock);
    fs::remove(m_file);
    ops::restoreBackup(m_file, "2027-03-01T000000Z-daily", surroundings());
    EXPECT_TRUE(fs::exists(m_file));
    EXPECT_EQ(openToOthers(), std::set<std::string>{});
}

} // namespace
} // namespace quotasmith::faults
