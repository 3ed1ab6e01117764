// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/backups/keep_backups.h"
#include "core/store/history.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace quotasmith::ops {

/// What one recognises a plan by.
struct PlanGlance {
    std::string company;
    int year = 0;
    int decimals = 2;                   ///< of the money
    std::optional<std::int64_t> annual; ///< the target of the plan's money, minor units
    std::int64_t people = 0, customers = 0, products = 0, facts = 0;
    std::vector<store::HistoryStep> steps; ///< oldest first
};
PlanGlance glanceAt(const store::Document &document);

/// What one gets by restoring a backup, and what would be gone.
struct BackupPreview {
    BackupContent backup;
    std::optional<PlanGlance> then; ///< nothing where the backup cannot be read: backup.problem
    std::optional<PlanGlance> now;  ///< nothing where the plan is gone or cannot be read
    std::string nowProblem;         ///< code why
    /// Steps of the plan the backup knows nothing of, oldest first. Nothing when the plan's history is not the backup's
    /// gone on: another backup was restored in between.
    std::optional<std::vector<store::HistoryStep>> since;
};
/// Throws findBackup's errors.
BackupPreview previewBackup(const std::filesystem::path &plan, const std::string &id,
                            const store::Surroundings &surroundings);

} // namespace quotasmith::ops
