// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/tasks/task_runner.h"

#include "core/base/check.h"
#include "core/base/memory_reserve.h"

#include <atomic>
#include <future>
#include <new>
#include <QThread>
#include <system_error>
#include <thread>
#include <utility>

namespace quotasmith::ui {

/// What both threads see. `error` belongs to the work until `over` is set.
struct TaskRunner::Job {
    std::uint64_t number = 0;
    QString title;
    Work work;
    Ending ending;
    std::atomic<std::int64_t> done{0};
    std::atomic<std::int64_t> total{0};
    std::atomic<bool> isStopping{false};
    std::optional<base::Error> error;
    std::promise<void> over;
    std::thread thread;
    bool isTold = false; ///< `started` was emitted

    bool takeProgress(std::int64_t nowDone, std::int64_t nowTotal)
    {
        if (nowTotal > 0) {
            done.store(nowDone, std::memory_order_relaxed);
            total.store(nowTotal, std::memory_order_relaxed);
        }
        return !isStopping.load(std::memory_order_relaxed);
    }

    void run()
    {
        try {
            work([this](std::int64_t nowDone, std::int64_t nowTotal) { return takeProgress(nowDone, nowTotal); });
        } catch (const base::Error &failure) {
            error = failure;
        } catch (const std::bad_alloc &) {
            error = base::outOfMemory();
        } catch (const std::exception &failure) {
            error = base::Error("unexpected", {{"cause", failure.what()}});
        }
        work = nullptr; // what it held is let go on its own thread
    }
};

TaskRunner::TaskRunner(QObject *parent) : QObject(parent) {}

TaskRunner::~TaskRunner()
{
    if (!m_job)
        return;
    cancel();
    m_job->thread.join();
}

void TaskRunner::start(const QString &title, Work work, Ending ending)
{
    QS_CHECK(!isBusy() && QThread::currentThread() == thread());
    m_job = std::make_unique<Job>();
    Job *job = m_job.get();
    job->number = ++m_lastNumber;
    job->title = title;
    job->work = std::move(work);
    job->ending = std::move(ending);
    const std::future<void> over = job->over.get_future();
    try {
        job->thread = std::thread([this, job] {
            job->run();
            const std::uint64_t number = job->number;
            QMetaObject::invokeMethod(
                this, [this, number] { finish(number); }, Qt::QueuedConnection);
            job->over.set_value();
        });
    } catch (const std::system_error &) { // there is no room for another thread
        const std::unique_ptr<Job> refused = std::move(m_job);
        refused->ending(base::outOfMemory());
        return;
    }
    if (over.wait_for(m_patience) == std::future_status::ready) {
        finish(job->number);
        return;
    }
    job->isTold = true;
    Q_EMIT started();
}

QString TaskRunner::title() const
{
    return m_job ? m_job->title : QString();
}

TaskProgress TaskRunner::progress() const
{
    return m_job
               ? TaskProgress{m_job->done.load(std::memory_order_relaxed), m_job->total.load(std::memory_order_relaxed)}
               : TaskProgress();
}

bool TaskRunner::isStopping() const
{
    return m_job && m_job->isStopping.load(std::memory_order_relaxed);
}

void TaskRunner::cancel()
{
    if (m_job)
        m_job->isStopping.store(true, std::memory_order_relaxed);
}

void TaskRunner::finish(std::uint64_t number)
{
    if (!m_job || m_job->number != number)
        return; // it was over within the patience
    m_job->thread.join();
    const std::unique_ptr<Job> finished = std::move(m_job);
    if (finished->isTold)
        Q_EMIT ended();
    if (finished->ending)
        finished->ending(finished->error);
}

} // namespace quotasmith::ui
