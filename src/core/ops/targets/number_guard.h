// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/sheet.h"

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// Submitted and approved numbers stay: throws what store::requireTargetsOpen throws when the sheet would move one that
/// is stored. What moves none may be written: a new member without a target, a member that has become a parent and
/// passes its numbers on.
void requireNumbersOpen(const store::Connection &connection, const spread::Sheet &sheet);

} // namespace quotasmith::ops
