// SPDX-License-Identifier: Apache-2.0
#include "ui/models/targets_model.h"

#include "core/base/check.h"
#include "core/money/amount_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/answer_text.h"
#include "ui/models/hold_sign.h"
#include "ui/models/words.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace quotasmith::ui {

namespace {

/// How long the cells that moved are marked.
constexpr std::chrono::seconds kMarkingTime{8};

constexpr calendar::MonthRange quarterRange(int quarter)
{
    return {quarter * 3, quarter * 3 + 2};
}

bool isSameOrder(const TargetRows &before, const TargetRows &after)
{
    return before.axis == after.axis &&
           std::equal(before.rows.begin(), before.rows.end(), after.rows.begin(), after.rows.end(),
                      [&](const TargetRow &a, const TargetRow &b) { return before.node(a).id == after.node(b).id; });
}

} // namespace

TargetsModel::TargetsModel(DocumentSession &session, QObject *parent) : TypedTable(parent), m_session(session)
{
    layOutColumns();
    connect(&session, &DocumentSession::changed, this, &TargetsModel::follow);
    m_marking.setSingleShot(true);
    m_marking.setInterval(kMarkingTime);
    connect(&m_marking, &QTimer::timeout, this, [this] {
        m_before.clear();
        refreshAll();
    });
}

void TargetsModel::show(plan::Axis axis, plan::Measure measure)
{
    m_axis = axis;
    m_measure = measure;
    forgetAllRefused();
    reload();
}

void TargetsModel::setLayer(TargetLayer layer)
{
    if (layer == m_layer)
        return;
    m_layer = layer;
    forgetAllRefused();
    reload();
}

void TargetsModel::setUnit(DisplayUnit unit)
{
    m_unit = unit;
    refreshAll();
}

void TargetsModel::setUnfolded(int quarter, bool unfolded)
{
    if (isUnfolded(quarter) == unfolded)
        return;
    const auto at = std::find_if(m_columns.begin(), m_columns.end(), [&](const Section &section) {
        return section.kind == Column::Period && section.months.first == quarter * 3;
    });
    const int first = static_cast<int>(at - m_columns.begin());
    if (unfolded)
        beginInsertColumns({}, first, first + 2);
    else
        beginRemoveColumns({}, first, first + 2);
    m_unfolded[static_cast<std::size_t>(quarter)] = unfolded;
    layOutColumns();
    if (unfolded)
        endInsertColumns();
    else
        endRemoveColumns();
}

