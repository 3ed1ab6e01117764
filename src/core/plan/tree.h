// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/node.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace quotasmith::plan {

/// The nodes of one axis in tree order: a parent before its children, siblings by code (bytes, unassigned last).
/// Positions are indexes into that order; a node's subtree is the contiguous run [i, end(i)).
/// Planned leaves (nodes without planned children) are numbered 0 … leafCount()-1 in the same order; those of a
/// node are the contiguous run leaves(i). Nodes below the lowest planned level carry actuals only.
class Tree {
public:
    struct Run {
        int first = 0;
        int end = 0;
        int count() const { return end - first; }
    };

    /// nodes: of one axis, one root, every parent present and on a higher level, ids and codes unique.
    /// Throws Error{"tree-broken", {cause, axis, code}} otherwise.
    Tree(std::vector<Node> nodes, Level plannedLevel);

    int size() const { return static_cast<int>(m_nodes.size()); }
    const Node &node(int i) const { return m_nodes[i]; }
    const std::vector<Node> &nodes() const { return m_nodes; }
    int parent(int i) const { return m_parent[i]; } ///< -1 for the root
    int end(int i) const { return m_end[i]; }
    int depth(int i) const { return m_depth[i]; } ///< 0 for the root
    bool isPlanned(int i) const { return m_planned[i]; }
    /// Planned children only, in order.
    const std::vector<int> &children(int i) const { return m_children[i]; }
    bool isLeaf(int i) const { return m_children[i].empty(); }
    /// Whether a lies strictly above b.
    bool isAbove(int a, int b) const { return a < b && b < m_end[a]; }

    int leafCount() const { return static_cast<int>(m_leafNodes.size()); }
    Run leaves(int i) const { return m_leaves[i]; } ///< empty for a node that is not planned
    int leafNode(int leaf) const { return m_leafNodes[leaf]; }
    /// The planned leaf that stands for any node: itself, or the nearest planned ancestor's; -1 for a planned parent.
    int leafOf(int i) const;

    std::optional<int> find(NodeId id) const;
    std::optional<int> find(std::string_view code) const;
    Level plannedLevel() const { return m_plannedLevel; }

private:
    void link();
    void numberLeaves();

    std::vector<Node> m_nodes;
    std::vector<int> m_parent, m_end, m_depth, m_leafNodes;
    std::vector<char> m_planned;
    std::vector<std::vector<int>> m_children;
    std::vector<Run> m_leaves;
    std::unordered_map<NodeId, int> m_byId;
    std::unordered_map<std::string, int> m_byCode;
    Level m_plannedLevel;
};

} // namespace quotasmith::plan
