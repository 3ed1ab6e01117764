// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/window_menus.h"

#include <QDir>
#include <QFileInfo>

namespace quotasmith::ui {

WindowMenus::WindowMenus(const ActionCatalog &actions, const RecentFiles &recent, QMenuBar *bar)
    : QObject(bar), m_recent(recent), m_file(new QMenu(bar)), m_recentMenu(new QMenu(bar)), m_edit(new QMenu(bar)),
      m_diagnosis(new QMenu(bar)), m_targets(new QMenu(bar)), m_commission(new QMenu(bar)), m_execution(new QMenu(bar)),
      m_actuals(new QMenu(bar)), m_review(new QMenu(bar)), m_view(new QMenu(bar)), m_language(new QMenu(bar)),
      m_units(new QMenu(bar)), m_help(new QMenu(bar)), m_afterPanels(m_view->addSeparator())
{
    const auto add = [&](QMenu *menu, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu->addAction(actions.action(id));
    };
    add(m_file, {ActionId::NewPlan, ActionId::OpenPlan});
    m_file->addMenu(m_recentMenu);
    add(m_file, {ActionId::OpenSample});
    m_file->addSeparator();
    add(m_file, {ActionId::Save, ActionId::SaveCopy, ActionId::Backups});
    m_file->addSeparator();
    add(m_file, {ActionId::Import, ActionId::Export, ActionId::Print});
    m_file->addSeparator();
    add(m_file, {ActionId::HandOut, ActionId::TakeBack});
    m_file->addSeparator();
    add(m_file, {ActionId::PlanSettings, ActionId::Settings});
    m_file->addSeparator();
    add(m_file, {ActionId::Quit});
    add(m_edit, {ActionId::Undo, ActionId::Redo});
    m_edit->addSeparator();
    add(m_edit, {ActionId::Cut, ActionId::Copy, ActionId::Paste, ActionId::FillDown, ActionId::FillRight,
                 ActionId::ClearCells});
    m_edit->addSeparator();
    add(m_edit, {ActionId::Find, ActionId::Commands});
    m_edit->addSeparator();
    add(m_edit, {ActionId::CancelWork});
    add(m_diagnosis,
        {ActionId::ShowFindings, ActionId::ActOnFinding, ActionId::DismissFinding, ActionId::ReopenFinding});
    m_diagnosis->addSeparator();
    add(m_diagnosis, {ActionId::SegmentCustomers});
    add(m_targets, {ActionId::ReasonTarget, ActionId::DecomposeTarget});
    m_targets->addSeparator();
    add(m_targets, {ActionId::SpreadTarget, ActionId::MoveAmount, ActionId::ToggleHold, ActionId::HoldWith});
    m_targets->addSeparator();
    add(m_targets, {ActionId::ExplainTarget, ActionId::ShowHolds, ActionId::ShowMoved, ActionId::ShowTargetChart});
    m_targets->addSeparator();
    add(m_targets, {ActionId::UnfoldMonths});
    add(m_commission, {ActionId::ShowSchemes, ActionId::NewScheme, ActionId::SaveScheme, ActionId::DuplicateScheme,
                       ActionId::SchemeFile, ActionId::RemoveScheme});
    m_commission->addSeparator();
    add(m_commission, {ActionId::ShowPayCost});
    m_commission->addSeparator();
    add(m_commission, {ActionId::ShowStatements, ActionId::CloseStatements, ActionId::PrintStatements});
    add(m_execution, {ActionId::ShowReminders, ActionId::MarkDone});
    m_execution->addSeparator();
    add(m_execution, {ActionId::ShowBoard, ActionId::AddAction});
    m_execution->addSeparator();
    add(m_execution, {ActionId::ShowStrategies, ActionId::ShowProjects, ActionId::ShowActivity, ActionId::ShowBudget,
                      ActionId::ShowMeetings});
    add(m_actuals, {ActionId::EarlierMonth, ActionId::LaterMonth});
    m_actuals->addSeparator();
    add(m_actuals, {ActionId::CellNote});
    m_actuals->addSeparator();
    add(m_actuals, {ActionId::CloseMonth, ActionId::ReopenMonth});
    add(m_review, {ActionId::ReviewPlan, ActionId::ExplainDifference, ActionId::ForecastYear});
    m_review->addSeparator();
    add(m_review, {ActionId::ShowVersions, ActionId::SubmitVersion, ActionId::WithdrawVersion, ActionId::VoteVersion,
                   ActionId::ReviseTargets, ActionId::DropRevision});
    m_review->addSeparator();
    add(m_review, {ActionId::NextYear});
    m_view->addMenu(m_units);
    m_view->addMenu(m_language);
    add(m_units, {ActionId::UnitOne, ActionId::UnitThousand, ActionId::UnitTenThousand, ActionId::UnitHundredMillion});
    add(m_language, {ActionId::English, ActionId::Chinese});
    add(m_help, {ActionId::Manual, ActionId::Shortcuts, ActionId::About});
    for (QMenu *menu :
         {m_file, m_edit, m_diagnosis, m_targets, m_commission, m_execution, m_actuals, m_review, m_view, m_help})
        bar->addMenu(menu);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
    retranslate();
}

void WindowMenus::addPanel(QAction *action)
{
    m_view->insertAction(m_afterPanels, action);
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recentMenu->setTitle(tr("&Recent"));
    m_edit->setTitle(tr("&Edit"));
    m_diagnosis->setTitle(tr("&Diagnosis"));
    m_targets->setTitle(tr("&Targets"));
    m_commission->setTitle(tr("&Commission"));
    m_execution->setTitle(tr("Execut&ion"));
    m_actuals->setTitle(tr("&Actuals"));
    m_review->setTitle(tr("&Review"));
    m_view->setTitle(tr("&View"));
    m_units->setTitle(tr("Amounts in"));
    m_language->setTitle(tr("&Language"));
    m_help->setTitle(tr("&Help"));
}

void WindowMenus::fillRecent()
{
    m_recentMenu->clear();
    for (const QString &file : m_recent.files()) {
        QAction *action = m_recentMenu->addAction(QDir::toNativeSeparators(file));
        action->setEnabled(QFileInfo::exists(file));
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT recentChosen(file); });
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("No plan has been opened yet"))->setEnabled(false);
}

} // namespace quotasmith::ui
