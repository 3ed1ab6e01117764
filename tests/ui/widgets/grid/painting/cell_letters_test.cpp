// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/painting/cell_letters.h"

#include "tests/ui/ui_fixture.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace quotasmith::tests {
namespace {

constexpr QPoint kBase(4, 24);

QImage blank()
{
    QImage picture(400, 40, QImage::Format_RGB32);
    picture.fill(Qt::white);
    return picture;
}

QImage asDrawn(const QFont &font, const QString &text)
{
    QImage picture = blank();
    QPainter painter(&picture);
    painter.setFont(font);
    painter.drawText(kBase, text);
    return picture;
}

QImage asShaped(ui::CellFonts &fonts, const QFont &font, const QString &text)
{
    QImage picture = blank();
    QPainter painter(&picture);
    fonts.of(font).shaped(text).paint(&painter, kBase);
    return picture;
}

int inkIn(const QImage &picture)
{
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ink += 255 - qGray(picture.pixel(x, y));
    return ink;
}

TEST(CellLetters, WordsAreWhatQtDrawsTheFirstTimeAndTheSecond)
{
    ui::CellFonts fonts;
    const QFont font = QApplication::font();
    for (const QString &text : {QStringLiteral("North"), QStringLiteral("华东大区 P1"), QStringLiteral("—"),
                                QStringLiteral("Ann & Bob (A)")}) {
        const QImage drawn = asDrawn(font, text);
        EXPECT_GT(inkIn(drawn), 0);
        EXPECT_EQ(asShaped(fonts, font, text), drawn) << text.toStdString();
        EXPECT_EQ(asShaped(fonts, font, text), drawn) << text.toStdString();
        EXPECT_NEAR(fonts.of(font).shaped(text).width, QFontMetrics(font).horizontalAdvance(text), 1);
    }
}

TEST(CellLetters, NumbersAreAsWideAsTheirDigits)
{
    ui::CellFonts fonts;
    const QFont font = QApplication::font();
    ui::CellLetters &letters = fonts.of(font);
    const qreal digit = letters.shaped(QStringLiteral("0")).width;
    EXPECT_GT(digit, 0);
    for (const QString &text : {QStringLiteral("1,234,567.89"), QStringLiteral("-0.5"), QStringLiteral("+30.1 %")}) {
        EXPECT_NEAR(letters.shaped(text).width, QFontMetrics(font).horizontalAdvance(text), 2) << text.toStdString();
        EXPECT_NEAR(inkIn(asShaped(fonts, font, text)), inkIn(asDrawn(font, text)), inkIn(asDrawn(font, text)) / 10)
            << text.toStdString();
    }
    EXPECT_EQ(letters.shaped(QStringLiteral("111")).width, letters.shaped(QStringLiteral("888")).width);
}

TEST(CellLetters, FontsAreToldApart)
{
    ui::CellFonts fonts;
    const QFont plain = QApplication::font();
    QFont bold = plain, large = plain;
    bold.setBold(true);
    large.setPointSizeF(plain.pointSizeF() * 2);
    const QString text = QStringLiteral("12 North");
    const qreal width = fonts.of(plain).shaped(text).width;
    EXPECT_GT(fonts.of(bold).shaped(text).width, width);
    EXPECT_GT(fonts.of(large).shaped(text).width, width * 1.5);
    EXPECT_EQ(fonts.of(plain).shaped(text).width, width);
    for (int size = 5; size < 30; ++size) { // more than are kept
        large.setPointSize(size);
        EXPECT_EQ(asShaped(fonts, large, text), asDrawn(large, text)) << size;
    }
}

TEST(CellLetters, NothingIsNothing)
{
    ui::CellFonts fonts;
    EXPECT_EQ(fonts.of(QApplication::font()).shaped({}).width, 0);
    EXPECT_EQ(inkIn(asShaped(fonts, QApplication::font(), {})), 0);
}

} // namespace
} // namespace quotasmith::tests
