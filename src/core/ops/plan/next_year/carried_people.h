// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/plan/node.h"

#include <vector>

namespace quotasmith::store {
class Connection;
class Writer;
} // namespace quotasmith::store

namespace quotasmith::ops {

/// People who have left by the first month of another year, in tree order.
std::vector<plan::Node> peopleGoneBy(const store::Connection &connection, calendar::Month first);

/// Makes the organisation that of a year which begins with `first`: those who left go, what they sold stays with their
/// team; former places become their people's; everybody else is there from the beginning.
void carryPeople(store::Writer &writer, calendar::Month first);

} // namespace quotasmith::ops
