// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/grid/actuals_model.h"

#include "core/money/amount_text.h"
#include "core/ops/actuals/set_actuals.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/grid_roles.h"
#include "ui/models/words.h"
#include "ui/panels/actuals/grid/cell_story.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

bool isBlank(const QString &typed)
{
    const QString text = typed.trimmed();
    return text.isEmpty() || text == QStringLiteral("-") || text == QStringLiteral("—");
}

ops::ActualsSource sourceOf(const TypingStep &step, qsizetype cells)
{
    switch (step.source) {
    case GridSource::Typing:
        break;
    case GridSource::Paste:
        return cells > 1 ? ops::ActualsSource::Paste : ops::ActualsSource::Typing;
    case GridSource::Fill:
        return ops::ActualsSource::Fill;
    case GridSource::Clear:
        return ops::ActualsSource::Clear;
    }
    return ops::ActualsSource::Typing;
}

} // namespace

ActualsModel::ActualsModel(DocumentSession &session, QObject *parent) : TypedTable(parent), m_session(session) {}

void ActualsModel::show(SharedBoard board)
{
    const bool isReset = !board || !m_board || !isSameShape(*board);
    if (isReset)
        beginResetModel();
    if (!board || !m_board || board->position != m_board->position)
        forgetAllRefused();
    m_board = std::move(board);
    m_columns = m_board ? columnsOf(*m_board) : std::vector<Section>();
    layOutRows();
    if (isReset)
        endResetModel();
    else
        retranslate();
}

void ActualsModel::setUnit(DisplayUnit unit)
{
    m_unit = unit;
    retranslate();
}

void ActualsModel::retranslate()
{
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QModelIndex ActualsModel::actualOf(plan::NodeId node, plan::Measure measure) const
{
    for (int at = 0; at < rowCount(); ++at)
        for (int section = 0; section < columnCount() && m_board->node(row(at)).id == node; ++section)
            if (column(section) == Column::Actual && this->measure(section) == measure)
                return index(at, section);
    return {};
}

QString ActualsModel::title(const QModelIndex &index) const
{
    const calendar::MonthRange month{m_board->position, m_board->position};
    return tr("%1, %2, %3")
        .arg(text::nodeName(m_board->node(row(index.row()))), text::periodName(m_board->settings.calendar, month),
             text::measureName(measure(index.column())));
}

int ActualsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ActualsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ActualsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const QVariant text = refusedData(index, role); text.isValid())
        return text;
    const Column kind = column(index.column());
    const bool isName = kind == Column::Node || kind == Column::Code;
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case Qt::EditRole:
        if (isName)
            return shown(index);
        return units(index) ? text::fromUtf8(money::printGrouped(*units(index), decimals(index.column()))) : QString();
    case Qt::ToolTipRole:
        if (kind == Column::Target && cell(index).planned)
            return quotaStory(cell(index), decimals(index.column()));
        if (kind == Column::Actual)
            return cellStory(*m_board, row(index.row()), measureAt(index.column()));
        return units(index) && m_unit != DisplayUnit::One ? text::amountText(units(index), decimals(index.column()))
                                                          : QString();
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case roleNumber(GridRole::Units):
        return units(index) ? QVariant::fromValue<qlonglong>(*units(index)) : QVariant();
    case roleNumber(GridRole::Decimals):
        return isName ? QVariant() : QVariant(decimals(index.column()));
    case roleNumber(GridRole::Depth):
        return kind == Column::Node ? QVariant(m_board->tree->depth(row(index.row()).node)) : QVariant();
    case roleNumber(GridRole::Folding):
        return kind == Column::Node ? QVariant(foldingOf(index.row())) : QVariant();
    case roleNumber(GridRole::Strong):
        return m_board->node(row(index.row())).level != plan::Level::Person;
    case roleNumber(GridRole::Closed):
        return isActual(index) && m_board->isClosed();
    case roleNumber(GridRole::Adjusted):
        return isActual(index) && row(index.row()).takesValues && cell(index).isAdjusted();
    case roleNumber(GridRole::Noted):
        return isActual(index) && !cell(index).note.empty();
    default:
        return {};
    }
}

QVariant ActualsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || role != Qt::DisplayRole)
        return {};
    return heading(section);
}

Qt::ItemFlags ActualsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !isActual(index) || !m_session.isWritable() || m_board->isClosed())
        return flags;
    const bool isTyped = row(index.row()).takesValues && measure(index.column()) != plan::Measure::GrossProfit;
    return isTyped ? flags | Qt::ItemIsEditable : flags;
}

void ActualsModel::keepRefused(const QList<GridRefusal> &refused)
{
    QList<GridRefusal> typed = refused;
    erase_if(typed, [](const GridRefusal &each) { return isBlank(each.typed); }); // a blank text shows nothing
    TypedTable::keepRefused(typed);
}

CellKey ActualsModel::keyOf(const QModelIndex &cell) const
{
    constexpr int kMostMeasures = 1000;
    const int section =
        static_cast<int>(column(cell.column())) * kMostMeasures + static_cast<int>(measure(cell.column()));
    return {QString::number(m_board->node(row(cell.row())).id.value()), section};
}

