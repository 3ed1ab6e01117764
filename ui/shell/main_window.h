// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "text/language.h"
#include "ui/shell/actions/action_catalog.h"
#include "ui/shell/files/backups/backup_files.h"
#include "ui/shell/files/handout/handout_files.h"
#include "ui/shell/files/import/import_files.h"
#include "ui/shell/files/plan_files.h"
#include "ui/shell/files/print/print_files.h"
#include "ui/shell/files/recent_files.h"
#include "ui/shell/panel.h"
#include "ui/widgets/rail.h"

#include <optional>
#include <QMainWindow>
#include <vector>

namespace quotasmith::ui {

class AgreementCheck;
class DropTarget;
class FirstRunPage;
class HeaderBar;
class HelpWindow;
class PanelStack;
class PlanNotices;
class QuickAccess;
class StatusLine;
class Toast;
class WorkGuard;
class WindowMenus;

/// The frame: rail, header, panels, status line, menus. Knows panels only by their factories, and plans only through
/// the session.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// When the window gets what is in it. Until then it is a bare frame, which needs no letters and so is on the
    /// screen while the fonts are still being looked for.
    enum class Furnishing { AtOnce, OncePainted };
    /// All three outlive the window.
    MainWindow(DocumentSession &session, ViewSettings &view, text::Speech &speech, std::vector<PanelFactory> panels,
               Furnishing furnishing = Furnishing::AtOnce, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// False: it failed already, and was told. A large plan may still be being opened.
    bool openPlan(const QString &file) { return m_files->open(file); }
    /// To be called before the window is shown: its frame appears at once, named after the plan, which is opened when
    /// that has been painted.
    void openWhenPainted(const QString &file);
    ActionCatalog &actions() { return m_actions; }
    /// Shows the panel and in it the place; nothing for a panel there is not or while no plan is open.
    void reveal(const Destination &destination);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void furnish();
    void await(const QString &file);
    void layOut();
    void connectFiles();
    void connectEdits();
    void connectWork();
    void connectView();
    void connectHelp();
    void connectDrop();
    void takeOpened();
    void showState();
    void showFirstRun();
    void takeChanged(const store::Changes &changes);
    void refreshActions();
    void tellDone(const store::Changes &changes);
    void retranslate();
    void stepBack(bool (DocumentSession::*step)());
    void showPlanSettings();
    void showSettings();
    void showShortcuts();
    void showManual();
    void showAbout();
    std::optional<plan::PlanSettings> settings();

    DocumentSession &m_session;
    ViewSettings &m_view;
    text::Speech &m_speech;
    ActionCatalog m_actions;
    RecentFiles m_recent;
    std::vector<PanelFactory> m_factories; ///< until it is furnished, as is what follows
    PlanFiles *m_files = nullptr;
    ImportFiles *m_imports = nullptr;
    HandoutFiles *m_handouts = nullptr;
    PrintFiles *m_prints = nullptr;
    BackupFiles *m_backups = nullptr;
    HeaderBar *m_header = nullptr;
    Rail *m_rail = nullptr;
    PlanNotices *m_notices = nullptr;
    PanelStack *m_panels = nullptr;
    FirstRunPage *m_firstRun = nullptr; ///< until first without a plan
    StatusLine *m_status = nullptr;
    WindowMenus *m_menus = nullptr;
    AgreementCheck *m_agreement = nullptr;
    WorkGuard *m_work = nullptr;
    QuickAccess *m_access = nullptr;
    DropTarget *m_drop = nullptr;
    Toast *m_toast = nullptr;
    HelpWindow *m_help = nullptr;                 ///< until first asked for
    std::optional<plan::PlanSettings> m_settings; ///< as last read
    bool m_isAwaitingPlan = false;
    QString m_awaited; ///< the plan that is opened once the window has been painted
};

} // namespace quotasmith::ui
