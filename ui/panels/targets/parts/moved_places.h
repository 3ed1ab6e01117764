// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/moved_cells.h"
#include "core/store/queries/plan_sheet.h"

#include <QString>
#include <vector>

namespace quotasmith::ui {

/// What changed between two sheets, as one axis sees it: months of a leaf that moved the same way are told as their
/// quarter.
struct MovedPlaces {
    std::vector<spread::MovedCell> places;  ///< of the axis, those that move most first
    std::vector<spread::MovedCell> company; ///< months of the company, in order; empty when its months stay
    int others = 0;                         ///< cells of the other axes
};
/// Axes whose trees differ are left out.
MovedPlaces movedPlaces(const spread::Sheet &before, const spread::Sheet &after, plan::Axis axis);

/// `9 numbers moved: KA Q4 +200,000.00, Mid-tier Q4 −120,000.00 …`; empty when nothing moved.
QString movedText(const MovedPlaces &moved, const store::PlanSheet &plan);
/// `+200,000.00`
QString differenceText(std::int64_t units, int decimals);

} // namespace quotasmith::ui
