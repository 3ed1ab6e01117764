// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions/action_catalog.h"
#include "ui/shell/busy/curtain.h"
#include "ui/shell/tasks/task_runner.h"

#include <QObject>
#include <QWidget>

namespace quotasmith::ui {

/// Keeps the window to itself while work is under way: the curtain falls, Esc and the Cancel button stop the work, and
/// a window that is closed asks first, then closes when the work has stopped.
class WorkGuard : public QObject {
    Q_OBJECT

public:
    /// All outlive the guard but the curtain, which is the window's.
    WorkGuard(TaskRunner &tasks, const ActionCatalog &actions, Curtain *curtain, QWidget *window);

    /// Whether the window may close now. Otherwise the user has been asked, and the window closes by itself later if
    /// that is wished.
    bool mayClose();

private:
    void end();
    bool asksToStop();

    TaskRunner &m_tasks;
    Curtain *m_curtain;
    QWidget *m_window;
    bool m_isClosing = false; ///< as soon as the work has stopped
};

} // namespace quotasmith::ui
