// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/hash.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::store {

class Connection;

/// Tables whose rows are recorded in changesets and counted by the digest.
const std::vector<std::string> &recordedTables();

/// The digest of a plan: the sum, modulo 2^128, of a hash for every cell (table, primary key, column, value) of the
/// recorded tables, and for every active part of facts its row and the hashes of its facts. A sum over cells follows
/// from a changeset alone, which carries only the columns that changed. Independent of row order and page layout.
base::HashSum digestFromContent(const Connection &connection);
/// By how much a changeset (or its inverse), just applied, moves the digest. Parts that become active or retire are
/// read and verified against their own digest, unless this transaction wrote them (`trustedParts`):
/// Error{"facts-damaged",{part}}.
base::HashSum digestMovement(const Connection &connection, std::string_view changeset, bool inverted,
                             const std::set<std::int64_t> &trustedParts);
/// What the file says its digest is.
base::HashSum storedDigest(const Connection &connection);
/// Also notes the newest step of the history and its hash behind it, so that its removal shows (history.h).
void storeDigest(const Connection &connection, const base::HashSum &digest);

} // namespace quotasmith::store
