// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/plan/hold.h"

#include <string>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

/// All holds, ordered by when they were made and id.
/// Throws Error{"file-damaged"} for months that are not the fiscal year's.
std::vector<plan::Hold> readHolds(const Connection &connection);
void insertHold(Writer &writer, const plan::Hold &hold);
/// Writes what a hold promises, by whom, why and how long; its place and when it was made stay.
void updateHold(Writer &writer, const plan::Hold &hold);
void removeHold(Writer &writer, plan::HoldId hold);

/// Closed months, `2027-01`, in order.
std::vector<calendar::Month> readClosedMonths(const Connection &connection);
void closeMonth(Writer &writer, calendar::Month month);

} // namespace quotasmith::store
