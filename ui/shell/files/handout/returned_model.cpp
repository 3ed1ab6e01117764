// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/handout/returned_model.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/handout/handout_text.h"

#include <algorithm>
#include <QFont>

namespace quotasmith::ui {

ReturnedModel::ReturnedModel(const ops::Comparison &comparison, int currencyExponent, QObject *parent)
    : QAbstractTableModel(parent), m_exponent(currencyExponent)
{
    for (const ops::ReturnedCell &cell : comparison.cells)
        m_lines.push_back({&cell, nullptr});
    for (const ops::UnreadCell &cell : comparison.unread) {
        m_lines.push_back({nullptr, &cell});
        m_choices.single[cell.place] = ops::Prefer::Ours; // there is nothing else to choose
    }
    std::stable_partition(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.isConflict(); });
}

int ReturnedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ReturnedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString ReturnedModel::amount(const std::optional<std::int64_t> &units, const Line &line) const
{
    return text::amountText(units, plan::decimalsOf(line.place().measure, m_exponent));
}

QString ReturnedModel::shown(const Line &line, Column column) const
{
    const std::string &code = line.cell ? line.cell->code : line.unread->code;
    const std::string &name = line.cell ? line.cell->name : line.unread->name;
    switch (column) {
    case Column::Person:
        return name.empty() || name == code ? text::fromUtf8(code)
                                            : tr("%1 (%2)").arg(text::fromUtf8(name), text::fromUtf8(code));
    case Column::Cell:
        return text::returnedPlaceText(line.place());
    case Column::Base:
        return line.cell ? amount(line.cell->base, line) : QString();
    case Column::Ours:
        return line.cell ? amount(line.cell->ours, line) : QString();
    case Column::Theirs:
        return line.cell ? amount(line.cell->theirs, line) : text::fromUtf8(line.unread->text);
    case Column::Result:
        break;
    }
    return resultText(line);
}

QString ReturnedModel::resultText(const Line &line) const
{
    if (!line.cell)
        return tr("cannot be read, stays as it is");
    switch (line.cell->kind) {
    case ops::CellClass::Clean:
        return tr("is taken");
    case ops::CellClass::Closed:
        return tr("month closed, stays as it is");
    case ops::CellClass::Gone:
        return tr("person gone, is left out");
    case ops::CellClass::Locked:
        return tr("was locked, stays as it is");
    case ops::CellClass::Conflict:
        break;
    }
    const auto choice = m_choices.single.find(line.place());
    if (choice == m_choices.single.end())
        return tr("conflict: choose");
    return choice->second == ops::Prefer::Theirs ? tr("theirs is taken") : tr("ours stays");
}

QVariant ReturnedModel::checkState(const Line &line) const
{
    const auto choice = m_choices.single.find(line.place());
    if (choice == m_choices.single.end())
        return Qt::PartiallyChecked;
    return choice->second == ops::Prefer::Theirs ? Qt::Checked : Qt::Unchecked;
}

QVariant ReturnedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const bool isAmount = column == Column::Base || column == Column::Ours || column == Column::Theirs;
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return !line.cell && column != Column::Cell && role == Qt::ToolTipRole ? text::unreadText(*line.unread)
                                                                               : shown(line, column);
    case Qt::TextAlignmentRole:
        return isAmount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::CheckStateRole:
        return column == Column::Result && line.isConflict() ? checkState(line) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(line.isConflict() && column == Column::Result);
        return font;
    }
    default:
        return {};
    }
}

QVariant ReturnedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Person:
        return tr("Person");
    case Column::Cell:
        return tr("Cell");
    case Column::Base:
        return tr("Handed out");
    case Column::Ours:
        return tr("In the plan");
    case Column::Theirs:
        return tr("In the file");
    case Column::Result:
        break;
    }
    return tr("What happens");
}

Qt::ItemFlags ReturnedModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && static_cast<Column>(index.column()) == Column::Result &&
        m_lines[static_cast<std::size_t>(index.row())].isConflict())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ReturnedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    m_choices.single[line.place()] = value.toInt() == Qt::Unchecked ? ops::Prefer::Ours : ops::Prefer::Theirs;
    Q_EMIT dataChanged(index, index);
    Q_EMIT chosen();
    return true;
}

void ReturnedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

void ReturnedModel::chooseAll(ops::Prefer prefer)
{
    for (const Line &line : m_lines)
        if (line.isConflict())
            m_choices.single[line.place()] = prefer;
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, kColumns - 1), index(rowCount() - 1, kColumns - 1));
    Q_EMIT chosen();
}

int ReturnedModel::undecided() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [this](const Line &line) {
        return line.isConflict() && !m_choices.single.contains(line.place());
    }));
}

int ReturnedModel::taken() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [this](const Line &line) {
        const auto choice = m_choices.single.find(line.place());
        return line.cell &&
               (line.cell->kind == ops::CellClass::Clean ||
                (line.isConflict() && choice != m_choices.single.end() && choice->second == ops::Prefer::Theirs));
    }));
}

bool ReturnedModel::hasConflicts() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.isConflict(); });
}

} // namespace quotasmith::ui
