// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overview/standing_model.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/panels/overview/overview_words.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

constexpr int kMostPermille = 1500;

int permilleOf(const std::optional<money::Rate> &rate)
{
    if (!rate)
        return 0;
    const money::Rate most(kMostPermille, 1000), least(0, 1);
    return static_cast<int>(std::clamp(*rate, least, most).of(1000));
}

/// One decimal always, so that all line up.
QString alignedRate(const std::optional<money::Rate> &rate)
{
    return rate ? text::amountText((*rate * money::Rate(1000, 1)).of(1), 1) + QStringLiteral(" %") : text::noValue();
}

} // namespace

StandingModel::StandingModel(QObject *parent) : QAbstractTableModel(parent) {}

void StandingModel::show(std::shared_ptr<const ops::Overview> overview, ops::AxisStanding standing, plan::Level level)
{
    beginResetModel();
    m_overview = std::move(overview);
    m_standing = std::move(standing);
    m_level = level;
    m_rows.clear();
    m_count = 0;
    if (m_overview) {
        const auto ranked = m_standing.ranked(m_overview->plan.sheet.tree(m_standing.axis), level);
        m_count = static_cast<int>(ranked.size());
        m_rows = ranked;
        if (m_count > 2 * kShown) {
            m_rows.erase(m_rows.begin() + kShown, m_rows.end() - kShown);
            m_rows.insert(m_rows.begin() + kShown, nullptr);
        }
    }
    endResetModel();
}

void StandingModel::setUnit(DisplayUnit unit)
{
    m_unit = unit;
    retranslate();
}

void StandingModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

const ops::NodeStanding *StandingModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int StandingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StandingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant StandingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const ops::NodeStanding *one = at(index.row());
    if (!one)
        return role == Qt::DisplayRole && column == Column::Node
                   ? QVariant(tr("%n more between", nullptr, m_count - 2 * kShown))
                   : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return shown(*one, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return hint(*one);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column == Column::Node ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case static_cast<int>(Role::Permille):
        return permilleOf(one->toDate.rate());
    case static_cast<int>(Role::Months):
        return months(*one);
    default:
        return {};
    }
}

QVariant StandingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Node:
        return tr("Name");
    case Column::Attainment:
        return tr("Attainment");
    case Column::Gap:
        return tr("Gap");
    case Column::Months:
        return tr("Months");
    }
    return {};
}

Qt::ItemFlags StandingModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isBetween(index.row()) ? Qt::ItemFlags(Qt::NoItemFlags)
                                                     : QAbstractTableModel::flags(index);
}

QString StandingModel::shown(const ops::NodeStanding &one, Column column) const
{
    switch (column) {
    case Column::Node:
        return name(one);
    case Column::Attainment:
        return alignedRate(one.toDate.rate());
    case Column::Gap:
        return OverviewWords(*m_overview, m_unit).amount(one.toDate.gap());
    case Column::Months:
        break;
    }
    return {};
}

QString StandingModel::hint(const ops::NodeStanding &one) const
{
    const OverviewWords words(*m_overview, m_unit);
    return tr("%1: actual %2, planned %3, attainment %4")
        .arg(name(one), words.exact(one.toDate.actual), words.exact(one.toDate.target),
             text::rateText(one.toDate.rate(), 1));
}

QString StandingModel::name(const ops::NodeStanding &one) const
{
    return text::nodeName(m_overview->plan.sheet.tree(m_standing.axis).node(one.node));
}

QVariantList StandingModel::months(const ops::NodeStanding &one) const
{
    QVariantList list;
    for (int m = 0; m <= m_overview->through.value_or(-1); ++m)
        list.append(QVariant::fromValue<qlonglong>(one.actuals[static_cast<std::size_t>(m)]));
    return list;
}

} // namespace quotasmith::ui
