// SPDX-License-Identifier: Apache-2.0
#include "ui/models/lists/list_model.h"

#include "core/ops/lists/edit_lists.h"
#include "core/ops/lists/list_context.h"
#include "core/store/tables/lists.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/list_text.h"
#include "ui/models/lists/row_steps.h"
#include "ui/models/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quotasmith::ui {

namespace {

/// Where lists are kept, and what their cells name.
constexpr std::array kTables{"list_row", "list_value", "reading", "indicator_value", "setting", "node"};

/// What only says that a row is not complete yet.
bool isUnfinished(const base::Error &error)
{
    return error.code() == "record-field-missing" || error.code() == "record-field-choice";
}

} // namespace

ListModel::ListModel(DocumentSession &session, const plan::ListKind &kind, QObject *parent)
    : TypedTable(parent), m_session(session), m_kind(kind), m_words(kind)
{
    connect(&session, &DocumentSession::opened, this, &ListModel::open);
    connect(&session, &DocumentSession::changed, this, &ListModel::follow);
    open();
}

QString ListModel::key(int row) const
{
    return isRecord(row) ? text::fromUtf8(m_rows[static_cast<std::size_t>(row)].key) : QString();
}

int ListModel::rowOf(const QString &key) const
{
    const std::string wanted = text::toUtf8(key);
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&wanted](const Row &row) { return row.key == wanted; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool ListModel::remove(const QList<int> &rows)
{
    std::vector<ops::ListChange> changes;
    for (const int row : rows)
        if (isRecord(row))
            changes.push_back({&m_kind, std::nullopt, m_rows[static_cast<std::size_t>(row)].key});
    if (changes.empty())
        return false;
    return m_session.run([&](store::Document &document) {
        return ops::changeLists(document, changes, changes.size() * m_kind.fields.size()).changes;
    });
}

QStringList ListModel::choices(const QModelIndex &cell) const
{
    return m_words.choices(static_cast<std::size_t>(cell.column()), axisOf(cell));
}

void ListModel::retranslate()
{
    reload();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : records() + (m_hasEmptyRow ? 1 : 0);
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_kind.fields.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const QVariant refused = refusedData(index, role); refused.isValid())
        return refused;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index, role);
    case Qt::ToolTipRole: {
        const QString code = written(index);
        return code == text(index, Qt::EditRole) ? QVariant() : code;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const plan::ListField &field = m_kind.fields[static_cast<std::size_t>(section)];
    if (role == Qt::ToolTipRole)
        return text::listTypeName(plan::listTypeCode(field.type));
    return role == Qt::DisplayRole ? QVariant(titled(text::listFieldName(m_kind, field))) : QVariant();
}

Qt::ItemFlags ListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && m_session.isWritable() ? flags | Qt::ItemIsEditable : flags;
}

void ListModel::open()
{
    m_words.forgetNames();
    m_draft.clear();
    forgetAllRefused();
    takeAnew(read().value_or(std::vector<Row>()));
}

void ListModel::follow(const store::Changes &changes)
{
    if (changes.touches("node"))
        m_words.forgetNames();
    const bool isMine = changes.tables.empty() || std::any_of(kTables.begin(), kTables.end(), [&](const char *table) {
                            return changes.touches(table);
                        });
    if (isMine)
        reload();
}

std::optional<std::vector<ListModel::Row>> ListModel::read()
{
    std::vector<Row> rows;
    const bool isRead = m_session.isOpen() && m_session.read([&](const store::Document &document) {
        const plan::ListContext context = ops::listContext(document.connection());
        m_words.read(context);
        m_words.readRows([&](const plan::ListKind &kind) { return store::readList(document.connection(), kind); });
        for (const plan::Record &record : plan::withDefaults(m_kind, store::readList(document.connection(), m_kind))) {
            Row row{plan::keyText(record, context), {}, {}};
            for (const std::string &typed : plan::textsOf(record, context))
                row.typed.push_back(text::fromUtf8(typed));
            for (std::size_t field = 0; field < m_kind.fields.size(); ++field)
                row.shown.push_back(text::listValueText(record, field, context));
            rows.push_back(std::move(row));
        }
    });
    return isRead ? std::optional(std::move(rows)) : std::nullopt;
}

void ListModel::reload()
{
    if (auto rows = read())
        take(*std::move(rows));
}

void ListModel::takeAnew(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_hasEmptyRow = m_session.isWritable();
    endResetModel();
}

