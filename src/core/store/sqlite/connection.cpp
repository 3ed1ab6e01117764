// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite/connection.h"

#include "core/base/error.h"

#include <new>
#include <sqlite3.h>

namespace quotasmith::store {

namespace {

constexpr int kBusyMilliseconds = 10'000;

/// SQLite says it in two ways: of itself, and of what it was reading or writing.
bool isOutOfMemory(int result)
{
    return (result & 0xff) == SQLITE_NOMEM || result == SQLITE_IOERR_NOMEM;
}

const char *errorCode(int result)
{
    if (result == SQLITE_READONLY_DBMOVED) // SQLite looks once more before it writes
        return "file-replaced";
    switch (result & 0xff) {
    case SQLITE_FULL:
        return "disk-full";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "file-damaged";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "file-busy";
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return "file-unwritable";
    case SQLITE_CANTOPEN:
        return "file-unreadable";
    case SQLITE_IOERR:
        return "file-io";
    case SQLITE_INTERRUPT:
        return "cancelled";
    default:
        return "database-fault";
    }
}

int openFlags(OpenMode mode)
{
    constexpr int kCommon = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW;
    switch (mode) {
    case OpenMode::Read:
        return SQLITE_OPEN_READONLY | kCommon;
    case OpenMode::Write:
        return SQLITE_OPEN_READWRITE | kCommon;
    case OpenMode::Create:
        break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | kCommon;
}

void hardenConnection(sqlite3 *handle)
{
    sqlite3_busy_timeout(handle, kBusyMilliseconds);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
}

} // namespace

Connection::Connection(const std::filesystem::path &file, OpenMode mode) : m_file(file)
{
    const std::filesystem::path real = file == ":memory:"              ? file
                                       : std::filesystem::exists(file) ? std::filesystem::canonical(file)
                                                                       : std::filesystem::absolute(file);
    const int result = sqlite3_open_v2(real.c_str(), &m_handle, openFlags(mode), nullptr);
    try {
        require(result);
        hardenConnection(m_handle);
        execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA cache_size = -32768;"
                "PRAGMA temp_store = MEMORY; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON");
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Connection::~Connection()
{
    sqlite3_close_v2(m_handle);
}

bool Connection::takeBackAbandoned() const noexcept
{
    if (m_isAbandoned && sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    m_isAbandoned = m_isAbandoned && sqlite3_get_autocommit(m_handle) == 0;
    return !m_isAbandoned;
}

bool Connection::isInTransaction() const
{
    takeBackAbandoned();
    return sqlite3_get_autocommit(m_handle) == 0;
}

std::int64_t Connection::changeCount() const
{
    return sqlite3_total_changes64(m_handle);
}

void Connection::execute(const std::string &sql) const
{
    require(takeBackAbandoned() ? SQLITE_OK : SQLITE_NOMEM);
    require(sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr));
}

void Connection::require(int result) const
{
    if (result == SQLITE_OK || result == SQLITE_ROW || result == SQLITE_DONE)
        return;
    if (isOutOfMemory(result))
        throw std::bad_alloc(); // the same, whoever asked for the memory
    const char *message = m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(result);
    throw base::Error(errorCode(result), {{"file", m_file.string()}, {"cause", message}});
}

} // namespace quotasmith::store
