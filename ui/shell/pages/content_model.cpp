// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages/content_model.h"

#include "ui/models/grid_roles.h"

#include <QFont>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

bool isNumber(ColumnKind kind)
{
    return kind == ColumnKind::Money || kind == ColumnKind::Count || kind == ColumnKind::Ratio;
}

QVariant alignmentOf(ColumnKind kind)
{
    return QVariant::fromValue(Qt::Alignment((isNumber(kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

void ContentModel::show(TableContent content)
{
    beginResetModel();
    m_content = std::move(content);
    endResetModel();
}

std::optional<Destination> ContentModel::source(int row) const
{
    return row >= 0 && row < rowCount() ? m_content.rows[static_cast<std::size_t>(row)].source : std::nullopt;
}

int ContentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int ContentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns.size());
}

QVariant ContentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableRow &row = m_content.rows[static_cast<std::size_t>(index.row())];
    const TableCell &cell = row.cells[static_cast<std::size_t>(index.column())];
    const TableColumn &column = m_content.columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip);
    case Qt::AccessibleTextRole:
        return row.cells.front().text + QStringLiteral(", ") + column.title + QStringLiteral(": ") + cell.text;
    case Qt::TextAlignmentRole:
        return alignmentOf(column.kind);
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return row.isStrong ? QVariant(bold) : QVariant();
    }
    case roleNumber(GridRole::Units):
        return unitsOf(cell, column);
    case roleNumber(GridRole::Decimals):
        return column.decimals;
    default:
        return {};
    }
}

QVariant ContentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = m_content.columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column.kind);
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

QVariant ContentModel::unitsOf(const TableCell &cell, const TableColumn &column) const
{
    const auto *units = std::get_if<std::int64_t>(&cell.value);
    const bool isSum = column.kind == ColumnKind::Money || column.kind == ColumnKind::Count;
    return units && isSum ? QVariant::fromValue<qlonglong>(*units) : QVariant();
}

} // namespace quotasmith::ui
