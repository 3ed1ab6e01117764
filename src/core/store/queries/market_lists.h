// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/rows/market_rows.h"
#include "core/plan/rows/sales_rows.h"
#include "core/plan/rows/team_rows.h"
#include "core/plan/rows/work_rows.h"

#include <vector>

/// Further lists of a plan as the values the domain reckons with, in the order in which people read them. All throw
/// Error{"file-damaged"} for a row nobody can read.
namespace quotasmith::store {

class Connection;

std::vector<plan::Rival> readRivals(const Connection &connection);
std::vector<plan::SurveyedNeed> readNeeds(const Connection &connection);
std::vector<plan::Zone> readZones(const Connection &connection);
std::vector<plan::AccountClass> readAccountClasses(const Connection &connection);
std::vector<plan::LossReason> readLossReasons(const Connection &connection);
std::vector<plan::MarketPrice> readMarketPrices(const Connection &connection);

std::vector<plan::Motivation> readMotivation(const Connection &connection);
std::vector<plan::AbilityScore> readAbilities(const Connection &connection);
std::vector<plan::ReserveCandidate> readReserve(const Connection &connection);

std::vector<plan::Opportunity> readOpportunities(const Connection &connection);
std::vector<plan::Contact> readContacts(const Connection &connection);
std::vector<plan::Visit> readVisits(const Connection &connection);
/// Weekly readings and values of periods.
std::vector<plan::IndicatorReading> readIndicatorReadings(const Connection &connection);

std::vector<plan::Strategy> readStrategies(const Connection &connection);
std::vector<plan::Project> readProjects(const Connection &connection);
std::vector<plan::ActionItem> readActions(const Connection &connection);

} // namespace quotasmith::store
