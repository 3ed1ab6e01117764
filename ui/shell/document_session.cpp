// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/document_session.h"

#include "core/base/check.h"
#include "core/base/memory_reserve.h"
#include "core/ops/backups/keep_backups.h"
#include "text/convert.h"

#include <chrono>
#include <new>
#include <QThread>
#include <utility>

namespace quotasmith::ui {

namespace {

constexpr std::chrono::milliseconds kWatchInterval{1500};
constexpr std::size_t kDayLength = 10; ///< of a moment, as backups are counted: 2027-05-03

} // namespace

DocumentSession::DocumentSession(const store::Surroundings &surroundings, QObject *parent)
    : QObject(parent), m_surroundings(surroundings)
{
    m_watch.setInterval(kWatchInterval);
    connect(&m_watch, &QTimer::timeout, this, &DocumentSession::lookForChanges);
}

DocumentSession::~DocumentSession() = default;

bool DocumentSession::open(const std::filesystem::path &file, store::LockPolicy policy)
{
    if (refuseWhileBusy())
        return false;
    if (isPresent(file))
        return true; // our own lock would keep us from opening it a second time
    Opened opened;
    if (!guarded([&] { opened = openDocument(file, m_surroundings, policy, {}); }))
        return false;
    take(std::move(opened));
    return true;
}

bool DocumentSession::openDamaged(const std::filesystem::path &file, const base::Error &damage)
{
    if (refuseWhileBusy())
        return false;
    Opened opened{file, nullptr, damage, std::nullopt};
    if (!guarded([&] { opened.document = store::Document::openForInspection(file, m_surroundings); }))
        return false;
    take(std::move(opened));
    return true;
}

void DocumentSession::close()
{
    QS_CHECK(!m_isLent);
    m_watch.stop();
    m_document.reset();
    m_readOnlyReason.reset();
    m_file.clear();
    Q_EMIT opened();
}

bool DocumentSession::isPresent(const std::filesystem::path &file) const
{
    std::error_code unknown;
    return isWritable() && std::filesystem::equivalent(file, m_file, unknown);
}

void DocumentSession::take(Opened opened)
{
    m_document = std::move(opened.document);
    m_isWritable = m_document->isWritable();
    m_readOnlyReason = std::move(opened.readOnlyReason);
    m_file = opened.file;
    m_keptOn = m_surroundings.clock->now().substr(0, kDayLength);
    follow();
    Q_EMIT this->opened();
    if (opened.backupProblem)
        Q_EMIT failed(*opened.backupProblem);
}

bool DocumentSession::refuseWhileBusy()
{
    if (isBusy())
        m_lastError = base::Error("work-under-way", {{"work", text::toUtf8(m_tasks.title())}});
    return isBusy();
}

bool DocumentSession::run(const Work &work)
{
    if (refuseWhileBusy())
        return false;
    if (!isWritable()) {
        m_lastError = m_readOnlyReason;
        return false;
    }
    if (const auto loss = findLoss()) { // before anything of it is backed up
        loseFile(*loss);
        m_lastError = loss;
        return false;
    }
    keepToday();
    store::Changes changes;
    const bool isDone = guarded([&] { changes = work(document()); });
    if (!isDone && store::isFileLost(m_lastError->code()))
        loseFile(*m_lastError);
    noteFile();
    if (!isDone) {
        if (m_lastError->code() == base::outOfMemory().code())
            Q_EMIT changed(changes); // the step may stand, and only its answer be missing
        return false;
    }
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    return true;
}

bool DocumentSession::undo()
{
    return run([](store::Document &document) { return document.undo(); });
}

bool DocumentSession::redo()
{
    return run([](store::Document &document) { return document.redo(); });
}

std::optional<store::HistoryStep> DocumentSession::nextUndo()
{
    std::optional<store::HistoryStep> step;
    if (isWritable())
        read([&](const store::Document &document) { step = document.nextUndo(); });
    return step;
}

std::optional<store::HistoryStep> DocumentSession::nextRedo()
{
    std::optional<store::HistoryStep> step;
    if (isWritable())
        read([&](const store::Document &document) { step = document.nextRedo(); });
    return step;
}

bool DocumentSession::read(const Reading &reading)
{
    m_missedReading = m_missedReading || m_isLent;
    if (!m_document)
        return false;
    if (guarded([&] { reading(document()); }))
        return true;
    const base::Error error = *m_lastError;
    Q_EMIT failed(error);
    return false;
}

store::Document &DocumentSession::document()
{
    // One connection, one owner: nobody but the GUI thread, and not while the document is away.
    QS_CHECK(m_document && QThread::currentThread() == thread());
    return *m_document;
}

bool DocumentSession::guarded(const std::function<void()> &work)
{
    m_lastError.reset();
    try {
        work();
        return true;
    } catch (const base::Error &error) {
        m_lastError = error;
    } catch (const std::bad_alloc &) {
        m_lastError = base::outOfMemory();
    }
    return false;
}

void DocumentSession::follow()
{
    m_watch.stop();
    read([this](const store::Document &document) {
        m_dataVersion = document.dataVersion();
        m_fileState = store::namedFile(m_file);
        store::renew(m_fileState, m_file, document.connection());
    });
    m_watch.start();
}

void DocumentSession::keepToday()
{
    const std::string today = m_surroundings.clock->now().substr(0, kDayLength);
    if (m_keptOn == today || !isWritable())
        return;
    m_keptOn = today; // once, also when it fails
    if (!guarded([&] { ops::keepDaily(document(), *m_surroundings.clock); }))
        Q_EMIT failed(base::Error(*m_lastError));
}

void DocumentSession::lookForChanges()
{
    if (m_isLent || !m_document)
        return;
    if (const auto loss = findLoss()) {
        loseFile(*loss);
        return;
    }
    if (isWritable())
        return; // nobody else can write
    std::int64_t version = m_dataVersion;
    if (!read([&](const store::Document &document) { version = document.dataVersion(); }))
        m_watch.stop(); // told once is enough
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    Q_EMIT changed(store::Changes{});
}

std::optional<base::Error> DocumentSession::findLoss()
{
    try {
        if (isWritable())
            store::requireUnchangedFile(m_file, document().connection(), m_fileState);
        else
            store::requireSameFile(m_file, m_fileState);
        noteFile();
    } catch (const base::Error &error) { // what the disk refuses now it may grant the next time
        if (store::isFileLost(error.code()))
            return error;
    }
    return std::nullopt;
}

void DocumentSession::loseFile(const base::Error &error)
{
    m_watch.stop();
    m_isWritable = false;
    m_readOnlyReason = error;
    // Not while a model is in the middle of writing.
    QTimer::singleShot(0, this, [this] {
        if (isOpen())
            Q_EMIT changed(store::Changes{});
    });
}

void DocumentSession::noteFile()
{
    if (isWritable() && m_document)
        store::renew(m_fileState, m_file, m_document->connection());
}

} // namespace quotasmith::ui
