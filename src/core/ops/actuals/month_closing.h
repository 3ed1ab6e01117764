// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/actuals/month_board.h"

namespace quotasmith::ops {

/// What stays open of one measure when a month is closed as it is.
struct OpenMeasure {
    plan::Measure measure = plan::Measure::Revenue;
    review::Attained company;
    std::vector<std::string> without; ///< codes of people with a target and no actual, or no targets at all
    int adjustments = 0;              ///< people whose typed total changes imported lines
};
struct MonthClosing {
    std::vector<OpenMeasure> measures;   ///< the plan's money, and what else has targets or actuals in the month
    std::vector<calendar::Month> before; ///< earlier months with actuals that are not closed
};
/// Of the board's measures. Nothing of it stands in the way: it is said before.
MonthClosing readMonthClosing(const MonthBoard &board);

} // namespace quotasmith::ops
