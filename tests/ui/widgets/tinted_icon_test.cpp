// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tinted_icon.h"

#include "tests/ui/ui_fixture.h"

#include <QApplication>
#include <QDir>
#include <QPalette>

namespace quotasmith::tests {
namespace {

/// The strongest difference of lightness between the picture and a ground.
int contrast(const QIcon &icon, const QColor &ground, QIcon::Mode mode = QIcon::Normal)
{
    const QImage picture = icon.pixmap(QSize(24, 24), 1.0, mode).toImage();
    int most = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (const QColor colour = picture.pixelColor(x, y); colour.alpha() > 200)
                most = qMax(most, qAbs(colour.lightness() - ground.lightness()));
    return most;
}

TEST(TintedIcon, EveryIconIsSeenOnLightAndOnDark)
{
    const QPalette before = QApplication::palette();
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    EXPECT_GT(files.size(), 10);
    for (const QColor &ground : {QColor(240, 240, 240), QColor(40, 41, 44)}) {
        QApplication::setPalette(QPalette(ground, ground));
        for (const QString &file : files) {
            const QIcon icon = ui::tintedIcon(file.chopped(4));
            EXPECT_GT(contrast(icon, ground), 60) << file.toStdString();
            EXPECT_LE(contrast(icon, ground, QIcon::Disabled), contrast(icon, ground)) << file.toStdString();
        }
    }
    QApplication::setPalette(before);
}

TEST(TintedIcon, EveryIconIsSeenOnASelection)
{
    const QPalette palette = QApplication::palette();
    const QColor letters = palette.color(QPalette::HighlightedText);
    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList()) {
        const QImage picture = ui::tintedIcon(file.chopped(4)).pixmap(QSize(24, 24), 1.0, QIcon::Selected).toImage();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (const QColor colour = picture.pixelColor(x, y); colour.alpha() > 200) {
                    ASSERT_NEAR(colour.lightness(), letters.lightness(), 2) << file.toStdString();
                }
    }
}

TEST(TintedIcon, AnIconThatIsNotThereIsEmptyRatherThanFatal)
{
    EXPECT_EQ(contrast(ui::tintedIcon(QStringLiteral("no-such-icon")), Qt::white), 0);
}

} // namespace
} // namespace quotasmith::tests
