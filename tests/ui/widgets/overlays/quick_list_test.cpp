// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/overlays/quick_list.h"

#include "tests/ui/ui_fixture.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace quotasmith::tests {
namespace {

class QuickListTest : public ::testing::Test {
protected:
    QuickListTest()
    {
        m_window.resize(800, 600);
        m_button = new QPushButton(QStringLiteral("Elsewhere"), &m_window);
        m_list = new ui::QuickList(QStringLiteral("quick"), &m_window);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        m_button->setFocus();
        m_list->open([this](const QString &typed) {
            QList<ui::QuickItem> items;
            for (const char *each : {"one", "two", "three"})
                if (QString::fromUtf8(each).contains(typed))
                    items.append(
                        {QString::fromUtf8(each), {}, {}, {}, [this, each] { m_taken << QString::fromUtf8(each); }});
            return items;
        });
        settle();
    }

    QWidget m_window;
    QPushButton *m_button;
    ui::QuickList *m_list;
    QStringList m_taken;
};

TEST_F(QuickListTest, NarrowsWhileOneTypesAndTakesTheLineByEnter)
{
    EXPECT_EQ(m_list->list()->count(), 3);
    QTest::keyClicks(m_list->field(), QStringLiteral("t"));
    EXPECT_EQ(m_list->list()->count(), 2);
    QTest::keyClick(m_list->field(), Qt::Key_Down);
    QTest::keyClick(m_list->field(), Qt::Key_Down);
    QTest::keyClick(m_list->field(), Qt::Key_Return);
    EXPECT_EQ(m_taken, QStringList(QStringLiteral("three")));
    EXPECT_TRUE(m_list->isHidden());
}

TEST_F(QuickListTest, EscGivesTheKeyboardBack)
{
    EXPECT_TRUE(m_list->field()->hasFocus());
    QTest::keyClick(m_list->field(), Qt::Key_Escape);
    EXPECT_TRUE(m_list->isHidden());
    EXPECT_TRUE(m_button->hasFocus());
    EXPECT_TRUE(m_taken.isEmpty());
}

TEST_F(QuickListTest, ALookElsewhereCloses)
{
    m_button->setFocus();
    EXPECT_TRUE(m_list->isHidden());
}

TEST_F(QuickListTest, NothingFoundIsSaidAndEnterDoesNothing)
{
    QTest::keyClicks(m_list->field(), QStringLiteral("zzz"));
    EXPECT_EQ(m_list->list()->count(), 0);
    QTest::keyClick(m_list->field(), Qt::Key_Return);
    QTest::keyClick(m_list->field(), Qt::Key_Down);
    EXPECT_TRUE(m_list->isVisible());
    EXPECT_TRUE(m_taken.isEmpty());
}

TEST_F(QuickListTest, StaysInANarrowWindow)
{
    m_window.resize(300, 240);
    settle();
    EXPECT_TRUE(m_window.rect().contains(m_list->geometry()));
}

} // namespace
} // namespace quotasmith::tests
