// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/day_sums.h"

#include "core/store/queries/standing.h"
#include "core/store/queries/sum_columns.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/tables/facts/local_keys.h"

namespace quotasmith::store {

namespace {

/// The days of the month that lie in [first, last]; `from` above `to`: none.
struct DaysOfMonth {
    int from = 1;
    int to = 0;
};

DaysOfMonth daysWithin(calendar::Month month, const calendar::Date &first, const calendar::Date &last)
{
    if (month < first.monthOf() || month > last.monthOf())
        return {};
    return {month == first.monthOf() ? first.day : 1, month == last.monthOf() ? last.day : month.days()};
}

} // namespace

DaySums sumsByDay(const Connection &connection, plan::Axis axis, const calendar::Date &first,
                  const calendar::Date &last)
{
    DaySums result;
    const LocalKeys keys(connection);
    const Standing standing(connection);
    const std::string column = memberColumn(axis);
    Query query(connection, "SELECT " + column + ", day >= ?3 AND day <= ?4 AS within, " + sumColumns() +
                                " FROM fact WHERE id >= ?1 AND id < ?2 AND day > 0 GROUP BY " + column +
                                ", within ORDER BY " + column + ", within");
    for (const FactPart &part : readActiveParts(connection)) {
        const DaysOfMonth days = daysWithin(part.month, first, last);
        if (days.from > days.to)
            continue;
        query.with(part.id << 32, (part.id + 1) << 32, days.from, days.to);
        while (query.step()) {
            const ActualSums sums = sumsAt(query, 2);
            result.known.present |= sums.present;
            if (query.integer(1) == 0)
                continue;
            const plan::NodeId member = keys.nodeOf(query.integer(0));
            const bool isPerson = axis == plan::Axis::Organisation;
            result.byMember[isPerson ? standing.placeOf(member, part.month) : member].add(sums);
        }
        query.reset();
    }
    return result;
}

} // namespace quotasmith::store
