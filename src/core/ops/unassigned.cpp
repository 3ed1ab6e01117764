// SPDX-License-Identifier: Apache-2.0
#include "core/ops/unassigned.h"

#include "core/base/check.h"
#include "core/store/tables/nodes.h"
#include "core/store/writer.h"

#include <algorithm>
#include <vector>

namespace quotasmith::ops {

namespace {

std::optional<plan::Level> levelBelow(plan::Axis axis, plan::Level level)
{
    int count = 0;
    const auto &levels = plan::levelsOf(axis, count);
    const auto next = static_cast<std::size_t>(plan::depthOf(level)) + 1;
    return next < static_cast<std::size_t>(count) ? std::optional(levels[next]) : std::nullopt;
}

const plan::Node *findById(const std::vector<plan::Node> &nodes, plan::NodeId id)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [id](const plan::Node &node) { return node.id == id; });
    return found == nodes.end() ? nullptr : &*found;
}

std::string freeCode(const std::vector<plan::Node> &nodes, std::string code)
{
    const auto taken = [&] {
        return std::any_of(nodes.begin(), nodes.end(), [&](const plan::Node &node) { return node.code == code; });
    };
    while (taken())
        code += '-';
    return code;
}

} // namespace

plan::NodeId unassignedChild(store::Writer &writer, plan::Axis axis, plan::NodeId parentId)
{
    const std::vector<plan::Node> nodes = store::readNodes(writer.connection(), axis);
    for (const plan::Node &node : nodes)
        if (node.parent == parentId && node.unassigned)
            return node.id;
    const plan::Node *parent = findById(nodes, parentId);
    QS_CHECK(parent);
    const auto level = levelBelow(axis, parent->level);
    QS_CHECK(level);
    const bool plain = parent->level == plan::Level::Root || parent->unassigned;
    const std::string code =
        freeCode(nodes, "unassigned-" + (plain ? std::string(plan::levelCode(*level)) : parent->code));
    const plan::Node node{writer.newId<plan::NodeId>(), axis, code, code, parentId, *level, true};
    store::insertNode(writer, node);
    return node.id;
}

plan::NodeId unassignedLeaf(store::Writer &writer, plan::Axis axis)
{
    plan::NodeId at;
    plan::Level level = plan::Level::Root;
    for (const plan::Node &node : store::readNodes(writer.connection(), axis))
        if (node.level == plan::Level::Root)
            at = node.id;
    while (const auto below = levelBelow(axis, level)) {
        at = unassignedChild(writer, axis, at);
        level = *below;
    }
    return at;
}

} // namespace quotasmith::ops
