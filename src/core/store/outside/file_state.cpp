// SPDX-License-Identifier: Apache-2.0
#include "core/store/outside/file_state.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/base/platform/folder.h"
#include "core/store/digest.h"
#include "core/store/guards.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace quotasmith::store {

namespace {

namespace fs = std::filesystem;

/// Change counter, number of pages, and where free pages are: what SQLite itself goes by.
constexpr int kCounterAt = 24;
constexpr std::size_t kCounterSize = 16;

/// Through SQLite's own descriptor: opening and closing the file a second time would let go of its locks.
std::string counterOf(const Connection &connection)
{
    sqlite3_file *file = nullptr;
    connection.require(sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file));
    std::array<unsigned char, kCounterSize> bytes{};
    const int result = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), kCounterAt);
    if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ)
        throw base::Error("file-io", {{"file", connection.file().string()}, {"cause", sqlite3_errstr(result)}});
    std::string text;
    for (const unsigned char byte : bytes)
        for (const int half : {byte >> 4, byte & 15})
            text += "0123456789abcdef"[half];
    return text;
}

std::string writtenAt(const fs::path &file)
{
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    const auto time = fs::last_write_time(file, failed);
    return failed ? std::string() : std::to_string(size) + ' ' + std::to_string(time.time_since_epoch().count());
}

std::string digestOf(const Connection &connection)
{
    return storedDigest(connection).text();
}

/// The digest as the file has it, whatever SQLite remembers of its pages. Empty when there is none to be read.
std::string digestInFile(const Connection &connection)
{
    sqlite3_db_release_memory(connection.handle());
    try {
        return digestOf(connection);
    } catch (const base::Error &) {
        return {};
    }
}

base::Error lost(const char *code, const fs::path &file)
{
    return base::Error(code, {{"file", file.string()}});
}

} // namespace

FileState namedFile(const fs::path &file)
{
    return {base::fileIdentity(file).value_or(std::string()), {}, {}, {}};
}

void renew(FileState &state, const fs::path &file, const Connection &connection) noexcept
{
    state.counter.clear();
    state.written.clear();
    state.digest.clear();
    try {
        requireSameFile(file, state);
        state.digest = digestOf(connection);
        state.written = writtenAt(file);
        state.counter = counterOf(connection); // the last: without it the others are not compared
    } catch (...) {                            // whatever cannot be read, and memory that is wanting
    }
}

void requireSameFile(const fs::path &file, const FileState &known)
{
    const auto present = base::fileIdentity(file);
    if (present == known.identity)
        return;
    if (present)
        throw lost("file-replaced", file);
    const auto now = whereIs(known.identity);
    throw base::Error("file-gone", now ? base::ErrorData{{"file", file.string()}, {"now", now->string()}}
                                       : base::ErrorData{{"file", file.string()}});
}

void requireUnchangedFile(const fs::path &file, const Connection &connection, const FileState &known)
{
    requireSameFile(file, known);
    // A write of our own that the disk refused half-way is taken back first: SQLite does so when it next reads.
    if (hasHotJournal(fs::weakly_canonical(file)) && !connection.isInTransaction())
        Query(connection, "SELECT count(*) FROM sqlite_schema").step();
    if (known.counter.empty())
        return;
    if (counterOf(connection) != known.counter)
        throw lost("file-changed-outside", file);
    // The same counter with another time: touched, or another plan copied into this very file.
    if (writtenAt(file) != known.written && digestInFile(connection) != known.digest)
        throw lost("file-changed-outside", file);
}

bool isFileLost(const std::string &code)
{
    return code == "file-gone" || code == "file-replaced" || code == "file-changed-outside";
}

std::optional<fs::path> whereIs(const std::string &identity)
{
    std::error_code unknown;
    for (const fs::path &entry : base::entriesOf("/proc/self/fd")) {
        const fs::path target = fs::read_symlink(entry, unknown);
        if (!unknown && target.is_absolute() && base::fileIdentity(target) == identity)
            return target;
    }
    return std::nullopt;
}

} // namespace quotasmith::store
