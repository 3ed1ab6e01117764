// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/overlays/drop_hint.h"

#include "ui/widgets/shades.h"

#include <QPainter>

namespace quotasmith::ui {

namespace {

constexpr int kVeil = 235; ///< how little of what is below shines through, of 255
constexpr double kTitleScale = 1.3;

} // namespace

DropHint::DropHint(QWidget *area) : QWidget(area)
{
    setObjectName(QStringLiteral("drop-hint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::tell(const QString &sentence, Answer answer)
{
    m_sentence = sentence;
    m_answer = answer;
    setAccessibleName(sentence);
    setGeometry(parentWidget()->rect());
    update();
    show();
    raise();
}

void DropHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlpha(kVeil);
    painter.fillRect(rect(), veil);
    const int edge = fontMetrics().height() * 2;
    const bool isWelcome = m_answer == Answer::Welcome;
    QPen frame(isWelcome ? palette().color(QPalette::Highlight) : faintText(palette()), qMax(2, edge / 14));
    frame.setStyle(Qt::DashLine);
    painter.setPen(frame);
    painter.drawRoundedRect(rect().adjusted(edge, edge, -edge, -edge), edge / 2, edge / 2);
    QFont letters = font();
    letters.setPointSizeF(letters.pointSizeF() * kTitleScale);
    painter.setFont(letters);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(2 * edge, 2 * edge, -2 * edge, -2 * edge), Qt::AlignCenter | Qt::TextWordWrap,
                     m_sentence);
}

} // namespace quotasmith::ui
