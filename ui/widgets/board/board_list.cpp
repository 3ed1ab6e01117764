// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/board/board_list.h"

#include "ui/widgets/board/board_roles.h"
#include "ui/widgets/board/card_delegate.h"
#include "ui/widgets/shades.h"

#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

namespace quotasmith::ui {

namespace {

QString mimeType()
{
    return QStringLiteral("application/x-quotasmith-card");
}

} // namespace

BoardList::BoardList(const QString &board, QWidget *parent) : QListView(parent), m_mark(board + QLatin1Char('\n'))
{
    setItemDelegate(new CardDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false); // the cards stand out
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAcceptDrops(true);
    setMovable(true);
}

void BoardList::setPlaceholder(const QString &words)
{
    m_placeholder = words;
    viewport()->update();
}

void BoardList::setMovable(bool isMovable)
{
    m_isMovable = isMovable;
    setDragEnabled(isMovable);
}

QString BoardList::currentKey() const
{
    return currentIndex().data(KeyRole).toString();
}

QMimeData *BoardList::dataOf(const QString &key) const
{
    auto *carried = new QMimeData;
    carried->setData(mimeType(), (m_mark + key).toUtf8());
    return carried;
}

void BoardList::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const QRect card = visualRect(index);
    auto *drag = new QDrag(this);
    drag->setMimeData(dataOf(currentKey()));
    drag->setPixmap(viewport()->grab(card));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - card.topLeft());
    drag->exec(Qt::MoveAction);
}

void BoardList::dragEnterEvent(QDragEnterEvent *event)
{
    answer(event);
    aim(event->isAccepted());
}

void BoardList::dragMoveEvent(QDragMoveEvent *event)
{
    answer(event);
}

void BoardList::dragLeaveEvent(QDragLeaveEvent *)
{
    aim(false);
}

void BoardList::dropEvent(QDropEvent *event)
{
    answer(event);
    aim(false);
    const QString key = keyIn(event->mimeData());
    if (event->isAccepted()) // after the drag has ended: what follows fills the lists anew
        QMetaObject::invokeMethod(
            this, [this, key] { Q_EMIT dropped(key); }, Qt::QueuedConnection);
}

void BoardList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (step != 0 && modifiers == Qt::AltModifier && m_isMovable && currentIndex().isValid())
        Q_EMIT shiftAsked(step);
    else if (step != 0 && modifiers == Qt::NoModifier)
        Q_EMIT leaveAsked(step);
    else
        QListView::keyPressEvent(event);
}

void BoardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (m_isAimedAt) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    if (!model() || model()->rowCount() > 0)
        return;
    painter.setPen(faintText(palette()));
    const int gap = fontMetrics().height() / 2;
    painter.drawText(viewport()->rect().adjusted(gap, gap, -gap, -gap),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_placeholder);
}

void BoardList::aim(bool isAimedAt)
{
    m_isAimedAt = isAimedAt;
    viewport()->update();
}

QString BoardList::keyIn(const QMimeData *carried) const
{
    const QString said = QString::fromUtf8(carried->data(mimeType()));
    return said.startsWith(m_mark) ? said.mid(m_mark.size()) : QString();
}

void BoardList::answer(QDropEvent *event)
{
    const bool isCard = m_isMovable && !keyIn(event->mimeData()).isEmpty();
    event->setDropAction(isCard ? Qt::MoveAction : Qt::IgnoreAction);
    event->setAccepted(isCard);
}

} // namespace quotasmith::ui
