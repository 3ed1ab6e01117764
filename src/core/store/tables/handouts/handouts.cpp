// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/handouts/handouts.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/writer.h"

#include <array>

namespace quotasmith::store {

namespace {

constexpr std::array<std::string_view, 3> kKinds{"target", "actual", "commitment"};

constexpr std::string_view kColumns = "SELECT id, manager, made_at, made_by, step, hash, returned_at FROM handout ";

Handout handoutAt(const Query &query)
{
    return {query.id<HandoutId>(0), query.id<plan::NodeId>(1), query.text(2), query.text(3), query.integer(4),
            query.text(5),          query.textOrNull(6)};
}

/// From the columns place, measure, kind, period.
HandoutPlace placeAt(const Query &query, const Connection &connection)
{
    const auto measure = plan::findMeasure(query.textView(1));
    const auto kind = findHandoutKind(query.textView(2));
    if (!measure || !kind)
        throw base::Error("file-damaged",
                          {{"file", connection.file().string()}, {"cause", "handout_cell " + query.text(0)}});
    return {query.id<plan::NodeId>(0), *measure, *kind, query.text(3)};
}

} // namespace

std::string_view handoutKindCode(HandoutKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

std::optional<HandoutKind> findHandoutKind(std::string_view code)
{
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        if (kKinds[i] == code)
            return static_cast<HandoutKind>(i);
    return std::nullopt;
}

void insertHandout(Writer &writer, const Handout &handout, const HandoutCodes &codes, const HandoutCells &cells)
{
    Query(writer.connection(), "INSERT INTO handout (id, manager, made_at, made_by, step, hash, returned_at)"
                               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .with(handout.id, handout.manager, handout.madeAt, handout.madeBy, handout.step, handout.hash,
              handout.returnedAt)
        .run();
    Query place(writer.connection(), "INSERT INTO handout_place (handout, place, code) VALUES (?1, ?2, ?3)");
    for (const auto &[code, node] : codes)
        place.with(handout.id, node, code).run();
    Query cell(writer.connection(), "INSERT INTO handout_cell (handout, place, measure, kind, period, value, fillable)"
                                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    for (const auto &[at, said] : cells)
        cell.with(handout.id, at.place, plan::measureCode(at.measure), handoutKindCode(at.kind), at.period, said.value,
                  said.isFillable ? 1 : 0)
            .run();
}

std::optional<Handout> findHandout(const Connection &connection, HandoutId id)
{
    Query query(connection, std::string(kColumns) + "WHERE id = ?1");
    query.bind(1, id);
    return query.step() ? std::optional(handoutAt(query)) : std::nullopt;
}

std::vector<Handout> readHandouts(const Connection &connection)
{
    std::vector<Handout> handouts;
    Query query(connection, std::string(kColumns) + "ORDER BY step DESC, id");
    while (query.step())
        handouts.push_back(handoutAt(query));
    return handouts;
}

HandoutCodes readHandoutCodes(const Connection &connection, HandoutId id)
{
    HandoutCodes codes;
    Query query(connection, "SELECT code, place FROM handout_place WHERE handout = ?1 ORDER BY code");
    query.bind(1, id);
    while (query.step())
        codes.emplace(query.text(0), query.id<plan::NodeId>(1));
    return codes;
}

HandoutCells readHandoutCells(const Connection &connection, HandoutId id)
{
    HandoutCells cells;
    Query query(connection, "SELECT place, measure, kind, period, value, fillable FROM handout_cell WHERE handout = ?1"
                            " ORDER BY place, measure, kind, period");
    query.bind(1, id);
    while (query.step())
        cells.emplace(placeAt(query, connection), HandoutCell{query.integerOrNull(4), query.integer(5) == 1});
    return cells;
}

HandoutReturns readHandoutReturns(const Connection &connection, HandoutId id)
{
    HandoutReturns returns;
    Query query(connection, "SELECT place, measure, kind, period, value FROM handout_return WHERE handout = ?1"
                            " ORDER BY place, measure, kind, period");
    query.bind(1, id);
    while (query.step())
        returns.emplace(placeAt(query, connection), query.integerOrNull(4));
    return returns;
}

void noteReturn(Writer &writer, HandoutId id, const HandoutReturns &taken)
{
    Query(writer.connection(), "UPDATE handout SET returned_at = ?2 WHERE id = ?1").with(id, writer.now()).run();
    Query put(writer.connection(), "INSERT INTO handout_return (handout, place, measure, kind, period, value)"
                                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
                                   " ON CONFLICT (handout, place, measure, kind, period) DO UPDATE SET"
                                   " value = excluded.value");
    for (const auto &[at, value] : taken)
        put.with(id, at.place, plan::measureCode(at.measure), handoutKindCode(at.kind), at.period, value).run();
}

std::int64_t nextStep(const Connection &connection)
{
    Query query(connection, "SELECT coalesce(max(step), 0) + 1 FROM history");
    query.step();
    return query.integer(0);
}

} // namespace quotasmith::store
