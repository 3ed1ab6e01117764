// SPDX-License-Identifier: Apache-2.0
#include "core/ops/nodes/node_catalog.h"

#include "core/base/check.h"
#include "core/base/text.h"
#include "core/store/tables/nodes.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

std::optional<plan::Level> levelBelow(plan::Axis axis, plan::Level level)
{
    int count = 0;
    const auto &levels = plan::levelsOf(axis, count);
    const auto next = static_cast<std::size_t>(plan::depthOf(level)) + 1;
    return next < static_cast<std::size_t>(count) ? std::optional(levels[next]) : std::nullopt;
}

NodeCatalog::NodeCatalog(store::Writer &writer, plan::Axis axis)
    : m_writer(writer), m_axis(axis), m_nodes(store::readNodes(writer.connection(), axis)),
      m_byExternalId(store::readExternalIds(writer.connection(), axis))
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        index(i);
        if (m_nodes[i].level == plan::Level::Root)
            m_root = m_nodes[i].id;
    }
    QS_CHECK(!m_root.isNull());
}

void NodeCatalog::index(std::size_t position)
{
    const plan::Node &node = m_nodes[position];
    m_byId[node.id] = position;
    m_byCode[node.code] = node.id;
    m_byName[base::folded(node.name)].push_back(node.id);
}

plan::Level NodeCatalog::lowestLevel() const
{
    int count = 0;
    const auto &levels = plan::levelsOf(m_axis, count);
    return levels[static_cast<std::size_t>(count) - 1];
}

std::optional<plan::NodeId> NodeCatalog::byCode(std::string_view code) const
{
    const auto found = m_byCode.find(std::string(code));
    return found == m_byCode.end() ? std::nullopt : std::optional(found->second);
}

std::optional<plan::NodeId> NodeCatalog::byExternalId(std::string_view value) const
{
    const auto found = m_byExternalId.find(std::string(value));
    return found == m_byExternalId.end() ? std::nullopt : std::optional(found->second);
}

NodeMatch NodeCatalog::match(std::string_view text, plan::Level level) const
{
    for (const auto &found : {byCode(text), byExternalId(text)})
        if (found && node(*found).level == level)
            return {NodeMatch::Kind::One, *found, {}};
    NodeMatch match;
    const auto named = m_byName.find(base::folded(text));
    if (named == m_byName.end())
        return match;
    for (const plan::NodeId id : named->second) {
        if (node(id).level != level)
            continue;
        match.kind = match.kind == NodeMatch::Kind::None ? NodeMatch::Kind::One : NodeMatch::Kind::Several;
        match.node = id;
        match.codes.push_back(node(id).code);
    }
    return match;
}

std::optional<plan::NodeId> NodeCatalog::childNamed(plan::NodeId parent, std::string_view name) const
{
    const auto named = m_byName.find(base::folded(name));
    if (named != m_byName.end())
        for (const plan::NodeId id : named->second)
            if (node(id).parent == parent)
                return id;
    const auto coded = byCode(name);
    return coded && node(*coded).parent == parent ? coded : std::nullopt;
}

std::vector<std::string> NodeCatalog::words(plan::Level level) const
{
    std::vector<std::string> words;
    for (const plan::Node &node : m_nodes) {
        if (node.level != level || node.unassigned)
            continue;
        words.push_back(node.code);
        if (node.name != node.code)
            words.push_back(node.name);
    }
    return words;
}

plan::NodeId NodeCatalog::insert(plan::Node node)
{
    node.id = m_writer.newId<plan::NodeId>();
    node.axis = m_axis;
    store::insertNode(m_writer, node);
    m_nodes.push_back(node);
    index(m_nodes.size() - 1);
    return node.id;
}

plan::NodeId NodeCatalog::add(plan::NodeId parentId, const std::string &code, const std::string &name)
{
    const plan::Node parent = node(parentId);
    const auto level = levelBelow(m_axis, parent.level);
    QS_CHECK(level);
    ++m_added[*level];
    const std::string own = code.empty() ? countedCode(*level) : freeCode(code, parent);
    return insert({{}, m_axis, own, name.empty() ? own : name, parentId, *level, false});
}

plan::NodeId NodeCatalog::childOrNew(plan::NodeId parent, const std::string &name)
{
    const auto found = childNamed(parent, name);
    return found ? *found : add(parent, name, name);
}

plan::NodeId NodeCatalog::unassignedChild(plan::NodeId parentId)
{
    const auto found = std::find_if(m_nodes.begin(), m_nodes.end(),
                                    [&](const plan::Node &node) { return node.unassigned && node.parent == parentId; });
    if (found != m_nodes.end())
        return found->id;
    const plan::Node parent = node(parentId);
    const auto level = levelBelow(m_axis, parent.level);
    QS_CHECK(level);
    const bool isPlain = parent.level == plan::Level::Root || parent.unassigned;
    const std::string code =
        freeCode("unassigned-" + (isPlain ? std::string(plan::levelCode(*level)) : parent.code), parent);
    return insert({{}, m_axis, code, code, parentId, *level, true});
}

plan::NodeId NodeCatalog::unassignedLeaf()
{
    plan::NodeId at = m_root;
    while (levelBelow(m_axis, node(at).level))
        at = unassignedChild(at);
    return at;
}

bool NodeCatalog::update(plan::NodeId id, const std::string &name, plan::NodeId parent)
{
    plan::Node &node = m_nodes[m_byId.at(id)];
    if (node.name == name && node.parent == parent)
        return false;
    std::erase(m_byName[base::folded(node.name)], id);
    node.name = name;
    node.parent = parent;
    m_byName[base::folded(name)].push_back(id);
    store::updateNode(m_writer, node);
    return true;
}

bool NodeCatalog::addExternalIds(plan::NodeId id, const std::vector<std::string> &values)
{
    std::vector<std::string> fresh;
    for (const std::string &value : values)
        if (!value.empty() && m_byExternalId.emplace(value, id).second)
            fresh.push_back(value);
    store::addExternalIds(m_writer, id, fresh);
    return !fresh.empty();
}

std::string NodeCatalog::freeCode(const std::string &wanted, const plan::Node &parent) const
{
    std::string code = wanted;
    if (m_byCode.contains(code))
        code += '-' + parent.name;
    for (int n = 2; m_byCode.contains(code); ++n)
        code = wanted + '-' + parent.name + '-' + std::to_string(n);
    return code;
}

std::string NodeCatalog::countedCode(plan::Level level)
{
    static constexpr std::string_view kLetters = "-RTPTCRG"; // by level: region team person tier account(C) role goods
    std::string code;
    do {
        const std::string number = std::to_string(++m_counter);
        code = kLetters[static_cast<std::size_t>(level)] + std::string(number.size() < 3 ? 3 - number.size() : 0, '0') +
               number;
    } while (m_byCode.contains(code));
    return code;
}

} // namespace quotasmith::ops
