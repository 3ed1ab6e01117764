// SPDX-License-Identifier: Apache-2.0
#include "core/store/guards.h"

#include "core/base/error.h"
#include "core/store/digest.h"
#include "core/store/history.h"
#include "core/store/migrate.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"

#include <array>
#include <cstring>
#include <fstream>

namespace quotasmith::store {

namespace {

constexpr std::size_t kHeaderSize = 100;
using Header = std::array<unsigned char, kHeaderSize>;

/// What every SQLite file begins with; its NUL belongs to it.
constexpr char kMagic[] = "SQLite format 3";

std::uint64_t bigEndian(const Header &header, std::size_t at, int bytes)
{
    std::uint64_t value = 0;
    for (int i = 0; i < bytes; ++i)
        value = value << 8 | header[at + static_cast<std::size_t>(i)];
    return value;
}

bool isQuickCheckGood(const Connection &connection)
{
    Query pages(connection, "PRAGMA quick_check(1)");
    return pages.step() && pages.text(0) == "ok";
}

/// Where memory is wanting in its midst SQLite tells of damage that is not there; asked again, it says what it wants.
bool arePagesWhole(const Connection &connection)
{
    return isQuickCheckGood(connection) || isQuickCheckGood(connection);
}

base::Error damaged(const std::filesystem::path &file, const char *cause)
{
    return base::Error("file-damaged", {{"file", file.string()}, {"cause", cause}});
}

} // namespace

void requirePlanHeader(const std::filesystem::path &file)
{
    std::error_code problem;
    if (!std::filesystem::exists(file, problem))
        throw base::Error("file-missing", {{"file", file.string()}});
    const base::Error notAPlan("file-not-a-plan", {{"file", file.string()}});
    if (!std::filesystem::is_regular_file(file))
        throw notAPlan;
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw base::Error("file-unreadable", {{"file", file.string()}, {"cause", std::strerror(errno)}});
    Header header{};
    stream.read(reinterpret_cast<char *>(header.data()), kHeaderSize);
    const auto size = static_cast<std::size_t>(stream.gcount());
    if (size < sizeof kMagic || std::memcmp(header.data(), kMagic, sizeof kMagic) != 0)
        throw notAPlan;
    if (size < kHeaderSize)
        throw damaged(file, "cut-off");
    if (bigEndian(header, 68, 4) != static_cast<std::uint64_t>(kApplicationId))
        throw notAPlan;
    if (header[18] != 1 || header[19] != 1)
        throw damaged(file, "journal-mode");
    const std::uint64_t pageSize = bigEndian(header, 16, 2) == 1 ? 65536 : bigEndian(header, 16, 2);
    // A write that was cut off may have said how long the file was to become; rolling it back mends that.
    if (bigEndian(header, 28, 4) * pageSize > std::filesystem::file_size(file) && !hasHotJournal(file))
        throw damaged(file, "cut-off");
}

void requireKnownPlan(const Connection &connection)
{
    const base::ErrorData data{{"file", connection.file().string()}};
    if (applicationId(connection) != kApplicationId)
        throw base::Error("file-not-a-plan", data);
    const int version = fileVersion(connection);
    if (version > currentVersion())
        throw base::Error("file-newer", {{"file", connection.file().string()},
                                         {"version", std::to_string(version)},
                                         {"known", std::to_string(currentVersion())}});
    if (version <= 0 || (version < currentVersion() && !isOlderPlan(connection)))
        throw damaged(connection.file(), "version");
    if (version < currentVersion())
        throw base::Error("file-older", {{"file", connection.file().string()}, {"version", std::to_string(version)}});
    requireKnownSchema(connection);
}

bool isOlderPlan(const Connection &connection)
{
    const int version = fileVersion(connection);
    return applicationId(connection) == kApplicationId && version > 0 && version < currentVersion() &&
           foreignObject(connection).has_value();
}

void requireIntactContent(const Connection &connection)
{
    // Pages first: a plan whose free list or page order is broken would lose rows at the next write.
    if (!arePagesWhole(connection))
        throw damaged(connection.file(), "structure");
    if (digestFromContent(connection) != storedDigest(connection))
        throw damaged(connection.file(), "digest");
    if (brokenLink(connection))
        throw damaged(connection.file(), "history");
}

bool hasHotJournal(const std::filesystem::path &file)
{
    std::error_code problem;
    const auto size = std::filesystem::file_size(file.string() + "-journal", problem);
    return !problem && size > 0;
}

} // namespace quotasmith::store
