// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/calendar/month_range.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"

#include <cstdint>
#include <string>

namespace quotasmith::plan {

using HoldId = base::Id<struct HoldTag>;

/// A promise that the value of a node in a period does not move. A hold on any axis' root holds the company's months.
struct Hold {
    HoldId id;
    Axis axis = Axis::Organisation;
    Measure measure = Measure::Revenue;
    NodeId node;
    calendar::MonthRange months;
    std::int64_t value = 0; ///< units of the measure, kept beside the cells so that a broken promise shows
    std::string author;
    std::string reason;
    std::string until; ///< period text after which it ends; empty: stays
    std::string since; ///< when it was made, UTC
    friend bool operator==(const Hold &, const Hold &) = default;
};

} // namespace quotasmith::plan
