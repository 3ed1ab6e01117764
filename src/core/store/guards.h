// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace quotasmith::store {

class Connection;

/// What is known of a file before SQLite touches it. Throws `file-missing`, `file-not-a-plan`, `file-damaged`
/// (cut off, foreign journal mode).
void requirePlanHeader(const std::filesystem::path &file);
/// Identification, version (`file-newer`, `file-older`, `file-damaged` for one that is not the schema's), schema.
void requireKnownPlan(const Connection &connection);
/// An older format whose schema is not the present one's, for migrate().
bool isOlderPlan(const Connection &connection);
/// Throws Error{"file-damaged",{file,cause}} unless pages, content and the chain of the history are what was written.
void requireIntactContent(const Connection &connection);
/// A journal left by a write that was cut off.
bool hasHotJournal(const std::filesystem::path &file);

} // namespace quotasmith::store
