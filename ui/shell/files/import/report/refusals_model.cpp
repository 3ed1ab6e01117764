// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/report/refusals_model.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/import_text.h"

#include <utility>

namespace quotasmith::ui {

void RefusalsModel::setRefused(exchange::Refusals refused)
{
    beginResetModel();
    m_refused = std::move(refused);
    endResetModel();
}

void RefusalsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int RefusalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_refused.listed().size());
}

int RefusalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant RefusalsModel::data(const QModelIndex &index, int role) const
{
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && column == Column::Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != kSortRole))
        return {};
    const exchange::Refusal &refusal = m_refused.listed()[static_cast<std::size_t>(index.row())];
    if (role == kSortRole && column == Column::Line)
        return static_cast<qlonglong>(refusal.line);
    switch (column) {
    case Column::Line:
        return text::countText(refusal.line);
    case Column::Field:
        return text::fromUtf8(refusal.column);
    case Column::Text:
        return text::fromUtf8(refusal.text);
    case Column::Reason:
        break;
    }
    return text::refusedText(refusal);
}

QVariant RefusalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Line:
        return tr("Line");
    case Column::Field:
        return tr("Column");
    case Column::Text:
        return tr("What stands there");
    case Column::Reason:
        break;
    }
    return tr("Why it was refused");
}

} // namespace quotasmith::ui
