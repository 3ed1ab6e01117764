// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QModelIndex>
#include <QString>

/// How a model takes more than one value at a time. The grid knows nothing else of what its numbers mean.
///
/// Models over the plan derive from TypedTable, which has most of it. A model that is edited cell by cell only needs
/// setData(Qt::EditRole) with a text as typed. One that also is a GridEditing gets everything that touches several
/// cells at once — a paste, a fill, Ctrl+Enter, Delete — as one call, and makes one undo step of it. The grid finds it
/// through proxies (editingOf) and asks setData for each cell otherwise.
namespace quotasmith::ui {

/// One value for one cell, as typed. The cell is editable.
struct GridEdit {
    QModelIndex cell;
    QString typed;
};
/// A cell that would not take its value, with the reason as a sentence.
struct GridRefusal {
    QModelIndex cell;
    QString typed;
    QString reason;
};
/// What the values come from.
enum class GridSource { Typing, Paste, Fill, Clear };
/// Whether the cells that can be set are set although others are refused.
enum class GridPartly { Never, Allowed };

class GridEditing {
public:
    virtual ~GridEditing() = default;

    /// What clearing a cell types into it; a null text: the cell cannot be cleared.
    virtual QString clearedText(const QModelIndex &cell) const = 0;
    /// What would be refused. Writes nothing.
    virtual QList<GridRefusal> previewEdits(const QList<GridEdit> &edits) = 0;
    /// Sets all cells in one undo step and returns those that were refused. With GridPartly::Never nothing is written
    /// when there is one.
    virtual QList<GridRefusal> applyEdits(const QList<GridEdit> &edits, GridSource source, GridPartly partly) = 0;
    /// The user goes on without these cells: they show what they did not take, as after typing.
    virtual void keepRefused(const QList<GridRefusal> &) {}
};

} // namespace quotasmith::ui
