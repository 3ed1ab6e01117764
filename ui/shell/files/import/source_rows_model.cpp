// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/source_rows_model.h"

#include "text/convert.h"
#include "ui/widgets/shades.h"

#include <algorithm>
#include <QApplication>
#include <QBrush>
#include <QFont>
#include <QPalette>
#include <utility>

namespace quotasmith::ui {

namespace {

constexpr int kMostLettersShown = 200;

} // namespace

void SourceRowsModel::setRows(std::vector<exchange::HeadRow> rows, const ops::SourceView &view)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_columns = view.columns;
    m_headerLine = view.headerLine;
    m_headerRows = view.headerRows;
    endResetModel();
}

void SourceRowsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    endResetModel();
}

int SourceRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourceRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

/// The header may be made of several rows, one after the other.
SourceRowsModel::Place SourceRowsModel::placeOf(int row) const
{
    if (lineOf(row) < m_headerLine)
        return Place::Above;
    const auto first = std::find_if(m_rows.begin(), m_rows.end(),
                                    [this](const exchange::HeadRow &each) { return each.line >= m_headerLine; });
    const auto behind = static_cast<std::size_t>(first - m_rows.begin()) + m_headerRows;
    return static_cast<std::size_t>(row) < behind ? Place::Header : Place::Below;
}

bool SourceRowsModel::isRead(int column) const
{
    const ops::SourceColumn &source = m_columns[static_cast<std::size_t>(column)];
    return source.period || !source.field.empty();
}

QVariant SourceRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Place place = placeOf(index.row());
    if (role == Qt::DisplayRole) {
        const auto &cells = m_rows[static_cast<std::size_t>(index.row())].cells;
        const auto column = static_cast<std::size_t>(index.column());
        return column < cells.size() ? text::fromUtf8(cells[column]).left(kMostLettersShown) : QString();
    }
    const bool isGrey = place == Place::Above || (place == Place::Below && !isRead(index.column()));
    if (role == Qt::ForegroundRole && isGrey)
        return QBrush(QApplication::palette().color(QPalette::Disabled, QPalette::Text));
    if (role == Qt::BackgroundRole && place == Place::Header)
        return QBrush(noticeShade(QApplication::palette()));
    if (role == Qt::FontRole && place == Place::Header) {
        QFont font = QApplication::font();
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant SourceRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(static_cast<qlonglong>(lineOf(section))) : QVariant();
    if (section >= columnCount())
        return {};
    const ops::SourceColumn &column = m_columns[static_cast<std::size_t>(section)];
    const QString name = text::fromUtf8(column.name).left(kMostLettersShown);
    return column.letter.empty() ? name : text::fromUtf8(column.letter) + QLatin1Char(' ') + name;
}

} // namespace quotasmith::ui
