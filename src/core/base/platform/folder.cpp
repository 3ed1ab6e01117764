// SPDX-License-Identifier: Apache-2.0
#include "core/base/platform/folder.h"

#include <dirent.h>
#include <memory>
#include <string_view>

namespace quotasmith::base {

namespace {

struct Closing {
    void operator()(DIR *folder) const { closedir(folder); }
};

} // namespace

std::vector<std::filesystem::path> entriesOf(const std::filesystem::path &folder, std::size_t most)
{
    std::vector<std::filesystem::path> entries;
    const std::unique_ptr<DIR, Closing> open(opendir(folder.c_str()));
    while (open && entries.size() < most) {
        const dirent *entry = readdir(open.get());
        if (!entry)
            break;
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..")
            entries.push_back(folder / name);
    }
    return entries;
}

} // namespace quotasmith::base
