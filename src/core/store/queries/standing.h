// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/plan/presence.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace quotasmith::store {

class Connection;

/// Where a person stood: what somebody did before moving counts for the place held then. Months of other years lie
/// where the same month of the plan's year does, so that growth compares like with like.
class Standing {
public:
    explicit Standing(const Connection &connection);

    /// The person, or the former place held in that month.
    plan::NodeId placeOf(plan::NodeId person, calendar::Month month) const;
    /// The person whose former place this is, or the node itself.
    plan::NodeId personOf(plan::NodeId place) const;

private:
    std::optional<calendar::FiscalCalendar> m_calendar;                     ///< nothing: nobody ever moved
    std::unordered_map<plan::NodeId, std::vector<plan::Presence>> m_former; ///< by person, in the order they were held
    std::unordered_map<plan::NodeId, plan::NodeId> m_personOf;
};

} // namespace quotasmith::store
