// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/edit_targets.h"
#include "core/spread/edit.h"
#include "core/store/document.h"
#include "core/store/queries/plan_sheet.h"

#include <string>
#include <vector>

/// People come, go and change teams from a month on: one undo step each. Months before the effective one, and whatever
/// the company has in any month, do not move.
namespace quotasmith::ops {

enum class StaffAction { Join, Leave, Move };

struct StaffRequest {
    StaffAction action = StaffAction::Join;
    std::string person;   ///< code
    std::string from;     ///< first month of the change: 2027-04
    std::string to;       ///< join: the team, or the vacancy that is filled; move: the new team
    std::string heir;     ///< leave: who takes the remaining months
    std::string name;     ///< join
    std::string hireDate; ///< join: the ramp counts from here; the effective month when empty
    bool vacancy = false; ///< join: the place of somebody still to be found; leave: leave the place open
};

/// What one place has more or less in a month. A person in two teams has two places.
struct BridgeRow {
    std::string node; ///< code of the place
    std::string name;
    std::string team; ///< code of the node above
    int month = 0;    ///< position in the year
    std::int64_t before = 0;
    std::int64_t after = 0;

    std::int64_t difference() const { return after - before; }
};

/// The change as one measure sees it.
struct StaffMeasure {
    store::PlanSheet before;
    store::PlanSheet after; ///< over the changed tree, lines moved, before anybody shares: what conflicts are named on
    spread::EditResult result;
    std::vector<BridgeRow> bridge; ///< by place in tree order and month; differences sum to zero
};

struct StaffOutcome {
    plan::Axis axis = plan::Axis::Organisation;
    std::vector<StaffMeasure> measures;
    std::string node; ///< code of the place the change leaves behind or made: the former place, the vacancy
    store::Changes changes;

    /// The first measure that could not be done; nullptr when all could.
    const StaffMeasure *refused() const;
};

/// Throws Error{"node-unknown"}, Error{"node-not-a-person"}, Error{"former-place",{node,person}},
/// Error{"month-outside"}, Error{"month-closed",{month}}, Error{"person-there",{person,team}},
/// Error{"person-away",{person,month}}, Error{"team-needed",{person}}, Error{"not-above-people",{node,level}},
/// Error{"team-same",{person,team}}, Error{"heir-same",{person}}, Error{"heir-away",{heir,month}},
/// Error{"date-unreadable",{value}}.
StaffOutcome changeStaff(store::Document &document, const StaffRequest &request, Run run);

} // namespace quotasmith::ops
