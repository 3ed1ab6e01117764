// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/op_text.h"
#include "ui/shell/busy/agreement_check.h"
#include "ui/shell/busy/task_strip.h"
#include "ui/shell/busy/work_guard.h"
#include "ui/shell/error_box.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/help/help_window.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_menus.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

/// The window's first size, in letters of its font.
constexpr QSize kSizeInLetters{210, 56};

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

/// The plan that is being dragged, or nothing.
QString draggedPlan(const QMimeData *data)
{
    for (const QUrl &url : data->urls())
        if (url.isLocalFile() && url.toLocalFile().endsWith(QStringLiteral(".qsplan"), Qt::CaseInsensitive))
            return url.toLocalFile();
    return {};
}

QString stepName(const std::optional<store::HistoryStep> &step)
{
    return step ? text::opName(step->op) : QString();
}

} // namespace

MainWindow::MainWindow(DocumentSession &session, ViewSettings &view, text::Speech &speech,
                       std::vector<PanelFactory> panels, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_view(view), m_speech(speech), m_recent(view.settings()),
      m_factories(std::move(panels)), m_panels(m_factories.size(), nullptr),
      m_files(new PlanFiles(session, m_recent, this)), m_imports(new ImportFiles(session, this)),
      m_header(new HeaderBar(m_actions)), m_rail(new Rail), m_readOnlyBar(new MessageBar(MessageBar::Ending::ByOwner)),
      m_pages(new QStackedWidget), m_firstRun(new FirstRunPage(m_actions)), m_status(new StatusLine),
      m_menus(new WindowMenus(m_actions, m_recent, menuBar())), m_agreement(new AgreementCheck(session, this)),
      m_work(nullptr)
{
    setObjectName(QStringLiteral("main-window"));
    setAcceptDrops(true);
    setWindowIcon(QIcon(QStringLiteral(":/icons/quotasmith.svg")));
    layOut();
    addPanels();
    connectFiles();
    connectEdits();
    connectWork();
    connectView();
    takeOpened();
}

MainWindow::~MainWindow()
{
    // The panels look at the session until they are gone; the catalog must outlive them too.
    disconnect(&m_session, nullptr, this, nullptr);
    delete takeCentralWidget();
}

void MainWindow::reveal(const Destination &destination)
{
    for (std::size_t i = 0; m_session.isOpen() && i < m_factories.size(); ++i)
        if (m_factories[i].id == destination.panel) {
            showPanel(i);
            m_panels[i]->reveal(destination);
        }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_view.settings().setValue(geometryKey(), saveGeometry());
    if (m_work->mayClose())
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedPlan(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openPlan(draggedPlan(event->mimeData()));
}

void MainWindow::layOut()
{
    auto *pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_readOnlyBar);
    pages->addWidget(m_pages, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_rail);
    body->addLayout(pages, 1);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
    m_pages->addWidget(m_firstRun);
    const QSize wanted(fontMetrics().averageCharWidth() * kSizeInLetters.width(),
                       fontMetrics().height() * kSizeInLetters.height());
    resize(wanted.boundedTo(screen()->availableSize()));
    restoreGeometry(m_view.settings().value(geometryKey()).toByteArray());
}

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
    on(ActionId::Save, [this] { m_status->say(tr("Everything is saved: every edit is, as it is made.")); });
    on(ActionId::Manual, [this] { showManual(); });
    on(ActionId::About, [this] { showAbout(); });
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
}

void MainWindow::connectView()
{
    const auto leads = [this](ActionId id, const QString &page) {
        connect(m_actions.action(id), &QAction::triggered, this,
                [this, page] { reveal({QStringLiteral("targets"), page}); });
    };
    leads(ActionId::ReasonTarget, QStringLiteral("set-page"));
    leads(ActionId::DecomposeTarget, QStringLiteral("decompose-page"));
    for (const DisplayUnit unit : kDisplayUnits)
        connect(m_actions.action(unitAction(unit)), &QAction::triggered, this, [this, unit] { m_view.setUnit(unit); });
    m_actions.action(unitAction(m_view.unit()))->setChecked(true);
    connect(m_actions.action(ActionId::English), &QAction::triggered, this,
            [this] { setLanguage(text::Language::English); });
    connect(m_actions.action(ActionId::Chinese), &QAction::triggered, this,
            [this] { setLanguage(text::Language::Chinese); });
    const bool isChinese = m_speech.language() == text::Language::Chinese;
    m_actions.action(isChinese ? ActionId::Chinese : ActionId::English)->setChecked(true);
}

