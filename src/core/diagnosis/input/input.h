// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/working_days.h"
#include "core/diagnosis/input/axis_sums.h"
#include "core/diagnosis/input/targets.h"
#include "core/diagnosis/input/thresholds.h"
#include "core/plan/person.h"
#include "core/plan/plan_settings.h"
#include "core/plan/rows/market_rows.h"
#include "core/plan/rows/ramp.h"
#include "core/plan/rows/sales_rows.h"
#include "core/plan/rows/team_rows.h"
#include "core/plan/rows/vacancy.h"
#include "core/plan/rows/work_rows.h"

#include <array>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace quotasmith::diagnosis {

/// What one person's commission asks of them in a quarter, for what pay can and cannot move.
struct PayFact {
    plan::NodeId person;
    std::optional<std::int64_t> firstPaid; ///< least amount of a quarter that pays anything
    std::optional<std::int64_t> cappedAt;  ///< amount of a quarter from which more pays nothing
};

/// Everything a diagnosis looks at, read once. Values only: a test makes one by hand.
struct Input {
    plan::PlanSettings settings;
    MonthSpan span;      ///< the months looked at
    calendar::Date asOf; ///< the day on which it is said: tenure, days since a contact
    Thresholds thresholds;

    std::array<std::shared_ptr<const plan::Tree>, 3> trees; ///< by Axis
    std::array<AxisSums, 3> actuals;                        ///< by Axis, of every year known
    TargetBook targets;                                     ///< of the plan's year and the others
    std::vector<plan::IndicatorReading> readings;           ///< typed numbers: where facts know nothing they stand in

    std::vector<plan::Person> people; ///< everybody of the organisation, vacancies too; no former places
    std::unordered_map<plan::NodeId, plan::NodeId> formerPlaces;  ///< a place held before a move: whose it was
    std::unordered_map<plan::NodeId, calendar::Month> rampedFrom; ///< whose targets grew with the ramp, from when
    std::vector<plan::Account> accounts;
    std::vector<plan::Product> products;
    plan::Ramp ramp;
    std::vector<plan::Vacancy> vacancies;
    std::vector<plan::Motivation> motivation;
    std::vector<plan::AbilityScore> abilities;
    std::vector<plan::ReserveCandidate> reserve;

    std::vector<plan::Rival> rivals;
    std::vector<plan::SurveyedNeed> needs;
    std::vector<plan::Zone> zones;
    std::vector<plan::AccountClass> accountClasses;
    std::vector<plan::LossReason> losses;
    std::vector<plan::MarketPrice> marketPrices;

    std::vector<plan::Opportunity> opportunities;
    std::vector<plan::Contact> contacts;
    std::vector<plan::Visit> visits;

    std::vector<plan::Strategy> strategies;
    std::vector<plan::Project> projects;
    std::vector<plan::ActionItem> actions;

    std::vector<PayFact> pay;                     ///< empty: no scheme is known
    std::optional<std::int64_t> commissionAtPlan; ///< minor units of the plan's year
    std::optional<std::int64_t> incentiveBudget;  ///< minor units of the plan's year

    const plan::Tree &tree(plan::Axis axis) const { return *trees[static_cast<std::size_t>(axis)]; }
    const AxisSums &sums(plan::Axis axis) const { return actuals[static_cast<std::size_t>(axis)]; }
};

} // namespace quotasmith::diagnosis
