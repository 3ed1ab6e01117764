// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/backups/backup_folder.h"
#include "core/store/document.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// Safety copies of a plan, and the way back to one.
namespace quotasmith::ops {

/// The backup of the day, of a plan just opened for writing, when it is due; older ones are thinned. Nothing when it is
/// not due. Throws makeBackup's errors.
std::optional<store::Backup> keepDaily(const store::Document &document, const base::Clock &clock);
/// One now, whatever there is already.
store::Backup backUp(const store::Document &document, store::BackupReason reason, const base::Clock &clock);

/// What one finds in a backup without opening it as a plan.
struct BackupContent {
    store::Backup backup;
    bool isReadable = false; ///< its content agrees with its digest
    std::string problem;     ///< code why it cannot be read; `file-older`: it will be brought up to date
    std::string company;
    std::int64_t steps = 0;
    std::string lastAt, lastBy, lastOp; ///< of the newest step
    std::optional<std::int64_t> annual; ///< the target of the plan's money
};
/// Verified; what is wrong with it is its problem.
BackupContent readBackup(store::Backup backup, const store::Surroundings &surroundings);
/// The newest first, each verified.
std::vector<BackupContent> readBackups(const std::filesystem::path &plan, const store::Surroundings &surroundings);

/// Puts a backup in the place of the plan, of whose present state (damaged or not) a backup is made first; that becomes
/// a step of the history, a barrier. Throws Error{"backup-unknown"}, Error{"file-damaged"} for a backup that is not
/// intact, `plan-busy` while somebody else writes.
store::Changes restoreBackup(const std::filesystem::path &plan, const std::string &id,
                             const store::Surroundings &surroundings,
                             store::LockPolicy policy = store::LockPolicy::Respect);

} // namespace quotasmith::ops
