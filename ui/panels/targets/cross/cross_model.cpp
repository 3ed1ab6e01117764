// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/cross/cross_model.h"

#include "core/money/amount_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/grid_roles.h"
#include "ui/models/words.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

using Kind = text::CrossLine::Kind;

/// Name, code, tenure.
constexpr int kBeforeCells = 3;

} // namespace

void CrossModel::setTable(std::optional<ops::Cross> cross, const ops::CrossRequest &request)
{
    beginResetModel();
    m_cross = std::move(cross);
    m_request = request;
    layOut();
    endResetModel();
}

void CrossModel::layOut()
{
    m_lines.clear();
    m_columns.clear();
    if (!m_cross)
        return;
    const bool isPlaced = text::isAllPlaced(*m_cross);
    m_lines = text::crossLines(*m_cross);
    if (isPlaced)
        std::erase_if(m_lines, [](const text::CrossLine &each) { return each.kind == Kind::Nobody; });
    m_columns = {Column::Name, Column::Code, Column::Tenure};
    m_columns.insert(m_columns.end(), m_cross->columns.size(), Column::Cell);
    if (!isPlaced)
        m_columns.push_back(Column::Without);
    m_columns.push_back(Column::Total);
}

void CrossModel::setUnit(DisplayUnit unit)
{
    m_unit = unit;
    retranslate();
}

void CrossModel::retranslate()
{
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int CrossModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CrossModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

CrossModel::Column CrossModel::kind(int section) const
{
    return m_columns[static_cast<std::size_t>(section)];
}

QVariant CrossModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNumber = index.column() >= kBeforeCells;
    switch (role) {
    case Qt::DisplayRole:
        return shownText(index);
    case Qt::EditRole:
        return typedText(index);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(shownText(index.siblingAtColumn(0)), title(index.column()), shownText(index));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case roleNumber(GridRole::Units):
        return units(index) ? QVariant::fromValue<qlonglong>(*units(index)) : QVariant();
    case roleNumber(GridRole::Decimals):
        return decimals();
    case roleNumber(GridRole::Strong):
        return line(index.row()).kind != Kind::Member || kind(index.column()) == Column::Total;
    default:
        return {};
    }
}

QVariant CrossModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return title(section);
}

std::optional<std::int64_t> CrossModel::units(const QModelIndex &index) const
{
    const text::CrossLine &shown = line(index.row());
    switch (kind(index.column())) {
    case Column::Cell:
        return shown.cells[static_cast<std::size_t>(index.column() - kBeforeCells)];
    case Column::Without:
        return shown.without;
    case Column::Total:
        return shown.total;
    default:
        return std::nullopt;
    }
}

QString CrossModel::shownText(const QModelIndex &index) const
{
    const text::CrossLine &shown = line(index.row());
    switch (kind(index.column())) {
    case Column::Name:
        return text::crossLineName(shown, *m_cross, m_request);
    case Column::Code:
        return shown.kind == Kind::Member
                   ? text::fromUtf8(
                         m_cross->plan.sheet.tree(m_request.rows).node(m_cross->rows[shown.member].node).code)
                   : QString();
    case Column::Tenure:
        return text::crossTenure(shown, *m_cross);
    default:
        break;
    }
    const bool isMoney = plan::kindOf(m_request.measure) == plan::MeasureKind::Money;
    return displayText(*units(index), decimals(), isMoney ? m_unit : DisplayUnit::One);
}

QString CrossModel::typedText(const QModelIndex &index) const
{
    const auto amount = units(index);
    return amount ? text::fromUtf8(money::printGrouped(*amount, decimals())) : shownText(index);
}

QString CrossModel::title(int section) const
{
    switch (kind(section)) {
    case Column::Name:
        return titled(text::axisName(m_request.rows));
    case Column::Code:
        return tr("Code");
    case Column::Tenure:
        return tr("Tenure");
    case Column::Cell:
        return text::nodeName(m_cross->plan.sheet.tree(m_request.columns)
                                  .node(m_cross->columns[static_cast<std::size_t>(section - kBeforeCells)].node));
    case Column::Without:
        return text::crossWithoutName(m_request.columns);
    case Column::Total:
        break;
    }
    return tr("Total");
}

} // namespace quotasmith::ui
