// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QItemSelection>

namespace quotasmith::ui {

/// A rectangle of cells, all four edges inside.
struct CellBlock {
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;

    int rows() const { return bottom - top + 1; }
    int columns() const { return right - left + 1; }
    bool isOneCell() const { return top == bottom && left == right; }
    bool contains(int row, int column) const
    {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
    friend bool operator==(const CellBlock &, const CellBlock &) = default;
};

/// What is selected as one block; nothing when nothing is, or when it has gaps.
std::optional<CellBlock> blockOf(const QItemSelection &selection);
QItemSelection selectionOf(const QAbstractItemModel &model, const CellBlock &block);

} // namespace quotasmith::ui
