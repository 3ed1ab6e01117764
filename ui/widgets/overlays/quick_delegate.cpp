// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/overlays/quick_delegate.h"

#include "ui/widgets/overlays/quick_item.h"
#include "ui/widgets/shades.h"

#include <QApplication>
#include <QPainter>

namespace quotasmith::ui {

namespace {

/// Draws what fits and gives back how wide it was.
int drawPart(QPainter *painter, const QRect &area, const QString &text, Qt::Alignment side)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    painter->drawText(area, static_cast<int>(side | Qt::AlignVCenter), shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace

void QuickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    ground.showDecorationSelected = true;
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette::ColorRole role = isSelected ? QPalette::HighlightedText : QPalette::Text;
    const QColor strong = option.palette.color(role);
    const QColor behind = option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor faint = mixed(behind, strong, isSelected ? 0.8 : 0.62);
    const int gap = option.fontMetrics.height() / 2;
    const int side = option.fontMetrics.height();
    QRect area = option.rect.adjusted(gap, 0, -gap, 0);
    const QRect picture(area.left(), area.center().y() - side / 2, side, side);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, picture, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    area.setLeft(picture.right() + gap);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(faint);
    area.setRight(area.right() -
                  drawPart(painter, area, index.data(roleNumber(QuickRole::Hint)).toString(), Qt::AlignRight) - gap);
    painter->setPen(strong);
    area.setLeft(area.left() + drawPart(painter, area, index.data(Qt::DisplayRole).toString(), Qt::AlignLeft) + gap);
    painter->setPen(faint);
    drawPart(painter, area, index.data(roleNumber(QuickRole::Detail)).toString(), Qt::AlignLeft);
    painter->restore();
}

QSize QuickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int letters = option.fontMetrics.height();
    return QSize(letters * 20, letters * 9 / 5);
}

} // namespace quotasmith::ui