void TargetsModel::retranslate()
{
    refreshAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<calendar::MonthRange> TargetsModel::months(int section) const
{
    const Section &wanted = m_columns[static_cast<std::size_t>(section)];
    return wanted.kind == Column::Period ? std::optional(wanted.months) : std::nullopt;
}

std::optional<EditTarget> TargetsModel::target(const QModelIndex &cell) const
{
    if (!cell.isValid() || column(cell.column()) != Column::Period)
        return std::nullopt;
    const calendar::MonthRange range = *months(cell.column());
    return EditTarget{{axis(), m_rows.node(rowAt(cell)).code, m_rows.plan.settings.calendar.text(range)}, m_measure};
}

QModelIndex TargetsModel::cellOf(const spread::Place &place) const
{
    const auto row = std::find_if(m_shown.begin(), m_shown.end(), [&](int shown) {
        return m_rows.rows[static_cast<std::size_t>(shown)].position == place.node;
    });
    const auto section = std::find_if(m_columns.begin(), m_columns.end(), [&](const Section &each) {
        return each.kind == Column::Period && each.months == place.months;
    });
    if (place.axis != axis() || row == m_shown.end() || section == m_columns.end())
        return {};
    return index(static_cast<int>(row - m_shown.begin()), static_cast<int>(section - m_columns.begin()));
}

QModelIndex TargetsModel::refusedCell() const
{
    const auto node = m_lastTyped && !m_rows.rows.empty() ? m_rows.tree().find(m_lastTyped->node) : std::nullopt;
    const QModelIndex cell = node ? cellOf({m_rows.axis, *node, m_lastTyped->months}) : QModelIndex();
    return cell.isValid() && isRefused(cell) ? cell : QModelIndex();
}

int TargetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TargetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TargetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const QVariant text = refusedData(index, role); text.isValid())
        return text;
    const Column kind = column(index.column());
    const TargetRow &row = rowAt(index);
    const bool isPeriod = kind == Column::Period;
    switch (role) {
    case Qt::DisplayRole:
        return shownText(index);
    case Qt::EditRole:
        return typedText(index);
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case Qt::ToolTipRole:
        return hint(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (kind == Column::Node || kind == Column::Code ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case roleNumber(GridRole::Units):
        return unitsAt(index) ? QVariant::fromValue<qlonglong>(*unitsAt(index)) : QVariant();
    case roleNumber(GridRole::Decimals):
        return decimals();
    case roleNumber(GridRole::Depth):
        return kind == Column::Node ? QVariant(row.depth) : QVariant();
    case roleNumber(GridRole::Folding):
        return kind == Column::Node ? QVariant(foldingOf(row)) : QVariant();
    case roleNumber(GridRole::Held):
        return isPeriod && row.isHeld(*months(index.column()));
    case roleNumber(GridRole::HoldSign):
        return isPeriod ? QVariant(static_cast<int>(drawnSign(row, *months(index.column())))) : QVariant();
    case roleNumber(GridRole::Closed):
        return isPeriod && m_rows.isClosed(*months(index.column()));
    case roleNumber(GridRole::Strong):
        return row.depth == 0 || (isPeriod && isTotal(*months(index.column())));
    case roleNumber(GridRole::Moved):
        return isPeriod && isMoved(index);
    default:
        return {};
    }
}

/// A closed month is closed for everybody: that is drawn once, on the company's row.
HoldSign TargetsModel::drawnSign(const TargetRow &row, calendar::MonthRange months) const
{
    const HoldSign sign = holdSignAt(m_rows, row, months);
    return sign == HoldSign::Closed && row.position != 0 ? HoldSign::None : sign;
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (column(section)) {
    case Column::Node:
        return titled(text::axisName(axis()));
    case Column::Code:
        return tr("Code");
    case Column::Period:
        return periodTitle(*months(section));
    case Column::LastYear:
        return tr("Last year");
    case Column::Growth:
        return tr("Growth");
    case Column::Share:
        return tr("Share");
    }
    return {};
}

Qt::ItemFlags TargetsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || column(index.column()) != Column::Period || !m_session.isWritable() ||
        m_rows.layer != TargetLayer::Planned)
        return flags;
    return flags | Qt::ItemIsEditable;
}

void TargetsModel::follow(const store::Changes &changes)
{
    TargetRows rows;
    const bool isKnown = !m_rows.rows.empty() && m_rows.axis == m_axis && m_rows.plan.sheet.measure == m_measure &&
                         m_rows.layer == m_layer; // and not out of reach
    const bool isRead = !m_session.isOpen() || m_session.read([&](const store::Document &document) {
        rows = isKnown ? followTargetRows(document, m_rows, changes)
                       : readTargetRows(document, m_axis, m_measure, m_layer);
    });
    if (isRead)
        replaceRows(std::move(rows));
}

void TargetsModel::reload()
{
    TargetRows rows;
    const bool isRead = !m_session.isOpen() || m_session.read([&](const store::Document &document) {
        rows = readTargetRows(document, m_axis, m_measure, m_layer);
    });
    if (isRead)
        replaceRows(std::move(rows));
}

