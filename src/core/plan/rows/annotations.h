// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/calendar/month_range.h"
#include "core/plan/node.h"

#include <string>

namespace quotasmith::plan {

/// What marks a month (双11, 年货节): `leadMonths` before it work on it begins.
struct SeasonMarker {
    calendar::Month month;
    std::string name;
    int leadMonths = 0;
    std::string note;

    calendar::Month startsIn() const { return month.plus(-leadMonths); }
};

/// How the number of a node in a period will be reached (达成方式).
struct Approach {
    Axis axis = Axis::Organisation;
    NodeId node;
    calendar::MonthRange months; ///< of the plan's year
    std::string text;
};

} // namespace quotasmith::plan
