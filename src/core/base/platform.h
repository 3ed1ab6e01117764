// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

/// The only door to POSIX.
namespace quotasmith::base {

std::string hostName();
std::string userName();
std::int64_t processId();
bool isProcessAlive(std::int64_t pid);

/// An exclusive lock on a small file beside a document, held while the object lives and released by the system when the
/// process dies. The lock file is never unlinked; after locking, its inode is compared with the path's.
class FileLock {
public:
    enum class Outcome { Held, Busy };

    /// Creates the file (mode 0600) when missing and tries to lock it without waiting.
    /// Throws Error{"lock-unwritable",{file,cause}} when the file can neither be made nor opened.
    explicit FileLock(std::filesystem::path file);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    Outcome outcome() const { return m_outcome; }
    const std::filesystem::path &file() const { return m_file; }
    /// The text now in the lock file (its present or last holder's), at most 4 KiB.
    std::string content() const;
    /// Replaces the text; only while held. The lock itself does not need it, so a full disk only leaves it shorter.
    void write(std::string_view content) noexcept;

private:
    std::filesystem::path m_file;
    int m_descriptor = -1;
    Outcome m_outcome = Outcome::Busy;
};
/// The text of a lock file without touching it; nothing when there is none.
std::optional<std::string> readSmallFile(const std::filesystem::path &file);
/// Whether somebody holds the lock on a file right now (tries it and lets go; creates nothing).
bool isLocked(const std::filesystem::path &file);

/// Whether a file could be replaced, or a folder written into. False when it, or the folder it lies in (of a file; it
/// need not exist yet), has no write bit in its mode or the system refuses: mode bits count for root too.
bool isWritable(const std::filesystem::path &file);
/// Mode 0600, on media that have modes.
void setPrivateMode(const std::filesystem::path &file);
/// Device and inode: whether two opens mean the same file. Nothing when it is gone.
std::optional<std::string> fileIdentity(const std::filesystem::path &file);
/// Makes the names in a folder last. Throws Error{"file-unwritable",{file,cause}} when the medium fails.
void syncFolder(const std::filesystem::path &folder);

/// A file's bytes as they were when it was opened, mapped into memory of our own: shortening the file underneath
/// neither changes them nor ends the program. Throws Error{"file-unreadable",{file,cause}}.
class MappedFile {
public:
    explicit MappedFile(const std::filesystem::path &file);
    ~MappedFile();
    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;
    std::string_view content() const { return {m_data, m_size}; }

private:
    char *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_mapped = 0; ///< bytes of memory; more than m_size when the file shrank while it was read
};

/// Writes a temporary file in the same folder, syncs it and puts it in place; a file there keeps its mode.
/// Throws Error{"file-unwritable",{file,cause}}, also for a read-only file; the old file is then as it was.
void writeFileAtomically(const std::filesystem::path &file, std::string_view bytes);
/// Syncs a finished temporary file and puts it in place under a name that must not exist yet.
/// Throws Error{"file-exists",{file}} or Error{"file-unwritable",{file,cause}}.
void publishFile(const std::filesystem::path &temporary, const std::filesystem::path &file);

bool isTerminal(int descriptor);
/// From now on the first Ctrl-C and the first polite kill are noted instead of ending the program.
void noteInterrupts();
bool interruptRequested();

} // namespace quotasmith::base
