// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/lists/edit_lists.h"
#include "ui/shell/document_session.h"

#include <QAbstractTableModel>
#include <QString>

namespace quotasmith::ui {

/// A list of the plan as a table one types into: a row each, a column a field, below them an empty row that becomes one
/// as soon as everything a row needs is said. Speaks GridRoles. Every value taken is one undo step.
class ListModel : public QAbstractTableModel {
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
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        std::string key;
        std::vector<QString> shown, typed; ///< by field
    };
    struct RefusedText {
        int row = 0;
        int column = 0;
        QString typed;
        QString reason;
    };

    void reload();
    bool type(const QModelIndex &index, const QString &typed);
    QString text(const QModelIndex &index, int role) const;
    bool isRefused(const QModelIndex &index) const;
    bool isNumber(int column) const;

    DocumentSession &m_session;
    const plan::ListKind &m_kind;
    std::vector<Row> m_rows;
    ops::FieldTexts m_draft; ///< of the empty row
    std::optional<RefusedText> m_refused;
};

} // namespace quotasmith::ui
