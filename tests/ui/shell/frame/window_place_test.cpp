// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame/window_place.h"

#include "tests/ui/ui_fixture.h"

#include <QGuiApplication>
#include <QScreen>

namespace quotasmith::tests {
namespace {

class WindowPlaceTest : public UiFixture {};

TEST_F(WindowPlaceTest, AWindowComesBackWhereItWas)
{
    QWidget window;
    window.setGeometry(40, 50, 500, 300);
    ui::keepPlace(window, m_settings);
    QWidget again;
    ui::restorePlace(again, m_settings);
    EXPECT_EQ(again.geometry(), window.geometry());
}

TEST_F(WindowPlaceTest, OnAScreenThatIsGoneItComesToOneThatIsThere)
{
    QWidget window;
    window.setGeometry(9000, 7000, 500, 300);
    ui::keepPlace(window, m_settings);
    QWidget again;
    ui::restorePlace(again, m_settings);
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    EXPECT_TRUE(screen.intersects(again.geometry()));
    EXPECT_TRUE(screen.contains(again.geometry().center()));
}

TEST_F(WindowPlaceTest, NonsenseGivesTheFirstSize)
{
    m_settings.setValue(QStringLiteral("window/geometry"), QByteArray("nonsense"));
    QWidget window;
    ui::restorePlace(window, m_settings);
    EXPECT_GT(window.width(), 300);
    EXPECT_LE(window.width(), QGuiApplication::primaryScreen()->availableGeometry().width());
}

} // namespace
} // namespace quotasmith::tests
