// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/rows/annotations.h"
#include "core/review/pacing.h"
#include "report/charts/plan_figures.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace quotasmith::report {

/// The months of a year as they are drawn: nothing where no number is known.
struct YearsMonths {
    review::MonthAmounts targets{}, actuals{}, lastYear{};
    std::optional<std::array<std::int64_t, 12>> season; ///< the year as the years before would have spread it
    std::vector<std::pair<int, QString>> marks;         ///< of months, beside the markers
};
/// Targets and actuals as bars, last year and the season as lines, as far as any is known; marked months.
chart::BarsChart monthsChart(const calendar::FiscalCalendar &calendar, const chart::Heading &heading,
                             const chart::NumberForm &form, const YearsMonths &months,
                             std::span<const plan::SeasonMarker> markers = {});
/// The same of a node.
chart::BarsChart monthsChart(const PlanFigures &figures, int node, std::span<const plan::SeasonMarker> markers = {});
/// The nodes below a node (itself, where there are none) by month.
chart::HeatChart heatChart(const PlanFigures &figures, int node, Figure figure);
/// A node's months; for actuals the target of a month on average is the goal.
chart::SparklineChart sparklineChart(const PlanFigures &figures, int node, Figure figure);

} // namespace quotasmith::report
