// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr double kTitleScale = 1.6;
constexpr int kWidthInLetters = 56;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_sentence(new QLabel), m_buttons(new QVBoxLayout)
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * kTitleScale);
    m_title->setFont(font);
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

} // namespace quotasmith::ui
