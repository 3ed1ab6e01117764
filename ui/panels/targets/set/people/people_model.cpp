// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/people/people_model.h"

#include "core/money/amount_text.h"
#include "core/money/money.h"
#include "core/plan/lists/kind.h"
#include "core/spread/value_expression.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/grid_roles.h"

#include <algorithm>
#include <map>

namespace quotasmith::ui {

namespace {

std::optional<std::int64_t> less(std::optional<std::int64_t> a, std::optional<std::int64_t> b)
{
    return a && b ? std::optional(money::subtractUnits(*a, *b)) : std::nullopt;
}

/// A blank text says that nothing is promised any more.
bool isBlank(const QString &typed)
{
    return typed.trimmed().isEmpty();
}

} // namespace

PeopleModel::PeopleModel(DocumentSession &session, QObject *parent) : TypedTable(parent), m_session(session) {}

void PeopleModel::show(std::shared_ptr<const ops::AnnualGoal> goal)
{
    std::vector<Row> rows = goal ? rowsOf(*goal) : std::vector<Row>();
    const bool isReset = !std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                     [](const Row &a, const Row &b) { return a.node == b.node; });
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

void PeopleModel::setUnit(DisplayUnit unit)
{
    m_unit = unit;
    retranslate();
}

void PeopleModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const QVariant text = refusedData(index, role); text.isValid())
        return text;
    const auto column = static_cast<Column>(index.column());
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::EditRole:
        return units(row, column) ? text::fromUtf8(money::printGrouped(*units(row, column), decimals())) : QString();
    case Qt::ToolTipRole:
        return hint(row, column);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(shown(row, Column::Node), headerData(index.column(), Qt::Horizontal).toString(), shown(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (column == Column::Node || column == Column::Code ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case roleNumber(GridRole::Units):
        return units(row, column) ? QVariant::fromValue<qlonglong>(*units(row, column)) : QVariant();
    case roleNumber(GridRole::Decimals):
        return decimals();
    case roleNumber(GridRole::Depth):
        return column == Column::Node ? QVariant(tree().depth(row.node)) : QVariant();
    case roleNumber(GridRole::Strong):
        return row.node == 0;
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Node:
        return tr("Organisation");
    case Column::Code:
        return tr("Code");
    case Column::Target:
        return tr("Target");
    case Column::Committed:
        return tr("Committed");
    case Column::CommittedGap:
        return tr("Committed less target");
    case Column::HeadMonths:
        return tr("Full head-months");
    case Column::Capacity:
        return tr("Capacity");
    case Column::CapacityGap:
        return tr("Capacity less target");
    case Column::Cover:
        return tr("Capacity of target");
    }
    return {};
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || static_cast<Column>(index.column()) != Column::Committed || !m_session.isWritable())
        return flags;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    return row.isPerson && !row.isByParts ? flags | Qt::ItemIsEditable : flags;
}

std::vector<PeopleModel::Row> PeopleModel::rowsOf(const ops::AnnualGoal &goal) const
{
    const spread::Sheet &sheet = goal.money.plan.sheet;
    const plan::Tree &tree = sheet.tree(plan::Axis::Organisation);
    std::map<int, bool> isYear; // by tree position of whoever promised
    for (const plan::Commitment &one : goal.lists.commitments)
        if (const auto node = tree.find(one.person); node && one.measure == sheet.measure)
            isYear[*node] = one.months.isYear() && !isYear.contains(*node);
    std::vector<Row> rows;
    for (const goal::BottomUpRow &promised : goal.bottomUp.rows) {
        const plan::Node &node = tree.node(promised.node);
        Row row{promised.node, {}, promised.committed, {}, {}, node.level == plan::Level::Person && !node.unassigned};
        if (goal.money.target)
            row.target = sheet.value(plan::Axis::Organisation, promised.node, {});
        if (const goal::CapacityRow *found = goal.money.capacity ? goal.money.capacity->find(promised.node) : nullptr) {
            row.capacity = found->year();
            row.headMonths = found->headMonths;
        }
        row.isByParts = isYear.contains(promised.node) && !isYear.at(promised.node);
        if (!node.unassigned || row.target.value_or(0) != 0)
            rows.push_back(row);
    }
    return rows;
}

CellKey PeopleModel::keyOf(const QModelIndex &cell) const
{
    return {QString::number(tree().node(node(cell.row())).id.value()), cell.column()};
}

QList<GridRefusal> PeopleModel::write(const QList<GridEdit> &edits, const TypingStep &step)
{
    ListBlock block;
    for (const GridEdit &edit : edits) {
        const Row &person = m_rows[static_cast<std::size_t>(edit.cell.row())];
        if (!isBlank(edit.typed) || person.committed)
            block.add(edit, changeOf(person, edit.typed));
    }
    return block.run(m_session, step);
}

ops::ListChange PeopleModel::changeOf(const Row &row, const QString &typed) const
{
    const plan::ListKind &commitments = plan::listKind("commitments");
    const std::string code = tree().node(row.node).code;
    const std::string measureWord(plan::measureCode(measure()));
    const std::string year = m_goal->money.plan.settings.calendar.text(calendar::MonthRange());
    if (isBlank(typed))
        return {&commitments, std::nullopt, code + '/' + measureWord + '/' + year};
    // `=300*1.2` too; what makes no amount is refused by the list in its own words.
    const auto parsed = spread::parseValue(text::toUtf8(typed), decimals());
    const bool isAmount = parsed.value && parsed.value->kind == spread::ValueExpression::Kind::Amount;
    const std::string amount =
        isAmount ? money::printAmount(parsed.value->amount, decimals()) : text::toUtf8(typed.trimmed());
    return {&commitments,
            ops::FieldTexts{{"person", code}, {"measure", measureWord}, {"period", year}, {"amount", amount}}};
}

std::optional<std::int64_t> PeopleModel::units(const Row &row, Column column) const
{
    switch (column) {
    case Column::Target:
        return row.target;
    case Column::Committed:
        return row.committed;
    case Column::CommittedGap:
        return less(row.committed, row.target);
    case Column::Capacity:
        return row.capacity;
    case Column::CapacityGap:
        return less(row.capacity, row.target);
    default:
        return std::nullopt;
    }
}

QString PeopleModel::shown(const Row &row, Column column) const
{
    switch (column) {
    case Column::Node:
        return text::nodeName(tree().node(row.node));
    case Column::Code:
        return text::fromUtf8(tree().node(row.node).code);
    case Column::HeadMonths:
        return row.headMonths ? text::fromUtf8(row.headMonths->decimalText(2)) : text::noValue();
    case Column::Cover:
        return text::rateText(row.capacity && row.target && *row.target > 0
                                  ? std::optional(money::Rate(*row.capacity, *row.target))
                                  : std::nullopt,
                              1);
    default:
        break;
    }
    const auto value = units(row, column);
    return value ? displayText(*value, decimals(), m_unit) : text::noValue();
}

QString PeopleModel::hint(const Row &row, Column column) const
{
    if (column == Column::Committed && row.isByParts)
        return tr("Promised by parts of the year: see the list of commitments.");
    if (column == Column::Committed && row.isPerson && !row.committed)
        return tr("Nothing is promised yet: type an amount.");
    const auto value = units(row, column);
    return value && m_unit != DisplayUnit::One ? text::amountText(value, decimals()) : QString();
}

} // namespace quotasmith::ui
