// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/cell_steps.h"

#include <QAbstractItemModel>

namespace quotasmith::ui {

namespace {

QModelIndex moved(const QModelIndex &from, CellStep step)
{
    const int row = from.row() + step.down;
    const int column = from.column() + step.right;
    const QAbstractItemModel *model = from.model();
    if (row < 0 || column < 0 || row >= model->rowCount() || column >= model->columnCount())
        return {};
    return model->index(row, column);
}

bool hasData(const QModelIndex &cell)
{
    return !cell.data(Qt::EditRole).toString().isEmpty();
}

} // namespace

QModelIndex edgeOfData(const QModelIndex &from, CellStep step)
{
    QModelIndex at = from;
    QModelIndex next = moved(at, step);
    if (!next.isValid())
        return at;
    const bool isInData = hasData(at) && hasData(next);
    while (next.isValid() && hasData(next) == isInData) {
        at = next;
        next = moved(at, step);
    }
    return isInData || !next.isValid() ? at : next;
}

QModelIndex nextInBlock(const QModelIndex &from, CellStep step, const CellBlock &block)
{
    int row = from.row() + step.down;
    int column = from.column() + step.right;
    if (row > block.bottom || row < block.top) {
        column += step.down;
        row = row > block.bottom ? block.top : block.bottom;
    }
    if (column > block.right || column < block.left) {
        if (step.right != 0)
            row += step.right;
        column = column > block.right ? block.left : block.right;
    }
    if (row > block.bottom)
        row = block.top;
    if (row < block.top)
        row = block.bottom;
    return from.sibling(row, column);
}

QModelIndex nextCell(const QModelIndex &from, CellStep step, int firstColumn)
{
    if (const QModelIndex next = moved(from, step); next.isValid() && (step.right >= 0 || next.column() >= firstColumn))
        return next;
    if (step.right > 0)
        return from.sibling(from.row() + 1, firstColumn);
    if (step.right < 0)
        return from.row() > 0 ? from.sibling(from.row() - 1, from.model()->columnCount() - 1) : QModelIndex();
    return {};
}

} // namespace quotasmith::ui
