// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/keys/grid_keys.h"

#include "ui/widgets/grid/grid_view.h"

#include <QKeyEvent>

namespace quotasmith::ui {

namespace {

constexpr CellStep kDown{1, 0};
constexpr CellStep kUp{-1, 0};
constexpr CellStep kRight{0, 1};
constexpr CellStep kLeft{0, -1};

CellStep stepOf(GridAct act)
{
    switch (act) {
    case GridAct::StepDown:
    case GridAct::Down:
    case GridAct::EdgeDown:
        return kDown;
    case GridAct::StepUp:
    case GridAct::Up:
    case GridAct::EdgeUp:
        return kUp;
    case GridAct::StepLeft:
    case GridAct::Left:
    case GridAct::EdgeLeft:
        return kLeft;
    default:
        return kRight;
    }
}

} // namespace

bool GridKeys::press(const QKeyEvent &event)
{
    const auto pressed = gridPressOf(event);
    if (!pressed || !m_grid.model() || !m_grid.currentIndex().isValid())
        return false;
    if (!isMove(pressed->act))
        return command(pressed->act);
    const QModelIndex target = targetOf(pressed->act, pressed->extends ? lead() : m_grid.currentIndex());
    if (pressed->extends)
        extendTo(target);
    else
        moveTo(target);
    return true;
}

/// Enter, Tab and Esc stay the dialog's where the grid has no use for them.
bool GridKeys::claims(const QKeyEvent &event) const
{
    const auto pressed = gridPressOf(event);
    return pressed && (pressed->act > GridAct::FillSelection);
}

bool GridKeys::command(GridAct act)
{
    switch (act) {
    case GridAct::Edit:
        if (m_grid.currentIndex().flags() & Qt::ItemIsEditable)
            m_grid.edit(m_grid.currentIndex());
        return true;
    case GridAct::GiveUp:
        return m_grid.forgetRefused();
    case GridAct::StepDown:
    case GridAct::StepUp:
    case GridAct::StepRight:
    case GridAct::StepLeft:
        step(stepOf(act));
        return true;
    case GridAct::SelectColumns:
        selectWhole(QItemSelectionModel::Columns);
        return true;
    case GridAct::SelectRows:
        selectWhole(QItemSelectionModel::Rows);
        return true;
    default:
        return changeBlock(act);
    }
}

bool GridKeys::changeBlock(GridAct act)
{
    switch (act) {
    case GridAct::Copy:
        m_grid.copySelection();
        return true;
    case GridAct::Cut:
        m_grid.cutSelection();
        return true;
    case GridAct::Paste:
        m_grid.paste();
        return true;
    case GridAct::Clear:
        m_grid.clearCells();
        return true;
    case GridAct::FillDown:
        m_grid.fillDown();
        return true;
    case GridAct::FillRight:
        m_grid.fillRight();
        return true;
    case GridAct::SelectAll:
        m_grid.selectAll();
        return true;
    default:
        return false; // the editor's
    }
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

/// The cell a move leads to from a cell.
QModelIndex GridKeys::targetOf(GridAct act, const QModelIndex &from) const
{
    const QAbstractItemModel &model = *m_grid.model();
    const int firstColumn = qMin(m_grid.frozenColumns(), model.columnCount() - 1);
    switch (act) {
    case GridAct::EdgeDown:
    case GridAct::EdgeUp:
    case GridAct::EdgeRight:
    case GridAct::EdgeLeft:
        return edgeOfData(from, stepOf(act));
    case GridAct::RowStart:
        return from.siblingAtColumn(firstColumn);
    case GridAct::GridStart:
        return model.index(0, firstColumn);
    case GridAct::RowEnd:
        return from.siblingAtColumn(model.columnCount() - 1);
    case GridAct::GridEnd:
        return model.index(model.rowCount() - 1, model.columnCount() - 1);
    case GridAct::PageUp:
        return pageFrom(from, -1);
    case GridAct::PageDown:
        return pageFrom(from, 1);
    default:
        break;
    }
    const CellStep arrow = stepOf(act);
    const QModelIndex next = from.sibling(from.row() + arrow.down, from.column() + arrow.right);
    return next.isValid() ? next : from;
}

} // namespace quotasmith::ui
