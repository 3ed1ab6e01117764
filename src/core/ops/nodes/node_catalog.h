// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/node.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace quotasmith::store {
class Connection;
class Writer;
} // namespace quotasmith::store

namespace quotasmith::ops {

/// How a text names a node: by code, by another id, by a name nobody else has.
struct NodeMatch {
    enum class Kind { None, One, Several };
    Kind kind = Kind::None;
    plan::NodeId node;
    std::vector<std::string> codes; ///< of the several
};

/// The nodes of one axis while an operation adds to them; what is added is written at once. Nodes are found by code, by
/// external id, by name among the children of a node.
class NodeCatalog {
public:
    NodeCatalog(store::Writer &writer, plan::Axis axis);

    bool has(plan::NodeId id) const { return m_byId.contains(id); }
    const plan::Node &node(plan::NodeId id) const { return m_nodes[m_byId.at(id)]; }
    plan::NodeId root() const { return m_root; }
    plan::Level lowestLevel() const;
    std::optional<plan::NodeId> byCode(std::string_view code) const;
    /// By code, then external id, then a name that is unique on the level.
    NodeMatch match(std::string_view text, plan::Level level) const;
    /// A node of the level with this name or code below a parent.
    std::optional<plan::NodeId> childNamed(plan::NodeId parent, std::string_view name) const;
    /// Codes and names of a level, for nearest matches.
    std::vector<std::string> words(plan::Level level) const;

    /// Adds a child; a code that is taken adds its parent's name, an empty one is counted (`P001`). Returns its id.
    plan::NodeId add(plan::NodeId parent, const std::string &code, const std::string &name);
    /// The child of this name, made when missing (its name is its code).
    plan::NodeId childOrNew(plan::NodeId parent, const std::string &name);
    /// The child that takes what has no member of its own, made when missing.
    plan::NodeId unassignedChild(plan::NodeId parent);
    /// Down to the lowest level: what a fact without a member goes to.
    plan::NodeId unassignedLeaf();
    /// Changes name and parent; true when something was different.
    bool update(plan::NodeId id, const std::string &name, plan::NodeId parent);
    /// Adds ids the node does not have yet; true when there was one. Ids of other nodes are left alone.
    bool addExternalIds(plan::NodeId id, const std::vector<std::string> &values);
    std::optional<plan::NodeId> byExternalId(std::string_view value) const;
    /// Nodes added so far, by level.
    const std::map<plan::Level, std::int64_t> &added() const { return m_added; }

private:
    plan::NodeId insert(plan::Node node);
    void index(std::size_t position);
    std::string freeCode(const std::string &wanted, const plan::Node &parent) const;
    std::string countedCode(plan::Level level);

    store::Writer &m_writer;
    plan::Axis m_axis;
    plan::NodeId m_root;
    std::vector<plan::Node> m_nodes;
    std::unordered_map<plan::NodeId, std::size_t> m_byId;
    std::unordered_map<std::string, plan::NodeId> m_byCode;
    std::unordered_map<std::string, plan::NodeId> m_byExternalId;
    std::unordered_map<std::string, std::vector<plan::NodeId>> m_byName; ///< folded
    std::map<plan::Level, std::int64_t> m_added;
    std::int64_t m_counter = 0;
};

/// The next deeper level of the axis, or nothing below the lowest.
std::optional<plan::Level> levelBelow(plan::Axis axis, plan::Level level);

} // namespace quotasmith::ops
