// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/node_removal.h"

#include "core/store/queries/sum_columns.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/presences.h"
#include "core/store/writer.h"

namespace quotasmith::store {

namespace {

bool hasRow(const Connection &connection, const std::string &sql, plan::NodeId node)
{
    Query query(connection, sql);
    query.bind(1, node);
    return query.step();
}

/// `v01 <> 0 OR v02 <> 0 …`
std::string anyMonth()
{
    std::string text;
    for (int m = 1; m <= 12; ++m)
        text += (m == 1 ? "v" : " OR v") + std::string(m < 10 ? "0" : "") + std::to_string(m) + " <> 0";
    return text;
}

/// The columns of `entry` with another member in its place.
std::string entryColumns(const std::string &member)
{
    std::string text;
    for (const char *column : {"person", "account", "product"})
        text += (member == column ? "?2" : std::string(column)) + ", ";
    return text + "month, measure, value, stated, note, counted";
}

} // namespace

std::string useOfNode(const Connection &connection, plan::NodeId node)
{
    if (hasRow(connection, "SELECT 1 FROM target WHERE node = ?1 AND (" + anyMonth() + ")", node) ||
        hasRow(connection, "SELECT 1 FROM ratio_target WHERE node = ?1", node))
        return "targets";
    if (hasRow(connection,
               "SELECT 1 FROM entry WHERE ?1 IN (person, account, product) UNION ALL"
               " SELECT 1 FROM other_year_target WHERE node = ?1",
               node))
        return "actuals";
    if (hasRow(connection,
               "SELECT 1 FROM local_key k JOIN fact f ON k.key IN (f.person, f.account, f.product)"
               " JOIN fact_part p ON p.id = f.id >> 32 AND p.active = 1 WHERE k.node = ?1 OR k.node IN"
               " (SELECT node FROM node_heir WHERE heir = ?1) LIMIT 1",
               node))
        return "actuals";
    if (hasRow(connection, "SELECT 1 FROM hold WHERE node = ?1", node))
        return "holds";
    if (hasRow(connection, "SELECT 1 FROM presence WHERE former_of = ?1", node))
        return "actuals";
    return hasRow(connection, "SELECT 1 FROM list_value WHERE node = ?1", node) ? "lists" : std::string();
}

void giveAway(Writer &writer, const plan::Node &node, plan::NodeId heir)
{
    const Connection &connection = writer.connection();
    const std::string member = memberColumn(node.axis);
    Query(connection,
          "INSERT INTO entry (person, account, product, month, measure, value, stated, note, counted) SELECT " +
              entryColumns(member) + " FROM entry WHERE " + member +
              " = ?1 ON CONFLICT (person, account, product, month, measure) DO UPDATE SET"
              " value = entry.value + excluded.value, stated = entry.stated + excluded.stated,"
              " counted = max(entry.counted, excluded.counted), note = CASE WHEN entry.note = ''"
              " THEN excluded.note ELSE entry.note END")
        .with(node.id, heir)
        .run();
    Query(connection, "DELETE FROM entry WHERE " + member + " = ?1").with(node.id).run();
    Query(connection, "INSERT INTO other_year_target (measure, node, month, value) SELECT measure, ?2, month, value"
                      " FROM other_year_target WHERE node = ?1 ON CONFLICT (measure, node, month) DO UPDATE SET"
                      " value = other_year_target.value + excluded.value")
        .with(node.id, heir)
        .run();
    Query(connection, "DELETE FROM other_year_target WHERE node = ?1").with(node.id).run();
    Query(connection,
          "INSERT OR IGNORE INTO external_id (node, value) SELECT ?2, value FROM external_id WHERE node = ?1"
          " UNION SELECT ?2, ?3")
        .with(node.id, heir, node.code)
        .run();
    Query(connection, "UPDATE account SET owner = ?2 WHERE owner = ?1").with(node.id, heir).run();
    Query(connection, "UPDATE list_value SET node = ?2 WHERE node = ?1").with(node.id, heir).run();
    Query(connection, "UPDATE presence SET former_of = ?2 WHERE former_of = ?1").with(node.id, heir).run();
    Query(connection, "UPDATE node_heir SET heir = ?2 WHERE heir = ?1").with(node.id, heir).run();
    putHeir(writer, node.id, heir);
}

void removeNode(Writer &writer, plan::NodeId node)
{
    for (const char *table :
         {"target", "hold", "external_id", "person", "account", "product", "presence", "reading", "indicator_value"})
        Query(writer.connection(), std::string("DELETE FROM ") + table + " WHERE node = ?1").with(node).run();
    Query(writer.connection(), "UPDATE account SET owner = NULL WHERE owner = ?1").with(node).run();
    Query(writer.connection(), "DELETE FROM node WHERE id = ?1").with(node).run();
}

} // namespace quotasmith::store
