// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/damage/integrity.h"

#include "core/store/digest.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/lists.h"

namespace quotasmith::store {

std::string damagedPages(const Connection &connection)
{
    const auto found = [&] {
        Query query(connection, "PRAGMA integrity_check(1)");
        query.step();
        return query.text(0) == "ok" ? std::string() : query.text(0);
    };
    const std::string damage = found();
    return damage.empty() ? damage : found(); // told where memory is wanting, too: that ends the second time
}

bool digestAgrees(const Connection &connection)
{
    return digestFromContent(connection) == storedDigest(connection);
}

std::string danglingReference(const Connection &connection)
{
    Query foreign(connection, "PRAGMA foreign_key_check");
    if (foreign.step())
        return foreign.text(0) + " -> " + foreign.text(2);
    Query keys(connection, "SELECT k.node FROM local_key k LEFT JOIN node n ON n.id = k.node WHERE n.id IS NULL"
                           " AND NOT EXISTS (SELECT 1 FROM node_heir h WHERE h.node = k.node)"
                           " AND EXISTS (SELECT 1 FROM fact f JOIN fact_part p ON p.id = f.id >> 32 AND p.active = 1"
                           "             WHERE k.key IN (f.person, f.account, f.product)) ORDER BY k.key");
    if (keys.step())
        return "fact -> node " + keys.text(0);
    Query parts(connection, "SELECT p.id FROM fact_part p LEFT JOIN batch b ON b.id = p.batch"
                            " WHERE p.active = 1 AND b.id IS NULL ORDER BY p.id");
    if (parts.step())
        return "fact_part -> batch";
    Query stray(connection, "SELECT count(*) FROM fact WHERE id >> 32 NOT IN (SELECT id FROM fact_part)");
    return stray.step() && stray.integer(0) > 0 ? "fact -> fact_part" : unreadableRow(connection);
}

} // namespace quotasmith::store
