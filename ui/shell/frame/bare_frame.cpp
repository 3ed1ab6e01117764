// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame/bare_frame.h"

#include "ui/widgets/shades.h"

#include <QPainter>
#include <QtMath>

namespace quotasmith::ui {

namespace {

constexpr double kPointsAnInch = 72;
constexpr double kLineOfLetters = 1.2; ///< lines are higher than the letters' size
constexpr double kHeaderInLines = 4.5; ///< menus and header
constexpr double kRailInLines = 6;

} // namespace

void paintBareFrame(QWidget &window)
{
    const int line = letterHeight(window);
    const int header = qRound(line * kHeaderInLines), rail = qRound(line * kRailInLines);
    QPainter painter(&window);
    const QColor ground = window.palette().color(QPalette::Base);
    painter.fillRect(QRect(rail, header, window.width() - rail, window.height() - header), ground);
    painter.setPen(faintLine(window.palette()));
    painter.drawLine(0, header, window.width(), header);
    painter.drawLine(rail, header, rail, window.height());
}

int letterHeight(const QWidget &window)
{
    const QFont &font = window.font();
    const double size =
        font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * window.logicalDpiY() / kPointsAnInch;
    return qCeil(size * kLineOfLetters);
}

} // namespace quotasmith::ui
