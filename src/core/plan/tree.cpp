// SPDX-License-Identifier: Apache-2.0
#include "core/plan/tree.h"

#include "core/base/error.h"

#include <algorithm>
#include <utility>

namespace quotasmith::plan {

namespace {

using ChildrenOf = std::unordered_map<NodeId, std::vector<const Node *>>;

[[noreturn]] void refuse(const char *cause, const Node *node = nullptr)
{
    base::ErrorData data{{"cause", cause}};
    if (node) {
        data["axis"] = axisCode(node->axis);
        data["code"] = node->code;
    }
    throw base::Error("tree-broken", std::move(data));
}

bool comesBefore(const Node *a, const Node *b)
{
    return std::pair(a->unassigned, std::string_view(a->code)) < std::pair(b->unassigned, std::string_view(b->code));
}

const Node &rootOf(const std::vector<Node> &nodes)
{
    const Node *root = nullptr;
    for (const Node &node : nodes) {
        if (!node.parent.isNull())
            continue;
        if (root)
            refuse("second-root", &node);
        root = &node;
    }
    if (!root)
        refuse("no-root");
    if (root->level != Level::Root)
        refuse("wrong-level", root);
    return *root;
}

/// Levels grow strictly downwards, so nodes that pass cannot form a ring.
ChildrenOf checkedChildren(const std::vector<Node> &nodes, const Node &root)
{
    std::unordered_map<NodeId, const Node *> byId;
    for (const Node &node : nodes) {
        if (node.id.isNull() || !byId.emplace(node.id, &node).second)
            refuse("id-not-unique", &node);
        if (node.axis != root.axis || axisOf(node.level, root.axis) != root.axis)
            refuse("wrong-axis", &node);
    }
    ChildrenOf children;
    for (const Node &node : nodes) {
        if (&node == &root)
            continue;
        const auto parent = byId.find(node.parent);
        if (parent == byId.end())
            refuse("parent-missing", &node);
        if (depthOf(node.level) <= depthOf(parent->second->level))
            refuse("wrong-level", &node);
        children[node.parent].push_back(&node);
    }
    for (auto &[parent, siblings] : children)
        std::sort(siblings.begin(), siblings.end(), comesBefore);
    return children;
}

void appendSubtree(const Node &node, const ChildrenOf &children, std::vector<Node> &out)
{
    out.push_back(node);
    const auto found = children.find(node.id);
    if (found == children.end())
        return;
    for (const Node *child : found->second)
        appendSubtree(*child, children, out);
}

std::vector<Node> inTreeOrder(const std::vector<Node> &nodes)
{
    const Node &root = rootOf(nodes);
    std::vector<Node> ordered;
    ordered.reserve(nodes.size());
    appendSubtree(root, checkedChildren(nodes, root), ordered);
    return ordered;
}

} // namespace

Tree::Tree(std::vector<Node> nodes, Level plannedLevel) : m_nodes(inTreeOrder(nodes)), m_plannedLevel(plannedLevel)
{
    for (int i = 0; i < size(); ++i) {
        m_byId.emplace(node(i).id, i);
        if (node(i).code.empty() || !m_byCode.emplace(node(i).code, i).second)
            refuse("code-not-unique", &node(i));
    }
    link();
    numberLeaves();
}

void Tree::link()
{
    m_parent.assign(m_nodes.size(), -1);
    m_depth.assign(m_nodes.size(), 0);
    m_end.resize(m_nodes.size());
    m_planned.assign(m_nodes.size(), 0);
    m_children.resize(m_nodes.size());
    for (int i = 0; i < size(); ++i) {
        m_end[i] = i + 1;
        m_planned[i] = depthOf(node(i).level) <= depthOf(m_plannedLevel);
        if (i == 0)
            continue;
        m_parent[i] = m_byId.at(node(i).parent);
        m_depth[i] = m_depth[m_parent[i]] + 1;
        if (m_planned[i])
            m_children[m_parent[i]].push_back(i);
    }
    for (int i = size() - 1; i > 0; --i)
        m_end[m_parent[i]] = std::max(m_end[m_parent[i]], m_end[i]);
}

void Tree::numberLeaves()
{
    std::vector<int> before; // leaves at positions below i
    before.reserve(m_nodes.size() + 1);
    for (int i = 0; i < size(); ++i) {
        before.push_back(leafCount());
        if (isPlanned(i) && isLeaf(i))
            m_leafNodes.push_back(i);
    }
    before.push_back(leafCount());
    m_leaves.resize(m_nodes.size());
    for (int i = 0; i < size(); ++i)
        m_leaves[i] = {before[i], before[m_end[i]]};
}

int Tree::leafOf(int i) const
{
    while (!isPlanned(i))
        i = parent(i);
    return isLeaf(i) ? leaves(i).first : -1;
}

std::optional<int> Tree::find(NodeId id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> Tree::find(std::string_view code) const
{
    const auto found = m_byCode.find(std::string(code));
    return found == m_byCode.end() ? std::nullopt : std::optional(found->second);
}

} // namespace quotasmith::plan
