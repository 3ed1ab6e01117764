// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/working_days.h"
#include "core/store/document.h"

#include <string>
#include <string_view>

namespace quotasmith::ops {

/// Whether a row of the list can be done: `actions projects schedule milestones training cadences risks`.
bool canBeDone(std::string_view list);
/// Says of a row that it was done on a day, one step: actions, projects and steps are done, a milestone is done on the
/// day, training was held, an indicator was read, a risk was looked at and has no day for it any more.
/// The list is one of those, the row is there. Throws what putRecord throws.
store::Changes markDone(store::Document &document, std::string_view list, const std::string &key,
                        const calendar::Date &day);

} // namespace quotasmith::ops
