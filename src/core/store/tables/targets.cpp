// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/targets.h"

#include "core/money/money.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/month_columns.h"
#include "core/store/tables/versions/target_guard.h"
#include "core/store/writer.h"

#include <algorithm>
#include <string>

namespace quotasmith::store {

namespace {

/// `?4, ?5, …`
std::string placeholders(int first, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += (i == 0 ? "?" : ", ?") + std::to_string(first + i);
    return text;
}

/// Removes the stored lines of nodes that are not to have any.
void removeOthers(Writer &writer, plan::Measure measure, plan::Axis axis, const LinesByNode &stored,
                  const std::vector<NodeLine> &lines)
{
    std::set<plan::NodeId> wanted;
    for (const NodeLine &each : lines)
        wanted.insert(each.node);
    Query remove(writer.connection(), "DELETE FROM target WHERE measure = ?1 AND axis = ?2 AND node = ?3");
    for (const auto &[node, line] : stored)
        if (!wanted.contains(node))
            remove.with(plan::measureCode(measure), plan::axisCode(axis), node).run();
}

} // namespace

std::vector<plan::Measure> plannedMeasures(const Connection &connection)
{
    std::vector<plan::Measure> measures;
    Query query(connection, "SELECT measure FROM spine ORDER BY measure");
    while (query.step())
        if (const auto measure = plan::findMeasure(query.textView(0)))
            measures.push_back(*measure);
    std::sort(measures.begin(), measures.end());
    return measures;
}

std::optional<plan::TargetLine> readSpine(const Connection &connection, plan::Measure measure)
{
    Query query(connection, "SELECT " + std::string(kMonthColumns) + " FROM spine WHERE measure = ?1");
    query.bind(1, plan::measureCode(measure));
    return query.step() ? std::optional(lineAt(query, 0)) : std::nullopt;
}

void putSpine(Writer &writer, plan::Measure measure, const plan::TargetLine &line)
{
    if (readSpine(writer.connection(), measure) == line)
        return;
    Query query(writer.connection(), "INSERT OR REPLACE INTO spine (measure, " + std::string(kMonthColumns) +
                                         ") VALUES (?1, " + placeholders(2, 24) + ")");
    query.bind(1, plan::measureCode(measure));
    bindLine(query, 2, line);
    query.run();
}

std::int64_t sumTargets(const Connection &connection, plan::Measure measure, plan::Axis axis,
                        const std::vector<plan::NodeId> &nodes, calendar::MonthRange months)
{
    std::int64_t sum = 0;
    Query query(connection,
                "SELECT " + std::string(kMonthColumns) + " FROM target WHERE measure = ?1 AND axis = ?2 AND node = ?3");
    for (const plan::NodeId node : nodes) {
        query.with(plan::measureCode(measure), plan::axisCode(axis), node);
        if (query.step())
            for (int month = months.first; month <= months.last; ++month)
                sum = money::addUnits(sum, query.integer(month));
        query.reset();
    }
    return sum;
}

LinesByNode readTargets(const Connection &connection, plan::Measure measure, plan::Axis axis)
{
    LinesByNode lines;
    Query query(connection, "SELECT node, " + std::string(kMonthColumns) +
                                " FROM target WHERE measure = ?1 AND axis = ?2 ORDER BY node");
    query.with(plan::measureCode(measure), plan::axisCode(axis));
    while (query.step())
        lines.emplace(query.id<plan::NodeId>(0), lineAt(query, 1));
    return lines;
}

void rereadTargets(const Connection &connection, plan::Measure measure, plan::Axis axis,
                   const std::set<plan::NodeId> &nodes, LinesByNode &lines)
{
    Query query(connection,
                "SELECT " + std::string(kMonthColumns) + " FROM target WHERE measure = ?1 AND axis = ?2 AND node = ?3");
    for (const plan::NodeId node : nodes) {
        query.with(plan::measureCode(measure), plan::axisCode(axis), node);
        if (query.step())
            lines.insert_or_assign(node, lineAt(query, 0));
        else
            lines.erase(node);
        query.reset();
    }
}

void putTargets(Writer &writer, plan::Measure measure, plan::Axis axis, const LinesByNode &stored,
                const std::vector<NodeLine> &lines)
{
    Query put(writer.connection(), "INSERT OR REPLACE INTO target (measure, axis, node, " + std::string(kMonthColumns) +
                                       ") VALUES (?1, ?2, ?3, " + placeholders(4, 24) + ")");
    std::size_t met = 0;
    for (const auto &[node, line] : lines) {
        const auto present = stored.find(node);
        met += present != stored.end();
        if (present != stored.end() && present->second == *line)
            continue;
        put.with(plan::measureCode(measure), plan::axisCode(axis), node);
        bindLine(put, 4, *line);
        put.run();
    }
    if (met < stored.size())
        removeOthers(writer, measure, axis, stored, lines);
}

std::optional<std::int64_t> readAmbition(const Connection &connection, plan::Measure measure, const std::string &level)
{
    Query query(connection, "SELECT annual FROM ambition WHERE measure = ?1 AND level = ?2");
    query.with(plan::measureCode(measure), level);
    return query.step() ? std::optional(query.integer(0)) : std::nullopt;
}

void putAmbition(Writer &writer, plan::Measure measure, const std::string &level, std::int64_t annual)
{
    Query query(writer.connection(), "INSERT INTO ambition (measure, level, annual) VALUES (?1, ?2, ?3)"
                                     " ON CONFLICT (measure, level) DO UPDATE SET annual = excluded.annual"
                                     " WHERE annual <> excluded.annual");
    const std::int64_t written = writer.connection().changeCount();
    query.with(plan::measureCode(measure), level, annual).run();
    if (writer.connection().changeCount() != written)
        requireTargetsOpen(writer.connection());
}

} // namespace quotasmith::store
