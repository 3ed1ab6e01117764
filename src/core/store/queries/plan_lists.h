// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/working_days.h"
#include "core/plan/plan_settings.h"
#include "core/plan/rows/annotations.h"
#include "core/plan/rows/cushion_rule.h"
#include "core/plan/rows/goal_rows.h"
#include "core/plan/rows/ramp.h"
#include "core/plan/rows/service_rule.h"
#include "core/plan/rows/vacancy.h"

#include <string_view>
#include <vector>

/// The lists of a plan as the values the domain reckons with, in the order in which people read them. All throw
/// Error{"file-damaged"} for a row nobody can read.
namespace quotasmith::store {

class Connection;

std::vector<plan::ServiceRule> readServiceRules(const Connection &connection);
/// The typed shares, a month without one like the month before it; the usual ramp when none is typed.
plan::Ramp readRamp(const Connection &connection);
std::vector<plan::CushionRule> readCushions(const Connection &connection);
std::vector<plan::Productivity> readProductivity(const Connection &connection);
std::vector<plan::Vacancy> readVacancies(const Connection &connection);

std::vector<plan::BridgeRow> readBridge(const Connection &connection);
std::vector<plan::SwotItem> readSwot(const Connection &connection);
std::vector<plan::OgsmtRow> readOgsmt(const Connection &connection, const plan::PlanSettings &settings);
std::vector<plan::Commitment> readCommitments(const Connection &connection, const plan::PlanSettings &settings);
std::vector<plan::AtLeastGoal> readAtLeastGoals(const Connection &connection, const plan::PlanSettings &settings);

std::vector<plan::Approach> readApproaches(const Connection &connection, const plan::PlanSettings &settings);
std::vector<plan::SeasonMarker> readMarkers(const Connection &connection);
calendar::HolidayList readHolidays(const Connection &connection);

/// The limit in force: the one typed, else the usual one. `key` is one of plan::thresholdKeys().
money::Rate readThreshold(const Connection &connection, std::string_view key);

} // namespace quotasmith::store
