// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/grid/cell_block.h"

namespace quotasmith::ui {

/// One step in a grid.
struct CellStep {
    int down = 0;
    int right = 0;
    friend bool operator==(const CellStep &, const CellStep &) = default;
};

/// Where Ctrl and an arrow lead: to the last cell of the data one stands in, or over the gap to the next data, else to
/// the edge of the grid.
QModelIndex edgeOfData(const QModelIndex &from, CellStep step);
/// The next cell of a block: along the step, then on in the next row or column, round and round.
QModelIndex nextInBlock(const QModelIndex &from, CellStep step, const CellBlock &block);
/// The next cell of a grid along the step. Rightwards the next row follows a row, but for that it stops at the edge.
QModelIndex nextCell(const QModelIndex &from, CellStep step, int firstColumn);

} // namespace quotasmith::ui
