// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forecast/seasonal_model.h"
#include "core/goal/productivity.h"
#include "core/plan/plan_settings.h"
#include "core/store/queries/fact_sums.h"

#include <map>
#include <optional>
#include <vector>

namespace quotasmith::ops {

/// Actuals of the plan's year and of the five before it, as the reasoning of a target looks at them.
class GoalActuals {
public:
    GoalActuals(const store::Connection &connection, const plan::PlanSettings &settings);

    /// The company's amount of a month; nothing where no fact knows the measure.
    std::optional<std::int64_t> month(plan::Measure measure, calendar::Month month) const;
    /// The months of a fiscal year that have actuals; yearsBack 0 is the plan's own.
    std::vector<calendar::Month> knownMonths(plan::Measure measure, int yearsBack) const;
    /// Sum of the known months; nothing without any.
    std::optional<std::int64_t> year(plan::Measure measure, int yearsBack) const;
    /// What people brought last year; nothing without actuals.
    std::optional<goal::YearByPerson> lastYearByPerson(plan::Measure measure, const plan::Tree &organisation) const;
    /// The months of each member with an amount that is not zero.
    goal::WorkedMonths workedMonths(plan::Measure measure) const;
    /// The months in a row that end with the last one known before `open`.
    forecast::MonthSeries seriesBefore(plan::Measure measure, calendar::Month open) const;
    /// Which nodes of the organisation have actuals of a measure, last year or this; by tree position.
    std::vector<bool> countedNodes(plan::Measure measure, const plan::Tree &organisation) const;

private:
    calendar::FiscalCalendar m_calendar;
    std::map<calendar::Month, store::SumsByNode> m_months;
};

} // namespace quotasmith::ops
