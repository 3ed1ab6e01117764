// SPDX-License-Identifier: Apache-2.0
#include "core/ops/check/plan_damage.h"

#include "core/ops/targets/set_targets.h"
#include "core/store/history.h"
#include "core/store/sqlite/connection.h"
#include "tests/support/plan_fixture.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {
namespace {

using ::testing::ElementsAre;
using ::testing::Field;

class PlanDamages : public PlanFixture {
protected:
    static void setAnnual(store::Document &document, const char *typed)
    {
        ops::setAnnualTarget(document, plan::Measure::Revenue, *spread::parseValue(typed, 2).value, ops::Run::Write);
    }
    /// Two steps, a backup, one step more.
    void workOn()
    {
        const auto document = open();
        setAnnual(*document, "1000");
        m_good = ops::backUp(*document, store::BackupReason::Asked, m_clock);
        setAnnual(*document, "2000");
    }
    /// As another program would, knowing nothing of digests.
    void spoil(const std::string &sql) { store::Connection(m_file, store::OpenMode::Write).execute(sql); }
    ops::PlanDamage examine() { return ops::examineDamage(m_file, surroundings()); }
    static std::vector<std::string> codes(const ops::PlanDamage &damage)
    {
        std::vector<std::string> codes;
        for (const ops::DamagedPart &part : damage.parts)
            codes.push_back(part.code);
        return codes;
    }

    store::Backup m_good;
};

TEST_F(PlanDamages, AWholePlanHasNone)
{
    workOn();
    EXPECT_FALSE(examine().isDamaged());
    EXPECT_EQ(examine().code, "");
}

TEST_F(PlanDamages, AChangedValueIsNamedWithItsRowsAndTheBackup)
{
    workOn();
    spoil("UPDATE setting SET value = 'Other' WHERE key = 'company'");
    const ops::PlanDamage damage = examine();
    EXPECT_EQ(damage.code, "file-damaged");
    EXPECT_TRUE(damage.isReadable);
    EXPECT_THAT(codes(damage), ElementsAre("digest"));
    ASSERT_EQ(damage.rows.size(), 1u);
    EXPECT_EQ(damage.rows.front().table, "setting");
    EXPECT_EQ(damage.rows.front().rows, 1);
    ASSERT_TRUE(damage.lastGood);
    EXPECT_EQ(damage.lastGood->backup.id, m_good.id);
    EXPECT_EQ(damage.stepsSince, 1);
    ASSERT_TRUE(damage.lastStep);
    EXPECT_EQ(damage.lastStep->step, 3);
    EXPECT_FALSE(damage.brokenStep);
}

TEST_F(PlanDamages, ARewrittenHistoryTellsFromWhichStep)
{
    workOn();
    spoil("UPDATE history SET author = 'nobody' WHERE step = 2");
    const ops::PlanDamage damage = examine();
    EXPECT_EQ(damage.code, "file-damaged");
    EXPECT_TRUE(damage.isReadable);
    EXPECT_THAT(codes(damage), ElementsAre("chain"));
    ASSERT_TRUE(damage.brokenStep);
    EXPECT_EQ(damage.brokenStep->step, 2);
}

TEST_F(PlanDamages, ACutPlanCannotBeReadAndHasItsBackup)
{
    workOn();
    writeBytes(m_file, bytesOf(m_file).substr(0, 5000));
    const ops::PlanDamage damage = examine();
    EXPECT_FALSE(damage.isReadable);
    EXPECT_THAT(damage.parts, ElementsAre(Field(&ops::DamagedPart::code, "header")));
    ASSERT_TRUE(damage.lastGood);
}

TEST_F(PlanDamages, AFileThatIsNoPlanAnyMoreIsDamagedWhenItHasBackups)
{
    workOn();
    writeBytes(m_file, "not a plan");
    EXPECT_THAT(codes(examine()), ElementsAre("header"));
    std::filesystem::remove_all(store::backupFolderOf(m_file));
    EXPECT_EQ(errorOf([&] { examine(); }), "file-not-a-plan");
}

TEST_F(PlanDamages, ABackupThatIsDamagedIsNotTheLastGoodOne)
{
    workOn();
    store::Backup newer = store::makeBackup(m_file, store::BackupReason::Asked, "2027-04-01T00:00:00Z");
    writeBytes(newer.file, bytesOf(newer.file).substr(0, 5000));
    ASSERT_TRUE(ops::lastGoodBackup(m_file, surroundings()));
    EXPECT_EQ(ops::lastGoodBackup(m_file, surroundings())->backup.id, m_good.id);
}

TEST_F(PlanDamages, RestoringTheOfferedBackupMendsThePlan)
{
    workOn();
    spoil("UPDATE setting SET value = 'Other' WHERE key = 'company'");
    const std::string damaged = bytesOf(m_file);
    ops::restoreBackup(m_file, examine().lastGood->backup.id, surroundings());
    EXPECT_FALSE(examine().isDamaged());
    bool isKept = false;
    for (const store::Backup &backup : store::listBackups(m_file))
        isKept = isKept || bytesOf(backup.file) == damaged;
    EXPECT_TRUE(isKept) << "what stood there is kept";
}

TEST_F(PlanDamages, ExaminingWritesNothing)
{
    workOn();
    spoil("UPDATE setting SET value = 'Other' WHERE key = 'company'");
    const std::string before = bytesOf(m_file);
    examine();
    EXPECT_EQ(bytesOf(m_file), before);
}

} // namespace
} // namespace quotasmith::tests
