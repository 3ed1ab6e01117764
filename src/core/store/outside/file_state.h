// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace quotasmith::store {

class Connection;

/// What an open plan's file was when it was last known. Other programs may replace, move, delete or edit the file
/// meanwhile; nothing of theirs is written over. A part that is empty is not known and is not compared.
struct FileState {
    std::string identity; ///< device and inode (base::fileIdentity)
    std::string counter;  ///< what SQLite itself goes by: counter of changes, number of pages, where free pages are
    std::string written;  ///< size and time of the last write
    std::string digest;   ///< of the content
};

/// The file under a name, of which no more is known than which one it is.
FileState namedFile(const std::filesystem::path &file);
/// After a transaction of one's own: the same file with what it holds now. What cannot be read is not known from then
/// on; nothing is thrown, since what was committed is committed.
void renew(FileState &state, const std::filesystem::path &file, const Connection &connection) noexcept;

/// Throws Error{"file-gone",{file,now}} when the name leads nowhere any more (`now`: where the file lies, when it was
/// moved within reach) and Error{"file-replaced",{file}} when it leads to another file. Touches nothing of either.
void requireSameFile(const std::filesystem::path &file, const FileState &known);
/// Throws the same, and Error{"file-changed-outside",{file}} when somebody else has written into the file. A file that
/// was only touched or copied onto itself is unchanged.
void requireUnchangedFile(const std::filesystem::path &file, const Connection &connection, const FileState &known);

/// Whether an error says that the open plan is no longer the file under its name.
bool isFileLost(const std::string &code);
/// Where a file that was opened by this program lies now; nothing when it has no name any more, or none within reach.
std::optional<std::filesystem::path> whereIs(const std::string &identity);

} // namespace quotasmith::store
