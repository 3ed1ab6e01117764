// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/kind.h"
#include "ui/models/typing/list_block.h"

#include <QString>

namespace quotasmith::ui {

/// A list of the plan as a table one types into: a row each, a column a field, below them an empty row that becomes one
/// as soon as everything a row needs is said. Speaks GridRoles. Every value taken is one undo step, and so is a block.
class ListModel : public TypedTable {
    Q_OBJECT

public:
    /// The session outlives the model.
    ListModel(DocumentSession &session, const plan::ListKind &kind, QObject *parent = nullptr);

    const plan::ListKind &kind() const { return m_kind; }
    /// Whether the row can be taken away: not the empty one.
    bool isRecord(int row) const { return row >= 0 && row < static_cast<int>(m_rows.size()); }
    /// Takes a row away. False: `lastError` of the session.
    bool remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    CellKey keyOf(const QModelIndex &cell) const override;
    QList<GridRefusal> write(const QList<GridEdit> &edits, const TypingStep &step) override;
    bool type(const QModelIndex &index, const QString &typed) override;

private:
    struct Row {
        std::string key;
        std::vector<QString> shown, typed; ///< by field
    };

    void reload();
    ops::ListChange changeOf(const GridEdit &edit) const;
    QString text(const QModelIndex &index, int role) const;
    bool isNumber(int column) const;

    DocumentSession &m_session;
    const plan::ListKind &m_kind;
    std::vector<Row> m_rows;
    ops::FieldTexts m_draft; ///< of the empty row
};

} // namespace quotasmith::ui
