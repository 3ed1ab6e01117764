// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/fault_vfs.h"

#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <filesystem>
#include <sqlite3.h>

namespace quotasmith::faults {

namespace {

constexpr std::size_t kSector = 512;
constexpr const char *kName = "faulty";
FaultVfs *g_faults = nullptr; ///< the one that lives

/// SQLite's file, with the real one behind it in the same piece of memory.
struct File {
    sqlite3_file base;
    bool isWatched;
    const char *name; ///< as SQLite keeps it for the life of the file
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File &of(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

int close(sqlite3_file *file)
{
    return of(file).real()->pMethods->xClose(of(file).real());
}

int read(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
{
    if (g_faults->fails(Call::Read))
        return SQLITE_IOERR_READ;
    return of(file).real()->pMethods->xRead(of(file).real(), into, size, offset);
}

int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    if (g_faults->fails(Call::Write))
        return SQLITE_FULL;
    const int result = of(file).real()->pMethods->xWrite(of(file).real(), from, size, offset);
    if (result == SQLITE_OK && of(file).isWatched)
        g_faults->wrote(of(file).name, offset,
                        std::string(static_cast<const char *>(from), static_cast<std::size_t>(size)));
    return result;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (g_faults->fails(Call::Truncate))
        return SQLITE_IOERR_TRUNCATE;
    const int result = of(file).real()->pMethods->xTruncate(of(file).real(), size);
    if (result == SQLITE_OK && of(file).isWatched)
        g_faults->truncated(of(file).name, size);
    return result;
}

int sync(sqlite3_file *file, int flags)
{
    if (g_faults->fails(Call::Sync))
        return SQLITE_IOERR_FSYNC;
    if (of(file).isWatched)
        g_faults->synced(of(file).name);
    return of(file).real()->pMethods->xSync(of(file).real(), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    if (g_faults->fails(Call::Size))
        return SQLITE_IOERR_FSTAT;
    return of(file).real()->pMethods->xFileSize(of(file).real(), size);
}

int lock(sqlite3_file *file, int level)
{
    if (g_faults->fails(Call::Lock))
        return SQLITE_IOERR_LOCK;
    return of(file).real()->pMethods->xLock(of(file).real(), level);
}

int unlock(sqlite3_file *file, int level)
{
    return of(file).real()->pMethods->xUnlock(of(file).real(), level);
}

int checkReservedLock(sqlite3_file *file, int *isHeld)
{
    return of(file).real()->pMethods->xCheckReservedLock(of(file).real(), isHeld);
}

int fileControl(sqlite3_file *file, int what, void *argument)
{
    return of(file).real()->pMethods->xFileControl(of(file).real(), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return of(file).real()->pMethods->xSectorSize(of(file).real());
}

/// Nothing the disk might promise: every write may be torn.
int deviceCharacteristics(sqlite3_file *)
{
    return 0;
}

constexpr sqlite3_io_methods kMethods{1,
                                      close,
                                      read,
                                      write,
                                      truncate,
                                      sync,
                                      fileSize,
                                      lock,
                                      unlock,
                                      checkReservedLock,
                                      fileControl,
                                      sectorSize,
                                      deviceCharacteristics,
                                      nullptr,
                                      nullptr,
                                      nullptr,
                                      nullptr,
                                      nullptr,
                                      nullptr};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (g_faults->fails(Call::Open))
        return SQLITE_CANTOPEN;
    File &opened = of(file);
    const bool isNew = name && !std::filesystem::exists(name);
    const int result = g_faults->real()->xOpen(g_faults->real(), name, opened.real(), flags, outFlags);
    if (!opened.real()->pMethods)
        return result;
    opened.base.pMethods = &kMethods;
    opened.name = name;
    opened.isWatched = name != nullptr;
    if (result == SQLITE_OK && isNew && name)
        g_faults->created(name);
    return result;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (g_faults->fails(Call::Delete))
        return SQLITE_IOERR_DELETE;
    const int result = g_faults->real()->xDelete(g_faults->real(), name, syncFolder);
    if (result == SQLITE_OK)
        g_faults->deleted(name, syncFolder != 0);
    return result;
}

int access(sqlite3_vfs *, const char *name, int flags, int *isSo)
{
    if (g_faults->fails(Call::Access))
        return SQLITE_IOERR_ACCESS;
    return g_faults->real()->xAccess(g_faults->real(), name, flags, isSo);
}

sqlite3_vfs &shim()
{
    static sqlite3_vfs vfs{};
    return vfs;
}

bool changesFiles(Call call)
{
    return call == Call::Write || call == Call::Sync || call == Call::Truncate || call == Call::Delete;
}

} // namespace

std::string_view callName(Call call)
{
    static constexpr std::array<std::string_view, kCallKinds> kNames{"open", "read", "write",  "sync",  "truncate",
                                                                     "lock", "size", "delete", "access"};
    return kNames[static_cast<std::size_t>(call)];
}

FaultVfs::FaultVfs() : m_real(sqlite3_vfs_find(nullptr)), m_counts(kCallKinds, 0)
{
    assert(!g_faults);
    g_faults = this;
    shim() = *m_real;
    shim().pNext = nullptr;
    shim().zName = kName;
    shim().szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
    shim().xOpen = open;
    shim().xDelete = remove;
    shim().xAccess = access;
    sqlite3_vfs_register(&shim(), 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&shim());
    sqlite3_vfs_register(m_real, 1);
    g_faults = nullptr;
}

void FaultVfs::failAt(Call call, std::int64_t n, Lasting lasting)
{
    heal();
    resetCounts();
    m_call = call;
    m_failAt = n;
    m_lasting = lasting;
}

void FaultVfs::cutPowerAt(std::int64_t n)
{
    heal();
    resetCounts();
    m_cutAt = n;
}

void FaultVfs::heal()
{
    m_failAt = 0;
    m_cutAt = 0;
    m_hasFailed = false;
}

void FaultVfs::resetCounts()
{
    std::fill(m_counts.begin(), m_counts.end(), 0);
    m_changes = 0;
}

bool FaultVfs::fails(Call call)
{
    const std::int64_t number = ++m_counts[static_cast<std::size_t>(call)];
    if (changesFiles(call))
        ++m_changes;
    const bool isDue =
        m_failAt > 0 && call == m_call && (number == m_failAt || (m_lasting == Lasting::ForEver && number > m_failAt));
    const bool isDark = m_cutAt > 0 && changesFiles(call) && m_changes >= m_cutAt;
    m_hasFailed = m_hasFailed || isDue || isDark;
    return isDue || isDark;
}

void FaultVfs::watch(const std::vector<std::string> &files)
{
    m_images.clear();
    m_isWatching = true;
    for (const std::string &file : files)
        if (std::filesystem::exists(file))
            m_images[file] = {true, tests::bytesOf(file), {}};
}

FaultVfs::Image *FaultVfs::watched(const std::string &file)
{
    return m_isWatching ? &m_images[file] : nullptr;
}

void FaultVfs::wrote(const std::string &file, std::int64_t offset, std::string bytes)
{
    if (Image *image = watched(file))
        image->pending.push_back({Pending::Kind::Write, offset, std::move(bytes)});
}

void FaultVfs::truncated(const std::string &file, std::int64_t size)
{
    if (Image *image = watched(file))
        image->pending.push_back({Pending::Kind::Truncate, size, {}});
}

void FaultVfs::created(const std::string &file)
{
    if (Image *image = watched(file))
        *image = {};
}

void FaultVfs::synced(const std::string &file)
{
    Image *image = watched(file);
    if (!image)
        return;
    image->exists = true;
    for (const Pending &change : image->pending)
        apply(*image, change);
    image->pending.clear();
}

void FaultVfs::deleted(const std::string &file, bool isSynced)
{
    Image *image = watched(file);
    if (!image)
        return;
    if (isSynced)
        *image = {};
    else
        image->pending.push_back({Pending::Kind::Delete, 0, {}});
}

void FaultVfs::apply(Image &image, const Pending &change)
{
    const auto offset = static_cast<std::size_t>(change.offset);
    switch (change.kind) {
    case Pending::Kind::Write:
        if (image.durable.size() < offset + change.bytes.size())
            image.durable.resize(offset + change.bytes.size());
        image.durable.replace(offset, change.bytes.size(), change.bytes);
        image.exists = true;
        break;
    case Pending::Kind::Truncate:
        image.durable.resize(offset);
        break;
    case Pending::Kind::Delete:
        image = {};
        break;
    }
}

/// What was not synced reaches the disk in sectors, some of them, in any order.
void FaultVfs::tear(std::vector<Pending> &changes, std::mt19937_64 &random)
{
    std::vector<Pending> torn;
    for (const Pending &change : changes)
        if (change.kind == Pending::Kind::Write)
            for (std::size_t at = 0; at < change.bytes.size(); at += kSector)
                torn.push_back({Pending::Kind::Write, change.offset + static_cast<std::int64_t>(at),
                                change.bytes.substr(at, kSector)});
        else
            torn.push_back(change);
    std::erase_if(torn, [&](const Pending &) { return random() % 2 == 0; });
    std::shuffle(torn.begin(), torn.end(), random);
    changes = std::move(torn);
}

std::map<std::string, std::string> FaultVfs::afterPowerLoss(std::mt19937_64 &random) const
{
    std::map<std::string, std::string> files;
    for (const auto &[name, watched] : m_images) {
        Image image = watched;
        std::vector<Pending> changes = image.pending;
        tear(changes, random);
        for (const Pending &change : changes)
            apply(image, change);
        if (image.exists)
            files[name] = image.durable;
    }
    return files;
}

} // namespace quotasmith::faults
