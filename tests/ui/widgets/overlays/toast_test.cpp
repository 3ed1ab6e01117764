// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/overlays/toast.h"

#include "tests/ui/ui_fixture.h"

#include <QLineEdit>
#include <QTest>

namespace quotasmith::tests {
namespace {

class ToastTest : public ::testing::Test {
protected:
    ToastTest()
    {
        m_area.resize(900, 500);
        m_toast = new ui::Toast(&m_area);
        m_other.setFocus();
        m_area.show();
        QApplication::setActiveWindow(&m_area);
        settle();
    }
    QPushButton *button(const char *name) { return m_toast->findChild<QPushButton *>(QString::fromUtf8(name)); }

    QWidget m_area;
    QLineEdit m_other{&m_area};
    ui::Toast *m_toast;
};

TEST_F(ToastTest, NamesWhatHappenedAndTakesItBack)
{
    int undone = 0;
    m_toast->tell(QStringLiteral("Done: Release target"), [&] { ++undone; });
    EXPECT_TRUE(m_toast->isVisible());
    EXPECT_EQ(m_toast->accessibleName(), QStringLiteral("Done: Release target"));
    EXPECT_TRUE(m_area.rect().contains(m_toast->geometry()));
    button("toast-undo")->click();
    EXPECT_EQ(undone, 1);
    EXPECT_TRUE(m_toast->isHidden());
}

TEST_F(ToastTest, WithoutAWayBackThereIsNoButton)
{
    m_toast->tell(QStringLiteral("Not read"));
    EXPECT_TRUE(button("toast-undo")->isHidden());
    button("toast-close")->click();
    EXPECT_TRUE(m_toast->isHidden());
}

TEST_F(ToastTest, GoesByItselfButNotUnderTheKeyboard)
{
    m_toast->setTimeShown(40);
    m_toast->tell(QStringLiteral("Done"), [] {});
    button("toast-undo")->setFocus();
    QTest::qWait(150);
    EXPECT_TRUE(m_toast->isVisible());
    QTest::keyClick(button("toast-undo"), Qt::Key_Escape);
    EXPECT_TRUE(m_toast->isHidden());
    m_toast->tell(QStringLiteral("Done"));
    QTest::qWait(150);
    EXPECT_TRUE(m_toast->isHidden());
}

TEST_F(ToastTest, ALongSentenceStaysInsideTheArea)
{
    m_area.resize(360, 300);
    m_toast->tell(QString(300, QLatin1Char('w')).replace(QStringLiteral("wwww"), QStringLiteral("www ")), [] {});
    settle();
    EXPECT_TRUE(m_area.rect().contains(m_toast->geometry()));
}

} // namespace
} // namespace quotasmith::tests
