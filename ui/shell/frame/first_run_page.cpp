// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame/first_run_page.h"

#include <QEvent>

namespace quotasmith::ui {

FirstRunPage::FirstRunPage(const ActionCatalog &actions, RecentFiles &recent, QWidget *parent)
    : EmptyState(parent), m_sample(addAction(actions, ActionId::OpenSample)),
      m_new(addAction(actions, ActionId::NewPlan)), m_import(addAction(actions, ActionId::ImportLastYear)),
      m_recent(new RecentList(recent))
{
    setObjectName(QStringLiteral("first-run"));
    addBelow(m_recent);
    connect(m_recent, &RecentList::chosen, this, &FirstRunPage::recentChosen);
    retranslate();
}

void FirstRunPage::changeEvent(QEvent *event)
{
    EmptyState::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QPushButton *FirstRunPage::addAction(const ActionCatalog &actions, ActionId id)
{
    QPushButton *button = addButton();
    QAction *action = actions.action(id);
    button->setIcon(action->icon());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void FirstRunPage::retranslate()
{
    setTitle(tr("Plan a sales year"));
    setSentence(tr("A plan is one file: one company, one year. It takes the annual target apart by month and by "
                   "person, customer tier and product, exact to the cent."));
    m_sample->setText(tr("Open the sample: a fictional company, a whole year"));
    m_new->setText(tr("New plan…"));
    m_import->setText(tr("Import last year's sales into a new plan…"));
}

} // namespace quotasmith::ui
