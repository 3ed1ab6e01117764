// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/typing/row_grid_model.h"

#include "ui/models/grid_roles.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

bool isEmptyRow(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &text) { return text.isEmpty(); });
}

} // namespace

void RowGridModel::setColumns(std::vector<RowColumn> columns)
{
    beginResetModel();
    forgetAllRefused();
    m_columns = std::move(columns);
    for (QStringList &row : m_rows)
        row.resize(static_cast<qsizetype>(m_columns.size()));
    endResetModel();
}

void RowGridModel::setRemarkTitle(const QString &title)
{
    const bool isReset = title.isEmpty() != m_remarkTitle.isEmpty();
    if (isReset)
        beginResetModel();
    m_remarkTitle = title;
    if (isReset)
        endResetModel();
    else
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RowGridModel::setRemarks(std::vector<QString> remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = std::move(remarks);
    if (rowCount() > 0 && !m_remarkTitle.isEmpty())
        Q_EMIT dataChanged(index(0, columnCount() - 1), index(rowCount() - 1, columnCount() - 1));
}

void RowGridModel::setWritable(bool isWritable)
{
    if (isWritable == m_isWritable)
        return;
    beginResetModel();
    m_isWritable = isWritable;
    endResetModel();
}

void RowGridModel::show(std::vector<QStringList> rows)
{
    beginResetModel();
    forgetAllRefused();
    m_rows = std::move(rows);
    endResetModel();
}

bool RowGridModel::isWhole(int row) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].need == RowColumn::Need::Needed &&
            m_rows[static_cast<std::size_t>(row)][static_cast<qsizetype>(i)].isEmpty())
            return false;
    return true;
}

QString RowGridModel::problem() const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int section = 0; section < static_cast<int>(m_columns.size()); ++section) {
            const QModelIndex cell = index(row, section);
            if (const QVariant reason = refusedData(cell, roleNumber(GridRole::RefusalReason)); reason.isValid())
                return reason.toString();
        }
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        if (!isWhole(row))
            return tr("Row %1 is not filled in whole.").arg(row + 1);
    return {};
}

void RowGridModel::remove(int row)
{
    if (!isRow(row))
        return;
    beginResetModel();
    forgetAllRefused();
    m_rows.erase(m_rows.begin() + row);
    endResetModel();
    Q_EMIT edited();
}

QStringList RowGridModel::choices(int section) const
{
    return isTyped(section) && column(section).choices ? column(section).choices() : QStringList();
}

int RowGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + (m_isWritable ? 1 : 0);
}

int RowGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + (m_remarkTitle.isEmpty() ? 0 : 1);
}

QVariant RowGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const QVariant refused = refusedData(index, role); refused.isValid())
        return refused;
    const bool isNumber = isTyped(index.column()) && column(index.column()).shape == RowColumn::Shape::Number;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textAt(index);
    case Qt::ToolTipRole:
        return isTyped(index.column()) ? column(index.column()).tip : textAt(index);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(index.row() + 1)
            .arg(headerData(index.column(), Qt::Horizontal).toString(), textAt(index));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant RowGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && isTyped(section))
        return column(section).tip;
    if (role != Qt::DisplayRole)
        return {};
    return isTyped(section) ? column(section).title : m_remarkTitle;
}

Qt::ItemFlags RowGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && m_isWritable && isTyped(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

CellKey RowGridModel::keyOf(const QModelIndex &cell) const
{
    return {QString::number(cell.row()), cell.column()};
}

QList<GridRefusal> RowGridModel::write(const QList<GridEdit> &edits, const TypingStep &step)
{
    QList<GridRefusal> refused;
    QList<std::pair<QModelIndex, QString>> taken;
    for (const GridEdit &edit : edits) {
        QString shown;
        const QString reason = read(edit, shown);
        if (reason.isEmpty())
            taken.append({edit.cell, shown});
        else
            refused.append({edit.cell, edit.typed, reason});
    }
    if (step.isPreview || taken.isEmpty() || (step.partly == GridPartly::Never && !refused.isEmpty()))
        return refused;
    for (const auto &[cell, shown] : taken)
        put(cell, shown);
    dropEmptyRows();
    Q_EMIT edited();
    return refused;
}

/// What was refused keeps the rows from being saved: whoever looks after that is told too.
bool RowGridModel::type(const QModelIndex &cell, const QString &typed)
{
    const bool isTaken = TypedTable::type(cell, typed);
    if (!isTaken)
        Q_EMIT edited();
    return isTaken;
}

QString RowGridModel::textAt(const QModelIndex &cell) const
{
    const auto row = static_cast<std::size_t>(cell.row());
    if (!isTyped(cell.column()))
        return row < m_remarks.size() ? m_remarks[row] : QString();
    return isRow(cell.row()) ? m_rows[row][cell.column()] : QString();
}

QString RowGridModel::read(const GridEdit &edit, QString &shown) const
{
    const QString typed = edit.typed.trimmed();
    return typed.isEmpty() ? QString() : column(edit.cell.column()).read(typed, shown);
}

void RowGridModel::put(const QModelIndex &cell, const QString &shown)
{
    while (!isRow(cell.row())) {
        if (shown.isEmpty())
            return;
        const int next = rowCount(); // behind the empty one, which becomes a row
        beginInsertRows({}, next, next);
        m_rows.emplace_back(static_cast<qsizetype>(m_columns.size()));
        endInsertRows();
    }
    m_rows[static_cast<std::size_t>(cell.row())][cell.column()] = shown;
    Q_EMIT dataChanged(cell, cell);
}

void RowGridModel::dropEmptyRows()
{
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (!isEmptyRow(m_rows[static_cast<std::size_t>(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

} // namespace quotasmith::ui