void MainWindow::addPanels()
{
    for (std::size_t i = 0; i < m_factories.size(); ++i) {
        auto *action =
            new QAction(QIcon(QStringLiteral(":/icons/%1.svg").arg(m_factories[i].id)), m_factories[i].title(), this);
        action->setObjectName(QStringLiteral("panel-") + m_factories[i].id);
        action->setShortcut(m_factories[i].shortcut);
        connect(action, &QAction::triggered, this, [this, i] { showPanel(i); });
        m_rail->addAction(action);
        m_menus->addPanel(action);
        m_panelActions.push_back(action);
    }
}

void MainWindow::showPanel(std::size_t index)
{
    m_currentPanel = index;
    if (index >= m_factories.size())
        return;
    if (!m_panels[index]) {
        Panel *panel = m_factories[index].make({m_session, m_actions, m_view});
        connect(panel, &Panel::selectionChanged, m_status, &StatusLine::setSelection);
        connect(panel, &Panel::said, m_status, &StatusLine::say);
        connect(panel, &Panel::revealAsked, this, &MainWindow::reveal);
        m_pages->addWidget(panel);
        m_panels[index] = panel;
    }
    m_pages->setCurrentWidget(m_panels[index]);
    m_panelActions[index]->setChecked(true);
}

void MainWindow::setLanguage(text::Language language)
{
    m_view.keepLanguage(language);
    m_speech.change(language); // every widget is told by a LanguageChange
}

void MainWindow::takeOpened()
{
    const auto plan = settings();
    m_header->setPlan(plan);
    m_rail->setVisible(plan.has_value());
    m_status->setVisible(plan.has_value());
    m_status->setSelection(std::nullopt);
    m_status->setSaved(!plan ? SavedState::NoPlan : m_session.isWritable() ? SavedState::Saved : SavedState::ReadOnly);
    if (plan)
        showPanel(m_currentPanel);
    else
        m_pages->setCurrentWidget(m_firstRun);
    retranslate();
}

void MainWindow::takeChanged()
{
    refreshActions();
}

void MainWindow::refreshActions()
{
    const auto undo = m_session.nextUndo();
    const auto redo = m_session.nextRedo();
    const bool isBusy = m_session.isBusy();
    m_actions.setState({m_session.isOpen(), m_session.isWritable(), undo.has_value(), redo.has_value(), isBusy});
    if (!isBusy)
        m_actions.nameSteps(stepName(undo), stepName(redo));
    for (QAction *action : m_panelActions)
        action->setEnabled(m_session.isOpen() && !isBusy);
}

void MainWindow::tellReadOnly()
{
    if (!m_session.readOnlyReason()) {
        m_readOnlyBar->dismiss();
        return;
    }
    const base::Error reason = *m_session.readOnlyReason();
    QList<MessageBar::Choice> choices;
    if (reason.code() == "lock-foreign-host")
        choices.append({tr("Take the lock over"), [this] { m_files->takeOver(); }});
    m_readOnlyBar->tell(tr("Open for reading only. %1").arg(text::errorText(reason)), choices);
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_menus->retranslate();
    for (std::size_t i = 0; i < m_panelActions.size(); ++i)
        m_panelActions[i]->setText(m_factories[i].title());
    refreshActions();
    tellReadOnly();
    const auto plan = settings();
    setWindowTitle(plan ? tr("%1 %2 – Quotasmith").arg(text::fromUtf8(plan->company), fiscalYearText(plan->calendar))
                        : tr("Quotasmith"));
}

void MainWindow::stepBack(bool (DocumentSession::*step)())
{
    if (!(m_session.*step)())
        showError(this, *m_session.lastError());
}

void MainWindow::showManual()
{
    if (!m_help) {
        m_help = new HelpWindow(this);
        m_help->setWindowFlag(Qt::Window);
    }
    const auto *panel = qobject_cast<const Panel *>(m_pages->currentWidget());
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
