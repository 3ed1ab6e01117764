// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/painting/grid_lines.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>

namespace quotasmith::ui {

namespace {

QColor lineColour(const QTableView &table)
{
    QStyleOption option;
    option.initFrom(&table);
    const int colour = table.style()->styleHint(QStyle::SH_Table_GridLineColor, &option, &table);
    return QColor::fromRgba(static_cast<QRgb>(colour));
}

/// What the cells take up of the area.
QRect cellsIn(const QTableView &table, const QRect &area)
{
    const QHeaderView &columns = *table.horizontalHeader(), &rows = *table.verticalHeader();
    const bool isMirrored = table.isRightToLeft();
    const int left = isMirrored ? columns.viewport()->width() - columns.length() + columns.offset() : -columns.offset();
    return QRect(left, -rows.offset(), columns.length(), rows.length()).intersected(area);
}

} // namespace

void paintGridLines(QTableView &table, const QRect &area)
{
    const QRect cells = cellsIn(table, area);
    if (!table.model() || cells.isEmpty())
        return;
    const QColor colour = lineColour(table);
    QPainter painter(table.viewport());
    const int lastRow = table.rowAt(cells.bottom());
    for (int row = table.rowAt(cells.top()); row >= 0 && row <= lastRow; ++row)
        painter.fillRect(cells.left(), table.rowViewportPosition(row) + table.rowHeight(row) - 1, cells.width(), 1,
                         colour);
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const int edge = table.columnViewportPosition(column) + table.columnWidth(column) - 1;
        if (!table.isColumnHidden(column) && edge >= cells.left() && edge <= cells.right())
            painter.fillRect(edge, cells.top(), 1, cells.height(), colour);
    }
}

} // namespace quotasmith::ui
