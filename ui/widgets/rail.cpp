// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rail.h"

#include "ui/widgets/choice_button.h"

namespace quotasmith::ui {

Rail::Rail(QWidget *parent) : QWidget(parent), m_group(new QActionGroup(this)), m_buttons(new QVBoxLayout(this))
{
    const int gap = fontMetrics().height() / 4;
    m_buttons->setContentsMargins(gap, gap, gap, gap);
    m_buttons->setSpacing(gap);
    m_buttons->addStretch();
}

void Rail::addAction(QAction *action)
{
    action->setCheckable(true);
    m_group->addAction(action);
    auto *button = new ChoiceButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int size = fontMetrics().height() * 3 / 2;
    button->setIconSize(QSize(size, size));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

} // namespace quotasmith::ui
