// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/working_days.h"
#include "core/review/pacing.h"
#include "core/store/queries/plan_sheet.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Plan against actual: what a review looks at. Only read.
namespace quotasmith::ops {

struct ReviewRequest {
    /// `2027-05-03` (from the first of its month to that day) `2027-W18` `2027-05` `2027Q2` `2027H1` `2027`, or
    /// `ytd`: from the first month of the year to the last that counts.
    std::string period;
    plan::Axis axis = plan::Axis::Organisation;
    plan::Measure measure = plan::Measure::Revenue;
};

/// The numbers of a ratio measure in whole units: 0.22, 1234.5 yuan an order.
struct ReviewRatio {
    std::optional<money::Rate> original, target, actual, difference;
};

/// A node of the axis against its target over the period. Nothing: no number is known, which is not zero.
struct ReviewRow {
    int node = 0;                         ///< tree position
    std::optional<std::int64_t> original; ///< of the first approved version; nothing while there is none
    std::optional<std::int64_t> target;   ///< in force: a person's assigned, a node's planned number
    std::optional<std::int64_t> actual;
    std::optional<std::int64_t> difference;
    ReviewRatio ratio; ///< of a ratio measure, which has none of the four above
    std::optional<money::Rate> attainment;
    std::optional<money::Rate> yoy;      ///< against the same stretch a year before; of a ratio relative too
    std::optional<money::Rate> mom;      ///< against the same stretch right before
    int rank = 0;                        ///< by attainment among its level, ties the same; 0: none
    std::optional<std::int64_t> runRate; ///< units a month that the rest of the year needs; nothing to do: nothing
    /// Who waits until this month can no longer close the gap of the year, even at the best pace ever seen; nothing: it
    /// can be closed to the last, or there is none.
    std::optional<calendar::Month> lostFrom;
};

struct Review {
    store::PlanSheet plan;
    plan::Axis axis = plan::Axis::Organisation;
    std::string period; ///< in its one written form
    calendar::Date first, last;
    calendar::Date asOf;
    std::optional<money::Rate> timeGone; ///< of the year on the plan's own seasonal curve, at `last` or today
    std::vector<ReviewRow> rows;         ///< the planned nodes of the axis in tree order, from the root
    /// Why a stretch inside a month has no actuals: no fact and no reading knows the day.
    bool lacksDays = false;

    plan::Measure measure() const { return plan.sheet.measure; }
    bool isRatio() const { return plan::kindOf(measure()) == plan::MeasureKind::Ratio; }
};

/// plan.sheet.measure is the measure, a ratio too. Throws Error{"period-unknown",{period}} and
/// Error{"period-outside",{period,year}}.
Review readReview(const store::Connection &connection, const ReviewRequest &request);

} // namespace quotasmith::ops
