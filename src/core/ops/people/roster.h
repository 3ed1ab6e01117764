// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/hold.h"
#include "core/plan/person.h"
#include "core/plan/plan_settings.h"
#include "core/plan/presence.h"
#include "core/plan/tree.h"
#include "core/spread/sheet.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace quotasmith::store {
class Connection;
class Writer;
struct PlanSheet;
} // namespace quotasmith::store

namespace quotasmith::ops {

using NewId = std::function<std::int64_t()>;

/// Months of a place's targets that become another's: cells and ideals are added there and gone here.
struct LineMove {
    plan::NodeId from;
    plan::NodeId to;
    spread::MonthSet months;
};

/// The organisation while people come, go and move: nodes, who stands where, what is known of people, holds. Everything
/// is changed in memory; `write` puts what is different into the plan. A preview is a roster that is not written.
class Roster {
public:
    Roster(const store::Connection &connection, NewId newId);

    const plan::PlanSettings &settings() const { return m_settings; }
    const plan::Tree &before() const { return m_before; }
    const plan::Node &node(plan::NodeId id) const { return m_nodes.at(id); }
    bool hasCode(const std::string &code) const;
    plan::Presence presence(plan::NodeId id) const;
    plan::Person person(plan::NodeId id) const;
    /// Who stands in the place whenever it is: a former place's person, else the node itself.
    plan::NodeId personOf(plan::NodeId place) const;
    /// Vacancies of the plan that stand in a month, by code.
    std::vector<plan::NodeId> vacanciesBelow(plan::NodeId team, calendar::Month month) const;

    plan::NodeId addNode(plan::Node node);
    void putNode(const plan::Node &node) { m_nodes[node.id] = node; }
    /// What is known of the node goes on with its heir.
    void removeNode(plan::NodeId id, plan::NodeId heir);
    void putPresence(const plan::Presence &presence);
    void putPerson(const plan::Person &person);
    void moveLine(const LineMove &move) { m_moves.push_back(move); }
    /// A code nobody has: `base`, else `base-2` …
    std::string freeCode(const std::string &base) const;
    /// The next free counted code: `V001`.
    std::string countedCode(char letter) const;

    std::vector<plan::Hold> &holds() { return m_holds; }
    const std::vector<plan::Hold> &holds() const { return m_holds; }

    /// The sheet of a measure over the changed organisation, lines moved, before anybody shares.
    store::PlanSheet sheetOver(const store::PlanSheet &before) const;
    /// Everything but targets: nodes before what refers to them. `removeNodes` comes after the targets.
    void write(store::Writer &writer) const;
    void removeNodes(store::Writer &writer) const;

private:
    std::vector<plan::Presence> presences() const;
    void writeHolds(store::Writer &writer) const;

    plan::PlanSettings m_settings;
    plan::Tree m_before;
    NewId m_newId;
    std::map<plan::NodeId, plan::Node> m_nodes;
    std::map<plan::NodeId, plan::Presence> m_presences;
    std::map<plan::NodeId, plan::Person> m_people;
    std::vector<plan::Hold> m_holds, m_holdsBefore;
    std::vector<LineMove> m_moves;
    std::vector<std::pair<plan::Node, plan::NodeId>> m_removed; ///< with their heirs
    std::set<plan::NodeId> m_putPresences, m_putPeople;
};

} // namespace quotasmith::ops
