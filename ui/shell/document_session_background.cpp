// SPDX-License-Identifier: Apache-2.0
#include "core/base/check.h"
#include "core/base/memory_reserve.h"
#include "core/ops/backups/keep_backups.h"
#include "core/store/sqlite/interruption.h"
#include "ui/shell/document_session.h"

#include <utility>

/// The part of the session that lends its document to another thread.
namespace quotasmith::ui {

namespace {

/// Reasons that leave the plan readable.
bool leavesReadable(const base::Error &error)
{
    return error.code() == "plan-busy" || error.code() == "lock-foreign-host" || error.code() == "file-unwritable" ||
           error.code() == "lock-unwritable";
}

} // namespace

DocumentSession::Opened DocumentSession::openDocument(const std::filesystem::path &file,
                                                      const store::Surroundings &surroundings, store::LockPolicy policy,
                                                      const base::Progress &progress)
{
    Opened opened{file, nullptr, std::nullopt, std::nullopt};
    try {
        opened.document = store::Document::openForWriting(file, surroundings, policy, progress);
    } catch (const base::Error &error) {
        if (!leavesReadable(error))
            throw;
        opened.readOnlyReason = error;
        opened.document = store::Document::openForReading(file, surroundings, progress);
        return opened;
    }
    try { // before the first edit of the day is before any
        ops::keepDaily(*opened.document, *surroundings.clock);
    } catch (const base::Error &error) {
        opened.backupProblem = error;
    }
    return opened;
}

void DocumentSession::openInBackground(const QString &title, const std::filesystem::path &file,
                                       store::LockPolicy policy, Ending ending)
{
    if (!isBusy() && isPresent(file)) {
        ending(std::nullopt);
        return;
    }
    const auto opened = std::make_shared<Opened>();
    workInBackground(
        title,
        [opened, file, surroundings = m_surroundings, policy](const base::Progress &progress) {
            *opened = openDocument(file, surroundings, policy, progress);
        },
        [this, opened, ending = std::move(ending)](const std::optional<base::Error> &error) {
            if (!error)
                take(std::move(*opened));
            ending(error);
        });
}

void DocumentSession::runInBackground(const QString &title, LongWork work, Ending ending)
{
    if (!isBusy() && !isWritable()) {
        m_lastError = m_readOnlyReason;
        ending(m_lastError);
        return;
    }
    if (!isBusy())
        keepToday();
    lend(
        title,
        [work = std::move(work)](Lent &lent, const base::Progress &progress) {
            lent.changes = work(*lent.document, progress);
        },
        std::move(ending));
}

void DocumentSession::readInBackground(const QString &title, LongReading reading, Ending ending)
{
    lend(
        title,
        [reading = std::move(reading)](Lent &lent, const base::Progress &progress) {
            reading(*lent.document, progress);
        },
        std::move(ending));
}

void DocumentSession::workInBackground(const QString &title, TaskRunner::Work work, Ending ending)
{
    if (refuseWhileBusy()) {
        ending(m_lastError);
        return;
    }
    m_tasks.start(title, std::move(work), [this, ending = std::move(ending)](const std::optional<base::Error> &error) {
        m_lastError = error;
        ending(error);
    });
}

void DocumentSession::lend(const QString &title, const std::function<void(Lent &, const base::Progress &)> &work,
                           Ending ending)
{
    if (refuseWhileBusy()) {
        ending(m_lastError);
        return;
    }
    QS_CHECK(m_document);
    const auto lent = std::make_shared<Lent>(Lent{std::move(m_document), {}});
    m_isLent = true;
    m_missedReading = false;
    workInBackground(
        title,
        [lent, work](const base::Progress &progress) {
            const store::Interruption interruption(lent->document->connection(), [&] { return progress(0, 0); });
            work(*lent, progress);
        },
        [this, lent, ending = std::move(ending)](const std::optional<base::Error> &error) {
            m_missedReading = m_missedReading || (error && error->code() == base::outOfMemory().code());
            takeBack(*lent); // after want of memory everything is read again: a step may stand without its answer
            if (error && store::isFileLost(error->code()))
                loseFile(*error);
            noteFile();
            ending(error);
        });
}

void DocumentSession::reportFailure(const base::Error &error)
{
    if (error.code() != "cancelled")
        Q_EMIT failed(error);
}

void DocumentSession::takeBack(Lent &lent)
{
    m_document = std::move(lent.document);
    m_isLent = false;
    if (m_missedReading)
        Q_EMIT changed(store::Changes{});
    else if (!lent.changes.isEmpty())
        Q_EMIT changed(lent.changes);
}

} // namespace quotasmith::ui
