// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/imported_sums.h"

#include "core/store/queries/sum_columns.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/tables/facts/local_keys.h"

namespace quotasmith::store {

std::vector<ImportedPart> importedSums(const Connection &connection, const calendar::Period &period)
{
    std::vector<ImportedPart> imported;
    const LocalKeys keys(connection);
    Query query(connection, "SELECT person, " + sumColumns() +
                                " FROM fact WHERE id >= ?1 AND id < ?2 GROUP BY person ORDER BY person");
    for (const FactPart &part : readActiveParts(connection)) {
        if (!period.contains(part.month))
            continue;
        ImportedPart &sums = imported.emplace_back(ImportedPart{part.batch, part.month, {}});
        query.with(part.id << 32, (part.id + 1) << 32);
        while (query.step())
            sums.byPerson[keys.nodeOf(query.integer(0))].add(sumsAt(query, 1));
        query.reset();
    }
    return imported;
}

} // namespace quotasmith::store
