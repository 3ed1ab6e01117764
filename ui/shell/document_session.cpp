// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/document_session.h"

#include <chrono>

namespace quotasmith::ui {

namespace {

constexpr std::chrono::milliseconds kWatchInterval{1500};

/// Reasons that leave the plan readable.
bool leavesReadable(const base::Error &error)
{
    return error.code() == "plan-busy" || error.code() == "lock-foreign-host" || error.code() == "file-unwritable" ||
           error.code() == "lock-unwritable";
}

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
    std::error_code unknown;
    if (isWritable() && std::filesystem::equivalent(file, m_file, unknown))
        return true; // our own lock would keep us from opening it a second time
    std::optional<base::Error> reason;
    std::unique_ptr<store::Document> document;
    const bool done = guarded([&] {
        try {
            document = store::Document::openForWriting(file, m_surroundings, policy);
        } catch (const base::Error &error) {
            if (!leavesReadable(error))
                throw;
            reason = error;
            document = store::Document::openForReading(file, m_surroundings);
        }
    });
    if (!done)
        return false;
    m_document = std::move(document);
    m_readOnlyReason = std::move(reason);
    m_file = file;
    follow();
    Q_EMIT opened();
    return true;
}

void DocumentSession::close()
{
    m_watch.stop();
    m_document.reset();
    m_readOnlyReason.reset();
    m_file.clear();
    Q_EMIT opened();
}

bool DocumentSession::run(const Work &work)
{
    if (!isWritable()) {
        m_lastError = m_readOnlyReason;
        return false;
    }
    store::Changes changes;
    if (!guarded([&] { changes = work(*m_document); }))
        return false;
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
    if (!m_document)
        return false;
    if (guarded([&] { reading(*m_document); }))
        return true;
    const base::Error error = *m_lastError;
    Q_EMIT failed(error);
    return false;
}

bool DocumentSession::guarded(const std::function<void()> &work)
{
    m_lastError.reset();
    try {
        work();
        return true;
    } catch (const base::Error &error) {
        m_lastError = error;
        return false;
    }
}

void DocumentSession::follow()
{
    m_watch.stop();
    if (isWritable())
        return; // nobody else can write
    read([this](const store::Document &document) { m_dataVersion = document.dataVersion(); });
    m_watch.start();
}

void DocumentSession::lookForChanges()
{
    std::int64_t version = m_dataVersion;
    if (!read([&](const store::Document &document) { version = document.dataVersion(); }))
        m_watch.stop(); // told once is enough
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    Q_EMIT changed(store::Changes{});
}

} // namespace quotasmith::ui
