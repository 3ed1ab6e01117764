// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/cards/card_layout.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

CardLayout::CardLayout(int gap) : m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

CardLayout::~CardLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *CardLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int CardLayout::heightForWidth(int width) const
{
    return lay(QRect(0, 0, width, 0), Pass::Measure);
}

QSize CardLayout::minimumSize() const
{
    int height = 0;
    for (const QLayoutItem *item : shown())
        height = std::max(height, item->minimumSize().height());
    return QSize(widest(), height).grownBy(contentsMargins());
}

QSize CardLayout::sizeHint() const
{
    const int items = static_cast<int>(shown().size());
    const int width = items * widest() + std::max(0, items - 1) * m_gap;
    return {width, heightForWidth(width)};
}

void CardLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, Pass::Place);
}

QList<QLayoutItem *> CardLayout::shown() const
{
    QList<QLayoutItem *> items;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(items),
                 [](const QLayoutItem *item) { return !item->isEmpty(); });
    return items;
}

int CardLayout::widest() const
{
    int width = 0;
    for (const QLayoutItem *item : shown())
        width = std::max(width, item->minimumSize().width());
    return width;
}

int CardLayout::columnsFor(int width, int items) const
{
    const int most = std::clamp((width + m_gap) / std::max(1, widest() + m_gap), 1, std::max(1, items));
    const int rows = (items + most - 1) / most;
    return rows == 0 ? 1 : (items + rows - 1) / rows;
}

int CardLayout::lay(const QRect &rect, Pass pass) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const QList<QLayoutItem *> items = shown();
    const int columns = columnsFor(inner.width(), static_cast<int>(items.size()));
    const int width = (inner.width() - (columns - 1) * m_gap) / columns;
    int y = inner.top();
    for (qsizetype first = 0; first < items.size(); first += columns) {
        const qsizetype end = std::min<qsizetype>(items.size(), first + columns);
        int height = 0;
        for (qsizetype i = first; i < end; ++i)
            height = std::max(height, heightOf(items[i], width));
        for (qsizetype i = first; pass == Pass::Place && i < end; ++i)
            items[i]->setGeometry(
                QRect(inner.left() + static_cast<int>(i - first) * (width + m_gap), y, width, height));
        y += height + (end < items.size() ? m_gap : 0);
    }
    return y - rect.top() + contentsMargins().bottom();
}

} // namespace quotasmith::ui
