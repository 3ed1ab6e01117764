// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/marks/smart_model.h"

#include "text/convert.h"
#include "text/goal_text.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

constexpr int kFirst = static_cast<int>(SmartModel::Column::FirstLetter);

bool isMissing(const goal::SmartMark &mark)
{
    return mark.verdict == goal::SmartVerdict::No;
}

QString signOf(goal::SmartVerdict verdict)
{
    switch (verdict) {
    case goal::SmartVerdict::Yes:
        return QStringLiteral("✓");
    case goal::SmartVerdict::No:
        return QStringLiteral("✗");
    case goal::SmartVerdict::Unknown:
        break;
    }
    return QStringLiteral("?");
}

} // namespace

SmartModel::SmartModel(QObject *parent) : QAbstractTableModel(parent) {}

void SmartModel::show(std::shared_ptr<const ops::AnnualGoal> goal)
{
    beginResetModel();
    m_goal = std::move(goal);
    filter();
    endResetModel();
}

void SmartModel::setFilter(Filter filterBy, std::optional<goal::SmartLetter> letter)
{
    beginResetModel();
    m_filter = filterBy;
    m_letter = letter;
    filter();
    endResetModel();
}

void SmartModel::setUnit(DisplayUnit unit)
{
    m_unit = unit;
    retranslate();
}

void SmartModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

const ops::SmartRow *SmartModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int SmartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SmartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant SmartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ops::SmartRow &row = *at(index.row());
    const goal::SmartMark *one = mark(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return one ? tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                      text::smartReason(one->reason))
                   : shown(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((one                                                  ? Qt::AlignHCenter
                           : index.column() == static_cast<int>(Column::Amount) ? Qt::AlignRight
                                                                                : Qt::AlignLeft) |
                          Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant SmartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section >= kFirst)
        return text::smartLetterName(goal::kSmartLetters[static_cast<std::size_t>(section - kFirst)]);
    switch (static_cast<Column>(section)) {
    case Column::Node:
        return tr("Target of");
    case Column::Measure:
        return tr("Measure");
    default:
        return tr("Annual target");
    }
}

void SmartModel::filter()
{
    m_rows.clear();
    if (!m_goal)
        return;
    for (const ops::SmartRow &row : m_goal->smart)
        if (passes(row))
            m_rows.push_back(&row);
}

bool SmartModel::passes(const ops::SmartRow &row) const
{
    if (m_letter)
        return isMissing(row.marks[static_cast<std::size_t>(*m_letter)]);
    return m_filter == Filter::All || std::any_of(row.marks.begin(), row.marks.end(), isMissing);
}

const goal::SmartMark *SmartModel::mark(const ops::SmartRow &row, int column)
{
    return column < kFirst ? nullptr : &row.marks[static_cast<std::size_t>(column - kFirst)];
}

QString SmartModel::shown(const ops::SmartRow &row, int column) const
{
    if (const goal::SmartMark *one = mark(row, column))
        return signOf(one->verdict);
    switch (static_cast<Column>(column)) {
    case Column::Node:
        return text::nodeName(row.node);
    case Column::Measure:
        return titled(text::measureName(row.measure));
    default:
        break;
    }
    const bool isMoney = plan::kindOf(row.measure) == plan::MeasureKind::Money;
    return displayText(row.amount, m_goal->money.plan.settings.decimals(row.measure),
                       isMoney ? m_unit : DisplayUnit::One);
}

} // namespace quotasmith::ui
