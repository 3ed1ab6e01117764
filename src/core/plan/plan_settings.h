// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/money/currency.h"
#include "core/plan/axis.h"
#include "core/plan/feature.h"
#include "core/plan/measure.h"

#include <array>
#include <cstdint>
#include <string>

namespace quotasmith::plan {

enum class Tax { Included, Excluded };

/// What a plan is: one company, one fiscal year, one currency.
struct PlanSettings {
    std::int64_t planId = 0; ///< identity of the plan itself, kept by copies
    std::string company;
    calendar::FiscalCalendar calendar{2027, 1};
    money::Currency currency;
    std::int64_t grain = 1;           ///< minor units a free cell is a multiple of
    Measure money = Measure::Revenue; ///< the money targets stand on: revenue, signed or collected
    Tax tax = Tax::Included;
    std::array<Level, 3> plannedLevels{Level::Person, Level::Tier, Level::Product}; ///< by Axis
    Features shown; ///< what has been switched on for the window

    int decimals(Measure measure) const { return decimalsOf(measure, currency.exponent); }
    bool shows(Feature feature) const { return shown.contains(feature); }
    Level plannedLevel(Axis axis) const { return plannedLevels[static_cast<std::size_t>(axis)]; }
};

} // namespace quotasmith::plan
