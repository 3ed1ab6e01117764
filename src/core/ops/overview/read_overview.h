// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forecast/attainability.h"
#include "core/review/pacing.h"
#include "core/store/queries/plan_sheet.h"

#include <optional>

namespace quotasmith::ops {

/// Where the company stands in one measure. Only read: nothing here writes a plan.
struct Overview {
    store::PlanSheet plan;
    review::MonthAmounts targets;  ///< nothing: no target, or not yet for that month
    review::MonthAmounts actuals;  ///< nothing: no fact knows the measure
    review::MonthAmounts lastYear; ///< of the same months a year before
    /// Position of the last month that counts; nothing while the year has no actuals and none was asked for.
    std::optional<int> through;
    review::Pacing pacing; ///< empty without `through`
    /// Over the months to date that have an actual in both years; nothing where last year had nothing above zero.
    std::optional<money::Rate> growth;
    /// What counts stays as it is, the other months are run through many times; without an outlook when the year is
    /// over.
    forecast::Attainability forecast;

    plan::Measure measure() const { return plan.sheet.measure; }
    std::optional<std::int64_t> target() const { return pacing.annual; }
    bool hasActuals() const { return through.has_value() && pacing.toDate.actual.has_value(); }
    bool isOver() const { return through == 11; }
    /// Of reaching the annual target; nothing without a target or an outlook.
    std::optional<money::Rate> probability() const;
};

/// through: to which month of the plan's year; nothing, or a month outside it: the last one with actuals, but the one
/// before it when that is the month of today and not closed, for it is not over.
Overview readOverview(const store::Connection &connection, plan::Measure measure,
                      std::optional<calendar::Month> through = std::nullopt);

} // namespace quotasmith::ops
