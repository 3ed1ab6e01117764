// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace quotasmith::store {

class Connection;

/// SQLite's own words about damaged pages; empty when it finds none.
std::string damagedPages(const Connection &connection);
/// Whether the content is what the file's digest says.
bool digestAgrees(const Connection &connection);
/// The first reference to a row that is not there (`target node 123`), facts' keys among them; empty when there is
/// none.
std::string danglingReference(const Connection &connection);

} // namespace quotasmith::store
