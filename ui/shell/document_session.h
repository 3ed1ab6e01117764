// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/store/document.h"
#include "core/store/outside/file_state.h"
#include "ui/shell/tasks/task_runner.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <QTimer>

namespace quotasmith::ui {

/// The one bridge between window and document: everything is read through `read`, written through `run`, and told by
/// `changed`. Edits are saved as they are made. A plan that somebody else writes is opened for reading and followed.
/// Of a plan whose file is replaced, moved, deleted or written by another program only what was open is left, for
/// reading: that is told by an empty `changed`, and `readOnlyReason` says what happened (store::isFileLost).
/// Lives on the GUI thread. Nothing throws: a failure is kept as `lastError`.
///
/// Work that may take long goes on in the background, one piece at a time. The document is lent to its thread and is
/// out of reach here until it comes back: meanwhile `run` fails with Error{"work-under-way",{work}} and `read` answers
/// false, so that everybody shows what they have; a reading that was missed is made up for by an empty `changed`.
class DocumentSession : public QObject {
    Q_OBJECT

public:
    using Work = std::function<store::Changes(store::Document &)>;
    using Reading = std::function<void(const store::Document &)>;
    using LongWork = std::function<store::Changes(store::Document &, const base::Progress &)>;
    using LongReading = std::function<void(const store::Document &, const base::Progress &)>;
    using Ending = TaskRunner::Ending;

    explicit DocumentSession(const store::Surroundings &surroundings, QObject *parent = nullptr);
    ~DocumentSession() override;

    /// Opens for writing, or for reading with `readOnlyReason` when the plan cannot be written now. False: `lastError`
    /// says why, and what was open stays open.
    bool open(const std::filesystem::path &file, store::LockPolicy policy = store::LockPolicy::Respect);
    /// Opens a plan that is damaged, without verifying it, for reading only; `damage` becomes the reason
    /// (`plan-damaged`).
    bool openDamaged(const std::filesystem::path &file, const base::Error &damage);
    void close();
    bool isOpen() const { return m_document || m_isLent; }
    bool isWritable() const { return isOpen() && m_isWritable; }
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

    /// The same in the background, for what may take longer than a tenth of a second. The ending is called on the GUI
    /// thread when everything has been told: at once, while the short wait of the runner lasts, or later. A stopped
    /// work has left no trace. While other work is under way it ends at once with Error{"work-under-way",{work}}.
    void runInBackground(const QString &title, LongWork work, Ending ending);
    void readInBackground(const QString &title, LongReading reading, Ending ending);
    void openInBackground(const QString &title, const std::filesystem::path &file, store::LockPolicy policy,
                          Ending ending);
    /// Work that does not touch the open document.
    void workInBackground(const QString &title, TaskRunner::Work work, Ending ending);
    /// For whoever works in the background and has nobody to show a failure to: emits `failed`, unless it was stopped.
    void reportFailure(const base::Error &error);
    /// What is under way, how far it is, and how it is stopped.
    TaskRunner &tasks() { return m_tasks; }
    bool isBusy() const { return m_tasks.isBusy(); }

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
    /// A document that has been opened, and why it can only be read.
    struct Opened {
        std::filesystem::path file;
        std::unique_ptr<store::Document> document;
        std::optional<base::Error> readOnlyReason;
        std::optional<base::Error> backupProblem; ///< why the backup of the day could not be made
    };
    /// The document while another thread has it, and what was done to it.
    struct Lent {
        std::unique_ptr<store::Document> document;
        store::Changes changes;
    };

    static Opened openDocument(const std::filesystem::path &file, const store::Surroundings &surroundings,
                               store::LockPolicy policy, const base::Progress &progress);
    bool isPresent(const std::filesystem::path &file) const;
    void take(Opened opened);
    void lend(const QString &title, const std::function<void(Lent &, const base::Progress &)> &work, Ending ending);
    void takeBack(Lent &lent);
    bool refuseWhileBusy();
    store::Document &document();
    bool guarded(const std::function<void()> &work);
    void follow();
    void lookForChanges();
    void keepToday();
    std::optional<base::Error> findLoss();
    void loseFile(const base::Error &error);
    void noteFile();

    store::Surroundings m_surroundings;
    std::filesystem::path m_file;
    std::unique_ptr<store::Document> m_document; ///< nullptr: none, or lent
    bool m_isLent = false;
    bool m_isWritable = false;
    bool m_missedReading = false; ///< somebody wanted to read what was lent
    std::optional<base::Error> m_lastError;
    std::optional<base::Error> m_readOnlyReason;
    std::string m_keptOn; ///< the day on which a backup was last seen to; a window may stay open for weeks
    std::int64_t m_dataVersion = 0;
    store::FileState m_fileState;
    QTimer m_watch;
    TaskRunner m_tasks; ///< last: what it does ends before anything else goes
};

} // namespace quotasmith::ui
