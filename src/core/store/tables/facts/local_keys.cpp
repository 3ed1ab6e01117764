// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/facts/local_keys.h"

#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/presences.h"
#include "core/store/writer.h"

namespace quotasmith::store {

namespace {

/// More nodes than any plan has: a damaged key must not claim memory.
constexpr std::int64_t kMostKeys = 50'000'000;

} // namespace

LocalKeys::LocalKeys(const Connection &connection, RemovedNodes removed)
{
    const auto heirs =
        removed == RemovedNodes::GiveToHeirs ? readHeirs(connection) : std::unordered_map<plan::NodeId, plan::NodeId>();
    Query query(connection, "SELECT key, node FROM local_key ORDER BY key");
    while (query.step()) {
        const std::int64_t key = query.integer(0);
        if (key < 0 || key >= kMostKeys)
            continue;
        if (static_cast<std::size_t>(key) >= m_nodes.size())
            m_nodes.resize(static_cast<std::size_t>(key) + 1);
        const auto node = query.id<plan::NodeId>(1);
        const auto heir = heirs.find(node);
        m_nodes[static_cast<std::size_t>(key)] = heir == heirs.end() ? node : heir->second;
    }
}

plan::NodeId LocalKeys::nodeOf(std::int64_t key) const
{
    return key >= 0 && static_cast<std::size_t>(key) < m_nodes.size() ? m_nodes[static_cast<std::size_t>(key)]
                                                                      : plan::NodeId();
}

LocalKeyWriter::LocalKeyWriter(Writer &writer) : m_writer(writer)
{
    Query query(writer.connection(), "SELECT node, key FROM local_key ORDER BY key");
    while (query.step())
        m_keys.emplace(query.id<plan::NodeId>(0), query.integer(1));
}

std::int64_t LocalKeyWriter::keyOf(plan::NodeId node)
{
    Known &recent = m_recent[static_cast<std::size_t>(node.value()) % kRecent];
    if (recent.node != node)
        recent = {node, lookUp(node)};
    return recent.key;
}

std::int64_t LocalKeyWriter::lookUp(plan::NodeId node)
{
    const auto found = m_keys.find(node);
    if (found != m_keys.end())
        return found->second;
    const auto key = static_cast<std::int64_t>(m_keys.size()) + 1;
    Query(m_writer.connection(), "INSERT INTO local_key (key, node) VALUES (?1, ?2)").with(key, node).run();
    m_keys.emplace(node, key);
    return key;
}

} // namespace quotasmith::store
