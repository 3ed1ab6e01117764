// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/spread/staffing/restaff.h"

#include <array>
#include <optional>
#include <vector>

namespace quotasmith::spread {

/// Somebody who begins: what share of a full head the ramp gives in each month, and what a full head is.
struct Newcomer {
    int leaf = 0;
    int firstMonth = 0;
    std::array<money::Rate, 12> ramp{};
    bool hasPlace = false;      ///< the leaf's ideal is that of the place filled; else the team's mean counts
    std::vector<char> learning; ///< by leaf: still in the ramp, no measure for a full head
};

/// What a newcomer weighs beside the leaves of a node, the team: the ramp's share of the place, else of the mean ideal
/// of those who are there and through their ramp, else of anybody there, else of what nobody has yet. Nothing when the
/// present ideal says it already (a place filled without a ramp).
std::optional<LeafWeight> newcomerWeight(const Sheet &sheet, plan::Axis axis, int team, const Newcomer &newcomer);

} // namespace quotasmith::spread
