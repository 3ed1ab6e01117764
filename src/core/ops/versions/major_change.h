// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// Whether the plan's targets from a month on differ from those of an approved version so much that two thirds of the
/// approvers have to agree: for any measure, those of the company or of any person moved by the share of threshold
/// `revision.major` or more. Whoever had nothing before and has something now, or the other way round, counts. A person
/// is judged over all places held, a removed one as the heir.
bool isMajorChange(const store::Connection &connection, int approved, calendar::Month from);

} // namespace quotasmith::ops
