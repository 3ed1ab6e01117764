// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/fill_handle.h"

#include <QMouseEvent>
#include <QPainter>

namespace quotasmith::ui {

FillHandle::FillHandle(QTableView *table)
    : QWidget(table->viewport()), m_table(table), m_outline(new QRubberBand(QRubberBand::Rectangle, table->viewport()))
{
    setObjectName(QStringLiteral("fill-handle"));
    setCursor(Qt::CrossCursor);
    hide();
}

void FillHandle::standAt(const CellBlock &block, int leftEdge)
{
    m_block = block;
    const QRect corner = m_table->visualRect(m_table->model()->index(block.bottom, block.right));
    const int side = qMax(6, fontMetrics().height() / 2) | 1;
    resize(side, side);
    // The whole square stays inside the last row and column, or nobody could take hold of it there.
    const QRect area = m_table->viewport()->rect();
    move(qMin(corner.right() - side / 2, area.right() - side), qMin(corner.bottom() - side / 2, area.bottom() - side));
    setVisible(corner.isValid() && corner.right() > leftEdge && area.intersects(corner));
    raise();
}

void FillHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int border = 1;
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect().adjusted(border, border, -border, -border),
                     palette().color(QPalette::Highlight).darker(150));
}

void FillHandle::mousePressEvent(QMouseEvent *event)
{
    m_isDragged = event->button() == Qt::LeftButton;
    m_over = m_block;
}

void FillHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragged)
        return;
    const QPoint at = mapTo(m_table->viewport(), event->position().toPoint());
    m_over = reached(at);
    const QModelIndex lead = m_table->model()->index(m_over.bottom == m_block.bottom ? m_over.top : m_over.bottom,
                                                     m_over.right == m_block.right ? m_over.left : m_over.right);
    if (!m_table->viewport()->rect().contains(at))
        m_table->scrollTo(lead);
    outline();
}

void FillHandle::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_isDragged)
        return;
    m_isDragged = false;
    m_outline->hide();
    const CellBlock block = m_block, over = m_over; // what follows places the handle anew
    if (over != block)
        Q_EMIT filled(block, over);
}

/// The block grown to the cell under the mouse, along the direction in which it lies farther off.
CellBlock FillHandle::reached(const QPoint &at) const
{
    const int lastRow = m_table->model()->rowCount() - 1;
    const int lastColumn = m_table->model()->columnCount() - 1;
    const int row = m_table->rowAt(at.y()) >= 0 ? m_table->rowAt(at.y()) : (at.y() < 0 ? m_block.top : lastRow);
    const int column =
        m_table->columnAt(at.x()) >= 0 ? m_table->columnAt(at.x()) : (at.x() < 0 ? m_block.left : lastColumn);
    const int down = row > m_block.bottom ? row - m_block.bottom : qMin(0, row - m_block.top);
    const int right = column > m_block.right ? column - m_block.right : qMin(0, column - m_block.left);
    CellBlock over = m_block;
    if (qAbs(down) * m_table->rowHeight(m_block.bottom) >= qAbs(right) * m_table->columnWidth(m_block.right)) {
        over.top = qMin(m_block.top, row);
        over.bottom = qMax(m_block.bottom, row);
    } else {
        over.left = qMin(m_block.left, column);
        over.right = qMax(m_block.right, column);
    }
    return over;
}

void FillHandle::outline()
{
    const QAbstractItemModel *model = m_table->model();
    m_outline->setGeometry(m_table->visualRect(model->index(m_over.top, m_over.left))
                               .united(m_table->visualRect(model->index(m_over.bottom, m_over.right))));
    m_outline->setVisible(m_over != m_block);
}

} // namespace quotasmith::ui
