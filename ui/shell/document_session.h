// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/store/document.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <QTimer>

namespace quotasmith::ui {

/// The one bridge between window and document: everything is read through `read`, written through `run`, and told by
/// `changed`. Edits are saved as they are made. A plan that somebody else writes is opened for reading and followed.
/// Lives on the GUI thread. Nothing throws: a failure is kept as `lastError`.
class DocumentSession : public QObject {
    Q_OBJECT

public:
    using Work = std::function<store::Changes(store::Document &)>;
    using Reading = std::function<void(const store::Document &)>;

    explicit DocumentSession(const store::Surroundings &surroundings, QObject *parent = nullptr);
    ~DocumentSession() override;

    /// Opens for writing, or for reading with `readOnlyReason` when the plan cannot be written now. False: `lastError`
    /// says why, and what was open stays open.
    bool open(const std::filesystem::path &file, store::LockPolicy policy = store::LockPolicy::Respect);
    void close();
    bool isOpen() const { return m_document != nullptr; }
    bool isWritable() const { return m_document && m_document->isWritable(); }
    const std::filesystem::path &file() const { return m_file; }
    const store::Surroundings &surroundings() const { return m_surroundings; }

    /// Carries out an operation. False: nothing was written and `lastError` says why.
    bool run(const Work &work);
    bool undo();
    bool redo();
    std::optional<store::HistoryStep> nextUndo();
    std::optional<store::HistoryStep> nextRedo();

    /// Reads from the open document. False: there is none, or the reading failed and `failed` was emitted.
    bool read(const Reading &reading);

    const std::optional<base::Error> &lastError() const { return m_lastError; }
    /// Why the open plan can only be read (`plan-busy` with user and host, `file-unwritable` …); nothing for a writable
    /// one.
    const std::optional<base::Error> &readOnlyReason() const { return m_readOnlyReason; }

Q_SIGNALS:
    /// Another document, or none.
    void opened();
    /// What a step did; empty when another program wrote.
    void changed(const quotasmith::store::Changes &changes);
    /// A reading failed where nobody is there to show it.
    void failed(const quotasmith::base::Error &error);

private:
    bool guarded(const std::function<void()> &work);
    void follow();
    void lookForChanges();

    store::Surroundings m_surroundings;
    std::filesystem::path m_file;
    std::unique_ptr<store::Document> m_document;
    std::optional<base::Error> m_lastError;
    std::optional<base::Error> m_readOnlyReason;
    std::int64_t m_dataVersion = 0;
    QTimer m_watch;
};

} // namespace quotasmith::ui
