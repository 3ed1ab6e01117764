// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/keys/fold_keys.h"

#include "ui/models/grid_roles.h"
#include "ui/widgets/grid/grid_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace quotasmith::ui {

namespace {

enum Folding { Nothing, Shown, Folded };

} // namespace

FoldKeys::FoldKeys(GridView &grid) : QObject(&grid), m_grid(grid)
{
    grid.installEventFilter(this);
    grid.viewport()->installEventFilter(this);
    for (auto *frozen : grid.findChildren<QTableView *>())
        frozen->viewport()->installEventFilter(this);
}

bool FoldKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == &m_grid) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLeft = key->key() == Qt::Key_Left;
        const int row = m_grid.currentIndex().row();
        if (key->modifiers() != Qt::AltModifier || (!isLeft && key->key() != Qt::Key_Right) || row < 0)
            return false;
        if (foldingAt(row) == (isLeft ? Shown : Folded))
            Q_EMIT asked(row, isLeft);
        return true;
    }
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    if (!isPress && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *view = qobject_cast<const QTableView *>(watched->parent());
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QModelIndex index = view ? view->indexAt(mouse->pos()) : QModelIndex();
    const bool isName = index.data(roleNumber(GridRole::Depth)).isValid();
    if (mouse->button() != Qt::LeftButton || !isName || foldingAt(index.row()) == Nothing ||
        (isPress && !isOnArrow(*view, mouse->pos())))
        return false;
    Q_EMIT asked(index.row(), foldingAt(index.row()) == Shown);
    return true;
}

bool FoldKeys::isOnArrow(const QTableView &view, const QPoint &at)
{
    const QModelIndex index = view.indexAt(at);
    const int letter = view.fontMetrics().height();
    const int depth = index.data(roleNumber(GridRole::Depth)).toInt();
    const int x = at.x() - view.visualRect(index).left();
    return x >= depth * letter && x <= (depth + 1) * letter + letter / 2;
}

int FoldKeys::foldingAt(int row) const
{
    return m_grid.model()->index(row, 0).data(roleNumber(GridRole::Folding)).toInt();
}

} // namespace quotasmith::ui
