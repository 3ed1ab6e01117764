// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/nodes.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/writer.h"

namespace quotasmith::store {

std::vector<plan::Node> readNodes(const Connection &connection, plan::Axis axis)
{
    std::vector<plan::Node> nodes;
    Query query(connection, "SELECT id, code, name, parent, level, unassigned FROM node WHERE axis = ?1 ORDER BY id");
    query.bind(1, plan::axisCode(axis));
    while (query.step()) {
        const auto level = plan::findLevel(query.textView(4));
        if (!level)
            throw base::Error("file-damaged", {{"file", connection.file().string()}, {"cause", "node level"}});
        nodes.push_back({query.id<plan::NodeId>(0), axis, query.text(1), query.text(2), query.id<plan::NodeId>(3),
                         *level, query.integer(5) == 1});
    }
    return nodes;
}

plan::Tree readTree(const Connection &connection, const plan::PlanSettings &settings, plan::Axis axis)
{
    return plan::Tree(readNodes(connection, axis), settings.plannedLevel(axis));
}

void insertNode(Writer &writer, const plan::Node &node)
{
    Query query(writer.connection(), "INSERT INTO node (id, axis, code, name, parent, level, unassigned)"
                                     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    query.with(node.id, plan::axisCode(node.axis), node.code, node.name,
               node.parent.isNull() ? std::nullopt : std::optional(node.parent), plan::levelCode(node.level),
               node.unassigned ? 1 : 0);
    query.run();
}

void updateNode(Writer &writer, const plan::Node &node)
{
    Query query(writer.connection(), "UPDATE node SET code = ?2, name = ?3, parent = ?4, level = ?5 WHERE id = ?1");
    query.with(node.id, node.code, node.name, node.parent.isNull() ? std::nullopt : std::optional(node.parent),
               plan::levelCode(node.level));
    query.run();
}

std::unordered_map<std::string, plan::NodeId> readExternalIds(const Connection &connection, plan::Axis axis)
{
    std::unordered_map<std::string, plan::NodeId> ids;
    Query query(connection, "SELECT e.value, e.node FROM external_id e JOIN node n ON n.id = e.node"
                            " WHERE n.axis = ?1 ORDER BY e.value, e.node");
    query.bind(1, plan::axisCode(axis));
    while (query.step())
        ids.emplace(query.text(0), query.id<plan::NodeId>(1));
    return ids;
}

void addExternalIds(Writer &writer, plan::NodeId node, const std::vector<std::string> &values)
{
    Query query(writer.connection(), "INSERT OR IGNORE INTO external_id (node, value) VALUES (?1, ?2)");
    for (const std::string &value : values)
        query.with(node, value).run();
}

std::int64_t countNodes(const Connection &connection, plan::Level level)
{
    Query query(connection, "SELECT count(*) FROM node WHERE level = ?1 AND unassigned = 0"
                            " AND id NOT IN (SELECT node FROM presence WHERE former_of IS NOT NULL)");
    query.bind(1, plan::levelCode(level));
    query.step();
    return query.integer(0);
}

} // namespace quotasmith::store
