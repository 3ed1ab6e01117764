// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/cell_edits.h"

#include "core/money/amount_text.h"
#include "text/convert.h"
#include "ui/models/grid_roles.h"

#include <QAbstractProxyModel>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

bool isEditable(const QModelIndex &cell)
{
    return cell.flags() & Qt::ItemIsEditable;
}

bool saysNothing(const QString &text)
{
    const QString bare = text.trimmed();
    return bare.isEmpty() || bare == QStringLiteral("-") || bare == QStringLiteral("—");
}

/// A number to the cell's unit; anything else as it is.
QString fitted(const QString &text, const QModelIndex &cell)
{
    const QVariant decimals = cell.data(roleNumber(GridRole::Decimals));
    if (!decimals.isValid())
        return text.trimmed();
    const auto amount = money::parseAmount(text::toUtf8(text), {decimals.toInt(), 1, money::Finer::Round});
    const bool isFiner = amount.meaning == money::TextMeaning::Value && amount.lostMillionths != 0;
    return isFiner ? text::fromUtf8(money::printAmount(amount.units, decimals.toInt())) : text.trimmed();
}

bool isSame(const QString &text, const QModelIndex &cell)
{
    return text == cell.data(Qt::DisplayRole).toString() || text == cell.data(Qt::EditRole).toString() ||
           text == copiedCell(cell).text;
}

QString notEditable()
{
    return QCoreApplication::translate("GridView", "This cell is not for typing.");
}

} // namespace

GridEditing *editingOf(QAbstractItemModel *model)
{
    while (auto *proxy = qobject_cast<QAbstractProxyModel *>(model)) {
        if (auto *editing = dynamic_cast<GridEditing *>(model))
            return editing;
        model = proxy->sourceModel();
    }
    return dynamic_cast<GridEditing *>(model);
}

QList<GridEdit> typedInto(const QModelIndexList &cells, const QString &typed)
{
    QList<GridEdit> edits;
    for (const QModelIndex &cell : cells)
        if (isEditable(cell))
            edits.append({cell, typed});
    return edits;
}

QList<GridEdit> cleared(const QModelIndexList &cells)
{
    QList<GridEdit> edits;
    if (cells.isEmpty())
        return edits;
    const GridEditing *editing = editingOf(const_cast<QAbstractItemModel *>(cells.front().model()));
    for (const QModelIndex &cell : cells) {
        const QString typed = editing ? editing->clearedText(cell) : QStringLiteral("");
        if (isEditable(cell) && !typed.isNull())
            edits.append({cell, typed});
    }
    return edits;
}

QList<GridEdit> repeated(const QAbstractItemModel &model, const CellBlock &pattern, const CellBlock &over)
{
    QList<GridEdit> edits;
    const auto wrapped = [](int at, int first, int count) { return first + ((at - first) % count + count) % count; };
    for (int row = over.top; row <= over.bottom; ++row)
        for (int column = over.left; column <= over.right; ++column) {
            const QModelIndex cell = model.index(row, column);
            if (pattern.contains(row, column) || !isEditable(cell))
                continue;
            const QModelIndex from = model.index(wrapped(row, pattern.top, pattern.rows()),
                                                 wrapped(column, pattern.left, pattern.columns()));
            edits.append({cell, copiedCell(from).text});
        }
    return edits;
}

PastePlace placeFor(const CellTexts &texts, const CellBlock &selection, const QAbstractItemModel &model)
{
    const int rows = static_cast<int>(texts.size());
    const int columns = static_cast<int>(texts.front().size());
    const bool tiles = selection.rows() % rows == 0 && selection.columns() % columns == 0;
    if (tiles)
        return {PasteFit::Fits, selection};
    CellBlock own{selection.top, selection.left, selection.top + rows - 1, selection.left + columns - 1};
    const bool isBeyond = own.bottom >= model.rowCount() || own.right >= model.columnCount();
    own.bottom = qMin(own.bottom, model.rowCount() - 1);
    own.right = qMin(own.right, model.columnCount() - 1);
    if (isBeyond)
        return {PasteFit::Beyond, own};
    return {selection.isOneCell() ? PasteFit::Fits : PasteFit::Other, own};
}

PasteEdits pasted(const CellTexts &texts, const CellBlock &block, const QAbstractItemModel &model)
{
    PasteEdits result;
    for (int row = block.top; row <= block.bottom; ++row) {
        const QStringList &line = texts[(row - block.top) % texts.size()];
        for (int column = block.left; column <= block.right; ++column) {
            const QString &text = line[(column - block.left) % line.size()];
            const QModelIndex cell = model.index(row, column);
            if (saysNothing(text))
                continue;
            if (isEditable(cell))
                result.edits.append({cell, fitted(text, cell)});
            else if (!isSame(text.trimmed(), cell))
                result.refused.append({cell, text.trimmed(), notEditable()});
        }
    }
    return result;
}

CopiedCell copiedCell(const QModelIndex &cell)
{
    const QVariant units = cell.data(roleNumber(GridRole::Units));
    const bool isRefused = !cell.data(roleNumber(GridRole::Refused)).toString().isEmpty();
    if (!units.isValid() || isRefused)
        return {cell.data(Qt::EditRole).toString(), -1};
    const int decimals = cell.data(roleNumber(GridRole::Decimals)).toInt();
    return {text::fromUtf8(money::printAmount(units.toLongLong(), decimals)), decimals};
}

QString cellTitle(const QModelIndex &cell)
{
    const QString row = cell.siblingAtColumn(0).data(Qt::DisplayRole).toString();
    const QString column = cell.model()->headerData(cell.column(), Qt::Horizontal).toString().simplified();
    return QCoreApplication::translate("GridView", "%1, %2").arg(row, column);
}

} // namespace quotasmith::ui
