// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overview/standing_delegate.h"

#include "chart/paint.h"
#include "ui/panels/overview/standing_model.h"
#include "ui/widgets/shades.h"

#include <algorithm>
#include <QPainter>

namespace quotasmith::ui {

namespace {

using Column = StandingModel::Column;
using Role = StandingModel::Role;

constexpr int kBarInLetters = 30;
constexpr int kSparkInLetters = 14;
constexpr double kMostPermille = 1500;

void paintBar(QPainter &painter, const QStyleOptionViewItem &option, int permille)
{
    const int number = option.fontMetrics.horizontalAdvance(QStringLiteral("1,000.0 %")) + 8; // stands beside the bar
    const QRectF cell = QRectF(option.rect).adjusted(4, 4, -4 - number, -4);
    const double whole = cell.left() + cell.width() * 1000 / kMostPermille;
    const QColor base = option.palette.color(QPalette::Base);
    const QColor bar = permille < 1000 ? behindShade(option.palette) : option.palette.color(QPalette::Highlight);
    QRectF filled = cell;
    filled.setWidth(cell.width() * std::min<double>(permille, kMostPermille) / kMostPermille);
    painter.fillRect(filled, mixed(base, bar, 0.35));
    painter.fillRect(QRectF(whole - 0.5, cell.top() - 2, 1, cell.height() + 4), faintText(option.palette));
}

void paintMonths(QPainter &painter, const QStyleOptionViewItem &option, const QVariantList &months)
{
    chart::SparklineChart line;
    for (const QVariant &month : months)
        line.values.emplace_back(month.toLongLong());
    chart::paint(painter, QRectF(option.rect).adjusted(4, 2, -4, -2), line, chart::lookOf(option.palette, option.font));
}

} // namespace

void StandingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto column = static_cast<Column>(index.column());
    const QVariant permille = index.data(static_cast<int>(Role::Permille));
    if (permille.isValid() && column == Column::Attainment && !(option.state & QStyle::State_Selected))
        paintBar(*painter, option, permille.toInt());
    QStyledItemDelegate::paint(painter, option, index);
    if (permille.isValid() && column == Column::Months)
        paintMonths(*painter, option, index.data(static_cast<int>(Role::Months)).toList());
}

QSize StandingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int letter = option.fontMetrics.averageCharWidth();
    size.setHeight(option.fontMetrics.height() + option.fontMetrics.height() / 2);
    if (static_cast<Column>(index.column()) == Column::Attainment)
        size.setWidth(std::max(size.width(), letter * kBarInLetters));
    if (static_cast<Column>(index.column()) == Column::Months)
        size.setWidth(letter * kSparkInLetters);
    return size;
}

} // namespace quotasmith::ui
