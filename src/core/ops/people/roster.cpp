// SPDX-License-Identifier: Apache-2.0
#include "core/ops/people/roster.h"

#include "core/ops/nodes/changed_tree.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/members.h"
#include "core/store/tables/node_removal.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/presences.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

constexpr plan::Axis kAxis = plan::Axis::Organisation;

template <class Record> std::map<plan::NodeId, Record> byNode(const std::vector<Record> &records)
{
    std::map<plan::NodeId, Record> result;
    for (const Record &record : records)
        result.emplace(record.node, record);
    return result;
}

} // namespace

Roster::Roster(const store::Connection &connection, NewId newId)
    : m_settings(store::readSettings(connection)), m_before(store::readTree(connection, m_settings, kAxis)),
      m_newId(std::move(newId)), m_presences(byNode(store::readPresences(connection))),
      m_people(byNode(store::readPeople(connection))), m_holds(store::readHolds(connection)), m_holdsBefore(m_holds)
{
    for (const plan::Node &node : m_before.nodes())
        m_nodes.emplace(node.id, node);
}

bool Roster::hasCode(const std::string &code) const
{
    return std::any_of(m_nodes.begin(), m_nodes.end(), [&](const auto &entry) { return entry.second.code == code; });
}

plan::Presence Roster::presence(plan::NodeId id) const
{
    const auto found = m_presences.find(id);
    return found == m_presences.end() ? plan::Presence{id, {}, {}, {}, {}} : found->second;
}

plan::Person Roster::person(plan::NodeId id) const
{
    const auto found = m_people.find(id);
    if (found != m_people.end())
        return found->second;
    plan::Person fresh;
    fresh.node = id;
    return fresh;
}

plan::NodeId Roster::personOf(plan::NodeId place) const
{
    const plan::NodeId person = presence(place).formerOf;
    return person.isNull() ? place : person;
}

std::vector<plan::NodeId> Roster::vacanciesBelow(plan::NodeId team, calendar::Month month) const
{
    std::vector<plan::NodeId> vacancies;
    for (const auto &[id, node] : m_nodes)
        if (node.parent == team && person(id).vacancyFrom && presence(id).covers(month) &&
            presence(id).formerOf.isNull())
            vacancies.push_back(id);
    std::sort(vacancies.begin(), vacancies.end(),
              [this](plan::NodeId a, plan::NodeId b) { return node(a).code < node(b).code; });
    return vacancies;
}

plan::NodeId Roster::addNode(plan::Node node)
{
    node.id = plan::NodeId(m_newId());
    node.axis = kAxis;
    m_nodes.emplace(node.id, node);
    return node.id;
}

void Roster::removeNode(plan::NodeId id, plan::NodeId heir)
{
    m_removed.emplace_back(m_nodes.at(id), heir);
    m_nodes.erase(id);
    m_presences.erase(id);
    m_people.erase(id);
}

void Roster::putPresence(const plan::Presence &presence)
{
    m_presences[presence.node] = presence;
    m_putPresences.insert(presence.node);
}

void Roster::putPerson(const plan::Person &person)
{
    m_people[person.node] = person;
    m_putPeople.insert(person.node);
}

std::string Roster::freeCode(const std::string &base) const
{
    std::string code = base;
    for (int n = 2; hasCode(code); ++n)
        code = base + '-' + std::to_string(n);
    return code;
}

std::string Roster::countedCode(char letter) const
{
    std::string code;
    int counter = 0;
    do {
        const std::string number = std::to_string(++counter);
        code = letter + std::string(number.size() < 3 ? 3 - number.size() : 0, '0') + number;
    } while (hasCode(code));
    return code;
}

std::vector<plan::Presence> Roster::presences() const
{
    std::vector<plan::Presence> result;
    for (const auto &[id, presence] : m_presences)
        result.push_back(presence);
    return result;
}

store::PlanSheet Roster::sheetOver(const store::PlanSheet &before) const
{
    std::vector<plan::Node> nodes;
    for (const auto &[id, node] : m_nodes)
        nodes.push_back(node);
    LinesByLeaf lines = linesOf(before.sheet, kAxis);
    for (const LineMove &move : m_moves)
        if (lines.contains(move.from))
            moveMonths(lines[move.from], lines[move.to], move.months);
    store::PlanSheet after = overNodes(before, kAxis, std::move(nodes), lines, presences());
    after.sheet.holds.clear();
    for (const plan::Hold &hold : m_holds)
        if (hold.measure == before.sheet.measure)
            after.sheet.holds.push_back(hold);
    return after;
}

void Roster::write(store::Writer &writer) const
{
    for (const auto &[id, node] : m_nodes) {
        const auto known = m_before.find(id);
        if (!known)
            store::insertNode(writer, node);
        else if (!(m_before.node(*known) == node))
            store::updateNode(writer, node);
    }
    for (const plan::NodeId id : m_putPeople)
        if (const auto person = m_people.find(id); person != m_people.end())
            store::putPerson(writer, person->second);
    for (const plan::NodeId id : m_putPresences)
        if (const auto presence = m_presences.find(id); presence != m_presences.end())
            store::putPresence(writer, presence->second);
    writeHolds(writer);
}

void Roster::writeHolds(store::Writer &writer) const
{
    const auto in = [](const std::vector<plan::Hold> &holds, const plan::Hold &hold) {
        return std::find(holds.begin(), holds.end(), hold) != holds.end();
    };
    for (const plan::Hold &hold : m_holdsBefore)
        if (!in(m_holds, hold))
            store::removeHold(writer, hold.id);
    for (plan::Hold hold : m_holds) {
        if (in(m_holdsBefore, hold))
            continue;
        if (hold.id.isNull())
            hold.id = writer.newId<plan::HoldId>();
        store::insertHold(writer, hold);
    }
}

void Roster::removeNodes(store::Writer &writer) const
{
    for (const auto &[node, heir] : m_removed) {
        store::giveAway(writer, node, heir);
        store::removeNode(writer, node.id);
    }
}

} // namespace quotasmith::ops
