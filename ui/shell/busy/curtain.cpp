// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/busy/curtain.h"

#include <QApplication>
#include <QWheelEvent>

namespace quotasmith::ui {

namespace {

bool isTakenAway(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::ContextMenu:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

Curtain::Curtain(QWidget *stage, QWidget *footing) : QWidget(stage), m_footing(footing)
{
    setObjectName(QStringLiteral("curtain"));
    setFocusPolicy(Qt::StrongFocus);
    stage->installEventFilter(this);
    footing->installEventFilter(this);
    hide();
}

void Curtain::fall()
{
    QWidget *keyboard = QApplication::focusWidget();
    m_hadKeyboard = keyboard && parentWidget()->isAncestorOf(keyboard) ? keyboard : nullptr;
    cover();
    show();
    raise();
    if (m_hadKeyboard)
        setFocus();
}

void Curtain::rise()
{
    const bool hasKeyboard = hasFocus();
    hide();
    if (hasKeyboard && m_hadKeyboard)
        m_hadKeyboard->setFocus();
}

bool Curtain::event(QEvent *event)
{
    if (event->type() == QEvent::Wheel)
        passOn(static_cast<QWheelEvent *>(event));
    if (event->type() != QEvent::Wheel && !isTakenAway(event->type()))
        return QWidget::event(event);
    event->accept();
    return true;
}

bool Curtain::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        cover();
    return QWidget::eventFilter(watched, event);
}

void Curtain::cover()
{
    setGeometry(0, 0, parentWidget()->width(), m_footing->isVisible() ? m_footing->y() : parentWidget()->height());
}

void Curtain::passOn(QWheelEvent *event)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // so that it is not found itself
    QWidget *below = parentWidget()->childAt(mapToParent(event->position().toPoint()));
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    if (!below)
        return;
    QWheelEvent copy(below->mapFromGlobal(event->globalPosition()), event->globalPosition(), event->pixelDelta(),
                     event->angleDelta(), event->buttons(), event->modifiers(), event->phase(), event->inverted());
    QApplication::sendEvent(below, &copy);
}

} // namespace quotasmith::ui
