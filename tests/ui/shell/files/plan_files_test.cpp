// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/plan_files.h"

#include "tests/ui/ui_fixture.h"
#include "ui/shell/files/new_plan_dialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>

namespace quotasmith::tests {
namespace {

class PlanFilesTest : public UiFixture {
protected:
    PlanFilesTest() { qputenv("XDG_DATA_HOME", m_folder.path().c_str()); }
    ~PlanFilesTest() override { qunsetenv("XDG_DATA_HOME"); }

    QWidget m_window;
    ui::RecentFiles m_recent{m_settings};
    ui::PlanFiles m_files{m_session, m_recent, &m_window};
};

TEST_F(PlanFilesTest, TheSampleIsMadeOnceAndThenOpened)
{
    EXPECT_FALSE(QFileInfo::exists(ui::PlanFiles::sampleFile()));
    m_files.openSample();
    ASSERT_TRUE(m_session.isWritable());
    const QDateTime made = QFileInfo(ui::PlanFiles::sampleFile()).birthTime();
    m_session.close();
    m_files.openSample();
    EXPECT_TRUE(m_session.isWritable());
    EXPECT_EQ(QFileInfo(ui::PlanFiles::sampleFile()).birthTime(), made);
    EXPECT_EQ(m_recent.files(), QStringList(ui::PlanFiles::sampleFile()));
}

TEST_F(PlanFilesTest, ANewPlanIsWhatTheDialogSays)
{
    ui::NewPlanDialog dialog(2028);
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    EXPECT_FALSE(ok->isEnabled()) << "a plan has a company";
    dialog.findChild<QLineEdit *>(QStringLiteral("company"))->setText(QStringLiteral(" 远帆 "));
    EXPECT_TRUE(ok->isEnabled());
    const plan::PlanSettings settings = dialog.settings();
    EXPECT_EQ(settings.company, "远帆");
    EXPECT_EQ(settings.calendar.year(), 2028);
    EXPECT_EQ(settings.calendar.firstMonth(), 1);
    EXPECT_EQ(settings.currency.code, "CNY");
    EXPECT_EQ(settings.money, plan::Measure::Revenue);
    EXPECT_EQ(settings.tax, plan::Tax::Included);
}

} // namespace
} // namespace quotasmith::tests
