// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

struct sqlite3;

namespace quotasmith::store {

struct KeptRows;

enum class OpenMode { Read, Write, Create };

/// One open SQLite file with the settings every plan is read and written under (docs/file-format.md). Not copyable.
/// Every failure is thrown as Error with the file and SQLite's cause: `disk-full file-damaged file-busy file-unwritable
/// file-unreadable file-io cancelled database-fault`.
class Connection {
public:
    Connection(const std::filesystem::path &file, OpenMode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const { return m_handle; }
    const std::filesystem::path &file() const { return m_file; }
    /// The clock by which things end, and its day (`2027-05-03`); empty without a clock: nothing has ended. The clock
    /// outlives the connection.
    void setClock(const base::Clock &clock) { m_clock = &clock; }
    std::string today() const { return m_clock ? m_clock->today() : std::string(); }
    /// Runs statements that give no rows.
    void execute(const std::string &sql) const;
    /// Throws the Error that stands for an SQLite result code; does nothing for success.
    void require(int result) const;
    /// Whether it is between BEGIN and COMMIT.
    bool isInTransaction() const;
    /// A transaction could not be taken back for want of memory: that is done before anything else is asked.
    void abandonTransaction() const { m_isAbandoned = true; }
    /// Whether no transaction waits to be taken back (any more).
    bool takeBackAbandoned() const noexcept;
    /// Rows this connection has written since it was opened, rolled back ones too.
    std::int64_t changeCount() const;
    /// A place for queries/kept, and for nobody else.
    std::shared_ptr<KeptRows> &kept() const { return m_kept; }

private:
    std::filesystem::path m_file;
    sqlite3 *m_handle = nullptr;
    const base::Clock *m_clock = nullptr;
    mutable std::shared_ptr<KeptRows> m_kept;
    mutable bool m_isAbandoned = false;
};

} // namespace quotasmith::store
