// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edits/narrow_conflict.h"

namespace quotasmith::spread {

/// Carries an edit out under all holds of a sheet, as the solver knows exact ones only. Limits are left out until the
/// edit breaks one; then its place is held at the limit (that is where the closest solution lies) and the edit goes
/// again. Soft holds are kept by priority, then age, as long as the edit is possible; the others are left out and told
/// by a notice `soft-hold-moved` with the nearest amount at which they could have been kept.
EditResult underAllHolds(const Sheet &sheet, const Claim &claim, const Edit &edit);

} // namespace quotasmith::spread
