// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "ui/shell/busy/agreement_check.h"
#include "ui/shell/busy/curtain.h"
#include "ui/shell/busy/task_strip.h"
#include "ui/shell/busy/work_guard.h"
#include "ui/shell/error_box.h"
#include "ui/shell/files/drop_target.h"
#include "ui/shell/files/outside/plan_notices.h"
#include "ui/shell/find/quick_access.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/pages/table_menu.h"
#include "ui/shell/panel_stack.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_menus.h"
#include "ui/widgets/overlays/toast.h"

#include <QTimer>

/// The part of the window that says which action and which news leads where.
namespace quotasmith::ui {

void MainWindow::connectFiles()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions.action(id), &QAction::triggered, m_files, slot);
    };
    on(ActionId::NewPlan, [this] { m_files->create(); });
    on(ActionId::OpenSample, [this] { m_files->openSample(); });
    on(ActionId::OpenPlan, [this] { m_files->choose(); });
    on(ActionId::SaveCopy, [this] { m_files->saveCopy(); });
    on(ActionId::Import, [this] { m_imports->ask({}); });
    on(ActionId::ImportLastYear, [this] {
        exchange::ImportOptions everything;
        everything.createMissing = true; // nobody is known in a new plan
        m_files->create([this, everything] { m_imports->ask(everything); });
    });
    on(ActionId::NextYear, [this] { m_files->startNextYear(); });
    on(ActionId::HandOut, [this] { m_handouts->handOut(); });
    on(ActionId::TakeBack, [this] { m_handouts->takeBack(); });
    const auto print = [this](PaperKind kind) {
        if (const auto plan = settings())
            m_prints->ask({.kind = kind, .person = {}, .period = plan->calendar.text(m_view.period())});
    };
    on(ActionId::Print, [print] { print(PaperKind::Letter); });
    on(ActionId::PrintStatements, [print] { print(PaperKind::Statement); });
    on(ActionId::Backups, [this] { m_backups->show(); });
    connect(m_files, &PlanFiles::foundDamaged, m_backups, &BackupFiles::tellDamaged);
    connect(m_notices, &PlanNotices::takeOverAsked, m_files, &PlanFiles::takeOver);
    connect(m_notices, &PlanNotices::reopenAsked, m_files, &PlanFiles::reopen);
    connect(m_notices, &PlanNotices::copyAsked, m_files, &PlanFiles::saveCopyBeside);
    connect(m_notices, &PlanNotices::openAsked, m_files, &PlanFiles::reopenAt);
    connect(m_notices, &PlanNotices::backupsAsked, m_backups, qOverload<>(&BackupFiles::show));
    on(ActionId::Save, [this] { m_status->say(tr("Everything is saved: every edit is, as it is made.")); });
    on(ActionId::PlanSettings, [this] { showPlanSettings(); });
    connect(m_actions.action(ActionId::Quit), &QAction::triggered, this, &QWidget::close);
    connect(m_menus, &WindowMenus::recentChosen, this, &MainWindow::openPlan);
}

void MainWindow::connectEdits()
{
    connect(m_actions.action(ActionId::Undo), &QAction::triggered, this, [this] { stepBack(&DocumentSession::undo); });
    connect(m_actions.action(ActionId::Redo), &QAction::triggered, this, [this] { stepBack(&DocumentSession::redo); });
    connect(&m_session, &DocumentSession::opened, this, &MainWindow::takeOpened);
    connect(&m_session, &DocumentSession::changed, this, &MainWindow::takeChanged);
    connect(&m_session, &DocumentSession::failed, this, [this](const base::Error &error) {
        // Not while somebody is in the middle of reading.
        QTimer::singleShot(0, this, [this, error] { showError(this, error); });
    });
    connect(m_agreement, &AgreementCheck::known, this, [this](const std::optional<ops::PlanCheck> &check) {
        m_status->setAgreement(check, m_settings ? m_settings->currency.exponent : 0);
    });
}

void MainWindow::connectWork()
{
    TaskRunner &tasks = m_session.tasks();
    m_work = new WorkGuard(tasks, m_actions, new Curtain(centralWidget(), m_status), this);
    m_status->addActivity(new TaskStrip(tasks));
    connect(&tasks, &TaskRunner::started, this, &MainWindow::refreshActions);
    connect(&tasks, &TaskRunner::ended, this, &MainWindow::refreshActions);
    connect(&tasks, &TaskRunner::started, m_status, &QWidget::show); // hidden while no plan is open
    connect(&tasks, &TaskRunner::ended, this, [this] { m_status->setVisible(m_settings.has_value()); });
    connect(m_files, &PlanFiles::said, m_status, &StatusLine::say);
    connect(m_imports, &ImportFiles::said, m_status, &StatusLine::say);
    connect(m_handouts, &HandoutFiles::said, m_status, &StatusLine::say);
    connect(m_prints, &PrintFiles::said, m_status, &StatusLine::say);
    connect(m_backups, &BackupFiles::said, m_status, &StatusLine::say);
}

