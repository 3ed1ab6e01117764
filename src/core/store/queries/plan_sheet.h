// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/plan/presence.h"
#include "core/spread/sheet.h"
#include "core/store/queries/kept/kept_rows.h"

#include <array>

namespace quotasmith::store {

class Connection;

/// The sheet of one measure with the trees it borrows, which sheets of other measures and moments may share.
struct PlanSheet {
    plan::PlanSettings settings;
    std::array<SharedTree, 3> trees; ///< by Axis
    spread::Sheet sheet;
    bool planned = false;            ///< whether the measure has targets at all
    std::vector<plan::Hold> expired; ///< holds of the measure that have ended: they are not in the sheet
};

/// By leaf of the tree: the months in which nobody stands there; empty when everybody is there all year.
std::vector<spread::MonthSet> absentMonths(const plan::Tree &tree, const calendar::FiscalCalendar &calendar,
                                           const std::vector<plan::Presence> &presences);

/// Reads trees, stored lines, holds and closed months. A measure without targets gives a sheet of zeros. Which holds
/// have ended goes by the connection's day.
PlanSheet readSheet(const Connection &connection, plan::Measure measure);

} // namespace quotasmith::store
