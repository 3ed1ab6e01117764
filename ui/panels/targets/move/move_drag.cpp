// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/move/move_drag.h"

#include "text/notice_text.h"

#include <QMouseEvent>
#include <QToolTip>

namespace quotasmith::ui {

MoveDrag::MoveDrag(TargetsDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    desk.grid().viewport()->setMouseTracking(true);
    desk.grid().viewport()->installEventFilter(this);
}

bool MoveDrag::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        showCursor(static_cast<QMouseEvent *>(event)->pos());
        return m_from.has_value();
    case QEvent::MouseButtonRelease:
        if (!m_from)
            return false;
        drop(static_cast<QMouseEvent *>(event)->pos());
        return true;
    default:
        return false;
    }
}

bool MoveDrag::press(const QMouseEvent &mouse)
{
    if (mouse.button() != Qt::LeftButton || mouse.modifiers() != Qt::NoModifier || !isOnBorder(mouse.pos()))
        return false;
    m_from = m_desk.place();
    return true;
}

bool MoveDrag::isOnBorder(const QPoint &at) const
{
    const QModelIndex current = m_desk.grid().currentIndex();
    if (!current.isValid() || !m_desk.session().isWritable() || !m_desk.model().months(current.column()))
        return false;
    const int near = qMax(2, m_desk.grid().fontMetrics().height() / 5);
    const QRect cell = m_desk.grid().visualRect(current);
    const QRect outer = cell.adjusted(-near, -near, near, near), inner = cell.adjusted(near, near, -near, -near);
    const QRect handle(cell.bottomRight() - QPoint(3 * near, 3 * near), cell.bottomRight() + QPoint(near, near));
    return outer.contains(at) && !inner.contains(at) && !handle.contains(at);
}

std::optional<spread::Place> MoveDrag::placeAt(const QPoint &at) const
{
    const QModelIndex cell = m_desk.grid().indexAt(at);
    const auto months = cell.isValid() ? m_desk.model().months(cell.column()) : std::nullopt;
    if (!months)
        return std::nullopt;
    return spread::Place{m_desk.model().axis(), m_desk.model().shownRow(cell.row()).position, *months};
}

void MoveDrag::showCursor(const QPoint &at)
{
    QWidget *viewport = m_desk.grid().viewport();
    const bool isWanted = m_from || isOnBorder(at);
    if (isWanted != m_hasCursor) {
        m_hasCursor = isWanted;
        if (isWanted)
            viewport->setCursor(Qt::SizeAllCursor);
        else
            viewport->unsetCursor();
    }
    const auto to = m_from ? placeAt(at) : std::nullopt;
    if (!to)
        return;
    const store::PlanSheet &plan = m_desk.plan();
    QToolTip::showText(viewport->mapToGlobal(at), tr("Move from %1 to %2")
                                                      .arg(text::placeText(*m_from, plan.sheet, plan.settings),
                                                           text::placeText(*to, plan.sheet, plan.settings)));
}

void MoveDrag::drop(const QPoint &at)
{
    const spread::Place from = *m_from;
    m_from.reset();
    QToolTip::hideText();
    showCursor(at);
    const auto to = placeAt(at);
    if (to && !(*to == from))
        Q_EMIT dropped(from, *to);
}

} // namespace quotasmith::ui
