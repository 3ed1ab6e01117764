// SPDX-License-Identifier: Apache-2.0
#include "core/ops/plan/next_year/carried_people.h"

#include "core/plan/lists/record.h"
#include "core/store/tables/lists.h"
#include "core/store/tables/members.h"
#include "core/store/tables/node_removal.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/presences.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

#include <algorithm>
#include <map>
#include <set>

namespace quotasmith::ops {

namespace {

constexpr plan::Axis kAxis = plan::Axis::Organisation;
constexpr int kRampMonths = 24; ///< longest ramp anybody plans

/// Who takes what the members of a node leave: its member for what nobody else has, made when there is none.
class Heirs {
public:
    Heirs(store::Writer &writer, const std::vector<plan::Node> &nodes) : m_writer(writer)
    {
        for (const plan::Node &node : nodes) {
            m_codes.insert(node.code);
            m_byId[node.id] = node;
            if (node.unassigned)
                m_rests[node.parent] = node.id;
        }
    }

    plan::NodeId of(const plan::Node &gone)
    {
        const auto known = m_rests.find(gone.parent);
        if (known != m_rests.end())
            return known->second;
        plan::Node rest{m_writer.newId<plan::NodeId>(), kAxis, {}, {}, gone.parent, gone.level, true};
        rest.code = "unassigned-" + m_byId.at(gone.parent).code;
        for (int n = 2; m_codes.contains(rest.code); ++n)
            rest.code = "unassigned-" + m_byId.at(gone.parent).code + '-' + std::to_string(n);
        rest.name = rest.code;
        m_codes.insert(rest.code);
        store::insertNode(m_writer, rest);
        return m_rests[gone.parent] = rest.id;
    }

private:
    store::Writer &m_writer;
    std::set<std::string> m_codes;
    std::map<plan::NodeId, plan::Node> m_byId;
    std::map<plan::NodeId, plan::NodeId> m_rests;
};

/// Rows of lists that speak of somebody.
void removeMentions(store::Writer &writer, plan::NodeId node)
{
    for (const plan::ListKind &kind : plan::listKinds())
        if (kind.place == plan::ListPlace::Rows && kind.hasNodes())
            for (const plan::Record &record : store::readList(writer.connection(), kind))
                if (std::any_of(kind.fields.begin(), kind.fields.end(), [&](const plan::ListField &field) {
                        return field.type == plan::ListType::Node && record.node(field.code) == node;
                    }))
                    store::removeRecord(writer, record);
}

void mergeFormerPlaces(store::Writer &writer)
{
    const std::vector<plan::Node> nodes = store::readNodes(writer.connection(), kAxis);
    for (const plan::Presence &presence : store::readPresences(writer.connection())) {
        if (presence.formerOf.isNull())
            continue;
        const auto place =
            std::find_if(nodes.begin(), nodes.end(), [&](const plan::Node &node) { return node.id == presence.node; });
        store::removePresence(writer, presence.node);
        if (place == nodes.end())
            continue;
        store::giveAway(writer, *place, presence.formerOf);
        store::removeNode(writer, place->id);
    }
}

} // namespace

std::vector<plan::Node> peopleGoneBy(const store::Connection &connection, calendar::Month first)
{
    std::set<plan::NodeId> gone;
    for (const plan::Presence &presence : store::readPresences(connection))
        if (presence.formerOf.isNull() && presence.last && *presence.last < first)
            gone.insert(presence.node);
    for (const plan::Person &person : store::readPeople(connection))
        if (person.leaveDate && person.leaveDate->substr(0, 7) < first.text())
            gone.insert(person.node);
    std::vector<plan::Node> people;
    const plan::Tree tree = store::readTree(connection, store::readSettings(connection), kAxis);
    for (const plan::Node &node : tree.nodes())
        if (node.level == plan::Level::Person && !node.unassigned && gone.contains(node.id))
            people.push_back(node);
    return people;
}

void carryPeople(store::Writer &writer, calendar::Month first)
{
    const store::Connection &connection = writer.connection();
    const std::vector<plan::Node> left = peopleGoneBy(connection, first);
    mergeFormerPlaces(writer);
    Heirs heirs(writer, store::readNodes(connection, kAxis));
    for (const plan::Node &person : left) {
        removeMentions(writer, person.id);
        store::giveAway(writer, person, heirs.of(person));
        store::removeNode(writer, person.id);
    }
    for (plan::Presence presence : store::readPresences(connection)) {
        const bool stillRamps = presence.rampFrom && first.since(*presence.rampFrom) < kRampMonths;
        presence.first = presence.first && *presence.first >= first ? presence.first : std::nullopt;
        if (!presence.first && !presence.last && !stillRamps)
            store::removePresence(writer, presence.node);
        else
            store::putPresence(writer, presence);
    }
}

} // namespace quotasmith::ops
