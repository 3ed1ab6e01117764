// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/grid_editing.h"
#include "ui/models/typing/refused_texts.h"

#include <QAbstractTableModel>

namespace quotasmith::ui {

/// How values are brought into a table.
struct TypingStep {
    GridSource source = GridSource::Typing;
    GridPartly partly = GridPartly::Never; ///< Never: one refused value keeps all of them out
    bool isPreview = false;                ///< only say what would be refused
};

/// The base of a table one types numbers into. From it a model has, in a GridView, all that the grid does with several
/// cells — paste, fill, Ctrl+Enter, Delete, each one undo step, refused cells listed before anything is written — and
/// texts that were not taken, kept in their cells with the reason in a bubble, after a paste as after typing. A model
/// over the plan writes only this:
///
///  - `keyOf`: what a cell stands for. Ids and codes, not positions: a refused text stays with it when rows are read
///    anew.
///  - `write`: tries the values and makes one undo step of those that are taken, through the session. For lists of the
///    plan ListBlock does all of it.
///  - `data`: begins with `if (const QVariant text = refusedData(index, role); text.isValid()) return text;`, and
///    `flags` says which cells are editable.
///  - `clearedText`, where Delete does not type an empty text.
///
/// A single value comes by setData(Qt::EditRole) as in every Qt model, and goes through `type`, which a model overrides
/// when it has more to say of a single value than that it was refused.
class TypedTable : public QAbstractTableModel, public GridEditing {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QString clearedText(const QModelIndex &cell) const override; ///< an empty text
    QList<GridRefusal> previewEdits(const QList<GridEdit> &edits) override;
    QList<GridRefusal> applyEdits(const QList<GridEdit> &edits, GridSource source, GridPartly partly) override;
    void keepRefused(const QList<GridRefusal> &refused) override;

protected:
    virtual CellKey keyOf(const QModelIndex &cell) const = 0;
    /// Sets the cells in one undo step, and returns those that are refused. The cells are editable. With
    /// GridPartly::Never and for a preview nothing is written when one is refused.
    virtual QList<GridRefusal> write(const QList<GridEdit> &edits, const TypingStep &step) = 0;
    /// Sets one editable cell; a text that is refused stays in it. Whether it was taken.
    virtual bool type(const QModelIndex &cell, const QString &typed);

    /// What a cell with a refused text shows for a role; invalid: what it shows otherwise.
    QVariant refusedData(const QModelIndex &cell, int role) const;
    bool isRefused(const QModelIndex &cell) const { return refusedAt(cell) != nullptr; }
    void keepRefused(const QModelIndex &cell, const QString &typed, const QString &reason);
    void forgetRefused(const QModelIndex &cell);
    /// Of a table that is about to show something else. Tells nobody.
    void forgetAllRefused() { m_refused.clear(); }

private:
    const RefusedText *refusedAt(const QModelIndex &cell) const;

    RefusedTexts m_refused;
};

} // namespace quotasmith::ui
