// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::store {

class Connection;
class Document;

/// Why a backup was made.
enum class BackupReason {
    Daily,   ///< before the first edit of a day
    Import,  ///< before many facts come in
    Upgrade, ///< before the file gets a newer format
    Restore, ///< what stood there before another backup was put in its place
    Asked
};
std::string_view backupReasonCode(BackupReason reason); ///< `daily import upgrade restore asked`

/// A whole plan as it was at a moment: a file in the hidden folder `.name.qsplan.backups` beside the plan.
struct Backup {
    std::string id; ///< its file's name without the ending: `2027-05-03T081500Z-daily`
    std::filesystem::path file;
    std::string at; ///< UTC: `2027-05-03T08:15:00Z`
    BackupReason reason = BackupReason::Daily;
    std::uintmax_t bytes = 0;

    std::string day() const { return at.substr(0, 10); }
};

/// Beside the file itself, also of a plan that is called by a link.
std::filesystem::path backupFolderOf(const std::filesystem::path &plan);
/// The newest first; files of other names are not backups.
std::vector<Backup> listBackups(const std::filesystem::path &plan);
/// Nothing while there is a plan, damaged or not, or a backup of one; throws `file-missing`, `file-not-a-plan` else.
void requirePlanOrBackups(const std::filesystem::path &plan);
/// Throws Error{"backup-unknown",{backup,nearest}} and requirePlanOrBackups' errors.
Backup findBackup(const std::filesystem::path &plan, const std::string &id);

/// Copies the bytes of a plan whose lock is held and which is in no transaction, and reads them back; only the owner
/// may read the copy. Throws Error{"backup-failed",{file,folder,cause}}; no half-made backup is left.
Backup makeBackup(const std::filesystem::path &plan, BackupReason reason, const std::string &now);

/// Whether a plan open for writing wants its backup of the day: none was made today, and the newest one says something
/// else than the plan.
bool isBackupDue(const Document &document, const std::string &today);

/// Takes away what is too old to be kept (thinning.h), each only while the newest backup and the next newer one that
/// stays are intact; returns how many went.
int thinBackups(const std::filesystem::path &plan);

} // namespace quotasmith::store
