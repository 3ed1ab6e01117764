// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/cell_block.h"

#include <algorithm>

namespace quotasmith::ui {

std::optional<CellBlock> blockOf(const QItemSelection &selection)
{
    if (selection.isEmpty())
        return std::nullopt;
    const QItemSelectionRange &first = selection.first();
    CellBlock block{first.top(), first.left(), first.bottom(), first.right()};
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection) {
        block.top = std::min(block.top, range.top());
        block.left = std::min(block.left, range.left());
        block.bottom = std::max(block.bottom, range.bottom());
        block.right = std::max(block.right, range.right());
        cells += static_cast<qint64>(range.height()) * range.width();
    }
    const bool isFull = cells == static_cast<qint64>(block.rows()) * block.columns();
    return isFull ? std::optional(block) : std::nullopt;
}

QItemSelection selectionOf(const QAbstractItemModel &model, const CellBlock &block)
{
    return QItemSelection(model.index(block.top, block.left), model.index(block.bottom, block.right));
}

} // namespace quotasmith::ui
