// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QHBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr double kTitleScale = 1.6;
constexpr int kWidthInLetters = 56;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_sentence(new QLabel), m_buttons(new QVBoxLayout)
{
    scaleLetters();
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    auto *column = new QWidget;
    column->setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    auto *inner = new QVBoxLayout(column);
    const int gap = fontMetrics().height();
    inner->setSpacing(gap / 2);
    inner->addWidget(m_title);
    inner->addWidget(m_sentence);
    inner->addSpacing(gap / 2);
    inner->addLayout(m_buttons);
    m_buttons->setSpacing(gap / 2);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
}

QPushButton *EmptyState::addButton()
{
    auto *button = new QPushButton;
    const int size = fontMetrics().height();
    button->setIconSize(QSize(size, size));
    button->setMinimumHeight(size * 2);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::addBelow(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(m_sentence->parentWidget()->layout());
    column->addWidget(widget);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scaleLetters();
}

void EmptyState::scaleLetters()
{
    QFont letters = font();
    letters.setPointSizeF(letters.pointSizeF() * kTitleScale);
    m_title->setFont(letters);
}

} // namespace quotasmith::ui
