// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/calendar/fiscal_calendar.h"
#include "core/calendar/month_range.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::plan {

using HoldId = base::Id<struct HoldTag>;

/// What a hold promises: the value itself, or that it stays on one side of a limit, or between two.
enum class HoldBound { Exact, AtLeast, AtMost, Between };
/// A hard hold is kept or the edit is refused; a soft one is kept when possible and reported when not.
enum class HoldStrength { Hard, Soft };

/// A promise about the value of a node in a period. A hold on any axis' root holds the company's months.
struct Hold {
    HoldId id;
    Axis axis = Axis::Organisation;
    Measure measure = Measure::Revenue;
    NodeId node;
    calendar::MonthRange months;
    std::int64_t value = 0; ///< units of the measure: the value promised, or the least of AtLeast and Between
    std::string author;
    std::string reason;
    std::string until; ///< period text after which it ends; empty: stays
    std::string since; ///< when it was made, UTC
    HoldBound bound = HoldBound::Exact;
    HoldStrength strength = HoldStrength::Hard;
    std::int64_t most = 0; ///< the most of AtMost and Between, units
    int priority = 0;      ///< of soft holds: the larger is kept first, then the older
    friend bool operator==(const Hold &, const Hold &) = default;
};

/// `exact at-least at-most between`, `hard soft`.
std::string_view holdBoundCode(HoldBound bound);
std::optional<HoldBound> findHoldBound(std::string_view code);
std::string_view holdStrengthCode(HoldStrength strength);
std::optional<HoldStrength> findHoldStrength(std::string_view code);

/// What a value is above the nearest one the hold admits; negative below it, zero when the hold is kept.
std::int64_t besideHold(const Hold &hold, std::int64_t value);
/// Whether the period a hold stands for is over on this day (`2027-05-03`).
bool hasEnded(const Hold &hold, const calendar::FiscalCalendar &calendar, std::string_view today);

} // namespace quotasmith::plan
