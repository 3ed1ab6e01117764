// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions/action_catalog.h"
#include "ui/shell/files/recent_files.h"

#include <QMenu>
#include <QMenuBar>

namespace quotasmith::ui {

/// The menus, made from the catalog.
class WindowMenus : public QObject {
    Q_OBJECT

public:
    WindowMenus(const ActionCatalog &actions, const RecentFiles &recent, QMenuBar *bar);

    /// Panels are listed in View.
    void addPanel(QAction *action);
    void retranslate();

Q_SIGNALS:
    void recentChosen(const QString &file);

private:
    void fillRecent();

    const RecentFiles &m_recent;
    QMenu *m_file;
    QMenu *m_recentMenu;
    QMenu *m_edit;
    QMenu *m_diagnosis;
    QMenu *m_targets;
    QMenu *m_commission;
    QMenu *m_execution;
    QMenu *m_actuals;
    QMenu *m_review;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_units;
    QMenu *m_help;
    QAction *m_afterPanels;
};

} // namespace quotasmith::ui
