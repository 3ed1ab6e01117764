// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/facts/batches.h"

#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/writer.h"

namespace quotasmith::store {

namespace {

constexpr std::string_view kColumns = "b.id, b.kind, b.source, b.content_hash, b.imported_at, b.imported_by, b.lines";
constexpr std::string_view kLiving = "(NOT EXISTS (SELECT 1 FROM fact_part p WHERE p.batch = b.id)"
                                     " OR EXISTS (SELECT 1 FROM fact_part p WHERE p.batch = b.id AND p.active = 1))";

plan::Batch batchAt(const Query &query)
{
    return {query.id<plan::BatchId>(0),
            query.text(1),
            query.text(2),
            query.text(3),
            query.text(4),
            query.text(5),
            query.integer(6)};
}

} // namespace

std::vector<plan::Batch> readBatches(const Connection &connection)
{
    std::vector<plan::Batch> batches;
    Query query(connection, "SELECT " + std::string(kColumns) + " FROM batch b ORDER BY b.imported_at, b.id");
    while (query.step())
        batches.push_back(batchAt(query));
    return batches;
}

void insertBatch(Writer &writer, const plan::Batch &batch)
{
    Query query(writer.connection(),
                "INSERT INTO batch (id, kind, source, content_hash, imported_at, imported_by, lines)"
                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    query.with(batch.id, batch.kind, batch.source, batch.contentHash, batch.importedAt, batch.importedBy, batch.lines);
    query.run();
}

std::optional<plan::Batch> findLivingBatch(const Connection &connection, const std::string &kind,
                                           const std::string &contentHash)
{
    Query query(connection, "SELECT " + std::string(kColumns) +
                                " FROM batch b WHERE b.kind = ?1 AND b.content_hash = ?2"
                                " AND " +
                                std::string(kLiving) + " ORDER BY b.imported_at DESC, b.id");
    query.with(kind, contentHash);
    return query.step() ? std::optional(batchAt(query)) : std::nullopt;
}

std::int64_t countLivingBatches(const Connection &connection)
{
    Query query(connection, "SELECT count(*) FROM batch b WHERE " + std::string(kLiving));
    query.step();
    return query.integer(0);
}

} // namespace quotasmith::store
