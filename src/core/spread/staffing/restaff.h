// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edit.h"

#include <vector>

namespace quotasmith::spread {

/// What a leaf weighs when its present ideal does not say it: a newcomer with a ramp.
struct LeafWeight {
    int leaf = 0;
    plan::MonthReals weight{};
};

/// People came, went or changed teams. The sheet's tree, absences and lines say so already: the amounts of whoever
/// moved lie in the new place, whoever left may still carry some where nobody stands, whoever came carries none. Months
/// that do not move are not looked at.
struct Restaffing {
    plan::Axis axis = plan::Axis::Organisation;
    std::vector<int> groups; ///< nodes whose people share first: the team, or the old and the new one
    std::vector<int> months; ///< from the effective month on, open, ascending
    std::vector<LeafWeight> weights;
    Place edit; ///< what a conflict calls the change
    std::int64_t value = 0;
};

/// Gives everybody a target again: no month of the company, no held value and nobody outside the groups moves as long
/// as that is possible; else the nearest node above shares, and the answer says `climbed`. Where nothing has to move
/// nothing does. Other axes stay as they are.
EditResult restaff(const Sheet &sheet, const Restaffing &request);

} // namespace quotasmith::spread
