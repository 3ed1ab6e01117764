// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/kind.h"
#include "ui/models/lists/list_words.h"
#include "ui/models/typing/list_block.h"

#include <QString>

namespace quotasmith::ui {

/// A list of the plan as a table one types into: a row each, a column a field, below them an empty row that becomes one
/// as soon as everything a row needs is said. Members of an axis stand by name, words of choices in the language of the
/// window, and both are understood as they are shown. Speaks GridRoles. Every value taken is one undo step, and so is a
/// block.
class ListModel : public TypedTable {
    Q_OBJECT

public:
    /// The session outlives the model.
    ListModel(DocumentSession &session, const plan::ListKind &kind, QObject *parent = nullptr);

    const plan::ListKind &kind() const { return m_kind; }
    bool isWritable() const { return m_session.isWritable(); }
    /// Whether the row can be taken away: not the empty one.
    bool isRecord(int row) const { return row >= 0 && row < static_cast<int>(m_rows.size()); }
    int records() const { return static_cast<int>(m_rows.size()); }
    /// What users call a row; empty for the empty one.
    QString key(int row) const;
    /// The row of this key; -1: none.
    int rowOf(const QString &key) const;
    /// Takes a row, or several in one step, away. False: `lastError` of the session.
    bool remove(int row) { return remove(QList<int>{row}); }
    bool remove(const QList<int> &rows);
    const std::optional<base::Error> &lastError() const { return m_session.lastError(); }

    /// What a cell may say, where that is known; empty: anything.
    QStringList choices(const QModelIndex &cell) const;
    /// Whether a column's values are words of a choice.
    bool isChoice(int column) const { return m_words.isWord(static_cast<std::size_t>(column)); }
    bool hasChoices(int column) const { return m_words.hasChoices(static_cast<std::size_t>(column)); }
    /// After the language has changed.
    void retranslate();

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
        std::vector<QString> shown, typed; ///< by field; `typed` as the registry writes it
    };

    void open();
    void follow(const store::Changes &changes);
    std::optional<std::vector<Row>> read();
    void reload();
    void take(std::vector<Row> rows);
    void takeAnew(std::vector<Row> rows);
    std::optional<plan::Axis> axisOf(const QModelIndex &cell) const;
    ops::ListChange changeOf(const GridEdit &edit) const;
    QString written(const QModelIndex &cell) const;
    QString text(const QModelIndex &index, int role) const;
    bool isNumber(int column) const;

    DocumentSession &m_session;
    const plan::ListKind &m_kind;
    ListWords m_words;
    std::vector<Row> m_rows;
    bool m_hasEmptyRow = false;
    bool m_isDraftTaken = false; ///< while a step makes a row of the empty one
    ops::FieldTexts m_draft;     ///< of the empty row
};

} // namespace quotasmith::ui
