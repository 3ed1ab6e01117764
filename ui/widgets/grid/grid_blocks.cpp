// SPDX-License-Identifier: Apache-2.0
// What the grid does with several cells at once.
#include "ui/widgets/grid/grid_view.h"

#include "ui/models/grid_roles.h"
#include "ui/widgets/grid/cell_edits.h"
#include "ui/widgets/grid/grid_writer.h"
#include "ui/widgets/grid/refused_dialog.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace quotasmith::ui {

namespace {

/// The selected cells row by row.
QList<QList<CopiedCell>> copiedRows(const QModelIndexList &cells)
{
    QList<QList<CopiedCell>> rows;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i == 0 || cells[i].row() != cells[i - 1].row())
            rows.append(QList<CopiedCell>());
        rows.last().append(copiedCell(cells[i]));
    }
    return rows;
}

} // namespace

QString GridView::selectedText() const
{
    return separatedText(copiedRows(selectedCells()));
}

void GridView::copySelection() const
{
    const auto rows = copiedRows(selectedCells());
    if (rows.isEmpty())
        return;
    auto *table = new QMimeData;
    table->setText(separatedText(rows));
    table->setHtml(htmlText(rows));
    QApplication::clipboard()->setMimeData(table);
}

void GridView::cutSelection()
{
    copySelection();
    clearCells();
}

void GridView::paste()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const CellTexts texts = copied ? readTable(*copied) : CellTexts();
    if (texts.isEmpty() || !currentIndex().isValid())
        return;
    const int rows = static_cast<int>(texts.size());
    const int columns = static_cast<int>(texts.front().size());
    const auto block = selectedBlock();
    if (!block && rows == 1 && columns == 1) {
        write(typedInto(selectedCells(), texts.front().front().trimmed()), GridSource::Paste);
        return;
    }
    const CellBlock here{currentIndex().row(), currentIndex().column(), currentIndex().row(), currentIndex().column()};
    const PastePlace place = placeFor(texts, block.value_or(here), *model());
    if (place.fit != PasteFit::Fits && !isPasteWanted(block.value_or(here), rows, columns))
        return;
    const PasteEdits edits = pasted(texts, place.block, *model());
    const QModelIndex corner = model()->index(place.block.top, place.block.left);
    selectionModel()->setCurrentIndex(corner, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selectionOf(*model(), place.block), QItemSelectionModel::ClearAndSelect);
    write(edits.edits, GridSource::Paste, edits.refused);
}

bool GridView::isPasteWanted(const CellBlock &selection, int rows, int columns)
{
    PasteSizeDialog dialog({rows, columns, selection.rows(), selection.columns(), model()->rowCount() - selection.top,
                            model()->columnCount() - selection.left},
                           this);
    return dialog.exec() == QDialog::Accepted;
}

void GridView::clearCells()
{
    write(cleared(selectedCells()), GridSource::Clear);
}

void GridView::fillDown()
{
    const auto block = selectedBlock();
    if (!block || (block->rows() == 1 && block->top == 0))
        return;
    CellBlock pattern = *block;
    if (block->rows() == 1)
        pattern.top = block->top - 1;
    pattern.bottom = pattern.top;
    fillOver(pattern, *block);
}

void GridView::fillRight()
{
    const auto block = selectedBlock();
    if (!block || (block->columns() == 1 && block->left == 0))
        return;
    CellBlock pattern = *block;
    if (block->columns() == 1)
        pattern.left = block->left - 1;
    pattern.right = pattern.left;
    fillOver(pattern, *block);
}

void GridView::fillOver(const CellBlock &pattern, const CellBlock &over)
{
    selectionModel()->select(selectionOf(*model(), over), QItemSelectionModel::ClearAndSelect);
    write(repeated(*model(), pattern, over), GridSource::Fill);
}

void GridView::fillSelection(const QString &typed)
{
    write(typedInto(selectedCells(), typed), GridSource::Fill);
}

std::optional<CellBlock> GridView::selectedBlock() const
{
    return selectionModel() ? blockOf(selectionModel()->selection()) : std::nullopt;
}

QModelIndexList GridView::selectedCells() const
{
    QModelIndexList cells = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    std::sort(cells.begin(), cells.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    return cells;
}

void GridView::write(const QList<GridEdit> &edits, GridSource source, const QList<GridRefusal> &refused)
{
    if (edits.isEmpty() && refused.isEmpty())
        return;
    GridWriter(this).write(model(), edits, source, refused);
    if (!currentIndex().data(roleNumber(GridRole::Refused)).toString().isEmpty())
        showReason();
}

} // namespace quotasmith::ui
