// SPDX-License-Identifier: Apache-2.0
#include "core/store/new_file.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/store/guards.h"

#include <string>

namespace quotasmith::store {

namespace fs = std::filesystem;

namespace {

bool isPlan(const fs::path &file)
{
    try {
        requirePlanHeader(file);
    } catch (const base::Error &error) {
        return error.code() == "file-damaged"; // a damaged plan is a plan
    }
    return true;
}

/// Names of what stands beside a plan and comes and goes with it: a file of yours that is called so would be taken for
/// the rest of a change that was cut off, and be gone. What this very process drafts goes by such a name on purpose.
bool isNameOfOurs(const fs::path &file)
{
    const std::string name = file.filename().string();
    if (name.ends_with('.' + std::to_string(base::processId()) + ".draft"))
        return false;
    return name.starts_with(".~") || name.ends_with("-journal") || name.ends_with("-wal") || name.ends_with("-shm");
}

} // namespace

void requireFolderOf(const fs::path &file)
{
    if (!file.has_filename())
        throw base::Error(file.empty() ? "file-unnamed" : "output-is-a-folder", {{"file", file.string()}});
    if (isNameOfOurs(file))
        throw base::Error("output-name-taken", {{"file", file.string()}});
    const fs::path folder = fs::absolute(file).parent_path();
    std::error_code unknown; // what cannot be looked at is not there for us
    if (!fs::is_directory(folder, unknown))
        throw base::Error(fs::exists(folder, unknown) ? "folder-is-a-file" : "folder-missing",
                          {{"file", file.string()}, {"folder", folder.string()}});
    if (!base::isWritable(folder))
        throw base::Error("file-unwritable", {{"file", file.string()}, {"cause", "read-only folder"}});
}

void requireNewFile(const fs::path &file)
{
    std::error_code unknown;
    if (!file.empty() && fs::exists(file, unknown))
        throw base::Error("file-exists", {{"file", file.string()}});
    requireFolderOf(file);
}

void requireReplaceable(const fs::path &file)
{
    std::error_code unknown;
    const fs::file_status present = fs::status(file, unknown);
    if (fs::is_directory(present))
        throw base::Error("output-is-a-folder", {{"file", file.string()}});
    if (fs::exists(present) && !fs::is_regular_file(present))
        throw base::Error("output-is-no-file", {{"file", file.string()}});
    if (fs::exists(present) && isPlan(file))
        throw base::Error("output-is-a-plan", {{"file", file.string()}});
    requireFolderOf(file);
    if (fs::exists(present) && !base::isWritable(file))
        throw base::Error("file-unwritable", {{"file", file.string()}, {"cause", "read-only"}});
}

} // namespace quotasmith::store
