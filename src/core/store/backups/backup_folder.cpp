// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups/backup_folder.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/base/platform/folder.h"
#include "core/base/private_files.h"
#include "core/base/text.h"
#include "core/store/backups/leftovers.h"
#include "core/store/backups/thinning.h"
#include "core/store/digest.h"
#include "core/store/document.h"
#include "core/store/guards.h"
#include "core/store/migrate.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"

#include <algorithm>
#include <array>
#include <map>
#include <system_error>

namespace quotasmith::store {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 5> kReasons{"daily", "import", "upgrade", "restore", "asked"};
constexpr std::string_view kEnding = ".qsplan";
constexpr std::string_view kMoment = "2027-05-03T081500Z"; ///< the form of what a backup's name begins with

bool isMoment(std::string_view text)
{
    return text.size() == kMoment.size() && std::equal(text.begin(), text.end(), kMoment.begin(), [](char is, char as) {
               const bool isDigit = is >= '0' && is <= '9';
               return as >= '0' && as <= '9' ? isDigit : is == as;
           });
}

/// `2027-05-03T081500Z` as a clock tells it.
std::string momentText(std::string_view moment)
{
    std::string text(moment);
    text.insert(15, ":");
    text.insert(13, ":");
    return text;
}

/// A backup from its file; nothing for any other.
std::optional<Backup> readName(const fs::path &file)
{
    const std::string name = file.stem().string();
    if (file.extension() != kEnding || name.size() < kMoment.size() + 2 || !isMoment(name.substr(0, kMoment.size())))
        return std::nullopt;
    const std::string reason = name.substr(kMoment.size() + 1, name.find('-', kMoment.size() + 1) - kMoment.size() - 1);
    const auto known = std::find(kReasons.begin(), kReasons.end(), reason);
    std::error_code failed;
    const std::uintmax_t bytes = fs::file_size(file, failed);
    if (known == kReasons.end() || failed)
        return std::nullopt;
    return Backup{name, file, momentText(std::string_view(name).substr(0, kMoment.size())),
                  static_cast<BackupReason>(known - kReasons.begin()), bytes};
}

/// A name nobody has yet: two backups of one second are numbered.
std::string freeName(const fs::path &folder, BackupReason reason, const std::string &now)
{
    std::string moment = now;
    std::erase(moment, ':');
    const std::string name = moment + '-' + std::string(backupReasonCode(reason));
    std::string free = name;
    for (int number = 2; fs::exists(folder / (free + std::string(kEnding))); ++number)
        free = name + '-' + std::to_string(number);
    return free;
}

/// Where backups go is made for nobody else to look into. A link to another place is somebody's wish: that keeps its
/// mode.
void requireFolder(const fs::path &folder)
{
    std::error_code ignored;
    if (base::makePrivateFolder(folder))
        return;
    if (!fs::is_directory(folder, ignored))
        throw base::Error("file-unwritable", {{"file", folder.string()}, {"cause", "no-folder"}});
    if (!fs::is_symlink(folder, ignored))
        fs::permissions(folder, fs::perms::owner_all, ignored);
}

/// As makeBackup, but with the errors of what went wrong.
Backup copyPlan(const fs::path &plan, BackupReason reason, const std::string &now)
{
    const fs::path folder = backupFolderOf(plan);
    requireFolder(folder);
    removeLeftovers(folder);
    removeLeftovers(folder.parent_path());
    const fs::path file = folder / (freeName(folder, reason, now) + std::string(kEnding));
    const base::MappedFile source(plan);
    base::writePrivateFile(file, source.content());
    if (base::MappedFile(file).content() != source.content()) {
        std::error_code ignored;
        fs::remove(file, ignored);
        throw base::Error("file-unwritable", {{"file", file.string()}, {"cause", "reads-back-otherwise"}});
    }
    return *readName(file);
}

/// Of an older format the pages, of the present one what it says as well.
bool isIntact(const fs::path &file)
{
    try {
        requirePlanHeader(file);
        const Connection connection(file, OpenMode::Read);
        if (fileVersion(connection) == currentVersion()) {
            requireIntactContent(connection);
            return true;
        }
        Query pages(connection, "PRAGMA quick_check(1)");
        return fileVersion(connection) < currentVersion() && pages.step() && pages.text(0) == "ok";
    } catch (const base::Error &) {
        return false;
    }
}

/// The content of a backup; nothing for one of another format, or none that can be read.
std::optional<base::HashSum> contentOf(const fs::path &file)
{
    try {
        const Connection connection(file, OpenMode::Read);
        return fileVersion(connection) == currentVersion() ? std::optional(storedDigest(connection)) : std::nullopt;
    } catch (const base::Error &) {
        return std::nullopt;
    }
}

} // namespace

