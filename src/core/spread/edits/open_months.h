// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edit.h"

/// Edits of a sheet in which months are still open: they have no target yet, which is not zero.
namespace quotasmith::spread {

/// Sets a value beside open months. Open months outside the place stay open. The company's year fills the open months
/// with what the others leave, and those stay; less than they come to is refused (`annual-below-set`). Where there is
/// no total yet that could stay, the value rolls up instead.
EditResult setAmongOpen(const Sheet &sheet, const Place &place, std::int64_t value, Keep keep);
/// The sheet with open months closed, for edits that are not about them.
Sheet withOpenClosed(const Sheet &sheet);
/// What was open stays open where there is still nothing, and what was closed is closed.
EditResult reopened(EditResult result, const Sheet &before);

} // namespace quotasmith::spread
