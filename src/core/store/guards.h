// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace quotasmith::store {

class Connection;

/// What is known of a file before SQLite touches it. Throws `file-missing`, `file-not-a-plan`, `file-damaged`
/// (cut off, foreign journal mode).
void requirePlanHeader(const std::filesystem::path &file);
/// Identification, version (`file-newer`, `file-older`), schema, structure, one row of settings.
void requireKnownPlan(const Connection &connection);
/// Throws Error{"file-damaged",{file,cause}} unless pages and content are what was written.
void requireIntactContent(const Connection &connection);
/// A journal left by a write that was cut off.
bool hasHotJournal(const std::filesystem::path &file);

} // namespace quotasmith::store
