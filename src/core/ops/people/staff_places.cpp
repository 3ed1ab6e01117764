// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"
#include "core/ops/people/staff_change.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/tables/targets.h"

#include <algorithm>

namespace quotasmith::ops {

plan::NodeId StaffChange::addPerson(const std::string &code, const std::string &name, plan::NodeId team)
{
    plan::Node node;
    node.code = code;
    node.name = name.empty() ? code : name;
    node.parent = team;
    node.level = plan::Level::Person;
    const plan::NodeId id = m_roster.addNode(node);
    plan::Person person;
    person.node = id;
    m_roster.putPerson(person);
    return id;
}

plan::NodeId StaffChange::addVacancy(const std::string &code, const std::string &name, plan::NodeId team)
{
    const plan::NodeId id = addPerson(code, name, team);
    plan::Person person = m_roster.person(id);
    person.vacancyFrom = m_from;
    m_roster.putPerson(person);
    plan::Presence presence = m_roster.presence(id);
    if (m_first > 0)
        presence.first = m_from;
    m_roster.putPresence(presence);
    return id;
}

void StaffChange::leaveFormerPlace(plan::NodeId person)
{
    plan::Presence presence = m_roster.presence(person);
    const bool hasPast = m_first > 0 && (!presence.first || *presence.first < m_from);
    if (hasPast) {
        const plan::Node &own = m_roster.node(person);
        const std::string mark = '@' + m_roster.node(own.parent).code;
        plan::Node former = own;
        former.code = m_roster.freeCode(own.code + mark);
        former.name = own.name + mark; // one name, one person: what a source calls by name is whoever is there now
        const plan::NodeId id = m_roster.addNode(former);
        const calendar::Month last = std::min(presence.last.value_or(monthBefore()), monthBefore());
        m_roster.putPresence({id, presence.first, last, presence.rampFrom, person});
        m_roster.moveLine({person, id, past()});
        splitHolds(person, id, person);
        m_made = former.code;
    }
    if (m_first > 0)
        presence.first = m_from;
    m_roster.putPresence(presence);
}

void StaffChange::nameListedVacancy()
{
    for (const plan::Vacancy &listed : store::readVacancies(m_connection)) {
        const bool isOpened = m_request.vacancy && m_request.to.empty() && listed.code == m_request.person;
        if (!isOpened && (listed.code != m_request.to || m_roster.hasCode(m_request.to)))
            continue;
        m_request.to = m_roster.node(listed.team).code;
        if (isOpened && m_request.name.empty())
            m_request.name = listed.name;
    }
}

void StaffChange::openTeam(plan::NodeId team)
{
    const plan::Tree &tree = m_roster.before();
    const auto position = tree.find(team);
    if (!position || !tree.isPlanned(*position) || !tree.isLeaf(*position) ||
        plan::depthOf(tree.plannedLevel()) < plan::depthOf(plan::Level::Person))
        return;
    plan::Node rest;
    rest.code = m_roster.freeCode("unassigned-" + m_roster.node(team).code);
    rest.name = rest.code;
    rest.parent = team;
    rest.level = plan::Level::Person;
    rest.unassigned = true;
    m_roster.moveLine({team, m_roster.addNode(rest), ~spread::MonthSet()});
}

/// What a place held of a hold's months before the effective one.
std::int64_t StaffChange::presentOf(const plan::Hold &hold, plan::NodeId node) const
{
    const auto lines = store::readTargets(m_connection, hold.measure, plan::Axis::Organisation);
    const auto line = lines.find(node);
    return line == lines.end() ? 0 : plan::sumOf(line->second.cells, hold.months.first, m_first - 1);
}

void StaffChange::splitHolds(plan::NodeId node, plan::NodeId past, plan::NodeId future)
{
    std::vector<plan::Hold> added;
    for (plan::Hold &hold : m_roster.holds()) {
        if (hold.axis != plan::Axis::Organisation || hold.node != node)
            continue;
        if (hold.months.first >= m_first || hold.months.last < m_first) {
            hold.node = hold.months.first >= m_first ? future : past;
            continue;
        }
        plan::Hold lived = hold;
        lived.id = {};
        lived.node = past;
        lived.months.last = m_first - 1;
        lived.value = lived.most = presentOf(hold, node);
        lived.bound = plan::HoldBound::Exact;
        hold.node = future;
        hold.months.first = m_first;
        hold.value = money::subtractUnits(hold.value, lived.value);
        if (hold.bound == plan::HoldBound::AtMost || hold.bound == plan::HoldBound::Between)
            hold.most = money::subtractUnits(hold.most, lived.value);
        added.push_back(lived);
    }
    m_roster.holds().insert(m_roster.holds().end(), added.begin(), added.end());
}

} // namespace quotasmith::ops
