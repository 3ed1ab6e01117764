// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/grid/cell_block.h"

#include <QRubberBand>
#include <QTableView>

namespace quotasmith::ui {

/// The small square at the lower right corner of a selection. Dragging it fills the cells it is drawn over, down or
/// up, right or left, with what is selected.
class FillHandle : public QWidget {
    Q_OBJECT

public:
    /// Lies over the viewport of a table.
    explicit FillHandle(QTableView *table);

    /// Stands at the corner of a block; hidden where `leftEdge` (what lies over the viewport's left) covers the corner.
    void standAt(const CellBlock &block, int leftEdge);

Q_SIGNALS:
    /// `over` holds the block and what it is to fill.
    void filled(const CellBlock &block, const CellBlock &over);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    CellBlock reached(const QPoint &at) const;
    void outline();

    QTableView *m_table;
    QRubberBand *m_outline;
    CellBlock m_block;
    CellBlock m_over;
    bool m_isDragged = false;
};

} // namespace quotasmith::ui
