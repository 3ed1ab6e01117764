// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/bridge/bridge_model.h"

#include "core/money/amount_text.h"
#include "core/money/money.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/goal_text.h"
#include "ui/models/grid_roles.h"
#include "ui/models/typing/list_block.h"
#include "ui/models/words.h"

#include <algorithm>
#include <QFont>
#include <QSet>

namespace quotasmith::ui {

namespace {

using Kind = BridgeTableRow::Kind;
using Origin = BridgeTableRow::Origin;

bool isSameShape(const std::vector<BridgeTableRow> &a, const std::vector<BridgeTableRow> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const BridgeTableRow &one, const BridgeTableRow &two) {
        return one.basis == two.basis && (one.kind == Kind::Start) == (two.kind == Kind::Start) &&
               (one.kind == Kind::Proposal) == (two.kind == Kind::Proposal);
    });
}

} // namespace

BridgeModel::BridgeModel(DocumentSession &session, QObject *parent)
    : TypedTable(parent), m_session(session), m_editing(session)
{
}

void BridgeModel::show(std::shared_ptr<const ops::AnnualGoal> goal)
{
    std::vector<BridgeTableRow> rows = goal ? bridgeRows(*goal) : std::vector<BridgeTableRow>();
    const bool isReset = !isSameShape(m_rows, rows);
    if (isReset) {
        forgetAllRefused();
        beginResetModel();
    }
    m_goal = std::move(goal);
    m_rows = std::move(rows);
    if (isReset)
        endResetModel();
    else
        retranslate();
}

void BridgeModel::setUnit(DisplayUnit unit)
{
    m_unit = unit;
    retranslate();
}

void BridgeModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

const BridgeTableRow *BridgeModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int BridgeModel::neighbour(int row, int step) const
{
    const BridgeTableRow *from = at(row);
    for (int other = row + step; from && from->origin == Origin::Bridge && at(other) != nullptr; other += step)
        if (at(other)->origin == Origin::Bridge && at(other)->basis == from->basis)
            return other;
    return -1;
}

int BridgeModel::decimals() const
{
    return m_goal->money.plan.settings.decimals(m_goal->money.plan.sheet.measure);
}

int BridgeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BridgeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant BridgeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const QVariant text = refusedData(index, role); text.isValid())
        return text;
    const auto column = static_cast<Column>(index.column());
    const BridgeTableRow &row = *at(index.row());
    const bool isNumber = column == Column::Amount || column == Column::Percent;
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::EditRole:
        return typedText(row, column);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(name(row), headerData(index.column(), Qt::Horizontal).toString(), shown(row, column));
    case Qt::ToolTipRole:
        return column == Column::Note ? note(row) : origin(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::FontRole: {
        QFont font;
        font.setItalic(row.origin == Origin::Proposed);
        return row.origin == Origin::Proposed ? QVariant(font) : QVariant();
    }
    case roleNumber(GridRole::Units):
        return column == Column::Amount && units(row) ? QVariant::fromValue<qlonglong>(*units(row)) : QVariant();
    case roleNumber(GridRole::Decimals):
        return decimals();
    case roleNumber(GridRole::Depth):
        return column == Column::Basis ? QVariant(row.kind == Kind::Start || row.kind == Kind::Proposal ? 0 : 1)
                                       : QVariant();
    case roleNumber(GridRole::Strong):
        return row.kind == Kind::Start || row.kind == Kind::Proposal;
    default:
        return {};
    }
}

QVariant BridgeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Basis:
        return tr("Basis");
    case Column::Amount:
        return tr("Amount");
    case Column::Percent:
        return tr("Of last year");
    case Column::Origin:
        return tr("Source");
    case Column::Note:
        return tr("Note");
    }
    return {};
}

Qt::ItemFlags BridgeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const BridgeTableRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row || !m_session.isWritable() || row->kind == Kind::Start || row->kind == Kind::Proposal)
        return flags;
    const auto column = static_cast<Column>(index.column());
    const bool isTaken = column == Column::Amount || (column == Column::Percent && row->origin != Origin::Swot) ||
                         (column == Column::Note && row->kind == Kind::Line);
    return isTaken ? flags | Qt::ItemIsEditable : flags;
}

CellKey BridgeModel::keyOf(const QModelIndex &cell) const
{
    return {QString::number(cell.row()), cell.column()}; // rows that change places are shown anew
}

