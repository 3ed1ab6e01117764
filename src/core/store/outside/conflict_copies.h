// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::store {

/// Whether a file's name says that a service that copies folders to and fro made it beside `plan` because two machines
/// had changed the plan: `plan (Jane's conflicted copy 2026-01-02).qsplan`, `plan-DESKTOP-7A3B.qsplan`,
/// `plan.sync-conflict-20260102-101112-ABCDEFG.qsplan`, `plan_conflict-20260102.qsplan`, `plan（冲突文件）.qsplan`.
/// Names only, no folders; `host`: a machine whose name counts too. A plain copy (`plan copy`, `plan (1)`,
/// `plan-final`) is none.
bool isConflictCopy(std::string_view plan, std::string_view other, std::string_view host = {});

/// What a service left beside a plan.
struct ConflictCopies {
    std::vector<std::filesystem::path> copies;     ///< by name
    std::optional<std::filesystem::path> original; ///< the plan itself is the copy, and this is what it is a copy of

    bool isEmpty() const { return copies.empty() && !original; }
};
/// Looks at the folder; one that cannot be read has none.
ConflictCopies conflictCopiesOf(const std::filesystem::path &plan);

} // namespace quotasmith::store
