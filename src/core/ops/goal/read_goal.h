// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forecast/attainability.h"
#include "core/goal/bottom_up.h"
#include "core/goal/bridge.h"
#include "core/goal/capacity.h"
#include "core/goal/smart.h"
#include "core/ops/goal/goal_lists.h"
#include "core/store/queries/plan_sheet.h"

#include <optional>
#include <string_view>
#include <vector>

namespace quotasmith::ops {

/// What a measure's target rests on.
struct MeasureGoal {
    store::PlanSheet plan;
    std::optional<std::int64_t> target;      ///< the annual one, base ambition; nothing while there is none
    std::optional<goal::Capacity> capacity;  ///< nothing without any productivity
    std::optional<money::Rate> productivity; ///< of everybody, a month, derived from last year
    bool isProductivityTyped = false;
    forecast::Attainability attainability;

    /// Nothing without a target.
    std::optional<money::Rate> probability() const;
};

/// The SMART check of one target.
struct SmartRow {
    plan::Axis axis = plan::Axis::Organisation;
    plan::Node node;
    plan::Measure measure = plan::Measure::Revenue;
    std::int64_t amount = 0;
    goal::SmartMarks marks;
};

/// A row of the goal sheet beside the target it serves, in the measure it names by its code, else the plan's money.
struct OgsmtLine {
    plan::OgsmtRow row;
    plan::Measure measure = plan::Measure::Revenue;
    std::optional<std::int64_t> value;    ///< the target; nothing while there is none or the row names no node
    std::optional<std::int64_t> lastYear; ///< actual of the same place a year before
    std::optional<std::int64_t> actual;   ///< so far
    std::optional<std::int64_t> gap;      ///< actual − target
};

/// What is missing or taken on trust: a code, and how many (months, bases, people) where that can be said.
/// `no-last-year last-year-incomplete no-target no-basis no-commitments commitments-missing commitments-partial
/// no-productivity heads-unmeasured heads-undated heads-early short-history history-ends-early no-season no-ogsmt`
struct GoalNotice {
    std::string_view code;
    std::int64_t number = 0;
};

/// The reasoning of the annual target. Only read: nothing here writes a plan.
struct AnnualGoal {
    MeasureGoal money; ///< of the money the plan stands on
    GoalLists lists;
    int lastYearMonths = 0; ///< of last year that have actuals
    goal::Bridge bridge;
    goal::BottomUp bottomUp;
    std::vector<SmartRow> smart; ///< by measure, then in tree order; other axes where the goal sheet names a node
    std::vector<OgsmtLine> ogsmt;

    std::vector<GoalNotice> notices() const;
};
AnnualGoal readAnnualGoal(const store::Connection &connection);

} // namespace quotasmith::ops
