// SPDX-License-Identifier: Apache-2.0
#include "ui/models/typing/typed_table.h"

#include "ui/models/grid_roles.h"

namespace quotasmith::ui {

bool TypedTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == roleNumber(GridRole::Refused)) {
        forgetRefused(index);
        return true;
    }
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    return type(index, value.toString());
}

QString TypedTable::clearedText(const QModelIndex &) const
{
    return QStringLiteral(""); // a null text would mean that it cannot be cleared
}

QList<GridRefusal> TypedTable::previewEdits(const QList<GridEdit> &edits)
{
    return write(edits, {GridSource::Paste, GridPartly::Never, true});
}

QList<GridRefusal> TypedTable::applyEdits(const QList<GridEdit> &edits, GridSource source, GridPartly partly)
{
    if (!m_refused.isEmpty())
        for (const GridEdit &edit : edits)
            forgetRefused(edit.cell);
    return write(edits, {source, partly, false});
}

void TypedTable::keepRefused(const QList<GridRefusal> &refused)
{
    for (const GridRefusal &each : refused)
        if (each.cell.model() == this && (flags(each.cell) & Qt::ItemIsEditable))
            keepRefused(each.cell, each.typed, each.reason);
}

bool TypedTable::type(const QModelIndex &cell, const QString &typed)
{
    forgetRefused(cell);
    const QList<GridRefusal> refused = write({{cell, typed}}, {});
    keepRefused(refused); // nothing was written: the cell is where it was
    return refused.isEmpty();
}

QVariant TypedTable::refusedData(const QModelIndex &cell, int role) const
{
    const RefusedText *text = refusedAt(cell);
    if (!text)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case roleNumber(GridRole::Refused):
        return text->typed;
    case Qt::ToolTipRole:
    case roleNumber(GridRole::RefusalReason):
        return text->reason;
    default:
        return {};
    }
}

void TypedTable::keepRefused(const QModelIndex &cell, const QString &typed, const QString &reason)
{
    m_refused.keep(keyOf(cell), {typed, reason});
    Q_EMIT dataChanged(cell, cell);
}

void TypedTable::forgetRefused(const QModelIndex &cell)
{
    if (!m_refused.isEmpty() && m_refused.forget(keyOf(cell)))
        Q_EMIT dataChanged(cell, cell);
}

const RefusedText *TypedTable::refusedAt(const QModelIndex &cell) const
{
    return m_refused.isEmpty() ? nullptr : m_refused.find(keyOf(cell));
}

} // namespace quotasmith::ui