QList<GridRefusal> ActualsModel::write(const QList<GridEdit> &edits, const TypingStep &step)
{
    QList<GridRefusal> refused;
    QList<GridEdit> wanted;
    ops::SetActuals request;
    request.source = sourceOf(step, edits.size());
    for (const GridEdit &edit : edits) {
        const ops::BoardCell &present = cell(edit.cell);
        if (isBlank(edit.typed) && present.imported && !present.typed) {
            refused.append({edit.cell, edit.typed,
                            tr("Imported lines are not cleared here. Type the right total: the difference is kept as "
                               "an adjustment.")});
            continue;
        }
        wanted.append(edit);
        request.cells.push_back({m_board->node(row(edit.cell.row())).code, m_board->month(),
                                 measure(edit.cell.column()), text::toUtf8(edit.typed), std::nullopt});
    }
    const bool isPartly = step.partly == GridPartly::Allowed;
    const bool isTried = step.isPreview || (!refused.isEmpty() && !isPartly);
    ops::ActualsOutcome outcome;
    const bool isDone = wanted.isEmpty() || m_session.run([&](store::Document &document) {
        outcome = ops::setActuals(document, request, isPartly ? ops::Partly::Allowed : ops::Partly::Never,
                                  isTried ? ops::Run::Preview : ops::Run::Write);
        return outcome.changes;
    });
    if (!isDone)
        refused.append({wanted.front().cell, wanted.front().typed, text::errorText(*m_session.lastError())});
    for (const ops::ActualRefusal &each : outcome.refused) {
        const GridEdit &edit = wanted[static_cast<qsizetype>(each.cell)];
        refused.append({edit.cell, edit.typed, text::errorText(each.error)});
    }
    return refused;
}

bool ActualsModel::type(const QModelIndex &cell, const QString &typed)
{
    if (!isBlank(typed))
        return TypedTable::type(cell, typed);
    TypedTable::forgetRefused(cell);
    const QList<GridRefusal> refused = write({{cell, typed}}, {GridSource::Clear, GridPartly::Never, false});
    if (!refused.isEmpty())
        Q_EMIT said(refused.front().reason);
    return refused.isEmpty();
}

std::vector<ActualsModel::Section> ActualsModel::columnsOf(const ops::MonthBoard &board)
{
    std::vector<Section> columns{{Column::Node, 0}, {Column::Code, 0}};
    for (std::size_t m = 0; m < board.measures.size(); ++m) {
        const bool isPlanned = board.isPlanned(board.measures[m]);
        columns.push_back({Column::Actual, m});
        if (isPlanned)
            columns.insert(columns.end(), {{Column::Target, m}, {Column::Attainment, m}});
        columns.push_back({Column::ToDate, m});
        if (isPlanned)
            columns.push_back({Column::ToDateAttainment, m});
    }
    return columns;
}

bool ActualsModel::isSameShape(const ops::MonthBoard &board) const
{
    return board.measures == m_board->measures && columnsOf(board) == m_columns &&
           std::equal(
               board.rows.begin(), board.rows.end(), m_board->rows.begin(), m_board->rows.end(),
               [&](const ops::BoardRow &a, const ops::BoardRow &b) { return board.node(a).id == m_board->node(b).id; });
}

std::optional<std::int64_t> ActualsModel::units(const QModelIndex &index) const
{
    switch (column(index.column())) {
    case Column::Actual:
        return cell(index).month.actual;
    case Column::Target:
        return cell(index).month.target;
    case Column::ToDate:
        return cell(index).toDate.actual;
    default:
        return std::nullopt;
    }
}

QString ActualsModel::shown(const QModelIndex &index) const
{
    switch (column(index.column())) {
    case Column::Node:
        return text::nodeName(m_board->node(row(index.row())));
    case Column::Code:
        return text::fromUtf8(m_board->node(row(index.row())).code);
    case Column::Attainment:
        return text::rateText(cell(index).month.rate());
    case Column::ToDateAttainment:
        return text::rateText(cell(index).toDate.rate());
    default:
        break;
    }
    const auto value = units(index);
    const bool isMoney = plan::kindOf(measure(index.column())) == plan::MeasureKind::Money;
    return value ? displayText(*value, decimals(index.column()), isMoney ? m_unit : DisplayUnit::One) : text::noValue();
}

QString ActualsModel::spoken(const QModelIndex &index) const
{
    const QString said =
        tr("%1, %2: %3")
            .arg(shown(index.siblingAtColumn(0)), heading(index.column()).simplified(),
                 units(index) ? text::amountText(units(index), decimals(index.column())) : shown(index));
    if (!isActual(index))
        return said;
    const QString adjusted = data(index, roleNumber(GridRole::Adjusted)).toBool() ? tr("%1, adjusted").arg(said) : said;
    const QString noted =
        cell(index).note.empty() ? adjusted : tr("%1, note: %2").arg(adjusted, text::fromUtf8(cell(index).note));
    return m_board->isClosed() ? tr("%1, closed").arg(noted) : noted;
}

/// Two lines: the measure above what the column says of it.
QString ActualsModel::heading(int section) const
{
    const Column kind = column(section);
    if (kind == Column::Node)
        return titled(text::axisName(plan::Axis::Organisation));
    if (kind == Column::Code)
        return tr("Code");
    const QString below = kind == Column::Actual       ? tr("Actual")
                          : kind == Column::Target     ? tr("Target")
                          : kind == Column::ToDate     ? tr("Year to date")
                          : kind == Column::Attainment ? tr("Attained")
                                                       : tr("Attained to date");
    return titled(text::measureName(measure(section))) + QLatin1Char('\n') + below;
}

} // namespace quotasmith::ui
