// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/people/change_staff.h"
#include "core/ops/people/roster.h"
#include "core/plan/rows/ramp.h"
#include "core/spread/staffing/restaff.h"

#include <string>
#include <vector>

namespace quotasmith::ops {

/// A request carried out on a roster: who stands where afterwards, whose months became whose, and who shares. Nothing
/// is written.
class StaffChange {
public:
    /// Throws what changeStaff throws.
    StaffChange(const store::Connection &connection, const StaffRequest &request, NewId newId);

    const Roster &roster() const { return m_roster; }
    const std::string &madeNode() const { return m_made; }
    /// Every measure that has targets, solved anew.
    std::vector<StaffMeasure> solve(const store::Connection &connection) const;

private:
    /// A newcomer weighs a share of a place: of the one that was filled, or of the team's mean.
    struct Newcomer {
        plan::NodeId node;
        calendar::Month rampFrom;
        bool hasPlace = false;
    };

    /// A place that is only in the list of vacancies stands for its team.
    void nameListedVacancy();
    void join();
    void leave();
    void move();

    plan::NodeId requirePerson(const std::string &code) const;
    plan::NodeId requireTeam(const std::string &code) const;
    plan::NodeId requireHeir(plan::NodeId person);
    void requirePresent(plan::NodeId person) const;
    void requireOpenMonths(const store::Connection &connection) const;

    plan::NodeId addPerson(const std::string &code, const std::string &name, plan::NodeId team);
    plan::NodeId addVacancy(const std::string &code, const std::string &name, plan::NodeId team);
    /// The months lived so far stay behind, on a place of their own below the old team.
    void leaveFormerPlace(plan::NodeId person);
    /// A team that has carried targets itself keeps them on its unassigned member.
    void openTeam(plan::NodeId team);
    /// Holds on `node`: what lies before the effective month stays with `past`, the rest goes to `future`.
    void splitHolds(plan::NodeId node, plan::NodeId past, plan::NodeId future);
    std::int64_t presentOf(const plan::Hold &hold, plan::NodeId node) const;
    void fill(plan::NodeId vacancy, plan::NodeId person);
    void settleNewcomer(plan::NodeId person, bool hasPlace);
    void endPresence(plan::NodeId node);

    int sharingNode(const spread::Sheet &sheet, int team) const;
    std::optional<spread::LeafWeight> weightOf(const Newcomer &newcomer, const spread::Sheet &sheet, int team) const;
    spread::Restaffing restaffing(const spread::Sheet &sheet) const;

    spread::MonthSet past() const;
    spread::MonthSet future() const { return ~past(); }
    calendar::Month monthBefore() const { return m_from.plus(-1); }

    StaffRequest m_request;
    const store::Connection &m_connection;
    Roster m_roster;
    plan::Ramp m_ramp;
    calendar::Month m_from;
    int m_first = 0; ///< position of the effective month
    std::vector<plan::NodeId> m_groups;
    std::vector<Newcomer> m_newcomers;
    plan::NodeId m_edited;
    std::string m_made;
};

/// What changed between two sheets over two trees, by place and month.
std::vector<BridgeRow> bridgeBetween(const StaffMeasure &measure, const spread::Sheet &after, const Roster &roster);

} // namespace quotasmith::ops
