// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_vfs;

/// A file system under SQLite that fails when it is told to, and that forgets what was not synced.
namespace quotasmith::faults {

/// What SQLite asks a file system for.
enum class Call { Open, Read, Write, Sync, Truncate, Lock, Size, Delete, Access };
inline constexpr int kCallKinds = 9;
std::string_view callName(Call call);

enum class Lasting { Once, ForEver };

/// Stands under every SQLite connection made while it lives, as the default file system; there is one at a time.
class FaultVfs {
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// From now on the n-th call (from 1) of a kind fails, and with ForEver every later one.
    void failAt(Call call, std::int64_t n, Lasting lasting);
    /// From now on the n-th call of any kind that changes a file, and every later one, fails: the power is gone.
    void cutPowerAt(std::int64_t n);
    void heal();
    bool hasFailed() const { return m_hasFailed; }
    std::int64_t count(Call call) const { return m_counts[static_cast<std::size_t>(call)]; }
    /// Calls that change a file.
    std::int64_t changes() const { return m_changes; }
    void resetCounts();

    /// From now on what is written is remembered until it is synced. Files that are there count as synced.
    void watch(const std::vector<std::string> &files);
    /// What the disk may hold after the power went: of each watched file what was synced, and of the rest a random
    /// part, in a random order, torn at sectors. Nothing for a file that is not there.
    std::map<std::string, std::string> afterPowerLoss(std::mt19937_64 &random) const;

    // For the shim -------------------------------------------------------------------------------------------------
    bool fails(Call call);
    void wrote(const std::string &file, std::int64_t offset, std::string bytes);
    void truncated(const std::string &file, std::int64_t size);
    void synced(const std::string &file);
    void created(const std::string &file);
    void deleted(const std::string &file, bool isSynced);
    sqlite3_vfs *real() const { return m_real; }

private:
    /// A change of a file that the disk may not have seen.
    struct Pending {
        enum class Kind { Write, Truncate, Delete } kind = Kind::Write;
        std::int64_t offset = 0;
        std::string bytes;
    };
    struct Image {
        bool exists = false;
        std::string durable;
        std::vector<Pending> pending;
    };

    static void apply(Image &image, const Pending &change);
    static void tear(std::vector<Pending> &changes, std::mt19937_64 &random);
    Image *watched(const std::string &file);

    sqlite3_vfs *m_real;
    std::vector<std::int64_t> m_counts;
    std::int64_t m_changes = 0;
    Call m_call = Call::Open;
    std::int64_t m_failAt = 0; ///< 0: never
    Lasting m_lasting = Lasting::Once;
    std::int64_t m_cutAt = 0;
    bool m_hasFailed = false;
    bool m_isWatching = false;
    std::map<std::string, Image> m_images;
};

} // namespace quotasmith::faults
