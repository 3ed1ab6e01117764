// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/unassigned_nodes.h"

#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"

namespace quotasmith::store {

std::optional<plan::NodeId> findUnassigned(const Connection &connection, plan::Axis axis, plan::Level level)
{
    Query query(connection, "WITH RECURSIVE down (id, level) AS ("
                            " SELECT id, level FROM node WHERE axis = ?1 AND parent IS NULL"
                            " UNION ALL SELECT n.id, n.level FROM node n JOIN down d ON n.parent = d.id"
                            " WHERE n.unassigned = 1)"
                            " SELECT id FROM down WHERE level = ?2 ORDER BY id");
    query.with(plan::axisCode(axis), plan::levelCode(level));
    return query.step() ? std::optional(query.id<plan::NodeId>(0)) : std::nullopt;
}

} // namespace quotasmith::store
