// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/backups/keep_backups.h"
#include "core/ops/plan/check_plan.h"
#include "core/store/history.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// What is known of a plan that is damaged: what, since when, and what is left to go on with. Nothing here writes.
namespace quotasmith::ops {

/// One thing that is not as it should be. `code`: `header schema integrity digest chain sums holds references`;
/// `detail` names what failed, as data.
struct DamagedPart {
    std::string code;
    std::string detail;
};

/// How many rows of a table are not what was written, one that is gone or too many among them.
struct DamagedRows {
    std::string table;
    std::int64_t rows = 0;
};

struct PlanDamage {
    std::filesystem::path file;
    std::string code; ///< what opening ends with (`file-damaged` …); empty for a sound plan that only `check` faults
    bool isReadable = false;        ///< Document::openForInspection opens it: to be looked at, never to be written
    std::vector<DamagedPart> parts; ///< empty: nothing is wrong
    std::vector<DamagedRows> rows; ///< by table, when a backup and the steps since say what should be there; else empty

    std::optional<store::HistoryStep> lastStep;   ///< the newest step the file tells of
    std::optional<store::HistoryStep> brokenStep; ///< the first step that is not what was written
    std::optional<BackupContent> lastGood;        ///< the newest backup whose content agrees with its digest
    std::int64_t stepsSince = 0;                  ///< steps made since that backup, as far as the history can be read

    bool isDamaged() const { return !parts.empty(); }
    /// The plan was whole at this moment (UTC); empty when no backup tells.
    std::string wholeAt() const { return lastGood ? lastGood->backup.at : std::string(); }
};

/// Examines a plan however damaged it is: the header, the pages, the digest, the chain, the sums. Throws
/// Error{"file-missing"}, Error{"file-not-a-plan"}, Error{"file-newer"}, Error{"file-unreadable"}: of those there is
/// nothing to tell. (A file that is no plan any more but has backups counts as damaged.)
PlanDamage examineDamage(const std::filesystem::path &plan, const store::Surroundings &surroundings);

/// The same of a plan that is open for inspection and was checked.
PlanDamage damageOf(const store::Document &document, const PlanCheck &check, const store::Surroundings &surroundings);

/// The newest backup that is whole; nothing when there is none.
std::optional<BackupContent> lastGoodBackup(const std::filesystem::path &plan, const store::Surroundings &surroundings);

} // namespace quotasmith::ops
