// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/commission/schemes.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/writer.h"

#include <map>

namespace quotasmith::store {

namespace {

using AssignmentId = base::Id<struct AssignmentTag>;

std::optional<calendar::Month> monthAt(const Query &query, int column, const Connection &connection)
{
    if (query.isNull(column))
        return std::nullopt;
    const auto month = calendar::Month::parse(query.textView(column));
    if (!month)
        throw base::Error("file-damaged", {{"file", connection.file().string()}, {"cause", "scheme_assignment"}});
    return month;
}

std::optional<std::string> textOf(const std::optional<calendar::Month> &month)
{
    return month ? std::optional(month->text()) : std::nullopt;
}

std::vector<SchemeAssignment> assignedTo(const Connection &connection, SchemeId scheme)
{
    std::vector<SchemeAssignment> assigned;
    Query query(connection, "SELECT node, first_month, last_month FROM scheme_assignment WHERE scheme = ?1"
                            " ORDER BY coalesce(first_month, ''), node, id");
    query.bind(1, scheme);
    while (query.step())
        assigned.push_back({query.id<plan::NodeId>(0), monthAt(query, 1, connection), monthAt(query, 2, connection)});
    return assigned;
}

void replaceAssignments(Writer &writer, SchemeId scheme, const std::vector<SchemeAssignment> &assigned)
{
    if (assignedTo(writer.connection(), scheme) == assigned)
        return;
    Query(writer.connection(), "DELETE FROM scheme_assignment WHERE scheme = ?1").with(scheme).run();
    Query put(writer.connection(), "INSERT INTO scheme_assignment (id, scheme, node, first_month, last_month)"
                                   " VALUES (?1, ?2, ?3, ?4, ?5)");
    for (const SchemeAssignment &one : assigned)
        put.with(writer.newId<AssignmentId>(), scheme, one.node, textOf(one.from), textOf(one.to)).run();
}

} // namespace

std::vector<StoredScheme> readSchemes(const Connection &connection)
{
    std::vector<StoredScheme> schemes;
    Query query(connection, "SELECT id, code, definition FROM scheme ORDER BY code, id");
    while (query.step())
        schemes.push_back({query.id<SchemeId>(0), query.text(1), query.text(2), {}});
    for (StoredScheme &scheme : schemes)
        scheme.assigned = assignedTo(connection, scheme.id);
    return schemes;
}

void putScheme(Writer &writer, const StoredScheme &scheme)
{
    SchemeId id = scheme.id;
    if (id.isNull()) {
        id = writer.newId<SchemeId>();
        Query(writer.connection(), "INSERT INTO scheme (id, code, definition) VALUES (?1, ?2, ?3)")
            .with(id, scheme.code, scheme.definition)
            .run();
    } else {
        Query(writer.connection(), "UPDATE scheme SET code = ?2, definition = ?3 WHERE id = ?1"
                                   " AND (code <> ?2 OR definition <> ?3)")
            .with(id, scheme.code, scheme.definition)
            .run();
    }
    replaceAssignments(writer, id, scheme.assigned);
}

void removeScheme(Writer &writer, SchemeId scheme)
{
    Query(writer.connection(), "DELETE FROM scheme_assignment WHERE scheme = ?1").with(scheme).run();
    Query(writer.connection(), "DELETE FROM scheme WHERE id = ?1").with(scheme).run();
}

} // namespace quotasmith::store
