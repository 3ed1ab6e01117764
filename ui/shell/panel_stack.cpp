// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/panel_stack.h"

#include "ui/widgets/tinted_icon.h"

namespace quotasmith::ui {

PanelStack::PanelStack(const PanelContext &context, std::vector<PanelFactory> factories, QWidget *parent)
    : QStackedWidget(parent), m_context(context), m_factories(std::move(factories)),
      m_panels(m_factories.size(), nullptr)
{
    addActions();
}

void PanelStack::choose(const QString &id)
{
    for (std::size_t i = 0; i < m_factories.size(); ++i)
        if (m_factories[i].id == id)
            m_current = i;
}

void PanelStack::reveal(const Destination &destination)
{
    for (std::size_t i = 0; i < m_factories.size(); ++i)
        if (m_factories[i].id == destination.panel) {
            show(i);
            m_panels[i]->reveal(destination);
        }
}

void PanelStack::retranslate()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setText(m_factories[i].title());
}

void PanelStack::addActions()
{
    for (std::size_t i = 0; i < m_factories.size(); ++i) {
        auto *action = new QAction(tintedIcon(m_factories[i].id), m_factories[i].title(), this);
        action->setObjectName(QStringLiteral("panel-") + m_factories[i].id);
        action->setShortcut(m_factories[i].shortcut);
        connect(action, &QAction::triggered, this, [this, i] { show(i); });
        m_actions.push_back(action);
    }
}

void PanelStack::show(std::size_t index)
{
    if (index >= m_factories.size())
        return;
    if (index != m_current)
        Q_EMIT selectionChanged(std::nullopt);
    m_current = index;
    setCurrentWidget(panel(index));
    m_actions[index]->setChecked(true);
}

ui::Panel *PanelStack::panel(std::size_t index)
{
    if (!m_panels[index]) {
        ui::Panel *made = m_factories[index].make(m_context);
        connect(made, &ui::Panel::selectionChanged, this, &PanelStack::selectionChanged);
        connect(made, &ui::Panel::said, this, &PanelStack::said);
        connect(made, &ui::Panel::revealAsked, this, &PanelStack::reveal);
        addWidget(made);
        m_panels[index] = made;
    }
    return m_panels[index];
}

} // namespace quotasmith::ui
