// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/presence.h"

#include <unordered_map>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

/// In the order of nodes.
std::vector<plan::Presence> readPresences(const Connection &connection);
void putPresence(Writer &writer, const plan::Presence &presence);
void removePresence(Writer &writer, plan::NodeId node);

/// Removed nodes and who goes on with their facts; chains are followed to their end.
std::unordered_map<plan::NodeId, plan::NodeId> readHeirs(const Connection &connection);
void putHeir(Writer &writer, plan::NodeId node, plan::NodeId heir);

} // namespace quotasmith::store
