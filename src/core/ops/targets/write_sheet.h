// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/sheet.h"

namespace quotasmith::store {
class Writer;
}

namespace quotasmith::ops {

/// Makes the stored targets of the sheet's measure equal to the sheet; rows that are already so are not touched.
/// Throws Error{"plan-submitted"} and Error{"plan-approved"} when that would move a number nobody may move (see
/// requireNumbersOpen).
void writeSheet(store::Writer &writer, const spread::Sheet &sheet);
/// After nodes were added or moved: passes the lines of nodes that are no leaves any more to their leaves, for every
/// measure.
void settleTargets(store::Writer &writer);

} // namespace quotasmith::ops
