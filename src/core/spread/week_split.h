// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/calendar/working_days.h"
#include "core/money/rate.h"
#include "core/spread/sheet.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace quotasmith::spread {

/// The ISO weeks a plan year touches, in order, and how many days of each month lie in them: working days, or all days
/// in a month without any.
struct YearWeeks {
    struct Share {
        std::size_t week = 0; ///< index into `weeks`
        std::int64_t days = 0;
    };
    std::vector<calendar::IsoWeek> weeks;
    std::array<std::vector<Share>, 12> months; ///< by position in the fiscal year
};
YearWeeks weeksOf(const calendar::FiscalCalendar &calendar, const calendar::HolidayList &holidays);

/// Every planned node's months taken apart over their weeks by days: units by tree position, then week. The company's
/// weeks are the largest remainder of its months and the same on every axis; those of a node's children sum to its own;
/// what a month gives to its weeks sums to the month. A week that two months share has the sum of both.
/// `factors`: by tree position, of the assigned layer, where the weeks of a node are the largest remainder of its own
/// assigned months; none of the planned one.
std::vector<std::vector<std::int64_t>> splitWeeks(const Sheet &sheet, plan::Axis axis, const YearWeeks &year,
                                                  std::span<const money::Rate> factors = {});

} // namespace quotasmith::spread
