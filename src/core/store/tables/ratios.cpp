// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/ratios.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/month_columns.h"
#include "core/store/tables/versions/target_guard.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::store {

std::vector<plan::RatioTarget> readRatios(const Connection &connection)
{
    std::vector<plan::RatioTarget> targets;
    Query query(connection, "SELECT measure, node, first_month, last_month, value FROM ratio_target"
                            " ORDER BY measure, node, first_month, last_month");
    while (query.step()) {
        const auto measure = plan::findMeasure(query.textView(0));
        const auto value = plan::parseExact(query.textView(4));
        if (!measure || !value)
            throw base::Error("file-damaged",
                              {{"file", connection.file().string()}, {"cause", "ratio_target " + query.text(0)}});
        targets.push_back(
            {*measure, query.id<plan::NodeId>(1), monthsAt(query, 2, connection, "ratio_target"), *value});
    }
    return targets;
}

std::vector<plan::RatioTarget> readRatios(const Connection &connection, plan::Measure measure)
{
    std::vector<plan::RatioTarget> targets = readRatios(connection);
    std::erase_if(targets, [measure](const plan::RatioTarget &target) { return target.measure != measure; });
    return targets;
}

namespace {

void runGuarded(Writer &writer, Query &query)
{
    const std::int64_t written = writer.connection().changeCount();
    query.run();
    if (writer.connection().changeCount() != written)
        requireTargetsOpen(writer.connection());
}

} // namespace

void putRatio(Writer &writer, const plan::RatioTarget &target)
{
    Query query(writer.connection(),
                "INSERT INTO ratio_target (measure, node, first_month, last_month, value) VALUES (?1, ?2, ?3, ?4, ?5)"
                " ON CONFLICT (measure, node, first_month, last_month) DO UPDATE SET value = excluded.value"
                " WHERE value <> excluded.value");
    query.with(plan::measureCode(target.measure), target.node, target.months.first, target.months.last,
               plan::exactText(target.value));
    runGuarded(writer, query);
}

void removeRatio(Writer &writer, const plan::RatioTarget &target)
{
    Query query(writer.connection(), "DELETE FROM ratio_target WHERE measure = ?1 AND node = ?2 AND first_month = ?3"
                                     " AND last_month = ?4");
    query.with(plan::measureCode(target.measure), target.node, target.months.first, target.months.last);
    runGuarded(writer, query);
}

std::array<bool, 12> readOpenMonths(const Connection &connection, plan::Measure measure)
{
    std::array<bool, 12> open{};
    Query query(connection, "SELECT month FROM open_month WHERE measure = ?1 ORDER BY month");
    query.bind(1, plan::measureCode(measure));
    while (query.step())
        if (const auto month = static_cast<std::size_t>(query.integer(0)); month < open.size())
            open[month] = true;
    return open;
}

void putOpenMonths(Writer &writer, plan::Measure measure, const std::array<bool, 12> &open)
{
    const std::array<bool, 12> stored = readOpenMonths(writer.connection(), measure);
    Query add(writer.connection(), "INSERT INTO open_month (measure, month) VALUES (?1, ?2)");
    Query remove(writer.connection(), "DELETE FROM open_month WHERE measure = ?1 AND month = ?2");
    for (std::size_t m = 0; m < open.size(); ++m)
        if (open[m] != stored[m])
            (open[m] ? add : remove).with(plan::measureCode(measure), static_cast<int>(m)).run();
}

} // namespace quotasmith::store
