// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame/first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <utility>

namespace quotasmith::ui {

FirstPaint::FirstPaint(QWidget *window, std::function<void()> then) : QObject(window), m_then(std::move(then))
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] {
            deleteLater();
            m_then();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace quotasmith::ui
