// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/board/card_delegate.h"

#include "ui/widgets/board/board_roles.h"
#include "ui/widgets/shades.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace quotasmith::ui {

namespace {

constexpr int kMostTitleLines = 3;

/// The text in lines of this width, the last of them cut off with dots where there is more.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        if (lines.size() + 1 == kMostTitleLines) {
            lines << QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

/// A card's inner measures.
struct Shape {
    int gap;     ///< between cards
    int padding; ///< between frame and letters
    int line;    ///< height of one

    explicit Shape(const QFontMetrics &letters)
        : gap(letters.height() / 3), padding(letters.height() / 2), line(letters.height())
    {
    }
    int innerWidth(int width) const { return width - 2 * gap - 2 * padding; }
};

/// Whose it is at the left and by when at the right; below each other where there is no room.
class OwnerAndDue {
public:
    OwnerAndDue(const QModelIndex &index, const QStyleOptionViewItem &option, int width)
        : m_isLate(index.data(LateRole).toBool()), m_owner(index.data(OwnerRole).toString()),
          m_due((m_isLate ? QStringLiteral("▲ ") : QString()) + index.data(DueRole).toString()), m_font(option.font),
          m_width(width)
    {
        m_font.setBold(m_isLate);
        const int wanted = option.fontMetrics.horizontalAdvance(m_owner) + option.fontMetrics.height() +
                           QFontMetrics(m_font).horizontalAdvance(m_due);
        const bool isBoth = !m_owner.isEmpty() && !m_due.isEmpty();
        m_lines = m_owner.isEmpty() && m_due.isEmpty() ? 0 : isBoth && wanted > width ? 2 : 1;
    }
    int lines() const { return m_lines; }

    /// `line`: the first of them.
    void paint(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line) const
    {
        painter.setPen(faintText(option.palette));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         option.fontMetrics.elidedText(m_owner, Qt::ElideRight, m_width));
        painter.setFont(m_font);
        painter.setPen(m_isLate ? behindShade(option.palette) : faintText(option.palette));
        painter.drawText(line.translated(0, m_lines == 2 ? line.height() : 0), Qt::AlignRight | Qt::AlignVCenter,
                         m_due);
        painter.setFont(option.font);
    }

private:
    bool m_isLate;
    QString m_owner;
    QString m_due;
    QFont m_font; ///< of the day
    int m_width;
    int m_lines;
};

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QRect &card, bool isLate)
{
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const bool isLit = isChosen || hasFocus || (option.state & QStyle::State_MouseOver);
    const QColor light = option.palette.color(QPalette::Highlight);
    const QColor ground = option.palette.color(QPalette::Base);
    const double radius = Shape(option.fontMetrics).padding / 2.0;
    painter.setPen(QPen(isLit ? light : faintLine(option.palette), hasFocus ? 2 : 1));
    painter.setBrush(isChosen ? mixed(ground, light, 0.12) : ground);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (!isLate)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(behindShade(option.palette));
    painter.drawRoundedRect(QRectF(card.left() + 1, card.top() + radius, 3, card.height() - 2 * radius), 1.5, 1.5);
}

} // namespace

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shape shape(option.fontMetrics);
    const bool isLate = index.data(LateRole).toBool();
    const QRect card = option.rect.adjusted(shape.gap, 0, -shape.gap, -shape.gap);
    const int width = shape.innerWidth(option.rect.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter, option, card, isLate);
    QRect line(card.left() + shape.padding, card.top() + shape.padding, width, shape.line);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    for (const QString &words : wrapped(index.data().toString(), option.font, width)) {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, shape.line);
    }
    const OwnerAndDue who(index, option, width);
    who.paint(*painter, option, line);
    line.translate(0, who.lines() * shape.line);
    painter->setPen(faintText(option.palette));
    for (const QString &belongs : index.data(BelongsRole).toStringList()) {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(belongs, Qt::ElideRight, width));
        line.translate(0, shape.line);
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shape shape(option.fontMetrics);
    const int width = widthOf(option);
    const int inner = shape.innerWidth(width);
    const auto lines = wrapped(index.data().toString(), option.font, inner).size() +
                       OwnerAndDue(index, option, inner).lines() + index.data(BelongsRole).toStringList().size();
    return {width, static_cast<int>(lines) * shape.line + 2 * shape.padding + shape.gap};
}

} // namespace quotasmith::ui
