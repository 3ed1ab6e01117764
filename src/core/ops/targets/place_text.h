// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/spread/edit.h"

#include <string>
#include <string_view>

namespace quotasmith::ops {

/// A place as a user names it, in words of the contract: axis, node code, period text.
struct PlaceName {
    plan::Axis axis = plan::Axis::Organisation;
    std::string node;
    std::string period; ///< empty: the plan's year
};

/// The node of a code. Throws Error{"node-unknown",{axis,node,nearest}}.
int requireNode(const plan::Tree &tree, plan::Axis axis, std::string_view code);
/// The months of a period of the plan's year. Throws Error{"period-bad",{period}} for no period,
/// Error{"period-outside",{period,year}} for one that is not months of this year.
calendar::MonthRange requireRange(const calendar::FiscalCalendar &calendar, std::string_view period);
/// Both, and the node carries targets: Error{"node-not-planned",{node,level}}.
spread::Place requirePlace(const spread::Sheet &sheet, const plan::PlanSettings &settings, const PlaceName &name);

} // namespace quotasmith::ops
