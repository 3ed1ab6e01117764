// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/cards/stat_card.h"

#include "ui/widgets/shades.h"

#include <algorithm>
#include <QEvent>
#include <QPainter>

namespace quotasmith::ui {

namespace {

constexpr double kValueScale = 1.45;
constexpr int kLeastWidthInLetters = 22;
constexpr int kWordsFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

StatCard::StatCard(QWidget *parent) : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void StatCard::setContent(const Content &content)
{
    m_content = content;
    m_content.sentence.replace(QStringLiteral(" %"), QStringLiteral("\u00A0%")); // a number keeps its sign
    setToolTip(content.tip);
    setAccessibleName(content.title + QStringLiteral(": ") + content.value);
    setAccessibleDescription(content.sentence);
    updateGeometry();
    update();
}

int StatCard::heightForWidth(int width) const
{
    const QRect words(0, 0, std::max(1, width - 2 * padding()), 1 << 20);
    const int sentence =
        m_content.sentence.isEmpty() ? 0 : fontMetrics().boundingRect(words, kWordsFlags, m_content.sentence).height();
    return 2 * padding() + headHeight() + sentence;
}

QSize StatCard::sizeHint() const
{
    const int least = minimumWidthOfWords();
    return {least, heightForWidth(std::max(least, width()))};
}

QSize StatCard::minimumSizeHint() const
{
    return {minimumWidthOfWords(), padding() * 2 + headHeight()};
}

void StatCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const int pad = padding();
    QRect rest = rect().adjusted(pad, pad, -pad, -pad);
    const auto take = [&rest](int height) {
        const QRect part(rest.left(), rest.top(), rest.width(), height);
        rest.setTop(rest.top() + height);
        return part;
    };
    painter.setFont(titleFont());
    painter.setPen(faintText(palette()));
    painter.drawText(take(QFontMetrics(titleFont()).height()), Qt::AlignLeft | Qt::AlignVCenter, m_content.title);
    painter.setFont(valueFont());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(take(QFontMetrics(valueFont()).height()), Qt::AlignLeft | Qt::AlignVCenter, m_content.value);
    const QRect bar = take(pad);
    if (m_content.meter)
        paintMeter(painter, bar);
    painter.setFont(font());
    painter.setPen(faintText(palette()));
    painter.drawText(rest, kWordsFlags, m_content.sentence);
}

void StatCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

QFont StatCard::valueFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * kValueScale);
    large.setBold(true);
    return large;
}

QFont StatCard::titleFont() const
{
    return font();
}

int StatCard::minimumWidthOfWords() const
{
    const int words = std::max(QFontMetrics(titleFont()).horizontalAdvance(m_content.title),
                               QFontMetrics(valueFont()).horizontalAdvance(m_content.value));
    return 2 * padding() + 2 + std::max(words, fontMetrics().averageCharWidth() * kLeastWidthInLetters);
}

int StatCard::headHeight() const
{
    return QFontMetrics(titleFont()).height() + QFontMetrics(valueFont()).height() + padding();
}

void StatCard::paintFrame(QPainter &painter) const
{
    const bool isPressed = isDown() || isChecked();
    const bool isLit = hasFocus() || underMouse() || isPressed;
    const QColor ground = palette().color(QPalette::Base);
    const QColor light = palette().color(QPalette::Highlight);
    const double radius = padding() / 2.0;
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isLit ? light : faintLine(palette()), hasFocus() ? 2 : 1));
    painter.setBrush(isPressed ? mixed(ground, light, 0.12) : ground);
    painter.drawRoundedRect(frame, radius, radius);
    if (m_content.tone != Tone::Behind)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(behindShade(palette()));
    painter.drawRoundedRect(QRectF(frame.left(), frame.top() + radius, 3, frame.height() - 2 * radius), 1.5, 1.5);
}

void StatCard::paintMeter(QPainter &painter, const QRect &bar) const
{
    const auto at = [&bar](double share) { return bar.left() + bar.width() * std::clamp(share, 0.0, 1.0); };
    const double thick = std::max(4.0, bar.height() / 3.0);
    const double top = bar.center().y() - thick / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(faintLine(palette()));
    painter.drawRoundedRect(QRectF(bar.left(), top, bar.width(), thick), thick / 2, thick / 2);
    painter.setBrush(m_content.tone == Tone::Behind ? behindShade(palette()) : palette().color(QPalette::Highlight));
    painter.drawRoundedRect(QRectF(bar.left(), top, at(m_content.meter->share) - bar.left(), thick), thick / 2,
                            thick / 2);
    if (!m_content.meter->mark)
        return;
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.drawRect(QRectF(at(*m_content.meter->mark) - 1, top - 2, 2, thick + 4));
}

} // namespace quotasmith::ui
