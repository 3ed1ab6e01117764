// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/badge.h"

#include "ui/widgets/shades.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace quotasmith::ui {

Badge::Badge(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize Badge::sizeHint() const
{
    const int letters = fontMetrics().height();
    return QSize(fontMetrics().horizontalAdvance(text()) + letters, letters * 5 / 4);
}

void Badge::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
    QLabel::mouseReleaseEvent(event);
}

void Badge::keyPressEvent(QKeyEvent *event)
{
    const bool isAsked =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isAsked)
        Q_EMIT clicked();
    else
        QLabel::keyPressEvent(event);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? palette().color(QPalette::Highlight) : faintText(palette()));
    painter.setBrush(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.06));
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace quotasmith::ui
