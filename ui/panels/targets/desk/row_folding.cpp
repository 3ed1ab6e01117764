// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/desk/row_folding.h"

#include "ui/models/grid_roles.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace quotasmith::ui {

RowFolding::RowFolding(TargetsDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    desk.grid().installEventFilter(this);
    desk.grid().viewport()->installEventFilter(this);
    for (auto *frozen : desk.grid().findChildren<QTableView *>())
        frozen->viewport()->installEventFilter(this);
    connect(&desk, &TargetsDesk::chosen, this, &RowFolding::load);
    load();
}

bool RowFolding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == &m_desk.grid()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLeft = key->key() == Qt::Key_Left;
        const int row = m_desk.grid().currentIndex().row();
        if (key->modifiers() == Qt::AltModifier && (isLeft || key->key() == Qt::Key_Right) && row >= 0) {
            fold(row, isLeft);
            return true;
        }
    }
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *view = qobject_cast<const QTableView *>(watched->parent());
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (!view || mouse->button() != Qt::LeftButton)
        return false;
    const QModelIndex index = view->indexAt(mouse->pos());
    if (!index.isValid() || foldingAt(index.row()) == 0 ||
        m_desk.model().column(index.column()) != TargetsModel::Column::Node)
        return false;
    if (event->type() == QEvent::MouseButtonPress && !press(*view, mouse->pos()))
        return false;
    fold(index.row(), foldingAt(index.row()) == 1);
    return true;
}

void RowFolding::load()
{
    std::set<plan::NodeId> nodes;
    if (m_desk.hasPlan())
        for (const QString &id : m_desk.view().settings().value(key()).toStringList())
            nodes.insert(plan::NodeId(id.toLongLong()));
    m_desk.model().setFoldedNodes(std::move(nodes));
}

void RowFolding::keep()
{
    QStringList ids;
    for (const plan::NodeId node : m_desk.model().foldedNodes())
        ids << QString::number(node.value());
    m_desk.view().settings().setValue(key(), ids);
}

QString RowFolding::key() const
{
    return QStringLiteral("targets/folded/%1").arg(m_desk.plan().settings.planId);
}

/// Whether a place in a name is on its arrow.
bool RowFolding::press(const QTableView &view, const QPoint &at)
{
    const QModelIndex index = view.indexAt(at);
    const int letter = view.fontMetrics().height();
    const int depth = index.data(roleNumber(GridRole::Depth)).toInt();
    const int x = at.x() - view.visualRect(index).left();
    return x >= depth * letter && x <= (depth + 1) * letter + letter / 2;
}

void RowFolding::fold(int row, bool folded)
{
    const plan::NodeId node = m_desk.content().node(m_desk.model().shownRow(row)).id;
    m_desk.grid().setCurrentIndex(m_desk.model().index(row, qMax(0, m_desk.grid().currentIndex().column())));
    m_desk.model().setFolded(node, folded);
    keep();
}

int RowFolding::foldingAt(int row) const
{
    return m_desk.model().index(row, 0).data(roleNumber(GridRole::Folding)).toInt();
}

} // namespace quotasmith::ui
