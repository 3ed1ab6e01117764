// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/spread/edit.h"
#include "core/spread/seasonality.h"

#include <vector>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// Actuals of one fiscal year by the plan's months, that before the plan's for growth and history. A month without any
/// fact counts as zero; `known` tells whether there was any at all.
struct LastYear {
    bool known = false;
    plan::MonthUnits company{};
    /// By leaf of the axis.
    std::vector<plan::MonthUnits> leaves;
};
/// Of the fiscal year so many before the plan's; 0 is the plan's own.
LastYear readYear(const store::Connection &connection, const plan::PlanSettings &settings, plan::Measure measure,
                  plan::Axis axis, const plan::Tree &tree, int yearsBack);
LastYear readLastYear(const store::Connection &connection, const plan::PlanSettings &settings, plan::Measure measure,
                      plan::Axis axis, const plan::Tree &tree);
/// Last year's amount of a node in a period; nothing when nothing is known.
std::optional<std::int64_t> lastYearOf(const LastYear &lastYear, const plan::Tree &tree, int node,
                                       calendar::MonthRange months);
/// Month shares learned from those of the three past years of the company that are whole; where none is, from what has
/// begun.
spread::Seasonality readSeasonality(const store::Connection &connection, const plan::PlanSettings &settings,
                                    plan::Measure measure);

} // namespace quotasmith::ops
