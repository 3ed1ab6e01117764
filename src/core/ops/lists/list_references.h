// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/record.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::store {
class Connection;
class Writer;
} // namespace quotasmith::store

/// What rows of a list name in other lists is there, and stays there.
namespace quotasmith::ops {

/// The rows that one list names in others. The connection outlives it.
class NamedRows {
public:
    explicit NamedRows(const store::Connection &connection) : m_connection(&connection) {}

    /// What `before`, the row it replaces, named already is not asked for. Throws
    /// Error{"record-unknown",{list,key,nearest,field}} and Error{"record-key-ambiguous",{list,key,keys,field}}, where
    /// `list` is the one that has no such row.
    void require(const plan::Record &record, const plan::Record *before);

private:
    const store::Connection *m_connection;
    std::map<std::string_view, std::vector<plan::Record>> m_rows; ///< by list, as last read
};

/// Throws Error{"record-named",{list,key,rows}} where rows of other lists name this one and no other.
void requireUnnamed(const store::Connection &connection, const plan::Record &record);

/// After `before` has become `after`: rows of other lists that named the one name the other, unless a further row
/// answers to what they say.
void followNames(store::Writer &writer, const plan::Record &before, const plan::Record &after);

} // namespace quotasmith::ops
