// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/recent_files.h"

#include "tests/ui/ui_fixture.h"
#include "ui/shell/window_menus.h"

#include <QMenuBar>

namespace quotasmith::tests {
namespace {

class RecentFilesTest : public UiFixture {
protected:
    ui::RecentFiles m_recent{m_settings};
};

TEST_F(RecentFilesTest, ListsTheNewestFirstAndOnce)
{
    m_recent.add(QStringLiteral("/a.qsplan"));
    m_recent.add(QStringLiteral("/b.qsplan"));
    m_recent.add(QStringLiteral("/x/../a.qsplan"));
    EXPECT_EQ(m_recent.files().join(QLatin1Char(' ')), QStringLiteral("/a.qsplan /b.qsplan"));
}

TEST_F(RecentFilesTest, ForgetsTheOldest)
{
    for (int i = 0; i < 20; ++i)
        m_recent.add(QStringLiteral("/%1.qsplan").arg(i));
    EXPECT_EQ(m_recent.files().size(), ui::RecentFiles::kMost);
    EXPECT_EQ(m_recent.files().first(), QStringLiteral("/19.qsplan"));
    m_recent.clear();
    EXPECT_TRUE(m_recent.files().isEmpty());
}

TEST_F(RecentFilesTest, TheMenuGreysOutWhatIsGone)
{
    m_recent.add(planFile());
    m_recent.add(QStringLiteral("/gone.qsplan"));
    const ui::ActionCatalog actions;
    QMenuBar bar;
    ui::WindowMenus menus(actions, m_recent, &bar);
    QMenu *recent = nullptr;
    for (QMenu *menu : bar.findChildren<QMenu *>())
        if (menu->title() == QStringLiteral("&Recent"))
            recent = menu;
    ASSERT_NE(recent, nullptr);
    Q_EMIT recent->aboutToShow();
    ASSERT_EQ(recent->actions().size(), 2);
    EXPECT_FALSE(recent->actions()[0]->isEnabled());
    EXPECT_TRUE(recent->actions()[1]->isEnabled());
    QString chosen;
    QObject::connect(&menus, &ui::WindowMenus::recentChosen, [&](const QString &file) { chosen = file; });
    recent->actions()[1]->trigger();
    EXPECT_EQ(chosen, planFile());
}

} // namespace
} // namespace quotasmith::tests
