// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/node.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

/// The small numbers facts know nodes by.
class LocalKeys {
public:
    explicit LocalKeys(const Connection &connection);
    /// The node of a key; null for an unknown key, which no fact of a sound file has.
    plan::NodeId nodeOf(std::int64_t key) const;

private:
    std::vector<plan::NodeId> m_nodes;
};

/// Looks keys up and makes the missing ones; only inside Writer::unrecorded.
class LocalKeyWriter {
public:
    explicit LocalKeyWriter(Writer &writer);
    std::int64_t keyOf(plan::NodeId node);

private:
    Writer &m_writer;
    std::unordered_map<plan::NodeId, std::int64_t> m_keys;
};

} // namespace quotasmith::store
