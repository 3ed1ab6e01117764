// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/backups/backup_files.h"

#include "core/ops/targets/edit_targets.h"
#include "tests/ui/ui_fixture.h"
#include "ui/shell/files/backups/backups_dialog.h"

#include <QSignalSpy>

namespace quotasmith::tests {
namespace {

class BackupFilesTest : public UiFixture {
protected:
    void raiseTarget()
    {
        ASSERT_TRUE(m_session.run([](store::Document &plan) {
            return ops::setAnnualTarget(plan, plan::Measure::Revenue, *spread::parseValue("15000000", 2).value,
                                        ops::Run::Write)
                .changes;
        }));
    }
    std::vector<ops::BackupContent> backups() { return ops::readBackups(m_file, surroundings()); }
};

TEST_F(BackupFilesTest, OpeningAPlanKeepsItAsItIs)
{
    openPlan();
    ASSERT_EQ(backups().size(), 1u);
    EXPECT_TRUE(backups()[0].isReadable);
    EXPECT_EQ(backups()[0].backup.reason, store::BackupReason::Daily);
}

TEST_F(BackupFilesTest, TheChosenBackupSaysWhatWouldBeGone)
{
    openPlan();
    raiseTarget();
    ops::BackupContent now;
    now.steps = 99;
    now.annual = 1'500'000'000;
    ui::BackupsDialog dialog(backups(), now, 2);
    EXPECT_EQ(dialog.chosen(), "");
    dialog.table()->selectRow(0);
    EXPECT_EQ(dialog.chosen(), backups()[0].backup.id);
    EXPECT_TRUE(dialog.preview().contains(QStringLiteral("15,000,000.00"))) << dialog.preview().toStdString();
    EXPECT_TRUE(dialog.preview().contains(QStringLiteral("14,400,000.00")));
    QSignalSpy asked(&dialog, &ui::BackupsDialog::restoreAsked);
    dialog.findChild<QPushButton *>(QStringLiteral("backups-restore"))->click();
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(BackupFilesTest, ADamagedBackupIsShownAndNotRestored)
{
    openPlan();
    writeBytes(backups()[0].backup.file, "garbage");
    ui::BackupsDialog dialog(backups(), std::nullopt, 2);
    dialog.table()->selectRow(0);
    EXPECT_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("backups-restore"))->isEnabled());
}

TEST_F(BackupFilesTest, RestoringOpensThePlanAsItWas)
{
    openPlan();
    raiseTarget();
    EXPECT_EQ(stored(plan::Axis::Organisation, "organisation", "2027"), 1'500'000'000);
    QWidget window;
    ui::BackupFiles files(
        m_session, [this](const QString &file) { m_session.open(file.toStdU16String()); }, &window);
    EXPECT_TRUE(files.restore(planFile(), backups().back().backup.id));
    EXPECT_TRUE(m_session.isWritable());
    EXPECT_EQ(stored(plan::Axis::Organisation, "organisation", "2027"), 1'440'000'000);
    EXPECT_EQ(backups().size(), 2u);
}

} // namespace
} // namespace quotasmith::tests
