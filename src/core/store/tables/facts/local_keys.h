// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/node.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

/// Whether the facts of a removed node are its heir's, or as they were written.
enum class RemovedNodes { GiveToHeirs, AsWritten };

/// The small numbers facts know nodes by.
class LocalKeys {
public:
    explicit LocalKeys(const Connection &connection, RemovedNodes removed = RemovedNodes::GiveToHeirs);
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
    struct Known {
        plan::NodeId node;
        std::int64_t key = 0;
    };
    static constexpr std::size_t kRecent = 1U << 14;
    std::int64_t lookUp(plan::NodeId node);

    Writer &m_writer;
    std::unordered_map<plan::NodeId, std::int64_t> m_keys;
    /// By the id's low bits: most lines name the same few thousand members.
    std::vector<Known> m_recent = std::vector<Known>(kRecent);
};

} // namespace quotasmith::store