void TargetsModel::replaceRows(TargetRows rows)
{
    if (!rows.rows.empty() && isSameOrder(m_rows, rows)) {
        const TargetRows before = std::exchange(m_rows, std::move(rows));
        m_layer = m_rows.layer;
        markMoved(before);
        refreshAll();
        if (before.layer == m_layer)
            Q_EMIT followed(before);
        return;
    }
    m_before.clear();
    beginResetModel();
    const TargetRows before = std::exchange(m_rows, std::move(rows));
    layOutRows();
    endResetModel();
    m_layer = m_rows.layer;
    if (!before.rows.empty() && !m_rows.rows.empty() && before.layer == m_layer)
        Q_EMIT followed(before);
}

void TargetsModel::refreshAll()
{
    if (!m_rows.rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TargetsModel::layOutColumns()
{
    m_columns = {{Column::Node, {}}, {Column::Code, {}}};
    for (int quarter = 0; quarter < 4; ++quarter) {
        const calendar::MonthRange range = quarterRange(quarter);
        for (int month = range.first; isUnfolded(quarter) && month <= range.last; ++month)
            m_columns.push_back({Column::Period, {month, month}});
        m_columns.push_back({Column::Period, range});
    }
    m_columns.push_back({Column::Period, {}});
    m_columns.push_back({Column::LastYear, {}});
    m_columns.push_back({Column::Growth, {}});
    m_columns.push_back({Column::Share, {}});
}

bool TargetsModel::isMoved(const QModelIndex &index) const
{
    if (m_before.empty())
        return false;
    const calendar::MonthRange range = *months(index.column());
    const plan::MonthUnits &was = m_before[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])],
                           &is = rowAt(index).months;
    return plan::sumOf(was, range.first, range.last) != plan::sumOf(is, range.first, range.last);
}

void TargetsModel::markMoved(const TargetRows &before)
{
    m_before.clear();
    if (before.plan.sheet.measure != m_measure || before.layer != m_rows.layer)
        return;
    for (const TargetRow &row : before.rows)
        m_before.push_back(row.months);
    m_marking.start();
}

CellKey TargetsModel::keyOf(const QModelIndex &cell) const
{
    const Section &section = m_columns[static_cast<std::size_t>(cell.column())];
    const int column = static_cast<int>(section.kind) * 1000 + section.months.first * 12 + section.months.last;
    return {QString::number(m_rows.node(rowAt(cell)).id.value()), column};
}

void TargetsModel::typeAgain(const std::vector<ops::PlaceName> &released)
{
    if (const QModelIndex cell = refusedCell(); cell.isValid() && (flags(cell) & Qt::ItemIsEditable))
        type(cell, cell.data(Qt::EditRole).toString(), released);
}

bool TargetsModel::type(const QModelIndex &index, const QString &typed)
{
    return type(index, typed, {});
}

bool TargetsModel::type(const QModelIndex &index, const QString &typed, const std::vector<ops::PlaceName> &released)
{
    const EditTarget wanted = *target(index);
    const calendar::MonthRange range = *months(index.column());
    const bool isCompany = rowAt(index).position == 0;
    m_lastTyped = TypedPlace{m_rows.node(rowAt(index)).id, range};
    forgetRefused(index);
    const spread::Keep keep = isCompany ? companyKeep(m_keep) : m_keep;
    const EditAnswer answer = isCompany && range.isYear() ? typeAnnualTarget(m_session, m_measure, typed, released)
                                                          : typeTarget(m_session, wanted, typed, keep, released);
    const bool done = std::holds_alternative<EditDone>(answer);
    if (!done)
        keepRefused(index, typed, answerText(answer));
    Q_EMIT answered(answer);
    return done;
}

std::optional<std::int64_t> TargetsModel::unitsAt(const QModelIndex &index) const
{
    const TargetRow &row = rowAt(index);
    if (column(index.column()) == Column::LastYear)
        return row.lastYear;
    const auto range = months(index.column());
    return range ? std::optional(row.amount(*range)) : std::nullopt;
}

bool TargetsModel::isTotal(calendar::MonthRange months) const
{
    return months.isYear() || (!months.isMonth() && isUnfolded(months.first / 3));
}

} // namespace quotasmith::ui
