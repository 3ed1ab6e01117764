// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/presences.h"

#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/writer.h"

namespace quotasmith::store {

namespace {

std::optional<std::string> textOf(const std::optional<calendar::Month> &month)
{
    return month ? std::optional(month->text()) : std::nullopt;
}

} // namespace

std::vector<plan::Presence> readPresences(const Connection &connection)
{
    std::vector<plan::Presence> presences;
    Query query(connection, "SELECT node, first_month, last_month, ramp_from, former_of FROM presence ORDER BY node");
    while (query.step())
        presences.push_back({query.id<plan::NodeId>(0), calendar::Month::parse(query.textView(1)),
                             calendar::Month::parse(query.textView(2)), calendar::Month::parse(query.textView(3)),
                             query.id<plan::NodeId>(4)});
    return presences;
}

void putPresence(Writer &writer, const plan::Presence &presence)
{
    Query query(
        writer.connection(),
        "INSERT INTO presence (node, first_month, last_month, ramp_from, former_of) VALUES (?1, ?2, ?3, ?4, ?5)"
        " ON CONFLICT (node) DO UPDATE SET first_month = excluded.first_month, last_month = excluded.last_month,"
        " ramp_from = excluded.ramp_from, former_of = excluded.former_of");
    query.with(presence.node, textOf(presence.first), textOf(presence.last), textOf(presence.rampFrom),
               presence.formerOf.isNull() ? std::nullopt : std::optional(presence.formerOf));
    query.run();
}

void removePresence(Writer &writer, plan::NodeId node)
{
    Query(writer.connection(), "DELETE FROM presence WHERE node = ?1").with(node).run();
}

std::unordered_map<plan::NodeId, plan::NodeId> readHeirs(const Connection &connection)
{
    std::unordered_map<plan::NodeId, plan::NodeId> heirs;
    Query query(connection, "SELECT node, heir FROM node_heir ORDER BY node");
    while (query.step())
        heirs.emplace(query.id<plan::NodeId>(0), query.id<plan::NodeId>(1));
    for (auto &[node, heir] : heirs)
        for (auto next = heirs.find(heir); next != heirs.end() && heir != node; next = heirs.find(heir))
            heir = next->second;
    return heirs;
}

void putHeir(Writer &writer, plan::NodeId node, plan::NodeId heir)
{
    Query(writer.connection(), "INSERT OR REPLACE INTO node_heir (node, heir) VALUES (?1, ?2)").with(node, heir).run();
}

} // namespace quotasmith::store
