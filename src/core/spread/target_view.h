// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/money/rate.h"
#include "core/spread/sheet.h"

#include <span>
#include <vector>

namespace quotasmith::spread {

enum class Column { Year, Half, Quarter, Month };

/// One node of one axis as a row: its value in every column, and which columns are held.
struct TargetRow {
    plan::Axis axis = plan::Axis::Organisation;
    int node = 0;                     ///< tree position
    std::vector<std::int64_t> values; ///< by column, the year last
    std::vector<calendar::MonthRange> held;
};

/// The same month by month only.
struct MonthRow {
    int node = 0; ///< tree position
    plan::MonthUnits months{};
    std::vector<calendar::MonthRange> held; ///< sorted
};
/// The planned nodes of an axis in tree order, unassigned ones without any target left out.
std::vector<MonthRow> viewMonths(const Sheet &sheet, plan::Axis axis);

/// The planned nodes of an axis in tree order, unassigned ones without any target left out.
struct TargetView {
    std::vector<calendar::MonthRange> columns; ///< the year last
    std::vector<TargetRow> rows;
    std::vector<bool> open; ///< by column: a month in it has no target yet, so its sum is none
};
/// `factors`: by tree position, of the assigned layer, which has no holds; none of the planned one.
TargetView viewTargets(const Sheet &sheet, plan::Axis axis, Column by, std::span<const money::Rate> factors = {});
std::vector<calendar::MonthRange> columnsOf(Column by);

/// The sheet of another ambition: every base cell × annual / base year, the grain just below or above, largest
/// remainder, so that months come to the annual number and every axis to the months. Without holds and closed months. A
/// base of nothing is filled as a first annual target is.
Sheet scaledTo(const Sheet &base, std::int64_t annual);

} // namespace quotasmith::spread
