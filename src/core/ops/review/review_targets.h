// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/review_actuals.h"
#include "core/ops/review/review_span.h"
#include "core/store/queries/ratio_plan.h"

#include <vector>

namespace quotasmith::ops {

/// One state of a measure's targets along an axis, as people are measured on them: a person on what is assigned, nodes
/// above on what is planned.
class ReviewTargets {
public:
    /// Those in force.
    static ReviewTargets inForce(const store::Connection &connection, plan::Measure measure, plan::Axis axis);
    /// Those of the first approved version; nothing while none is approved.
    static std::optional<ReviewTargets> original(const store::Connection &connection, plan::Measure measure,
                                                 plan::Axis axis);

    /// The sheet of the measure; of a ratio one without targets.
    const store::PlanSheet &plan() const { return m_plan; }

    /// Planned nodes with a target. A week and the days of a month have the part of their working days, by the rule of
    /// `targets show --by week`; a ratio stands for its month.
    NodeValues of(const ReviewSpan &span) const;
    NodeValues ofMonths(calendar::MonthRange months) const;
    /// How much of the year's target lies up to and with the day, on the working days of its month. Nothing without a
    /// target of the year above zero.
    std::optional<money::Rate> goneAt(const calendar::Date &day) const;

private:
    ReviewTargets(const store::Connection &connection, store::PlanSheet plan, plan::Axis axis);

    bool isRatio() const { return plan::kindOf(m_plan.sheet.measure) == plan::MeasureKind::Ratio; }
    NodeValues ratiosOf(calendar::MonthRange months) const;
    NodeValues ofPart(const ReviewSpan &span) const;

    store::PlanSheet m_plan;
    plan::Axis m_axis;
    store::RatioPlan m_ratios;          ///< of a ratio
    std::vector<money::Rate> m_factors; ///< what people are measured by
    calendar::HolidayList m_holidays;
};

/// How many working days of a month lie up to and with the day, and in all of it; calendar days where it has no working
/// day.
struct DaysGone {
    std::int64_t gone = 0;
    std::int64_t all = 1;

    money::Rate share() const { return {gone, all}; }
};
DaysGone daysGone(const calendar::Date &day, const calendar::HolidayList &holidays);

} // namespace quotasmith::ops
