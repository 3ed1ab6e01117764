// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/tasks/task_runner.h"

#include <chrono>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

namespace quotasmith::ui {

/// What is under way, how far it is, and a button that stops it. Shown for work that lasts longer than a second.
class TaskStrip : public QWidget {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kQuietTime{1000};

    /// The runner outlives the strip.
    explicit TaskStrip(TaskRunner &tasks, QWidget *parent = nullptr);

    void setQuietTime(std::chrono::milliseconds time) { m_quiet.setInterval(time); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin();
    void end();
    void refresh();
    void retranslate();

    TaskRunner &m_tasks;
    QLabel *m_title;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_quiet; ///< until it is shown
    QTimer m_beat;  ///< while it is shown
};

} // namespace quotasmith::ui
