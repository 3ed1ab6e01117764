// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/recent_list.h"

#include "tests/ui/ui_fixture.h"

#include <QToolButton>

namespace quotasmith::tests {
namespace {

class RecentListTest : public UiFixture {
protected:
    QList<QToolButton *> buttons(const char *name)
    {
        QList<QToolButton *> shown;
        for (auto *button : m_list.findChildren<QToolButton *>(QString::fromUtf8(name)))
            if (!button->isHidden() && button->parentWidget() && !button->parentWidget()->isHidden())
                shown << button;
        return shown;
    }

    ui::RecentFiles m_recent{m_settings};
    ui::RecentList m_list{m_recent};
};

TEST_F(RecentListTest, IsHiddenWhileThereIsNone)
{
    EXPECT_TRUE(m_list.isHidden());
}

TEST_F(RecentListTest, OpensAPlanAndTakesOneThatIsGoneOffTheList)
{
    m_recent.add(QStringLiteral("/gone.qsplan"));
    m_recent.add(planFile());
    m_list.refresh();
    QStringList chosen;
    QObject::connect(&m_list, &ui::RecentList::chosen, [&](const QString &file) { chosen << file; });
    ASSERT_EQ(buttons("recent-file").size(), 2);
    EXPECT_FALSE(buttons("recent-file")[1]->isEnabled());
    buttons("recent-file")[0]->click();
    EXPECT_EQ(chosen, QStringList(planFile()));
    ASSERT_EQ(buttons("recent-remove").size(), 1);
    buttons("recent-remove")[0]->click();
    EXPECT_EQ(m_recent.files(), QStringList(planFile()));
    EXPECT_TRUE(buttons("recent-remove").isEmpty());
}

} // namespace
} // namespace quotasmith::tests
