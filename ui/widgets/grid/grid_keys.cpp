// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/grid_keys.h"

#include "ui/widgets/grid/grid_view.h"

#include <QKeyEvent>

namespace quotasmith::ui {

namespace {

constexpr CellStep kDown{1, 0};
constexpr CellStep kUp{-1, 0};
constexpr CellStep kRight{0, 1};
constexpr CellStep kLeft{0, -1};

std::optional<CellStep> arrowOf(int key)
{
    switch (key) {
    case Qt::Key_Down:
        return kDown;
    case Qt::Key_Up:
        return kUp;
    case Qt::Key_Right:
        return kRight;
    case Qt::Key_Left:
        return kLeft;
    default:
        return std::nullopt;
    }
}

bool isControl(const QKeyEvent &event)
{
    return event.modifiers() & Qt::ControlModifier;
}

bool isShift(const QKeyEvent &event)
{
    return event.modifiers() & Qt::ShiftModifier;
}

} // namespace

bool GridKeys::press(const QKeyEvent &event)
{
    if (!m_grid.model() || !m_grid.currentIndex().isValid() || (event.modifiers() & Qt::AltModifier))
        return false;
    return pressCommand(event) || pressMove(event);
}

bool GridKeys::claims(const QKeyEvent &event) const
{
    if (event.modifiers() & Qt::AltModifier)
        return false;
    if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut) || event.matches(QKeySequence::Paste) ||
        event.matches(QKeySequence::SelectAll))
        return true;
    switch (event.key()) {
    case Qt::Key_D:
    case Qt::Key_R:
        return event.modifiers() == Qt::ControlModifier;
    case Qt::Key_Space:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return !isControl(event);
    default:
        return arrowOf(event.key()).has_value();
    }
}

bool GridKeys::pressCommand(const QKeyEvent &event)
{
    const bool isOnlyControl = event.modifiers() == Qt::ControlModifier;
    if (event.matches(QKeySequence::Copy))
        m_grid.copySelection();
    else if (event.matches(QKeySequence::Cut))
        m_grid.cutSelection();
    else if (event.matches(QKeySequence::Paste))
        m_grid.paste();
    else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        m_grid.clearCells();
    else if (event.key() == Qt::Key_D && isOnlyControl)
        m_grid.fillDown();
    else if (event.key() == Qt::Key_R && isOnlyControl)
        m_grid.fillRight();
    else if (event.key() == Qt::Key_Space && isControl(event))
        selectWhole(QItemSelectionModel::Columns);
    else if (event.key() == Qt::Key_Space && isShift(event))
        selectWhole(QItemSelectionModel::Rows);
    else if (event.key() == Qt::Key_Escape)
        return m_grid.forgetRefused();
    else
        return false;
    return true;
}

bool GridKeys::pressMove(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isControl(event))
            return false;
        step(isShift(event) ? kUp : kDown);
        return true;
    case Qt::Key_Tab:
        step(kRight);
        return true;
    case Qt::Key_Backtab:
        step(kLeft);
        return true;
    default:
        break;
    }
    const auto target = targetOf(event, isShift(event) ? lead() : m_grid.currentIndex());
    if (!target)
        return false;
    if (isShift(event))
        extendTo(*target);
    else
        moveTo(*target);
    return true;
}

void GridKeys::follow(EditFinish finish)
{
    switch (finish) {
    case EditFinish::Stay:
        break;
    case EditFinish::Down:
        step(kDown);
        break;
    case EditFinish::Up:
        step(kUp);
        break;
    case EditFinish::Next:
        step(kRight);
        break;
    case EditFinish::Previous:
        step(kLeft);
        break;
    case EditFinish::Right:
        moveTo(nextCell(m_grid.currentIndex(), kRight, 0));
        break;
    case EditFinish::Left:
        moveTo(nextCell(m_grid.currentIndex(), kLeft, 0));
        break;
    }
}

void GridKeys::step(CellStep step)
{
    const QModelIndex current = m_grid.currentIndex();
    const auto block = blockOf(m_grid.selectionModel()->selection());
    if (!block || block->isOneCell() || !block->contains(current.row(), current.column())) {
        stepOut(step);
        return;
    }
    m_grid.selectionModel()->setCurrentIndex(nextInBlock(current, step, *block), QItemSelectionModel::NoUpdate);
}

void GridKeys::stepOut(CellStep step)
{
    const QModelIndex current = m_grid.currentIndex();
    const int firstColumn = m_grid.frozenColumns();
    const bool isTab = step.right != 0;
    const int tabColumn = m_tabColumn >= 0 ? m_tabColumn : current.column();
    QModelIndex next = nextCell(current, step, firstColumn);
    if (!isTab && step.down > 0 && next.isValid())
        next = next.siblingAtColumn(tabColumn);
    moveTo(next);
    m_tabColumn = isTab ? tabColumn : -1;
}

void GridKeys::moveTo(const QModelIndex &target)
{
    if (!target.isValid())
        return;
    m_tabColumn = -1;
    m_grid.selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect);
}

void GridKeys::extendTo(const QModelIndex &target)
{
    const QModelIndex current = m_grid.currentIndex();
    const CellBlock block{qMin(current.row(), target.row()), qMin(current.column(), target.column()),
                          qMax(current.row(), target.row()), qMax(current.column(), target.column())};
    m_grid.selectionModel()->select(selectionOf(*m_grid.model(), block), QItemSelectionModel::ClearAndSelect);
    m_lead = target;
    m_tabColumn = -1;
    m_grid.scrollTo(target);
}

void GridKeys::selectWhole(QItemSelectionModel::SelectionFlag whole)
{
    QItemSelectionModel *selected = m_grid.selectionModel();
    selected->select(selected->selection(), QItemSelectionModel::Select | whole);
}

QModelIndex GridKeys::lead() const
{
    return m_lead.isValid() ? QModelIndex(m_lead) : m_grid.currentIndex();
}

QModelIndex GridKeys::pageFrom(const QModelIndex &from, int direction) const
{
    const int rows = qMax(1, m_grid.viewport()->height() / qMax(1, m_grid.rowHeight(from.row())) - 1);
    return from.siblingAtRow(qBound(0, from.row() + direction * rows, m_grid.model()->rowCount() - 1));
}

/// The cell a key leads to from a cell; nothing for a key that does not move.
std::optional<QModelIndex> GridKeys::targetOf(const QKeyEvent &event, const QModelIndex &from) const
{
    if (const auto arrow = arrowOf(event.key())) {
        if (isControl(event))
            return edgeOfData(from, *arrow);
        const QModelIndex next = from.sibling(from.row() + arrow->down, from.column() + arrow->right);
        return next.isValid() ? next : from;
    }
    const QAbstractItemModel &model = *m_grid.model();
    const int firstColumn = qMin(m_grid.frozenColumns(), model.columnCount() - 1);
    switch (event.key()) {
    case Qt::Key_Home:
        return model.index(isControl(event) ? 0 : from.row(), firstColumn);
    case Qt::Key_End:
        return model.index(isControl(event) ? model.rowCount() - 1 : from.row(), model.columnCount() - 1);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (isControl(event))
            return std::nullopt;
        return pageFrom(from, event.key() == Qt::Key_PageUp ? -1 : 1);
    default:
        return std::nullopt;
    }
}

} // namespace quotasmith::ui
