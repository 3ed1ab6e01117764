// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/fact_lines.h"

#include "core/store/queries/sum_columns.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/facts/entries.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/tables/facts/local_keys.h"

#include <algorithm>
#include <string>

namespace quotasmith::store {

namespace {

plan::Fact lineOf(const plan::Entry &entry)
{
    plan::Fact line{entry.person, entry.account, entry.product, 0, 0, {}};
    const int measure = plan::factIndex(entry.measure);
    if (measure >= 0) {
        line.present = 1U << measure;
        line.values[static_cast<std::size_t>(measure)] = entry.value;
    }
    return line;
}

/// The keys facts may know these people by: `3, 17`.
std::string keysOf(const Connection &connection, const LocalKeys &keys, const std::vector<plan::NodeId> &people)
{
    std::string list;
    Query query(connection, "SELECT key FROM local_key ORDER BY key");
    while (query.step())
        if (std::find(people.begin(), people.end(), keys.nodeOf(query.integer(0))) != people.end())
            list += (list.empty() ? "" : ", ") + std::to_string(query.integer(0));
    return list;
}

} // namespace

void visitLines(const Connection &connection, const calendar::Period &period,
                const std::function<void(calendar::Month, const plan::Fact &)> &visit)
{
    for (const FactPart &part : readActiveParts(connection))
        if (period.contains(part.month))
            visitFacts(connection, part.id, [&](const plan::Fact &fact) { visit(part.month, fact); });
    for (const plan::Entry &entry : readEntries(connection))
        if (period.contains(entry.month))
            visit(entry.month, lineOf(entry));
}

std::vector<DealSums> dealsOf(const Connection &connection, const calendar::Period &period,
                              const std::vector<plan::NodeId> &people)
{
    std::vector<DealSums> deals;
    const LocalKeys keys(connection);
    const std::string wanted = keysOf(connection, keys, people);
    Query query(connection, "SELECT person, account, product, " + sumColumns() +
                                " FROM fact WHERE id >= ?1 AND id < ?2 AND person IN (" + wanted +
                                ") GROUP BY person, account, product ORDER BY person, account, product");
    for (const FactPart &part : readActiveParts(connection)) {
        if (!period.contains(part.month))
            continue;
        query.with(part.id << 32, (part.id + 1) << 32);
        while (query.step())
            deals.push_back({part.month, keys.nodeOf(query.integer(0)), keys.nodeOf(query.integer(1)),
                             keys.nodeOf(query.integer(2)), sumsAt(query, 3)});
        query.reset();
    }
    for (const plan::Entry &entry : readEntries(connection)) {
        if (!period.contains(entry.month) || std::find(people.begin(), people.end(), entry.person) == people.end())
            continue;
        DealSums deal{entry.month, entry.person, entry.account, entry.product, {}};
        if (const int measure = plan::factIndex(entry.measure); measure >= 0)
            deal.sums.add(measure, entry.value);
        deals.push_back(deal);
    }
    return deals;
}

} // namespace quotasmith::store
