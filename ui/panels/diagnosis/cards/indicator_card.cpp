// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/cards/indicator_card.h"

#include "chart/paint.h"
#include "ui/widgets/shades.h"

#include <algorithm>
#include <QEvent>
#include <QPainter>

namespace quotasmith::ui {

namespace {

constexpr double kValueScale = 1.35;
constexpr int kLeastWidthInLetters = 20;
constexpr int kWords = 3; ///< lines below the number
constexpr int kWrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int kOneLine = Qt::AlignLeft | Qt::AlignVCenter;

} // namespace

IndicatorCard::IndicatorCard(QWidget *parent) : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void IndicatorCard::setContent(const Content &content)
{
    m_content = content;
    setToolTip(content.missing);
    setAccessibleName(content.mark.isEmpty() ? content.title : content.title + QStringLiteral(", ") + content.mark);
    setAccessibleDescription(content.spoken);
    updateGeometry();
    update();
}

int IndicatorCard::heightForWidth(int width) const
{
    const int head = 2 * padding() + fontMetrics().height();
    const int numbers = QFontMetrics(valueFont()).height() + lineHeight() + kWords * fontMetrics().height();
    return head + std::max(numbers, missingHeight(width));
}

QSize IndicatorCard::sizeHint() const
{
    const int least = widthOfWords();
    return {least, heightForWidth(std::max(least, width()))};
}

QSize IndicatorCard::minimumSizeHint() const
{
    return {widthOfWords(), heightForWidth(widthOfWords())};
}

void IndicatorCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    QRect rest = rect().adjusted(padding(), padding(), -padding(), -padding());
    paintTitle(painter, QRect(rest.left(), rest.top(), rest.width(), fontMetrics().height()));
    rest.setTop(rest.top() + fontMetrics().height());
    if (m_content.missing.isEmpty()) {
        paintNumbers(painter, rest);
        return;
    }
    painter.setPen(faintText(palette()));
    painter.drawText(rest, kWrapped, m_content.missing);
}

void IndicatorCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

QFont IndicatorCard::valueFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * kValueScale);
    large.setBold(true);
    return large;
}

int IndicatorCard::markWidth() const
{
    return m_content.mark.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_content.mark) + fontMetrics().height();
}

int IndicatorCard::widthOfWords() const
{
    int words = fontMetrics().averageCharWidth() * kLeastWidthInLetters;
    words = std::max(words, fontMetrics().horizontalAdvance(m_content.title) + padding() + markWidth());
    words = std::max(words, QFontMetrics(valueFont()).horizontalAdvance(m_content.value));
    for (const QString &line : {m_content.yoy, m_content.mom, m_content.ofPlan})
        words = std::max(words, fontMetrics().horizontalAdvance(line));
    return 2 * padding() + 2 + words;
}

int IndicatorCard::missingHeight(int width) const
{
    const QRect area(0, 0, std::max(1, width - 2 * padding()), 1 << 20);
    return m_content.missing.isEmpty() ? 0 : fontMetrics().boundingRect(area, kWrapped, m_content.missing).height();
}

void IndicatorCard::paintFrame(QPainter &painter) const
{
    const bool isPressed = isDown() || isChecked();
    const QColor ground = palette().color(QPalette::Base);
    const QColor light = palette().color(QPalette::Highlight);
    const double radius = padding() / 2.0;
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(hasFocus() || underMouse() || isPressed ? light : faintLine(palette()), hasFocus() ? 2 : 1));
    painter.setBrush(isPressed ? mixed(ground, light, 0.12) : ground);
    painter.drawRoundedRect(frame, radius, radius);
    if (m_content.mark.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(behindShade(palette()));
    painter.drawRoundedRect(QRectF(frame.left(), frame.top() + radius, 3, frame.height() - 2 * radius), 1.5, 1.5);
}

void IndicatorCard::paintTitle(QPainter &painter, const QRect &area) const
{
    painter.setPen(faintText(palette()));
    painter.drawText(area, kOneLine, m_content.title);
    if (m_content.mark.isEmpty())
        return;
    QRectF frame(area);
    frame.setLeft(area.right() + 1 - markWidth());
    painter.setPen(behindShade(palette()));
    painter.setBrush(mixed(palette().color(QPalette::Base), behindShade(palette()), 0.12));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(frame, Qt::AlignCenter, m_content.mark);
}

void IndicatorCard::paintNumbers(QPainter &painter, QRect rest) const
{
    const auto take = [&rest](int height) {
        const QRect part(rest.left(), rest.top(), rest.width(), height);
        rest.setTop(rest.top() + height);
        return part;
    };
    painter.setFont(valueFont());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(take(QFontMetrics(valueFont()).height()), kOneLine, m_content.value);
    painter.setFont(font());
    const QRect line = take(lineHeight());
    chart::paint(painter, QRectF(line).adjusted(0, 2, 0, -2), m_content.line, chart::lookOf(palette(), font()));
    painter.setFont(font());
    painter.setPen(faintText(palette()));
    for (const QString &words : {m_content.yoy, m_content.mom, m_content.ofPlan})
        painter.drawText(take(fontMetrics().height()), kOneLine, words);
}

} // namespace quotasmith::ui
