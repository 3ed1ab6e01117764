// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/sales/funnel.h"
#include "core/execution/chain.h"
#include "core/execution/due.h"
#include "core/execution/progress.h"
#include "core/execution/reminders.h"
#include "core/execution/roi.h"
#include "core/execution/spending.h"
#include "core/ops/execution/strategy_words.h"
#include "core/ops/goal/read_goal.h"
#include "core/plan/plan_settings.h"
#include "core/plan/tree.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// A key result and how far it is.
struct ResultState {
    std::optional<money::Rate> present; ///< whole units of its measure: of the plan, else as typed
    std::optional<money::Rate> target;  ///< as typed, else of the plan
    std::optional<money::Rate> progress;
    bool isOfPlan = false; ///< the plan's actuals say where it is
    bool isTargetOfPlan = false;
};

/// What is done about the targets, and how it stands on a day. Only read: nothing here writes a plan.
struct Execution {
    plan::PlanSettings settings;
    calendar::Date today;
    std::array<std::shared_ptr<const plan::Tree>, 3> trees; ///< by Axis

    std::vector<plan::Strategy> strategies;
    std::vector<StrategyWords> strategyWords;    ///< by strategy
    std::vector<execution::StrategyRoi> returns; ///< by strategy, to the month of `today`
    execution::RoiLimits roiLimits;
    std::vector<plan::Project> projects;
    std::vector<execution::ProjectState> states;       ///< by project
    std::vector<std::optional<calendar::Date>> starts; ///< by project
    std::vector<plan::Milestone> milestones;
    std::vector<plan::KeyResult> results;
    std::vector<ResultState> resultStates; ///< by key result
    std::vector<plan::ActionItem> actions;
    std::vector<plan::ScheduleStep> schedule; ///< with their days filled in
    execution::Chain chain;
    std::vector<execution::TrialCount> trials;
    std::vector<OgsmtLine> ogsmt; ///< beside the targets the rows serve

    std::vector<plan::BudgetLine> budget;
    std::vector<plan::SpendLine> spend;
    execution::Spending spending;
    std::vector<plan::Risk> risks;
    execution::RiskLimits riskLimits;

    std::vector<plan::Meeting> meetings;
    std::vector<plan::Talk> talks;
    std::vector<plan::Training> training;
    std::vector<plan::WatchedIndicator> cadences;
    std::vector<std::optional<calendar::Date>> readingsDue; ///< by cadence

    std::vector<diagnosis::Overdue> followUps; ///< customers nobody has spoken to for long
    std::vector<execution::Reminder> reminders;

    const plan::Tree &tree(plan::Axis axis) const { return *trees[static_cast<std::size_t>(axis)]; }
    /// The node's code, or its name; empty for none.
    std::string nameOf(plan::Axis axis, const std::optional<plan::NodeId> &node) const;
};

/// Days ahead that reminders look.
inline constexpr int kDaysAhead = 31;

/// The day by which a plan is looked at where nobody says one: today, but the last day of the last month with actuals
/// when that is a later month.
calendar::Date dayOf(const store::Connection &connection);
Execution readExecution(const store::Connection &connection, const calendar::Date &today, int ahead = kDaysAhead);
/// Only what reminds of something.
std::vector<execution::Reminder> readReminders(const store::Connection &connection, const calendar::Date &today,
                                               int ahead = kDaysAhead);

} // namespace quotasmith::ops
