// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/badge.h"

#include "ui/widgets/shades.h"

#include <QPainter>

namespace quotasmith::ui {

Badge::Badge(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
}

QSize Badge::sizeHint() const
{
    const int letters = fontMetrics().height();
    return QSize(fontMetrics().horizontalAdvance(text()) + letters, letters * 5 / 4);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(faintText(palette()));
    painter.setBrush(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.06));
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace quotasmith::ui
