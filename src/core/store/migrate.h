// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::store {

class Connection;

/// `QSPL`: marks an SQLite file as a plan.
inline constexpr int kApplicationId = 0x5153504c;

/// The ladder: step n (from 1) brings a file of version n − 1 to version n. The text of store/schema/NNNN_*.sql.
const std::vector<std::string_view> &schemaSteps();
/// The version this program writes.
int currentVersion();

/// Lays the whole schema into an empty file and marks it.
void layFoundation(const Connection &connection);
/// Brings an older plan up to date, a step a transaction. Throws Error{"file-newer"} for a newer one.
void migrate(const Connection &connection);
/// The first object (`table node`) by which the schema is not exactly what this version writes: no views, no triggers,
/// no foreign tables, no other columns.
std::optional<std::string> foreignObject(const Connection &connection);
/// Throws Error{"file-foreign-schema",{object}} where there is one.
void requireKnownSchema(const Connection &connection);
/// The file's version; 0 for an empty file.
int fileVersion(const Connection &connection);
int applicationId(const Connection &connection);

} // namespace quotasmith::store
