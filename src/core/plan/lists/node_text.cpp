// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/node_text.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>

namespace quotasmith::plan {

namespace {

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

bool standsOn(const ListField &field, const Node &node)
{
    const auto levels = partsOf(field.levels, '|');
    return levels.empty() || std::find(levels.begin(), levels.end(), levelCode(node.level)) != levels.end();
}

std::vector<const Node *> named(const Tree &tree, const ListField &field, std::string_view text)
{
    const std::string name = base::folded(text);
    std::vector<const Node *> found;
    for (const Node &node : tree.nodes())
        if (standsOn(field, node) && base::folded(node.name) == name)
            found.push_back(&node);
    return found;
}

[[noreturn]] void failUnknown(const Tree &tree, const ListField &field, Axis axis, std::string_view text)
{
    std::vector<std::string> codes;
    for (const Node &node : tree.nodes())
        if (standsOn(field, node))
            codes.push_back(node.code);
    const base::ErrorData place{{"axis", std::string(axisCode(axis))}, {"node", std::string(text)}};
    base::ErrorData data = place;
    if (const auto same = named(tree, field, text); !same.empty()) {
        data["nearest"] = same.front()->code;
        throw base::Error("node-named", data);
    }
    data["nearest"] = joined(base::nearest(text, codes));
    throw base::Error("node-unknown", data);
}

NodeId requireLevel(const ListField &field, const Node &node)
{
    if (standsOn(field, node))
        return node.id;
    std::vector<std::string> known;
    for (const std::string_view level : partsOf(field.levels, '|'))
        known.emplace_back(level);
    throw base::Error("node-level-wrong",
                      {{"node", node.code}, {"level", std::string(levelCode(node.level))}, {"known", joined(known)}});
}

NodeId byName(const Tree &tree, const ListField &field, Axis axis, std::string_view text)
{
    const auto found = named(tree, field, text);
    if (found.empty())
        failUnknown(tree, field, axis, text);
    std::vector<std::string> codes;
    for (const Node *node : found)
        codes.push_back(node->code);
    if (found.size() > 1)
        throw base::Error("node-ambiguous", {{"node", std::string(text)}, {"codes", joined(codes)}});
    return found.front()->id;
}

} // namespace

NodeId findListNode(const ListField &field, std::string_view text, const Record &record, const ListContext &context)
{
    const Axis axis = axisFor(field, record).value_or(Axis::Organisation);
    const Tree &tree = context.tree(axis);
    if (const auto found = tree.find(text))
        return requireLevel(field, tree.node(*found));
    if (context.naming == NodeNaming::CodeOrName)
        return byName(tree, field, axis, text);
    failUnknown(tree, field, axis, text);
}

std::string listNodeCode(const ListField &field, NodeId node, const Record &record, const ListContext &context)
{
    const Tree &tree = context.tree(axisFor(field, record).value_or(Axis::Organisation));
    const auto found = tree.find(node);
    return found ? tree.node(*found).code : '#' + std::to_string(node.value());
}

} // namespace quotasmith::plan
