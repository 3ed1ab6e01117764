// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/grid_editing.h"
#include "ui/widgets/grid/cell_block.h"
#include "ui/widgets/grid/clipboard/clipboard_table.h"

#include <QModelIndexList>

/// What the ways of changing several cells come to, cell by cell. Cells that cannot be edited are left out.
namespace quotasmith::ui {

/// The model's own interface for several values at once, found through proxies; nullptr: it has none.
GridEditing *editingOf(QAbstractItemModel *model);

QList<GridEdit> typedInto(const QModelIndexList &cells, const QString &typed);
QList<GridEdit> cleared(const QModelIndexList &cells);
/// The pattern of one block repeated over another, its own cells left alone: Ctrl+D, Ctrl+R and the handle.
QList<GridEdit> repeated(const QAbstractItemModel &model, const CellBlock &pattern, const CellBlock &over);

/// How a table fits a selection.
enum class PasteFit {
    Fits,   ///< one cell selected and room for the table, the same size, or exact multiples of it
    Other,  ///< another size is selected
    Beyond, ///< it would reach beyond the grid
};
struct PastePlace {
    PasteFit fit = PasteFit::Fits;
    CellBlock block; ///< where the values go; for Other and Beyond: in the table's own size, as far as the grid reaches
};
PastePlace placeFor(const CellTexts &texts, const CellBlock &selection, const QAbstractItemModel &model);

/// A table put over a block, tiled. Empty cells and dashes leave what is there. Numbers finer than a cell's unit are
/// rounded to it, half away from zero.
struct PasteEdits {
    QList<GridEdit> edits;
    QList<GridRefusal> refused; ///< cells that are not for editing and would have changed
};
PasteEdits pasted(const CellTexts &texts, const CellBlock &block, const QAbstractItemModel &model);

/// A cell as it goes to the clipboard: numbers plainly, in all their decimals.
CopiedCell copiedCell(const QModelIndex &cell);
/// What a cell is called in a list: `Ann Li, Q4`.
QString cellTitle(const QModelIndex &cell);

} // namespace quotasmith::ui
