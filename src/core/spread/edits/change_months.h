// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/spread/edit.h"

namespace quotasmith::spread {

struct MonthChange {
    Place place;
    Method method = Method::StraightLine; ///< StraightLine, Percent, Growth or Repeat
    money::Rate rate;                     ///< Percent, Growth: what is added to 1
    bool populatedOnly = false;
};

/// Gives the months of a place the values of a method that has no total (straight-line, percent, growth, repeat).
/// Closed months and months held on the node stay; a hold of the node over a longer period keeps its sum, the months in
/// it taking the shape. What the node changes by rolls up as with Keep::Nothing: to the lowest held node above, whose
/// other members absorb it, else to the annual target.
EditResult changeMonths(const Sheet &sheet, const MonthChange &request);

} // namespace quotasmith::spread
