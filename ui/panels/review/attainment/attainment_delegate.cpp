// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/attainment/attainment_delegate.h"

#include "ui/shell/pages/content_table.h"
#include "ui/widgets/shades.h"

#include <algorithm>
#include <QPainter>

namespace quotasmith::ui {

namespace {

constexpr double kBarEnd = 1.5;     ///< attainment that fills the cell
constexpr double kStrongest = 0.45; ///< share of the colour in the ground
constexpr double kFarthest = 0.5;   ///< distance from 100 % at which the ground is strongest
constexpr double kBarHeight = 0.12; ///< of the cell

/// Only for a place on the screen.
std::optional<double> shareOf(const TableCell &cell)
{
    const auto *rate = std::get_if<money::Rate>(&cell.value);
    if (!rate)
        return std::nullopt;
    return static_cast<double>(rate->numerator()) / static_cast<double>(rate->denominator());
}

} // namespace

AttainmentDelegate::AttainmentDelegate(const ContentTable *table) : QStyledItemDelegate(table->view()), m_table(table)
{
}

void AttainmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TableRow &row = m_table->content().rows[static_cast<std::size_t>(index.row())];
    const auto share = shareOf(row.cells[static_cast<std::size_t>(index.column())]);
    QStyleOptionViewItem shown = option;
    if (!share) {
        QStyledItemDelegate::paint(painter, shown, index);
        return;
    }
    const QColor tone = *share < 1 ? behindShade(option.palette) : option.palette.color(QPalette::Highlight);
    const double strength = std::min(std::abs(*share - 1) / kFarthest, 1.0) * kStrongest;
    if (!(option.state & QStyle::State_Selected)) {
        painter->fillRect(option.rect, mixed(option.palette.color(QPalette::Base), tone, strength));
        shown.features &= ~QStyleOptionViewItem::Alternate;
        shown.backgroundBrush = Qt::NoBrush;
    }
    QStyledItemDelegate::paint(painter, shown, index);
    const double width = option.rect.width();
    const double height = std::max(2.0, option.rect.height() * kBarHeight);
    const QRectF bar(option.rect.left(), option.rect.bottom() + 1 - height,
                     width * std::clamp(*share / kBarEnd, 0.0, 1.0), height);
    painter->fillRect(bar, tone);
    painter->fillRect(QRectF(option.rect.left() + width / kBarEnd, bar.top() - height / 2, 1, height * 1.5),
                      option.palette.color(QPalette::Text));
}

QSize AttainmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), size.height() + option.fontMetrics.height() / 4};
}

} // namespace quotasmith::ui
