// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"

namespace quotasmith::store {
class Writer;
}

namespace quotasmith::ops {

/// Makes the lists those of a year which begins with `first`: what belongs to the old year alone goes (rows of its
/// periods, the bridge, what was done or given up, strategies that have ended, handled findings), season markers move
/// on by a year, the rest stays. Returns how many rows went.
int carryLists(store::Writer &writer, calendar::Month first);
/// Assignments of schemes that have ended go; the others count from the beginning.
void carrySchemes(store::Writer &writer, calendar::Month first);

} // namespace quotasmith::ops
