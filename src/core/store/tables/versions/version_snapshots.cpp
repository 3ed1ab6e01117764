// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/versions/version_snapshots.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/month_columns.h"
#include "core/store/writer.h"

#include <algorithm>
#include <string>

namespace quotasmith::store {

namespace {

/// A table of targets, the one that keeps it, and its columns.
struct Kept {
    std::string live, kept, columns;
    bool isOfNodes = false; ///< cells of the company and its members
};

const std::vector<Kept> &keptTables()
{
    static const std::vector<Kept> tables{
        {"spine", "version_spine", "measure, " + std::string(kMonthColumns), true},
        {"target", "version_target", "measure, axis, node, " + std::string(kMonthColumns), true},
        {"ambition", "version_ambition", "measure, level, annual"},
        {"ratio_target", "version_ratio", "measure, node, first_month, last_month, value"},
        {"open_month", "version_open_month", "measure, month"}};
    return tables;
}

const Kept &holdTable()
{
    static const Kept table{"hold", "version_hold",
                            "id, axis, measure, node, first_month, last_month, value, author, reason, until, since,"
                            " bound, strength, most, priority"};
    return table;
}

void keep(Writer &writer, const Kept &table, int version)
{
    Query(writer.connection(), "INSERT INTO " + table.kept + " (version, " + table.columns + ") SELECT ?1, " +
                                   table.columns + " FROM " + table.live)
        .with(version)
        .run();
}

/// What is as it was is deleted and written again, which leaves no trace in the changeset.
void putBack(Writer &writer, const Kept &table, int version)
{
    Query(writer.connection(), "DELETE FROM " + table.live).run();
    Query(writer.connection(), "INSERT INTO " + table.live + " (" + table.columns + ") SELECT " + table.columns +
                                   " FROM " + table.kept + " WHERE version = ?1")
        .with(version)
        .run();
}

/// Whether either has a row that the other does not have.
bool differs(const Connection &connection, const Kept &table, int version)
{
    const std::string live = "SELECT " + table.columns + " FROM " + table.live;
    const std::string kept = "SELECT " + table.columns + " FROM " + table.kept + " WHERE version = ?1";
    for (const auto &[first, second] : {std::pair{live, kept}, std::pair{kept, live}}) {
        Query query(connection, "SELECT 1 FROM (" + first + " EXCEPT " + second + ") LIMIT 1");
        query.bind(1, version);
        if (query.step())
            return true;
    }
    return false;
}

} // namespace

void takeSnapshot(Writer &writer, int version, std::span<const plan::Node> nodes)
{
    for (const Kept &table : keptTables())
        keep(writer, table, version);
    Query query(writer.connection(), "INSERT INTO version_node (version, node, axis, code, name, parent, level,"
                                     " unassigned) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    for (const plan::Node &node : nodes)
        query
            .with(version, node.id, plan::axisCode(node.axis), node.code, node.name,
                  node.parent.isNull() ? std::nullopt : std::optional(node.parent), plan::levelCode(node.level),
                  node.unassigned ? 1 : 0)
            .run();
}

void restoreSnapshot(Writer &writer, int version)
{
    for (const Kept &table : keptTables())
        putBack(writer, table, version);
}

void takeHolds(Writer &writer, int version)
{
    keep(writer, holdTable(), version);
}

void restoreHolds(Writer &writer, int version)
{
    putBack(writer, holdTable(), version);
}

void dropHolds(Writer &writer, int version)
{
    Query(writer.connection(), "DELETE FROM version_hold WHERE version = ?1").with(version).run();
}

std::vector<plan::NodeId> missingNodes(const Connection &connection, int version, int revision)
{
    std::vector<plan::NodeId> nodes;
    Query query(connection, "SELECT node FROM (SELECT node FROM version_target WHERE version = ?1"
                            " UNION SELECT node FROM version_ratio WHERE version = ?1"
                            " UNION SELECT node FROM version_hold WHERE version = ?2)"
                            " WHERE node NOT IN (SELECT id FROM node) ORDER BY node");
    query.with(version, revision);
    while (query.step())
        nodes.push_back(query.id<plan::NodeId>(0));
    return nodes;
}

std::vector<plan::Measure> snapshotMeasures(const Connection &connection, int version)
{
    std::vector<plan::Measure> measures;
    Query query(connection, "SELECT measure FROM version_spine WHERE version = ?1 ORDER BY measure");
    query.bind(1, version);
    while (query.step())
        if (const auto measure = plan::findMeasure(query.textView(0)))
            measures.push_back(*measure);
    std::sort(measures.begin(), measures.end());
    return measures;
}

std::vector<plan::Node> snapshotNodes(const Connection &connection, int version, plan::Axis axis)
{
    std::vector<plan::Node> nodes;
    Query query(connection, "SELECT node, code, name, parent, level, unassigned FROM version_node"
                            " WHERE version = ?1 AND axis = ?2 ORDER BY node");
    query.with(version, plan::axisCode(axis));
    while (query.step()) {
        const auto level = plan::findLevel(query.textView(4));
        if (!level)
            throw base::Error("file-damaged",
                              {{"file", connection.file().string()}, {"cause", "version_node " + query.text(1)}});
        nodes.push_back({query.id<plan::NodeId>(0), axis, query.text(1), query.text(2),
                         plan::NodeId(query.integerOrNull(3).value_or(0)), *level, query.integer(5) == 1});
    }
    return nodes;
}

std::optional<plan::TargetLine> snapshotSpine(const Connection &connection, int version, plan::Measure measure)
{
    Query query(connection,
                "SELECT " + std::string(kMonthColumns) + " FROM version_spine WHERE version = ?1 AND measure = ?2");
    query.with(version, plan::measureCode(measure));
    return query.step() ? std::optional(lineAt(query, 0)) : std::nullopt;
}

LinesByNode snapshotTargets(const Connection &connection, int version, plan::Measure measure, plan::Axis axis)
{
    LinesByNode lines;
    Query query(connection, "SELECT node, " + std::string(kMonthColumns) +
                                " FROM version_target WHERE version = ?1 AND measure = ?2 AND axis = ?3 ORDER BY node");
    query.with(version, plan::measureCode(measure), plan::axisCode(axis));
    while (query.step())
        lines.emplace(query.id<plan::NodeId>(0), lineAt(query, 1));
    return lines;
}

std::array<bool, 12> snapshotOpenMonths(const Connection &connection, int version, plan::Measure measure)
{
    std::array<bool, 12> open{};
    Query query(connection, "SELECT month FROM version_open_month WHERE version = ?1 AND measure = ?2 ORDER BY month");
    query.with(version, plan::measureCode(measure));
    while (query.step())
        if (const auto month = static_cast<std::size_t>(query.integer(0)); month < open.size())
            open[month] = true;
    return open;
}

std::optional<std::int64_t> snapshotAmbition(const Connection &connection, int version, plan::Measure measure,
                                             const std::string &level)
{
    Query query(connection, "SELECT annual FROM version_ambition WHERE version = ?1 AND measure = ?2 AND level = ?3");
    query.with(version, plan::measureCode(measure), level);
    return query.step() ? std::optional(query.integer(0)) : std::nullopt;
}

std::vector<plan::RatioTarget> snapshotRatios(const Connection &connection, int version)
{
    std::vector<plan::RatioTarget> targets;
    Query query(connection, "SELECT measure, node, first_month, last_month, value FROM version_ratio"
                            " WHERE version = ?1 ORDER BY measure, node, first_month, last_month");
    query.bind(1, version);
    while (query.step()) {
        const auto measure = plan::findMeasure(query.textView(0));
        const auto value = plan::parseExact(query.textView(4));
        if (!measure || !value)
            throw base::Error("file-damaged",
                              {{"file", connection.file().string()}, {"cause", "version_ratio " + query.text(0)}});
        targets.push_back(
            {*measure, query.id<plan::NodeId>(1), monthsAt(query, 2, connection, "version_ratio"), *value});
    }
    return targets;
}

bool otherNumbersDiffer(const Connection &connection, int version)
{
    const auto &tables = keptTables();
    return std::any_of(tables.begin(), tables.end(),
                       [&](const Kept &table) { return !table.isOfNodes && differs(connection, table, version); });
}

} // namespace quotasmith::store