std::string_view backupReasonCode(BackupReason reason)
{
    return kReasons[static_cast<std::size_t>(reason)];
}

fs::path backupFolderOf(const fs::path &plan)
{
    // By whatever name a plan is opened, it has one folder of backups: beside the file itself.
    std::error_code unknown;
    const fs::path real = fs::weakly_canonical(fs::absolute(plan), unknown);
    const fs::path &file = unknown ? plan : real;
    return fs::absolute(file).parent_path() / ('.' + file.filename().string() + ".backups");
}

std::vector<Backup> listBackups(const fs::path &plan)
{
    std::vector<Backup> backups;
    for (const fs::path &entry : base::entriesOf(backupFolderOf(plan)))
        if (auto backup = readName(entry))
            backups.push_back(std::move(*backup));
    std::sort(backups.begin(), backups.end(),
              [](const Backup &a, const Backup &b) { return std::pair(a.at, a.id) > std::pair(b.at, b.id); });
    return backups;
}

Backup findBackup(const fs::path &plan, const std::string &id)
{
    std::vector<std::string> ids;
    for (Backup &backup : listBackups(plan)) {
        if (backup.id == id)
            return std::move(backup);
        ids.push_back(backup.id);
    }
    if (ids.empty())
        requirePlanOrBackups(plan);
    const auto near = base::nearest(id, ids, 1);
    throw base::Error("backup-unknown", {{"backup", id}, {"nearest", near.empty() ? std::string() : near.front()}});
}

void requirePlanOrBackups(const fs::path &plan)
{
    if (!listBackups(plan).empty())
        return;
    try {
        requirePlanHeader(plan);
    } catch (const base::Error &error) {
        if (error.code() != "file-damaged")
            throw;
    }
}

Backup makeBackup(const fs::path &plan, BackupReason reason, const std::string &now)
{
    try {
        return copyPlan(plan, reason, now);
    } catch (const base::Error &error) {
        base::ErrorData data{{"file", plan.string()}, {"folder", backupFolderOf(plan).string()}};
        data.emplace("cause", error.data().contains("cause") ? error.data().at("cause") : error.code());
        throw base::Error("backup-failed", data);
    } catch (const std::system_error &error) {
        throw base::Error(
            "backup-failed",
            {{"file", plan.string()}, {"folder", backupFolderOf(plan).string()}, {"cause", error.code().message()}});
    }
}

bool isBackupDue(const Document &document, const std::string &today)
{
    // Not the newest alone: a clock that once ran ahead must not keep today's from being made.
    const auto backups = listBackups(document.file());
    if (backups.empty())
        return true;
    if (std::any_of(backups.begin(), backups.end(), [&](const Backup &backup) { return backup.day() == today; }))
        return false;
    const auto newest = contentOf(backups.front().file);
    return !newest || *newest != document.digest();
}

int thinBackups(const fs::path &plan)
{
    std::vector<std::string> days;
    std::vector<Backup> automatic; // what somebody asked for stays
    for (Backup &backup : listBackups(plan))
        if (backup.reason != BackupReason::Asked) {
            days.push_back(backup.day());
            automatic.push_back(std::move(backup));
        }
    const std::vector<bool> kept = keptBackups(days);
    std::map<std::size_t, bool> intact; // each is looked at once, and only when something would go
    const auto isGood = [&](std::size_t at) {
        const auto [found, isNew] = intact.emplace(at, false);
        if (isNew)
            found->second = isIntact(automatic[at].file);
        return found->second;
    };
    int gone = 0;
    std::size_t newer = 0; // the kept one that stands for those before it
    for (std::size_t i = 0; i < automatic.size(); ++i) {
        std::error_code failed;
        if (kept[i])
            newer = i;
        else if (isGood(0) && isGood(newer) && fs::remove(automatic[i].file, failed))
            ++gone;
    }
    return gone;
}

} // namespace quotasmith::store
