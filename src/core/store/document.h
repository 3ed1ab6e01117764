// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/hash.h"
#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/store/history.h"
#include "core/store/op.h"
#include "core/store/outside/file_state.h"
#include "core/store/writer_lock.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace quotasmith::store {

class Connection;
class Writer;
enum class OpenMode;

/// What a document needs from the outside; the clock and the id source outlive it.
struct Surroundings {
    const base::Clock *clock = nullptr;
    base::IdSource *ids = nullptr;
    std::string author;
    std::string machine;
};

using Work = std::function<void(Writer &)>;

/// One plan file, open. Edits are saved as they are made: `transact` is the only way to change anything.
/// One thread at a time.
class Document {
public:
    /// Makes a new plan whose content `work` lays; that becomes step 1, a barrier. Throws Error{"file-exists"}.
    /// Nothing is left behind when `work` throws.
    static void create(const std::filesystem::path &file, const Surroundings &surroundings, const Op &op,
                       const Work &work);
    /// Opens for reading; others may write meanwhile. Never writes the plan, except that a write which was cut off is
    /// rolled back first, under the writer's lock.
    /// Throws `file-missing file-not-a-plan file-newer file-foreign-schema file-damaged` and Connection's errors.
    /// Verifying a large plan takes its time: `progress` (its total is not known) can stop it.
    static std::unique_ptr<Document> openForReading(const std::filesystem::path &file, const Surroundings &surroundings,
                                                    const base::Progress &progress = {});
    /// Opens as the one writer; throws also `plan-busy lock-foreign-host file-unwritable`.
    static std::unique_ptr<Document> openForWriting(const std::filesystem::path &file, const Surroundings &surroundings,
                                                    LockPolicy policy = LockPolicy::Respect,
                                                    const base::Progress &progress = {});
    /// Opens a damaged but readable plan without verifying its digest, for reading only: `check`.
    static std::unique_ptr<Document> openForInspection(const std::filesystem::path &file,
                                                       const Surroundings &surroundings);
    ~Document();
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    /// Begins a transaction, runs the work, records its changeset as one history step, moves the digest, commits.
    /// A throw leaves no trace; no change, no step.
    Changes transact(const Op &op, const Work &work);
    /// Takes back the last step, or applies the last undone one again.
    /// Throws Error{"nothing-to-undo"}, Error{"undo-barrier",{op}}, Error{"nothing-to-redo"}.
    Changes undo();
    Changes redo();
    std::optional<HistoryStep> nextUndo() const;
    std::optional<HistoryStep> nextRedo() const;

    /// For reading through tables and queries.
    const Connection &connection() const { return *m_connection; }
    const std::filesystem::path &file() const { return m_file; }
    bool isWritable() const { return m_lock != nullptr; }
    base::HashSum digest() const;
    /// A number that moves when another program has changed the file.
    std::int64_t dataVersion() const;

private:
    Document(std::filesystem::path file, const Surroundings &surroundings);
    void connect(const std::filesystem::path &file, OpenMode mode);
    Changes record(const Op &op, std::optional<std::int64_t> target, const std::string &changeset, bool inverted,
                   const Writer &writer, bool keepChangeset);
    Changes inTransaction(const std::function<Changes()> &work);
    Changes applyStep(std::int64_t step, StepKind kind);
    void requireSameFile() const;

    std::filesystem::path m_file;
    Surroundings m_surroundings;
    std::unique_ptr<WriterLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    FileState m_fileState;
    bool m_isDraft = false; ///< being made under a name nobody else knows: needs no lock
};

} // namespace quotasmith::store
