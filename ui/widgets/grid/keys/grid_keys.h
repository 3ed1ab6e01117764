// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/grid/cell_steps.h"
#include "ui/widgets/grid/keys/grid_key_table.h"
#include "ui/widgets/grid/number_delegate.h"

#include <optional>
#include <QPersistentModelIndex>

class QKeyEvent;

namespace quotasmith::ui {

class GridView;

/// What keys do in a grid whose cells are not being edited, as a spreadsheet's hand expects it: Enter and Tab step, and
/// go round a selected block; arrows move, with Ctrl to the edge of the data, with Shift extending the selection from
/// the current cell, which stays; Ctrl+Space and Shift+Space take whole columns and rows; Delete clears; Ctrl+D and
/// Ctrl+R fill; after Tabs Enter returns to the column where they began. Which key does what stands in gridKeyLines.
class GridKeys {
public:
    explicit GridKeys(GridView &grid) : m_grid(grid) {}

    /// False: the key is the view's own.
    bool press(const QKeyEvent &event);
    /// Whether a key means something here, so that it is no shortcut of the window.
    bool claims(const QKeyEvent &event) const;
    /// Goes where the end of an edit points to.
    void follow(EditFinish finish);
    /// The selection has been made by other means: from `lead` on it is extended.
    void setLead(const QModelIndex &lead) { m_lead = lead; }
    /// The current cell has moved by other means.
    void forgetLead() { m_lead = QPersistentModelIndex(); }

private:
    bool command(GridAct act);
    bool changeBlock(GridAct act);
    void step(CellStep step);
    void stepOut(CellStep step);
    void moveTo(const QModelIndex &target);
    void extendTo(const QModelIndex &target);
    void selectWhole(QItemSelectionModel::SelectionFlag whole);
    QModelIndex lead() const;
    QModelIndex pageFrom(const QModelIndex &from, int direction) const;
    QModelIndex targetOf(GridAct act, const QModelIndex &from) const;

    GridView &m_grid;
    QPersistentModelIndex m_lead;
    int m_tabColumn = -1; ///< where a run of Tabs began
};

} // namespace quotasmith::ui
