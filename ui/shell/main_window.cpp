// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/op_text.h"
#include "ui/shell/busy/agreement_check.h"
#include "ui/shell/busy/work_guard.h"
#include "ui/shell/error_box.h"
#include "ui/shell/files/drop_target.h"
#include "ui/shell/files/outside/plan_notices.h"
#include "ui/shell/find/quick_access.h"
#include "ui/shell/frame/bare_frame.h"
#include "ui/shell/frame/first_paint.h"
#include "ui/shell/frame/first_run_page.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/frame/taken_back.h"
#include "ui/shell/frame/window_place.h"
#include "ui/shell/help/help_window.h"
#include "ui/shell/help/shortcut_sheet.h"
#include "ui/shell/panel_stack.h"
#include "ui/shell/settings/plan_settings_dialog.h"
#include "ui/shell/settings/setting_words.h"
#include "ui/shell/settings/settings_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_menus.h"
#include "ui/widgets/overlays/toast.h"
#include "ui/widgets/tinted_icon.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

QString panelKey()
{
    return QStringLiteral("window/panel");
}

QString stepName(const std::optional<store::HistoryStep> &step)
{
    return step ? text::opName(step->op) : QString();
}

ops::VersionInfo versionOf(DocumentSession &session)
{
    ops::VersionInfo version;
    if (session.isOpen())
        session.read([&](const store::Document &plan) { version = ops::currentVersion(plan.connection()); });
    return version;
}

} // namespace

MainWindow::MainWindow(DocumentSession &session, ViewSettings &view, text::Speech &speech,
                       std::vector<PanelFactory> panels, Furnishing furnishing, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_view(view), m_speech(speech), m_recent(view.settings()),
      m_factories(std::move(panels))
{
    setObjectName(QStringLiteral("main-window"));
    restorePlace(*this, m_view.settings());
    if (furnishing == Furnishing::AtOnce)
        furnish();
    else
        new FirstPaint(this, [this] { furnish(); });
}

void MainWindow::furnish()
{
    setWindowIcon(tintedIcon(QStringLiteral("quotasmith")));
    m_files = new PlanFiles(m_session, m_recent, this);
    m_imports = new ImportFiles(m_session, this);
    m_handouts = new HandoutFiles(m_session, this);
    m_prints = new PrintFiles(m_session, this);
    m_backups = new BackupFiles(
        m_session, [this](const QString &file) { openPlan(file); }, this);
    m_header = new HeaderBar(m_actions, m_view);
    m_rail = new Rail;
    m_notices = new PlanNotices(m_session, m_view.settings());
    m_panels = new PanelStack({m_session, m_actions, m_view}, std::move(m_factories));
    m_status = new StatusLine;
    m_menus = new WindowMenus(m_actions, m_recent, menuBar());
    m_agreement = new AgreementCheck(m_session, this);
    layOut();
    connectFiles();
    connectEdits();
    connectWork();
    connectView();
    connectHelp();
    connectDrop();
    takeOpened();
    if (m_isAwaitingPlan)
        await(m_awaited);
}

MainWindow::~MainWindow()
{
    // The panels look at the session until they are gone; the catalog must outlive them too.
    disconnect(&m_session, nullptr, this, nullptr);
    delete takeCentralWidget();
}

void MainWindow::reveal(const Destination &destination)
{
    if (m_session.isOpen())
        m_panels->reveal(destination);
}

void MainWindow::openWhenPainted(const QString &file)
{
    m_isAwaitingPlan = true;
    m_awaited = file;
    if (m_header)
        await(file);
}

void MainWindow::await(const QString &file)
{
    m_header->setAwaited(QFileInfo(file).completeBaseName());
    m_rail->show();
    m_status->show();
    new FirstPaint(this, [this, file] {
        m_isAwaitingPlan = false;
        if (!openPlan(file))
            takeOpened();
    });
    update(); // the bare frame may have been painted already
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (m_header && !m_session.isOpen() && !m_isAwaitingPlan)
        showFirstRun();
    QMainWindow::showEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_header)
        paintBareFrame(*this);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_header)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_header) {
        QMainWindow::closeEvent(event);
        return;
    }
    keepPlace(*this, m_view.settings());
    m_view.settings().setValue(panelKey(), m_panels->currentId());
    if (m_work->mayClose())
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

void MainWindow::layOut()
{
    auto *pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_notices);
    pages->addWidget(m_panels, 1);
    auto *area = new QWidget;
    auto *body = new QHBoxLayout(area);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_rail);
    body->addLayout(pages, 1);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(area, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
    for (QAction *action : m_panels->actions()) {
        m_rail->addAction(action);
        m_menus->addPanel(action);
    }
    m_toast = new Toast(area);
    m_panels->choose(m_view.settings().value(panelKey()).toString());
}

