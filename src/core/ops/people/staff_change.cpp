// SPDX-License-Identifier: Apache-2.0
#include "core/ops/people/staff_change.h"

#include "core/base/error.h"
#include "core/exchange/date_text.h"
#include "core/ops/targets/place_text.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/tables/holds.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

std::string requireDate(const std::string &text)
{
    const exchange::DateText date = exchange::parseDateText(text, {});
    if (date.isMissing || date.problem != exchange::DateProblem::None)
        throw base::Error("date-unreadable", {{"value", text}});
    const std::string day = std::to_string(std::max(date.day, 1));
    return date.month.text() + (day.size() < 2 ? "-0" : "-") + day;
}

calendar::Month monthOf(const std::string &date)
{
    return calendar::Month::parse(std::string_view(date).substr(0, 7)).value();
}

} // namespace

StaffChange::StaffChange(const store::Connection &connection, const StaffRequest &request, NewId newId)
    : m_request(request), m_connection(connection), m_roster(connection, std::move(newId)),
      m_ramp(store::readRamp(connection))
{
    const auto month = calendar::Month::parse(request.from);
    if (!month)
        throw base::Error("month-wanted", {{"period", request.from}});
    m_from = *month;
    const auto &calendar = m_roster.settings().calendar;
    const auto position = calendar.position(m_from);
    if (!position)
        throw base::Error("month-outside", {{"month", m_from.text()}, {"year", std::to_string(calendar.year())}});
    m_first = *position;
    requireOpenMonths(connection);
    switch (request.action) {
    case StaffAction::Join:
        nameListedVacancy();
        join();
        break;
    case StaffAction::Leave:
        leave();
        break;
    case StaffAction::Move:
        move();
        break;
    }
}

void StaffChange::requireOpenMonths(const store::Connection &connection) const
{
    for (const calendar::Month closed : store::readClosedMonths(connection))
        if (closed >= m_from && m_roster.settings().calendar.position(closed))
            throw base::Error("month-closed", {{"month", closed.text()}});
}

spread::MonthSet StaffChange::past() const
{
    spread::MonthSet months;
    for (int m = 0; m < m_first; ++m)
        months.set(static_cast<std::size_t>(m));
    return months;
}

plan::NodeId StaffChange::requirePerson(const std::string &code) const
{
    const plan::Tree &tree = m_roster.before();
    const plan::Node &node = tree.node(requireNode(tree, plan::Axis::Organisation, code));
    if (node.level != plan::Level::Person || node.unassigned)
        throw base::Error("node-not-a-person", {{"node", code}, {"level", std::string(plan::levelCode(node.level))}});
    if (const plan::NodeId person = m_roster.personOf(node.id); person != node.id)
        throw base::Error("former-place", {{"node", code}, {"person", m_roster.node(person).code}});
    return node.id;
}

plan::NodeId StaffChange::requireTeam(const std::string &code) const
{
    const plan::Tree &tree = m_roster.before();
    const plan::Node &node = tree.node(requireNode(tree, plan::Axis::Organisation, code));
    if (plan::depthOf(node.level) >= plan::depthOf(plan::Level::Person))
        throw base::Error("not-above-people", {{"node", code}, {"level", std::string(plan::levelCode(node.level))}});
    return node.id;
}

void StaffChange::requirePresent(plan::NodeId person) const
{
    const plan::Presence presence = m_roster.presence(person);
    const auto away = [&](calendar::Month month) {
        throw base::Error("person-away", {{"person", m_roster.node(person).code}, {"month", month.text()}});
    };
    if (!presence.covers(m_from))
        away(m_from);
    if (presence.last)
        away(presence.last->plus(1));
}

void StaffChange::endPresence(plan::NodeId node)
{
    plan::Presence presence = m_roster.presence(node);
    presence.last = monthBefore();
    m_roster.putPresence(presence);
}

