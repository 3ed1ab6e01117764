// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/lists/list_model.h"

#include "core/ops/lists/edit_lists.h"
#include "core/ops/lists/list_context.h"
#include "core/store/tables/lists.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/list_text.h"
#include "ui/models/grid_roles.h"
#include "ui/models/words.h"

#include <utility>

namespace quotasmith::ui {

namespace {

/// What only says that a row is not complete yet.
bool isUnfinished(const base::Error &error)
{
    return error.code() == "record-field-missing" || error.code() == "record-field-choice";
}

} // namespace

ListModel::ListModel(DocumentSession &session, const plan::ListKind &kind, QObject *parent)
    : TypedTable(parent), m_session(session), m_kind(kind)
{
    connect(&session, &DocumentSession::changed, this, &ListModel::reload);
    reload();
}

bool ListModel::remove(int row)
{
    if (!isRecord(row))
        return false;
    const std::string key = m_rows[static_cast<std::size_t>(row)].key;
    return m_session.run([&](store::Document &document) { return ops::removeRecord(document, m_kind, key); });
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + (m_session.isWritable() ? 1 : 0);
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

void ListModel::reload()
{
    std::vector<Row> rows;
    const bool isRead = m_session.isOpen() && m_session.read([&](const store::Document &document) {
        const plan::ListContext context = ops::listContext(document.connection(), plan::NodeNaming::CodeOrName);
        for (const plan::Record &record : plan::withDefaults(m_kind, store::readList(document.connection(), m_kind))) {
            Row row{plan::keyText(record, context), {}, {}};
            for (const std::string &typed : plan::textsOf(record, context))
                row.typed.push_back(text::fromUtf8(typed));
            for (std::size_t field = 0; field < m_kind.fields.size(); ++field)
                row.shown.push_back(text::listValueText(record, field, context));
            rows.push_back(std::move(row));
        }
    });
    if (!isRead)
        return;
    const bool isReset = rows.size() != m_rows.size();
    if (isReset)
        beginResetModel();
    m_rows = std::move(rows);
    if (isReset)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

CellKey ListModel::keyOf(const QModelIndex &cell) const
{
    const auto row = static_cast<std::size_t>(cell.row());
    return {isRecord(cell.row()) ? text::fromUtf8(m_rows[row].key) : QString(), cell.column()};
}

ops::ListChange ListModel::changeOf(const GridEdit &edit) const
{
    const bool isNew = !isRecord(edit.cell.row());
    ops::ListChange change{&m_kind, isNew ? m_draft : ops::FieldTexts(), {}};
    (*change.said)[std::string(m_kind.fields[static_cast<std::size_t>(edit.cell.column())].code)] =
        text::toUtf8(edit.typed.trimmed());
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
    const QList<GridRefusal> refused = block.run(m_session, step);
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
    const bool isDone = m_session.run(
        [&](store::Document &document) { return ops::putRecord(document, m_kind, *wanted.said, wanted.key).changes; });
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

QString ListModel::text(const QModelIndex &index, int role) const
{
    const auto column = static_cast<std::size_t>(index.column());
    if (isRecord(index.row())) {
        const Row &row = m_rows[static_cast<std::size_t>(index.row())];
        return role == Qt::EditRole ? row.typed[column] : row.shown[column];
    }
    const auto found = m_draft.find(m_kind.fields[column].code);
    return found == m_draft.end() ? QString() : text::fromUtf8(found->second);
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
