// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups/leftovers.h"

#include "core/base/platform.h"
#include "core/base/platform/folder.h"

#include <charconv>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace quotasmith::store {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::hours kYoung{24};

/// Which process makes a file of this name; nothing for any other file.
std::optional<std::int64_t> makerOf(const fs::path &file)
{
    std::string name = file.filename().string();
    if (name.ends_with("-journal"))
        name.resize(name.size() - std::string("-journal").size());
    const fs::path half = name;
    if (!name.starts_with(".~") || (half.extension() != ".draft" && half.extension() != ".tmp"))
        return std::nullopt;
    const std::string number = half.stem().extension().string(); // `.1234`
    std::int64_t process = 0;
    const char *end = number.data() + number.size();
    const bool isNumber = number.size() > 1 && std::from_chars(number.data() + 1, end, process).ptr == end;
    return isNumber ? std::optional(process) : std::nullopt;
}

bool isOld(const fs::path &file)
{
    std::error_code unknown;
    const auto written = fs::last_write_time(file, unknown);
    return !unknown && fs::file_time_type::clock::now() - written > kYoung;
}

} // namespace

void removeLeftovers(const fs::path &folder)
{
    std::error_code ignored;
    for (const fs::path &entry : base::entriesOf(folder)) {
        const auto maker = makerOf(entry);
        if (maker && !base::isProcessAlive(*maker) && isOld(entry))
            fs::remove(entry, ignored);
    }
}

} // namespace quotasmith::store