void StaffChange::join()
{
    const bool isKnown = m_roster.hasCode(m_request.person);
    if (m_request.vacancy && !isKnown) {
        if (m_request.to.empty())
            throw base::Error("team-needed", {{"person", m_request.person}});
        const plan::NodeId team = requireTeam(m_request.to);
        openTeam(team);
        const plan::NodeId place = addVacancy(m_request.person, m_request.name, team);
        m_groups = {team};
        return settleNewcomer(place, false);
    }
    plan::NodeId person;
    if (isKnown)
        person = requirePerson(m_request.person);
    const bool isVacancy = isKnown && !m_request.vacancy && m_roster.person(person).vacancyFrom.has_value();
    if (isKnown && !isVacancy &&
        (m_request.vacancy || !m_roster.presence(person).last || *m_roster.presence(person).last >= m_from))
        throw base::Error("person-there",
                          {{"person", m_request.person}, {"team", m_roster.node(m_roster.node(person).parent).code}});
    if (m_request.to.empty() && !isKnown)
        throw base::Error("team-needed", {{"person", m_request.person}});
    plan::NodeId vacancy, team = isKnown ? m_roster.node(person).parent : plan::NodeId();
    if (!m_request.to.empty()) {
        const plan::Tree &tree = m_roster.before();
        const plan::NodeId to = tree.node(requireNode(tree, plan::Axis::Organisation, m_request.to)).id;
        if (to != person && m_roster.person(to).vacancyFrom)
            vacancy = to;
        team = vacancy.isNull() ? (to == person ? team : requireTeam(m_request.to)) : m_roster.node(vacancy).parent;
    }
    openTeam(team);
    if (isKnown)
        leaveFormerPlace(person); // an earlier stay, or what the open place has carried so far
    else
        person = addPerson(m_request.person, m_request.name, team);
    plan::Node node = m_roster.node(person);
    node.parent = team;
    if (!m_request.name.empty())
        node.name = m_request.name;
    m_roster.putNode(node);
    m_groups = {team};
    if (!vacancy.isNull())
        fill(vacancy, person);
    settleNewcomer(person, isVacancy || !vacancy.isNull());
}

void StaffChange::settleNewcomer(plan::NodeId person, bool hasPlace)
{
    plan::Person known = m_roster.person(person);
    const bool isOpen = m_request.vacancy;
    if (!isOpen) {
        known.hireDate = m_request.hireDate.empty() ? m_from.text() + "-01" : requireDate(m_request.hireDate);
        known.vacancyFrom.reset();
        known.leaveDate.reset();
    }
    m_roster.putPerson(known);
    const calendar::Month rampFrom = isOpen ? m_from : monthOf(*known.hireDate);
    plan::Presence presence = m_roster.presence(person);
    presence.last.reset();
    if (m_first > 0 || presence.first)
        presence.first = m_from;
    presence.rampFrom = rampFrom;
    m_roster.putPresence(presence);
    m_newcomers.push_back({person, rampFrom, hasPlace});
    m_edited = person;
}

/// The open place gives its months to the newcomer; what it has carried so far stays, and a place that has carried
/// nothing goes.
void StaffChange::fill(plan::NodeId vacancy, plan::NodeId person)
{
    splitHolds(vacancy, vacancy, person);
    m_roster.moveLine({vacancy, person, future()});
    const bool hasPast =
        m_first > 0 && (!m_roster.presence(vacancy).first || *m_roster.presence(vacancy).first < m_from);
    if (hasPast)
        return endPresence(vacancy);
    m_roster.removeNode(vacancy, person);
}

void StaffChange::leave()
{
    const plan::NodeId person = requirePerson(m_request.person);
    requirePresent(person);
    const plan::NodeId team = m_roster.node(person).parent;
    plan::NodeId heir = requireHeir(person);
    m_groups = {team};
    m_edited = person;
    if (heir.isNull() && m_request.vacancy) {
        heir = addVacancy(m_roster.countedCode('V'), {}, team);
        m_made = m_roster.node(heir).code;
    }
    if (!heir.isNull()) {
        if (m_roster.person(heir).vacancyFrom)
            splitHolds(person, person, heir);
        m_roster.moveLine({person, heir, future()});
        if (m_roster.node(heir).parent != team)
            m_groups.push_back(m_roster.node(heir).parent);
    }
    endPresence(person);
    plan::Person known = m_roster.person(person);
    known.leaveDate = monthBefore().text() + '-' + std::to_string(monthBefore().days());
    m_roster.putPerson(known);
}

/// Who was named, else the team's open place.
plan::NodeId StaffChange::requireHeir(plan::NodeId person)
{
    const auto open = m_roster.vacanciesBelow(m_roster.node(person).parent, m_from);
    if (m_request.heir.empty())
        return open.empty() || open.front() == person ? plan::NodeId() : open.front();
    const plan::NodeId heir = requirePerson(m_request.heir);
    if (heir == person)
        throw base::Error("heir-same", {{"person", m_request.person}});
    const plan::Presence presence = m_roster.presence(heir);
    if (!presence.covers(m_from) || presence.last)
        throw base::Error("heir-away", {{"heir", m_request.heir},
                                        {"month", (presence.covers(m_from) ? presence.last->plus(1) : m_from).text()}});
    return heir;
}

void StaffChange::move()
{
    const plan::NodeId person = requirePerson(m_request.person);
    requirePresent(person);
    if (m_request.to.empty())
        throw base::Error("team-needed", {{"person", m_request.person}});
    const plan::NodeId team = requireTeam(m_request.to);
    const plan::NodeId old = m_roster.node(person).parent;
    if (team == old)
        throw base::Error("team-same", {{"person", m_request.person}, {"team", m_request.to}});
    openTeam(team);
    leaveFormerPlace(person);
    plan::Node node = m_roster.node(person);
    node.parent = team;
    m_roster.putNode(node);
    m_groups = {old, team};
    m_edited = person;
}

} // namespace quotasmith::ops
