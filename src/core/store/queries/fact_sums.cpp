// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/fact_sums.h"

#include "core/money/money.h"
#include "core/store/queries/standing.h"
#include "core/store/queries/sum_columns.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/facts/entries.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/tables/facts/local_keys.h"

#include <algorithm>
#include <set>

namespace quotasmith::store {

namespace {

plan::NodeId memberOf(const plan::Entry &entry, plan::Axis axis)
{
    switch (axis) {
    case plan::Axis::Organisation:
        return entry.person;
    case plan::Axis::Customer:
        return entry.account;
    case plan::Axis::Product:
        break;
    }
    return entry.product;
}

} // namespace

std::map<calendar::Month, SumsByNode> sumsByMember(const Connection &connection, plan::Axis axis,
                                                   const calendar::Period &period)
{
    std::map<calendar::Month, SumsByNode> result;
    const LocalKeys keys(connection);
    const std::string column = memberColumn(axis);
    const Standing standing(connection);
    const auto placeOf = [&](plan::NodeId member, calendar::Month month) {
        return axis == plan::Axis::Organisation ? standing.placeOf(member, month) : member;
    };
    Query query(connection, "SELECT " + column + ", " + sumColumns() +
                                " FROM fact WHERE id >= ?1 AND id < ?2 GROUP BY " + column + " ORDER BY " + column);
    for (const FactPart &part : readActiveParts(connection)) {
        if (!period.contains(part.month))
            continue;
        query.with(part.id << 32, (part.id + 1) << 32);
        while (query.step())
            result[part.month][placeOf(keys.nodeOf(query.integer(0)), part.month)].add(sumsAt(query, 1));
        query.reset();
    }
    for (const plan::Entry &entry : readEntries(connection))
        if (period.contains(entry.month))
            result[entry.month][placeOf(memberOf(entry, axis), entry.month)].add(plan::factIndex(entry.measure),
                                                                                 entry.value);
    return result;
}

SumsByTwoNodes sumsByTwoMembers(const Connection &connection, plan::Axis first, plan::Axis second,
                                const calendar::Period &period)
{
    SumsByTwoNodes result;
    const LocalKeys keys(connection);
    const std::string columns = memberColumn(first) + ", " + memberColumn(second);
    Query query(connection, "SELECT " + columns + ", " + sumColumns() +
                                " FROM fact WHERE id >= ?1 AND id < ?2 GROUP BY " + columns + " ORDER BY " + columns);
    for (const FactPart &part : readActiveParts(connection)) {
        if (!period.contains(part.month))
            continue;
        query.with(part.id << 32, (part.id + 1) << 32);
        while (query.step())
            result[{keys.nodeOf(query.integer(0)), keys.nodeOf(query.integer(1))}].add(sumsAt(query, 2));
        query.reset();
    }
    for (const plan::Entry &entry : readEntries(connection))
        if (period.contains(entry.month))
            result[{memberOf(entry, first), memberOf(entry, second)}].add(plan::factIndex(entry.measure), entry.value);
    return result;
}

std::vector<calendar::Month> monthsWithActuals(const Connection &connection)
{
    std::set<calendar::Month> months;
    Query query(connection,
                "SELECT month FROM fact_part WHERE active = 1 UNION SELECT month FROM entry WHERE counted = 1"
                " ORDER BY month");
    while (query.step())
        if (const auto month = calendar::Month::parse(query.textView(0)))
            months.insert(*month);
    return {months.begin(), months.end()};
}

PersonActual personActual(const Connection &connection, plan::NodeId person, calendar::Month month,
                          plan::Measure measure)
{
    PersonActual actual;
    const int index = plan::factIndex(measure);
    if (index < 0)
        return actual;
    const LocalKeys keys(connection);
    Query query(connection, "SELECT person, " + sumColumns() +
                                " FROM fact WHERE id >= ?1 AND id < ?2 GROUP BY person ORDER BY person");
    for (const FactPart &part : readActiveParts(connection, month)) {
        query.with(part.id << 32, (part.id + 1) << 32);
        while (query.step())
            if (keys.nodeOf(query.integer(0)) == person && !query.isNull(1 + index))
                actual.imported = money::addUnits(actual.imported.value_or(0), query.integer(1 + index));
        query.reset();
    }
    for (const plan::Entry &entry : readEntries(connection, month))
        if (entry.person == person && entry.measure == measure)
            actual.typed = money::addUnits(actual.typed.value_or(0), entry.value);
    return actual;
}

} // namespace quotasmith::store
