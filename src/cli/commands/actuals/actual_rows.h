// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/plan/plan_settings.h"
#include "core/plan/tree.h"
#include "core/store/queries/fact_sums.h"

#include <string>
#include <vector>

namespace quotasmith::cli {

struct ActualRow {
    plan::Node node;
    int depth = 0; ///< below the first row
    store::ActualSums sums;
};

/// What happened in a period, a node a row in tree order; nodes without actuals are left out.
struct ActualRows {
    std::vector<plan::Measure> measures; ///< those that occur
    std::vector<ActualRow> rows;
};

/// `by`: an axis, or the code of a node on any axis (the organisation's first), which then is the first row.
/// Throws Error{"node-unknown",{axis,node,nearest}}.
ActualRows readActualRows(const store::Connection &connection, const plan::PlanSettings &settings,
                          const std::string &by, const calendar::Period &period);

} // namespace quotasmith::cli
