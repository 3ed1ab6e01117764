// SPDX-License-Identifier: Apache-2.0
#include "core/base/platform.h"

#include "core/base/check.h"
#include "core/base/error.h"
#include "core/base/private_files.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>

namespace quotasmith::base {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSmallFile = 4096;
constexpr mode_t kAnyWrite = S_IWUSR | S_IWGRP | S_IWOTH;
constexpr mode_t kPrivate = S_IRUSR | S_IWUSR;
constexpr mode_t kShared = 0666; ///< as the umask lets it
constexpr mode_t kPermissions = 07777;

/// A file that cannot be written because there is no room is told as that.
[[noreturn]] void fail(const char *code, const fs::path &file, int cause)
{
    const bool isFull = (cause == ENOSPC || cause == EDQUOT) && std::string_view(code) == "file-unwritable";
    throw Error(isFull ? "disk-full" : code,
                {{"file", file.string()}, {"cause", std::generic_category().message(cause)}});
}

/// Closes what it opened.
class Descriptor {
public:
    Descriptor(const fs::path &file, int flags, mode_t mode = 0) : m_value(open(file.c_str(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_value >= 0; }
    int value() const { return m_value; }
    int release() { return std::exchange(m_value, -1); }
    bool close() { return !isOpen() || ::close(release()) == 0; }

private:
    int m_value;
};

bool isSameFile(int descriptor, const fs::path &file)
{
    struct stat opened {
    }, named{};
    return fstat(descriptor, &opened) == 0 && stat(file.c_str(), &named) == 0 && opened.st_dev == named.st_dev &&
           opened.st_ino == named.st_ino;
}

/// Takes the lock without waiting for another holder. isLocked() holds a shared lock for an instant: where a shared
/// lock is granted nobody holds the exclusive one, and trying again is worth it.
bool lockNow(int descriptor)
{
    constexpr int kAttempts = 200;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        if (flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            return true;
        if (errno != EWOULDBLOCK || flock(descriptor, LOCK_SH | LOCK_NB) != 0)
            return false;
        flock(descriptor, LOCK_UN);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    errno = EWOULDBLOCK;
    return false;
}

std::string readSmall(int descriptor)
{
    std::array<char, kSmallFile> buffer;
    const ssize_t size = pread(descriptor, buffer.data(), buffer.size(), 0);
    return size > 0 ? std::string(buffer.data(), static_cast<std::size_t>(size)) : std::string();
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return true;
}

bool readAll(int descriptor, char *to, std::size_t &size)
{
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::read(descriptor, to + done, size - done);
        if (got == 0)
            break; // it became shorter since its size was asked
        if (got < 0 && errno != EINTR)
            return false;
        done += got < 0 ? 0 : static_cast<std::size_t>(got);
    }
    size = done;
    return true;
}

fs::path folderOf(const fs::path &file)
{
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

bool hasWriteAccess(const fs::path &path, const struct stat &status)
{
    return (status.st_mode & kAnyWrite) != 0 && faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

/// Writes beside the file, syncs and puts it in its place. `made`: the mode it is made with, before the umask; `mode`:
/// the one it then gets.
void replaceFile(const fs::path &file, std::string_view bytes, mode_t made, std::optional<mode_t> mode)
{
    const fs::path temporary =
        folderOf(file) / (".~" + file.filename().string() + '.' + std::to_string(getpid()) + ".tmp");
    unlink(temporary.c_str()); // left by a process of this number that died
    Descriptor descriptor(temporary, O_WRONLY | O_CREAT | O_EXCL, made);
    if (!descriptor.isOpen())
        fail("file-unwritable", file, errno);
    if (mode)
        static_cast<void>(fchmod(descriptor.value(), *mode)); // not on media without modes
    const bool isDone = writeAll(descriptor.value(), bytes) && fsync(descriptor.value()) == 0 && descriptor.close() &&
                        std::rename(temporary.c_str(), file.c_str()) == 0;
    if (!isDone) {
        const int cause = errno;
        unlink(temporary.c_str());
        fail("file-unwritable", file, cause);
    }
    syncFolder(folderOf(file));
}

std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may set it");

extern "C" void noteInterrupt(int)
{
    interrupted = true;
}

} // namespace

std::string hostName()
{
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "localhost";
}

std::string userName()
{
    std::array<char, 4096> buffer;
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return found->pw_name;
    return std::to_string(geteuid());
}

std::int64_t processId()
{
    return getpid();
}

bool isProcessAlive(std::int64_t pid)
{
    if (pid <= 0 || !std::in_range<pid_t>(pid))
        return false;
    return kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM;
}

FileLock::FileLock(std::filesystem::path file) : m_file(std::move(file))
{
    while (m_descriptor < 0) {
        Descriptor descriptor(m_file, O_RDWR | O_CREAT | O_NOFOLLOW, kPrivate);
        if (!descriptor.isOpen())
            fail("lock-unwritable", m_file, errno);
        if (lockNow(descriptor.value())) {
            if (!isSameFile(descriptor.value(), m_file))
                continue; // replaced between opening and locking: what was locked is no longer the lock file
            m_outcome = Outcome::Held;
        } else if (errno != EWOULDBLOCK) {
            fail("lock-unwritable", m_file, errno);
        }
        m_descriptor = descriptor.release();
    }
}

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

std::string FileLock::content() const
{
    return readSmall(m_descriptor);
}

void FileLock::write(std::string_view content) noexcept
{
    QS_CHECK(m_outcome == Outcome::Held);
    if (ftruncate(m_descriptor, 0) == 0 && lseek(m_descriptor, 0, SEEK_SET) == 0)
        writeAll(m_descriptor, content);
}

std::optional<std::string> readSmallFile(const fs::path &file)
{
    const Descriptor descriptor(file, O_RDONLY);
    return descriptor.isOpen() ? std::optional(readSmall(descriptor.value())) : std::nullopt;
}

bool isLocked(const fs::path &file)
{
    const Descriptor descriptor(file, O_RDONLY);
    return descriptor.isOpen() && flock(descriptor.value(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

bool isWritable(const fs::path &file)
{
    struct stat status {};
    if (stat(file.c_str(), &status) == 0) {
        if (!hasWriteAccess(file, status))
            return false;
        if (S_ISDIR(status.st_mode))
            return true;
    }
    const fs::path folder = folderOf(file);
    return stat(folder.c_str(), &status) == 0 && hasWriteAccess(folder, status);
}

void setPrivateMode(const fs::path &file)
{
    std::error_code ignored; // FAT and its like have no modes
    fs::permissions(file, fs::perms(kPrivate), ignored);
}

std::optional<std::string> fileIdentity(const fs::path &file)
{
    struct stat status {};
    if (stat(file.c_str(), &status) != 0)
        return std::nullopt;
    return std::to_string(status.st_dev) + ':' + std::to_string(status.st_ino);
}

void syncFolder(const fs::path &folder)
{
    const Descriptor descriptor(folder, O_RDONLY | O_DIRECTORY);
    // Some file systems cannot sync a folder (EINVAL); only a failing medium is worth stopping for.
    if (descriptor.isOpen() && fsync(descriptor.value()) != 0 && errno == EIO)
        fail("file-unwritable", folder, errno);
}

MappedFile::MappedFile(const fs::path &file)
{
    const Descriptor descriptor(file, O_RDONLY | O_NONBLOCK); // a pipe nobody writes into would be waited for
    struct stat status {};
    if (!descriptor.isOpen() || fstat(descriptor.value(), &status) != 0)
        fail("file-unreadable", file, errno);
    if (!S_ISREG(status.st_mode))
        fail("file-unreadable", file, S_ISDIR(status.st_mode) ? EISDIR : EINVAL);
    m_mapped = static_cast<std::size_t>(status.st_size);
    if (m_mapped == 0)
        return;
    void *memory = mmap(nullptr, m_mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        fail("file-unreadable", file, errno);
    m_data = static_cast<char *>(memory);
    m_size = m_mapped;
    if (!readAll(descriptor.value(), m_data, m_size)) {
        const int cause = errno;
        munmap(m_data, m_mapped);
        fail("file-unreadable", file, cause);
    }
}

MappedFile::~MappedFile()
{
    if (m_data)
        munmap(m_data, m_mapped);
}

void writeFileAtomically(const fs::path &file, std::string_view bytes)
{
    struct stat present {};
    if (stat(file.c_str(), &present) != 0)
        return replaceFile(file, bytes, kShared, std::nullopt);
    if (!hasWriteAccess(file, present))
        fail("file-unwritable", file, EACCES);
    replaceFile(file, bytes, kPrivate, present.st_mode & kPermissions);
}

void makePrivateFile(const fs::path &file)
{
    unlink(file.c_str());
    const Descriptor descriptor(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, kPrivate);
    if (!descriptor.isOpen())
        fail("file-unwritable", file, errno);
}

void writePrivateFile(const fs::path &file, std::string_view bytes)
{
    replaceFile(file, bytes, kPrivate, kPrivate);
}

bool makePrivateFolder(const fs::path &folder)
{
    if (mkdir(folder.c_str(), S_IRWXU) == 0)
        return true;
    if (errno != EEXIST)
        fail("file-unwritable", folder, errno);
    return false;
}

void publishFile(const fs::path &temporary, const fs::path &file)
{
    {
        const Descriptor descriptor(temporary, O_RDONLY);
        if (!descriptor.isOpen() || fsync(descriptor.value()) != 0)
            fail("file-unwritable", file, errno);
    }
    int cause = renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, file.c_str(), RENAME_NOREPLACE) == 0 ? 0 : errno;
    if (cause == EINVAL) // a file system without that promise
        cause = fileIdentity(file) ? EEXIST : std::rename(temporary.c_str(), file.c_str()) == 0 ? 0 : errno;
    if (cause == EEXIST)
        throw Error("file-exists", {{"file", file.string()}});
    if (cause != 0)
        fail("file-unwritable", file, cause);
    syncFolder(folderOf(file));
}

bool isTerminal(int descriptor)
{
    return isatty(descriptor) == 1;
}

void noteInterrupts()
{
    struct sigaction action {};
    action.sa_handler = noteInterrupt;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND); // the second one ends the program after all
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool interruptRequested()
{
    return interrupted;
}

} // namespace quotasmith::base