void MainWindow::connectView()
{
    connect(m_panels, &PanelStack::selectionChanged, m_status, &StatusLine::setSelection);
    connect(m_panels, &PanelStack::said, m_status, &StatusLine::say);
    auto *tables = new TableMenu(m_session, this);
    connect(tables, &TableMenu::said, m_status, &StatusLine::say);
    connect(tables, &TableMenu::told, m_status, &StatusLine::say);
    connect(m_status, &StatusLine::differenceChosen, this, [this](const EditTarget &target) {
        reveal({QStringLiteral("targets"), {}, target});
    });
    const auto leads = [this](ActionId id, const QString &panel, const QString &page) {
        connect(m_actions.action(id), &QAction::triggered, this, [this, panel, page] { reveal({panel, page}); });
    };
    leads(ActionId::ReasonTarget, QStringLiteral("targets"), QStringLiteral("set-page"));
    leads(ActionId::DecomposeTarget, QStringLiteral("targets"), QStringLiteral("decompose-page"));
    leads(ActionId::ShowFindings, QStringLiteral("diagnosis"), QStringLiteral("findings"));
    leads(ActionId::ActOnFinding, QStringLiteral("diagnosis"), QStringLiteral("act-on-finding"));
    leads(ActionId::DismissFinding, QStringLiteral("diagnosis"), QStringLiteral("dismiss-finding"));
    leads(ActionId::ReopenFinding, QStringLiteral("diagnosis"), QStringLiteral("reopen-finding"));
    leads(ActionId::SegmentCustomers, QStringLiteral("diagnosis"), QStringLiteral("segment-customers"));
    const std::pair<ActionId, const char *> reviews[]{
        {ActionId::ReviewPlan, "attainment"},        {ActionId::ExplainDifference, "why"},
        {ActionId::ForecastYear, "forecast"},        {ActionId::ShowVersions, "versions"},
        {ActionId::SubmitVersion, "submit-version"}, {ActionId::WithdrawVersion, "withdraw-version"},
        {ActionId::VoteVersion, "vote-version"},     {ActionId::ReviseTargets, "revise-targets"},
        {ActionId::DropRevision, "drop-revision"}};
    for (const auto &[id, page] : reviews)
        leads(id, QStringLiteral("review"), QString::fromUtf8(page));
    connect(m_header, &HeaderBar::versionClicked, m_actions.action(ActionId::ShowVersions), &QAction::trigger);
    const std::pair<ActionId, const char *> executions[]{
        {ActionId::ShowReminders, "work"},    {ActionId::ShowStrategies, "strategies"},
        {ActionId::ShowProjects, "projects"}, {ActionId::ShowActivity, "activity"},
        {ActionId::ShowBudget, "money"},      {ActionId::ShowMeetings, "people"},
        {ActionId::ShowBoard, "board"},       {ActionId::AddAction, "add-action"},
        {ActionId::MarkDone, "mark-done"}};
    for (const auto &[id, page] : executions)
        leads(id, QStringLiteral("execution"), QString::fromUtf8(page));
    const QString commission = QStringLiteral("commission");
    leads(ActionId::ShowSchemes, commission, QStringLiteral("schemes"));
    leads(ActionId::ShowPayCost, commission, QStringLiteral("cost"));
    leads(ActionId::ShowStatements, commission, QStringLiteral("statements"));
    for (const ActionId id : {ActionId::NewScheme, ActionId::SaveScheme, ActionId::DuplicateScheme,
                              ActionId::SchemeFile, ActionId::RemoveScheme, ActionId::CloseStatements})
        leads(id, commission, m_actions.action(id)->objectName());
    leads(ActionId::CloseMonth, QStringLiteral("actuals"), QStringLiteral("close-month"));
    leads(ActionId::ReopenMonth, QStringLiteral("actuals"), QStringLiteral("reopen-month"));
    for (const DisplayUnit unit : kDisplayUnits)
        connect(m_actions.action(unitAction(unit)), &QAction::triggered, this, [this, unit] { m_view.setUnit(unit); });
    const auto checkUnit = [this] { m_actions.action(unitAction(m_view.unit()))->setChecked(true); };
    connect(&m_view, &ViewSettings::unitChanged, this, checkUnit);
    checkUnit();
    connect(m_actions.action(ActionId::English), &QAction::triggered, this,
            [this] { m_view.chooseLanguage(text::Language::English); });
    connect(m_actions.action(ActionId::Chinese), &QAction::triggered, this,
            [this] { m_view.chooseLanguage(text::Language::Chinese); });
    connect(&m_view, &ViewSettings::languageChosen, this, [this] {
        m_speech.change(ViewSettings::language(m_view.settings())); // every widget is told by a LanguageChange
    });
    connect(m_actions.action(ActionId::Settings), &QAction::triggered, this, &MainWindow::showSettings);
    m_access = new QuickAccess(m_session, m_actions, m_view.settings(), this);
    m_access->setPanels(m_panels->actions());
    connect(m_access, &QuickAccess::placeChosen, this, [this](const ops::PlaceName &place) {
        const auto plan = settings();
        if (plan)
            reveal({QStringLiteral("targets"), {}, EditTarget{place, plan->money}});
    });
}

void MainWindow::connectHelp()
{
    connect(m_actions.action(ActionId::Manual), &QAction::triggered, this, &MainWindow::showManual);
    connect(m_actions.action(ActionId::Shortcuts), &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions.action(ActionId::About), &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectDrop()
{
    m_drop = new DropTarget(this);
    connect(m_drop, &DropTarget::planDropped, this, &MainWindow::openPlan);
    connect(
        m_drop, &DropTarget::tableDropped, m_imports, [this](const QString &file) { m_imports->ask({}, file); },
        Qt::QueuedConnection);
    connect(m_drop, &DropTarget::refused, this, [this](const QString &sentence) { m_toast->tell(sentence); });
}

} // namespace quotasmith::ui