/// The rows that come and go do so one by one, so that whoever types stays where they are.
void ListModel::take(std::vector<Row> rows)
{
    std::vector<std::string> before, after;
    for (const Row &row : m_rows)
        before.push_back(row.key);
    for (const Row &row : rows)
        after.push_back(row.key);
    const auto steps = rowSteps(before, after);
    if (!steps || m_hasEmptyRow != m_session.isWritable())
        return takeAnew(std::move(rows));
    for (const RowStep &step : *steps) {
        const auto at = m_rows.begin() + step.row;
        if (step.kind == RowStep::Kind::Remove) {
            beginRemoveRows({}, step.row, step.row);
            m_rows.erase(at);
            endRemoveRows();
            continue;
        }
        // The empty row becomes the new one, and another comes behind it.
        const int place = step.row + (m_isDraftTaken && step.row == records() ? 1 : 0);
        beginInsertRows({}, place, place);
        m_rows.insert(at, rows[static_cast<std::size_t>(step.row)]);
        endInsertRows();
    }
    m_rows = std::move(rows);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

CellKey ListModel::keyOf(const QModelIndex &cell) const
{
    return {key(cell.row()), cell.column()};
}

/// Of a node's field that depends on another: what that says.
std::optional<plan::Axis> ListModel::axisOf(const QModelIndex &cell) const
{
    const plan::ListField &field = m_kind.fields[static_cast<std::size_t>(cell.column())];
    const auto on = field.type == plan::ListType::Node ? m_kind.find(field.axis) : std::nullopt;
    return on ? plan::findAxis(text::toUtf8(written(index(cell.row(), static_cast<int>(*on))))) : std::nullopt;
}

ops::ListChange ListModel::changeOf(const GridEdit &edit) const
{
    const bool isNew = !isRecord(edit.cell.row());
    const auto column = static_cast<std::size_t>(edit.cell.column());
    ops::ListChange change{&m_kind, isNew ? m_draft : ops::FieldTexts(), {}};
    (*change.said)[std::string(m_kind.fields[column].code)] =
        text::toUtf8(m_words.written(column, axisOf(edit.cell), edit.typed.trimmed()));
    if (!isNew)
        change.key = m_rows[static_cast<std::size_t>(edit.cell.row())].key;
    return change;
}

QList<GridRefusal> ListModel::write(const QList<GridEdit> &edits, const TypingStep &step)
{
    ListBlock block;
    bool isDraftUsed = false;
    for (const GridEdit &edit : edits) {
        block.add(edit, changeOf(edit));
        isDraftUsed = isDraftUsed || !isRecord(edit.cell.row());
    }
    const ops::FieldTexts before = std::exchange(m_draft, {}); // what it says is a row by the time it is read again
    m_isDraftTaken = isDraftUsed;
    const QList<GridRefusal> refused = block.run(m_session, step);
    m_isDraftTaken = false;
    if (step.isPreview || !refused.isEmpty() || !isDraftUsed)
        m_draft = before;
    return refused;
}

bool ListModel::type(const QModelIndex &index, const QString &typed)
{
    forgetRefused(index);
    const bool isNew = !isRecord(index.row());
    const ops::ListChange wanted = changeOf({index, typed});
    const ops::FieldTexts before = isNew ? std::exchange(m_draft, {}) : m_draft;
    m_isDraftTaken = isNew;
    const bool isDone = m_session.run(
        [&](store::Document &document) { return ops::putRecord(document, m_kind, *wanted.said, wanted.key).changes; });
    m_isDraftTaken = false;
    if (isDone)
        return true;
    const bool isBegun = isNew && isUnfinished(*m_session.lastError());
    m_draft = isBegun ? *wanted.said : before;
    if (isBegun)
        Q_EMIT dataChanged(index, index);
    else
        keepRefused(index, typed, text::errorText(*m_session.lastError()));
    return isBegun;
}

/// As the registry writes it.
QString ListModel::written(const QModelIndex &cell) const
{
    const auto column = static_cast<std::size_t>(cell.column());
    if (isRecord(cell.row()))
        return m_rows[static_cast<std::size_t>(cell.row())].typed[column];
    const auto found = m_draft.find(m_kind.fields[column].code);
    return found == m_draft.end() ? QString() : text::fromUtf8(found->second);
}

QString ListModel::text(const QModelIndex &index, int role) const
{
    const auto column = static_cast<std::size_t>(index.column());
    if (m_words.hasChoices(column))
        return m_words.shown(column, axisOf(index), written(index));
    const bool isShown = role == Qt::DisplayRole && isRecord(index.row());
    return isShown ? m_rows[static_cast<std::size_t>(index.row())].shown[column] : written(index);
}

bool ListModel::isNumber(int column) const
{
    switch (m_kind.fields[static_cast<std::size_t>(column)].type) {
    case plan::ListType::Amount:
    case plan::ListType::Quantity:
    case plan::ListType::Count:
    case plan::ListType::Rate:
    case plan::ListType::Number:
        return true;
    default:
        return false;
    }
}

} // namespace quotasmith::ui
