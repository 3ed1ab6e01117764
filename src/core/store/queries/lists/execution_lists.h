// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/plan/rows/execution/meeting_rows.h"
#include "core/plan/rows/execution/project_rows.h"
#include "core/plan/rows/execution/spending_rows.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

/// The lists of the execution as the values the domain reckons with, in the order in which people read them. A row that
/// names its strategy, project or budget line by a name only one has stands there with the code. All throw
/// Error{"file-damaged"} for a row nobody can read.
namespace quotasmith::store {

class Connection;

std::vector<plan::StrategyTerms> readStrategyTerms(const Connection &connection);
std::vector<plan::StrategyMonth> readStrategyMonths(const Connection &connection);
std::vector<plan::Milestone> readMilestones(const Connection &connection);
std::vector<plan::KeyResult> readKeyResults(const Connection &connection, const plan::PlanSettings &settings);
std::vector<plan::ScheduleStep> readSchedule(const Connection &connection);
std::vector<plan::Trial> readTrials(const Connection &connection);
/// The day each project begins, by its code; those that say none are left out.
std::vector<std::pair<std::string, calendar::Date>> readProjectStarts(const Connection &connection);

std::vector<plan::BudgetLine> readBudget(const Connection &connection, const plan::PlanSettings &settings);
std::vector<plan::SpendLine> readSpend(const Connection &connection);
std::vector<plan::Risk> readRisks(const Connection &connection);

/// Codes of the rows of `visits` that are calls.
std::set<std::string> readCalls(const Connection &connection);
std::vector<plan::Meeting> readMeetings(const Connection &connection);
std::vector<plan::Talk> readTalks(const Connection &connection);
std::vector<plan::Training> readTraining(const Connection &connection);
/// The last reading is the later one of the day typed and the last week typed into `readings`.
std::vector<plan::WatchedIndicator> readCadences(const Connection &connection);

} // namespace quotasmith::store
