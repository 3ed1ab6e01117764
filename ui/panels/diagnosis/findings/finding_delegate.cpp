// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/findings/finding_delegate.h"

#include "core/diagnosis/finding.h"
#include "ui/panels/diagnosis/findings/findings_model.h"
#include "ui/widgets/shades.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace quotasmith::ui {

namespace {

using Role = FindingsModel::Role;

constexpr int kWrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QString textOf(const QModelIndex &index, Role role)
{
    return index.data(static_cast<int>(role)).toString();
}

/// Where the three parts of an item stand in a width.
struct Parts {
    QRect head, sentence, status;
};

QFont headFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

Parts partsOf(const QFont &font, const QModelIndex &index, const QRect &area)
{
    const QFontMetrics metrics(font);
    const int pad = metrics.height() / 2;
    const QRect inner = area.adjusted(pad, pad / 2, -pad, 0);
    const auto place = [&](const QFontMetrics &letters, const QString &text, int top) {
        const QRect room(inner.left(), top, inner.width(), 1 << 20);
        return text.isEmpty()
                   ? QRect(room.topLeft(), QSize(room.width(), 0))
                   : QRect(room.topLeft(), QSize(room.width(), letters.boundingRect(room, kWrapped, text).height()));
    };
    Parts parts;
    parts.head = place(QFontMetrics(headFont(font)), textOf(index, Role::Head), inner.top());
    parts.sentence = place(metrics, index.data().toString(), parts.head.top() + parts.head.height());
    parts.status = place(metrics, textOf(index, Role::Status), parts.sentence.top() + parts.sentence.height());
    return parts;
}

QColor signColour(const QVariant &severity, const QPalette &palette)
{
    const bool isBad = severity.isValid() && severity.toInt() == static_cast<int>(diagnosis::Severity::Bad);
    return isBad ? behindShade(palette) : palette.color(QPalette::Text);
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor words = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const Parts parts = partsOf(option.font, index, option.rect);
    painter->save();
    painter->setFont(headFont(option.font));
    const QVariant severity = index.data(static_cast<int>(Role::Severity));
    painter->setPen(isSelected ? words : signColour(severity, option.palette));
    painter->drawText(parts.head, kWrapped, textOf(index, Role::Head));
    painter->setFont(option.font);
    painter->setPen(words);
    painter->drawText(parts.sentence, kWrapped, index.data().toString());
    painter->setPen(isSelected ? words : faintText(option.palette));
    painter->drawText(parts.status, kWrapped, textOf(index, Role::Status));
    if (!isSelected) {
        painter->setPen(faintLine(option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Parts parts = partsOf(option.font, index, QRect(0, 0, width, 1 << 20));
    return {width, parts.status.top() + parts.status.height() + QFontMetrics(option.font).height() / 2};
}

} // namespace quotasmith::ui
