// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flow_layout.h"

namespace quotasmith::ui {

FlowLayout::FlowLayout(int horizontalGap, int verticalGap) : m_horizontalGap(horizontalGap), m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_horizontalGap : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    flow(rect, Pass::Place);
}

int FlowLayout::flow(const QRect &rect, Pass pass) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> row;
    QPoint at = area.topLeft();
    int x = area.x();
    int height = 0;
    const auto endRow = [&] {
        if (pass == Pass::Place)
            placeRow(row, QRect(at, QSize(area.width(), height)), height);
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->spacerItem()) {
            row.append(item);
            continue;
        }
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        if (!row.isEmpty() && x + hint.width() > area.x() + area.width()) {
            endRow();
            at.ry() += height + m_verticalGap;
            x = area.x();
            height = 0;
        }
        row.append(item);
        x += hint.width() + m_horizontalGap;
        height = qMax(height, hint.height());
    }
    endRow();
    return at.y() + height - rect.y() + contentsMargins().bottom();
}

void FlowLayout::placeRow(const QList<QLayoutItem *> &row, const QRect &area, int height) const
{
    int used = -m_horizontalGap;
    for (const QLayoutItem *item : row)
        used += item->isEmpty() ? 0 : item->sizeHint().width() + m_horizontalGap;
    QPoint at = area.topLeft();
    bool isStretched = false;
    for (QLayoutItem *item : row) {
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint();
            item->setGeometry(QRect(at + QPoint(0, (height - hint.height()) / 2), hint));
            at.rx() += hint.width() + m_horizontalGap;
        } else if (!isStretched) {
            isStretched = true;
            at.rx() += qMax(0, area.width() - used);
        }
    }
}

} // namespace quotasmith::ui
