// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choice_button.h"

#include <QPainter>

namespace quotasmith::ui {

ChoiceButton::ChoiceButton(QWidget *parent) : QToolButton(parent)
{
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::toggled, this, &ChoiceButton::showChoice);
}

QSize ChoiceButton::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const int more = QFontMetrics(bold).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
    return QToolButton::sizeHint() + QSize(qMax(0, more), 0);
}

void ChoiceButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (!isChecked())
        return;
    QPainter painter(this);
    const int thickness = qMax(2, fontMetrics().height() / 7);
    painter.fillRect(QRect(0, height() - thickness, width(), thickness), palette().color(QPalette::Highlight));
}

void ChoiceButton::showChoice(bool isChosen)
{
    QFont own = font();
    own.setBold(isChosen);
    setFont(own);
}

} // namespace quotasmith::ui
