// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/sales/funnel.h"
#include "core/execution/reminders.h"
#include "core/plan/plan_settings.h"
#include "core/plan/tree.h"

#include <array>
#include <memory>
#include <vector>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

using Trees = std::array<std::shared_ptr<const plan::Tree>, 3>; ///< by Axis

/// The steps of the execution table with their days: weeks count from the step's own start, the project's, the year's.
std::vector<plan::ScheduleStep> readDatedSchedule(const store::Connection &connection,
                                                  const plan::PlanSettings &settings);
/// Customers nobody has spoken to for as many days as the limit `follow-up-overdue.days` says.
std::vector<diagnosis::Overdue> readFollowUps(const store::Connection &connection, const Trees &trees,
                                              const calendar::Date &today);
/// All that may remind; follow-ups are the ones given.
execution::ReminderInput readReminderInput(const store::Connection &connection, const plan::PlanSettings &settings,
                                           const Trees &trees, const std::vector<diagnosis::Overdue> &followUps,
                                           const calendar::Date &today);

} // namespace quotasmith::ops
