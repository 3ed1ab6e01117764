// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/record.h"

#include <string>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

/// The rows of a list in the order in which people read them: by the fields `order`, `period`, `week`, `month`, then by
/// their keys. Throws Error{"file-damaged"} for a row the registry does not know.
std::vector<plan::Record> readList(const Connection &connection, const plan::ListKind &kind);
/// Adds a row whose id is null, else replaces what the row of this id says; what is as it was stays untouched. Returns
/// the id. Rows of readings, indicators and settings have none: they go by their key.
plan::RecordId putRecord(Writer &writer, const plan::Record &record);
void removeRecord(Writer &writer, const plan::Record &record);

/// A list with rows that name a node.
struct NodeMention {
    std::string kind;
    std::int64_t rows = 0;
};
/// Where a node is named, by the lists' codes: what stands against removing it.
std::vector<NodeMention> mentionsOf(const Connection &connection, plan::NodeId node);
/// What is wrong with the first row no list knows how to read; empty when all can be read.
std::string unreadableRow(const Connection &connection);

} // namespace quotasmith::store
