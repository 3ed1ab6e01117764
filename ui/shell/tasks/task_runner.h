// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <QString>

namespace quotasmith::ui {

/// How far a task is; a total of 0: not known.
struct TaskProgress {
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// Does one piece of work at a time on a thread of its own while the window stays alive. Lives on the GUI thread; the
/// work shares nothing with it but the numbers of its progress and the wish to stop, which are atomic.
///
/// Short work is over before anybody sees it begin: `start` waits for it as long as its patience lasts, and then the
/// ending is called before `start` returns.
class TaskRunner : public QObject {
    Q_OBJECT

public:
    /// Runs on the thread of the task. Tells its progress often and stops when that says so.
    using Work = std::function<void(const base::Progress &)>;
    /// Runs on the GUI thread when the work is over: nothing, or why it failed (Error{"cancelled"} when stopped).
    using Ending = std::function<void(const std::optional<base::Error> &)>;

    static constexpr std::chrono::milliseconds kPatience{100};

    explicit TaskRunner(QObject *parent = nullptr);
    /// Stops what runs and waits for it; its ending is not called.
    ~TaskRunner() override;

    /// `title` says what is done, for the user: `Importing sales.csv`. Not while busy.
    void start(const QString &title, Work work, Ending ending);
    bool isBusy() const { return m_job != nullptr; }
    QString title() const;
    TaskProgress progress() const;
    /// Asked to stop, and about to.
    bool isStopping() const;
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Asks the work to stop; it ends soon after, as if it had not begun.
    void cancel();

Q_SIGNALS:
    /// The work outlasted the patience.
    void started();
    /// What had `started` is over; the ending is called next.
    void ended();

private:
    struct Job;

    void finish(std::uint64_t number);

    std::unique_ptr<Job> m_job;
    std::uint64_t m_lastNumber = 0;
    std::chrono::milliseconds m_patience = kPatience;
};

} // namespace quotasmith::ui