QList<GridRefusal> BridgeModel::write(const QList<GridEdit> &edits, const TypingStep &step)
{
    const std::shared_ptr<const ops::AnnualGoal> kept = m_goal; // the rows look at it until they are done
    QSet<int> numbered;                                         // rows
    for (const GridEdit &edit : edits)
        if (static_cast<Column>(edit.cell.column()) != Column::Note)
            numbered.insert(edit.cell.row());
    ListBlock block;
    for (const GridEdit &edit : edits) {
        const bool isNumbered = numbered.contains(edit.cell.row());
        const BridgeEditing::Typed wanted =
            typed(edit, isNumbered ? BridgeEditing::Number::SaidToo : BridgeEditing::Number::AsProposed);
        if (const auto *change = std::get_if<ops::ListChange>(&wanted))
            block.add(edit, *change);
        else if (const auto *problem = std::get_if<base::Error>(&wanted))
            block.refuse(edit, *problem);
    }
    return block.run(m_session, step);
}

BridgeEditing::Typed BridgeModel::typed(const GridEdit &edit, BridgeEditing::Number number) const
{
    const BridgeTableRow &row = *at(edit.cell.row());
    switch (static_cast<Column>(edit.cell.column())) {
    case Column::Amount:
        return BridgeEditing::typedAmount(row, edit.typed, decimals());
    case Column::Percent:
        return BridgeEditing::typedPercent(row, edit.typed);
    default:
        return BridgeEditing::typedNote(row, edit.typed, number);
    }
}

std::optional<std::int64_t> BridgeModel::units(const BridgeTableRow &row) const
{
    if (row.kind == Kind::Start)
        return m_goal->bridge.start;
    if (row.kind == Kind::Proposal)
        return m_goal->bridge.proposal;
    return row.line ? row.line->amount : std::nullopt;
}

std::optional<money::Rate> BridgeModel::percent(const BridgeTableRow &row) const
{
    const auto &bridge = m_goal->bridge;
    if (row.kind == Kind::Proposal && bridge.start && bridge.proposal && *bridge.start > 0)
        return money::Rate(money::subtractUnits(*bridge.proposal, *bridge.start), *bridge.start);
    return row.line ? row.line->percent : std::nullopt;
}

QString BridgeModel::shown(const BridgeTableRow &row, Column column) const
{
    const bool isBlank = row.kind == Kind::EmptyBasis;
    switch (column) {
    case Column::Basis:
        return name(row);
    case Column::Amount:
        return isBlank ? QString() : units(row) ? displayText(*units(row), decimals(), m_unit) : text::noValue();
    case Column::Percent: {
        const auto rate = percent(row);
        const QString sign = rate && rate->numerator() > 0 ? QStringLiteral("+") : QString();
        return isBlank || row.kind == Kind::Start ? QString() : sign + text::rateText(rate, 2);
    }
    case Column::Origin:
        return origin(row);
    case Column::Note:
        return note(row);
    }
    return {};
}

QString BridgeModel::typedText(const BridgeTableRow &row, Column column) const
{
    if (column == Column::Amount)
        return units(row) ? text::fromUtf8(money::printGrouped(*units(row), decimals())) : QString();
    if (column == Column::Percent)
        return percent(row) ? text::fromUtf8(percent(row)->percentText(4)) : QString();
    return shown(row, column);
}

QString BridgeModel::name(const BridgeTableRow &row) const
{
    if (row.kind == Kind::Start)
        return tr("Last year's actual");
    return row.kind == Kind::Proposal ? tr("Proposed target") : titled(text::bridgeBasisName(row.basis));
}

QString BridgeModel::origin(const BridgeTableRow &row) const
{
    switch (row.origin) {
    case Origin::Bridge:
        return tr("typed");
    case Origin::Swot:
        return tr("SWOT item %1").arg(text::fromUtf8(row.line->code));
    case Origin::Proposed:
        return tr("proposed");
    case Origin::None:
        break;
    }
    return {};
}

QString BridgeModel::note(const BridgeTableRow &row) const
{
    if (row.kind == Kind::EmptyBasis)
        return tr("Nothing yet: type an amount or a percent.");
    return row.line ? text::bridgeNote(*row.line) : QString();
}

} // namespace quotasmith::ui
