// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/grid_editing.h"
#include "ui/widgets/grid/cell_block.h"
#include "ui/widgets/grid/keys/grid_keys.h"

#include <QTableView>
#include <QVariantMap>

namespace quotasmith::ui {

class CellBubble;
class ColumnWidths;
class FillHandle;
class FrozenColumns;

/// The grid used wherever numbers are typed, over a model that speaks GridRoles and, where several values at once are
/// one step, GridEditing. Its keys are GridKeys'. The first columns and the headers stay. A text that was not taken
/// stays in its cell, with the reason beside it, until Esc or another value.
///
/// Rooms: GridKeys (keys), CellEdits and GridWriter (paste, fill, clear), ClipboardTable (what spreadsheets put and
/// take), FillHandle, FrozenColumns, ColumnWidths, HeaderMenu (sorting), CellBubble (reasons), NumberDelegate (cells).
class GridView : public QTableView {
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);
    ~GridView() override;

    void setModel(QAbstractItemModel *model) override;
    /// How many columns at the left never scroll away.
    void setFrozenColumns(int count);
    int frozenColumns() const;
    /// Makes every column wide enough for what is in it, but for those whose width the user has chosen.
    void fitColumns();
    /// The widths that the user has chosen, to be kept and given back; `widthsChosen` says when they have changed.
    QVariantMap chosenWidths() const;
    void setChosenWidths(const QVariantMap &widths);

    /// The selected block with its rows and columns as one would paste it.
    QString selectedText() const;
    void copySelection() const;
    void cutSelection();
    void paste();
    void clearCells();
    /// The first row or column of the selected block over all of it; with one selected, the one before it.
    void fillDown();
    void fillRight();
    void fillSelection(const QString &typed);
    /// Drops the texts of the current and the selected cells that were not taken; false: there are none.
    bool forgetRefused();

    using QTableView::edit;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void selectionMoved();
    void widthsChosen();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void setUpDelegate(QAbstractItemView *view);
    void layOutRows();
    void takeChange(const QModelIndex &first, const QModelIndex &last);
    bool beginComposition();
    NumberDelegate *delegateAt(const QModelIndex &index) const;
    QLineEdit *openEditor() const;
    void afterEditing(const NumberDelegate *delegate, QAbstractItemDelegate::EndEditHint hint);
    std::optional<CellBlock> selectedBlock() const;
    QModelIndexList selectedCells() const;
    void write(const QList<GridEdit> &edits, GridSource source, const QList<GridRefusal> &refused = {});
    void fillOver(const CellBlock &pattern, const CellBlock &over);
    bool isPasteWanted(const CellBlock &selection, int rows, int columns);
    bool forget(QModelIndexList cells);
    void showReason();
    void placeHandle();

    FrozenColumns *m_frozen;
    ColumnWidths *m_widths;
    FillHandle *m_handle;
    CellBubble *m_bubble;
    GridKeys m_keys;
    QPersistentModelIndex m_pressed; ///< where a selection by mouse began
    bool m_isComposing = false;      ///< an input method writes into an editor that has no focus yet
};

} // namespace quotasmith::ui