void MainWindow::takeOpened()
{
    const auto plan = settings();
    m_toast->dismiss();
    m_view.setPeriod({});
    m_header->setPlan(plan);
    m_header->setVersion(versionOf(m_session));
    m_rail->setVisible(plan.has_value());
    m_status->setVisible(plan.has_value());
    m_status->setSelection(std::nullopt);
    showState();
    if (plan)
        m_session.read([this](const store::Document &document) { m_view.proposeUnit(unitProposedBy(document)); });
    if (plan)
        m_panels->showCurrent();
    else if (isVisible() && !m_isAwaitingPlan)
        showFirstRun();
    m_notices->takeOpened();
    retranslate();
}

void MainWindow::showState()
{
    m_status->setSaved(!m_session.isOpen()      ? SavedState::NoPlan
                       : m_session.isWritable() ? SavedState::Saved
                                                : SavedState::ReadOnly);
    m_drop->setHasPlan(m_session.isWritable());
}

void MainWindow::showFirstRun()
{
    if (!m_firstRun) {
        m_firstRun = new FirstRunPage(m_actions, m_recent);
        connect(m_firstRun, &FirstRunPage::recentChosen, this, &MainWindow::openPlan);
        m_panels->addWidget(m_firstRun);
    }
    m_firstRun->refresh();
    m_panels->setCurrentWidget(m_firstRun);
}

void MainWindow::takeChanged(const store::Changes &changes)
{
    refreshActions();
    if (changes.isEmpty()) { // news from outside: the file may be lost
        showState();
        m_notices->refresh();
    }
    tellDone(changes);
    if (changes.op == "plan-set")
        m_header->setPlan(settings());
    if (changes.touches("version") || changes.touches("version_vote"))
        m_header->setVersion(versionOf(m_session));
}

void MainWindow::refreshActions()
{
    const auto undo = m_session.nextUndo();
    const auto redo = m_session.nextRedo();
    const bool isBusy = m_session.isBusy();
    m_actions.setState({m_session.isOpen(), m_session.isWritable(), undo.has_value(), redo.has_value(), isBusy});
    if (!isBusy)
        m_actions.nameSteps(stepName(undo), stepName(redo));
    for (QAction *action : m_panels->actions())
        action->setEnabled(m_session.isOpen() && !isBusy);
}

void MainWindow::tellDone(const store::Changes &changes)
{
    const auto step = m_session.nextUndo();
    const auto plan = settings();
    if (!plan || !step || step->step != changes.step || !isToldAfterwards(changes.op)) {
        m_toast->dismiss(); // what it could take back is no longer the last step
        return;
    }
    m_toast->tell(tr("Done: %1").arg(text::opSummary(step->op, *plan)),
                  [this] { m_actions.action(ActionId::Undo)->trigger(); });
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_menus->retranslate();
    m_panels->retranslate();
    m_access->retranslate();
    const bool isChinese = m_speech.language() == text::Language::Chinese;
    m_actions.action(isChinese ? ActionId::Chinese : ActionId::English)->setChecked(true);
    refreshActions();
    m_notices->refresh();
    const auto plan = settings();
    setWindowTitle(plan ? tr("%1 %2 – Quotasmith").arg(text::fromUtf8(plan->company), fiscalYearText(plan->calendar))
                        : tr("Quotasmith"));
}

void MainWindow::stepBack(bool (DocumentSession::*step)())
{
    if (!(m_session.*step)())
        showError(this, *m_session.lastError());
}

void MainWindow::showPlanSettings()
{
    PlanSettingsDialog dialog(m_session, this);
    dialog.exec();
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_view, this);
    dialog.exec();
}

void MainWindow::showShortcuts()
{
    ShortcutSheet sheet(shortcutLines(m_actions, m_panels->actions()), this);
    sheet.exec();
}

void MainWindow::showManual()
{
    if (!m_help) {
        m_help = new HelpWindow(this);
        m_help->setWindowFlag(Qt::Window);
    }
    const auto *panel = qobject_cast<const Panel *>(m_panels->currentWidget());
    m_help->showPage(panel ? panel->helpPage() : QStringLiteral("start"));
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Quotasmith"),
                       tr("Quotasmith %1 plans a sales year: one program, one file for each plan.")
                           .arg(QApplication::applicationVersion()));
}

std::optional<plan::PlanSettings> MainWindow::settings()
{
    if (!m_session.isOpen())
        m_settings.reset();
    else // keeps what it has while the plan is out of reach
        m_session.read([this](const store::Document &plan) { m_settings = store::readSettings(plan.connection()); });
    return m_settings;
}

} // namespace quotasmith::ui
