// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/ratios/ratio_model.h"

#include "core/spread/target_view.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "ui/models/grid_roles.h"
#include "ui/models/target_block.h"

namespace quotasmith::ui {

namespace {

QList<GridRefusal> refusalsOf(const std::variant<ops::RatiosOutcome, base::Error> &answer, const QList<GridEdit> &edits)
{
    QList<GridRefusal> refused;
    if (const auto *error = std::get_if<base::Error>(&answer)) {
        refused.append({edits.front().cell, edits.front().typed, text::errorText(*error)});
        return refused;
    }
    for (const ops::RatioRefusal &refusal : std::get<ops::RatiosOutcome>(answer).refused) {
        const GridEdit &edit = edits[static_cast<qsizetype>(refusal.cell)];
        refused.append({edit.cell, edit.typed, text::errorText(refusal.reason)});
    }
    return refused;
}

} // namespace

RatioModel::RatioModel(DocumentSession &session, QObject *parent) : TypedTable(parent), m_session(session)
{
    layOutColumns();
    connect(&session, &DocumentSession::changed, this, [this] {
        if (m_isShown)
            reload();
    });
}

void RatioModel::show(plan::Axis axis, plan::Measure ratio)
{
    m_axis = axis;
    m_measure = ratio;
    m_isShown = true;
    forgetAllRefused();
    reload();
}

void RatioModel::clear()
{
    m_isShown = false;
    beginResetModel();
    m_rows.reset();
    forgetAllRefused();
    endResetModel();
}

void RatioModel::setUnfolded(bool months)
{
    if (m_isUnfolded == months)
        return;
    beginResetModel();
    m_isUnfolded = months;
    layOutColumns();
    endResetModel();
}

void RatioModel::retranslate()
{
    refreshAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RatioModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_rows ? 0 : static_cast<int>(m_rows->nodes().size());
}

int RatioModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RatioModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const QVariant text = refusedData(index, role); text.isValid())
        return text;
    const Column column = kind(index.column());
    const bool isWord = column == Column::Node || column == Column::Code;
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
        return QVariant::fromValue(Qt::Alignment((isWord ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case roleNumber(GridRole::Depth):
        return column == Column::Node ? QVariant(m_rows->tree().depth(m_rows->position(index.row()))) : QVariant();
    case roleNumber(GridRole::Closed):
        return column == Column::Period && m_rows->isClosed(months(index.column()));
    case roleNumber(GridRole::Strong):
        return index.row() == 0 || (column == Column::Period && months(index.column()).isYear());
    default:
        return {};
    }
}

QVariant RatioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return title(section);
}

Qt::ItemFlags RatioModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isForTyping = index.isValid() && kind(index.column()) == Column::Period && m_session.isWritable();
    return isForTyping ? flags | Qt::ItemIsEditable : flags;
}

QString RatioModel::clearedText(const QModelIndex &) const
{
    return QStringLiteral("-");
}

CellKey RatioModel::keyOf(const QModelIndex &cell) const
{
    const calendar::MonthRange range = months(cell.column());
    const int section = static_cast<int>(kind(cell.column())) * 1000 + range.first * 12 + range.last;
    return {QString::number(m_rows->node(cell.row()).id.value()), section};
}

QList<GridRefusal> RatioModel::write(const QList<GridEdit> &edits, const TypingStep &step)
{
    ops::SetRatios request = blockOf(edits);
    request.source = blockSource(step.source);
    const ops::Partly partly = step.partly == GridPartly::Allowed ? ops::Partly::Allowed : ops::Partly::Never;
    return refusalsOf(typeRatios(m_session, request, partly, step.isPreview ? ops::Run::Preview : ops::Run::Write),
                      edits);
}

void RatioModel::reload()
{
    std::unique_ptr<RatioRows> rows;
    const bool isRead = !m_session.isOpen() || m_session.read([&](const store::Document &document) {
        rows = std::make_unique<RatioRows>(document, m_axis, m_measure);
    });
    if (!isRead)
        return;
    if (rows && m_rows && rows->hasSameRows(*m_rows)) {
        m_rows = std::move(rows);
        refreshAll();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void RatioModel::refreshAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RatioModel::layOutColumns()
{
    m_columns = {{Column::Node, {}}, {Column::Code, {}}};
    for (const calendar::MonthRange quarter : spread::columnsOf(spread::Column::Quarter)) {
        for (int month = quarter.first; m_isUnfolded && !quarter.isYear() && month <= quarter.last; ++month)
            m_columns.push_back({Column::Period, {month, month}});
        m_columns.push_back({Column::Period, quarter});
    }
    m_columns.push_back({Column::LastYear, {}});
    m_columns.push_back({Column::Change, {}});
}

/// A single ratio has more to say than that it was taken: what the change asks of others.
bool RatioModel::type(const QModelIndex &index, const QString &typed)
{
    const calendar::MonthRange range = months(index.column());
    const ops::PlaceName place{m_axis, m_rows->node(index.row()).code, m_rows->settings().calendar.text(range)};
    const QString wanted = typed.trimmed().isEmpty() ? clearedText(index) : typed;
    forgetRefused(index);
    const RatioAnswer answer = typeRatio(m_session, {place, m_measure, text::toUtf8(wanted)});
    const auto *error = std::get_if<base::Error>(&answer);
    if (error)
        keepRefused(index, typed, text::errorText(*error));
    else
        Q_EMIT answered(std::get<QString>(answer));
    return !error;
}

ops::SetRatios RatioModel::blockOf(const QList<GridEdit> &edits) const
{
    ops::SetRatios request;
    request.axis = m_axis;
    request.measure = m_measure;
    for (const GridEdit &edit : edits)
        request.cells.push_back({m_rows->node(edit.cell.row()).code,
                                 m_rows->settings().calendar.text(months(edit.cell.column())),
                                 text::toUtf8(edit.typed)});
    return request;
}

} // namespace quotasmith::ui
