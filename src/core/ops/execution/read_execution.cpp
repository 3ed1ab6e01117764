// SPDX-License-Identifier: Apache-2.0
#include "core/ops/execution/read_execution.h"

#include "core/ops/execution/reminder_input.h"
#include "core/ops/execution/result_values.h"
#include "core/ops/goal/goal_marks.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/queries/lists/execution_lists.h"
#include "core/store/queries/market_lists.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using calendar::Date;

Trees readTrees(const store::Connection &connection, const plan::PlanSettings &settings)
{
    Trees trees;
    for (const plan::Axis axis : plan::kAxes)
        trees[static_cast<std::size_t>(axis)] =
            std::make_shared<const plan::Tree>(store::readTree(connection, settings, axis));
    return trees;
}

/// The company's targets: what every strategy is for in the end.
std::vector<execution::TargetPlace> companyTargets(const store::Connection &connection)
{
    std::vector<execution::TargetPlace> targets;
    for (const plan::Measure measure : store::plannedMeasures(connection)) {
        const auto spine = store::readSpine(connection, measure);
        if (spine && plan::sumOf(spine->cells) > 0)
            targets.push_back({plan::Axis::Organisation, std::nullopt, measure});
    }
    return targets;
}

/// A strategy for the root of any axis serves the company.
std::vector<plan::Strategy> readServing(const store::Connection &connection, const Trees &trees)
{
    std::vector<plan::Strategy> strategies = store::readStrategies(connection);
    for (plan::Strategy &strategy : strategies)
        if (strategy.node && trees[static_cast<std::size_t>(strategy.axis)]->node(0).id == *strategy.node)
            strategy.node.reset();
    return strategies;
}

void readStrategies(const store::Connection &connection, Execution &all)
{
    all.roiLimits = {store::readThreshold(connection, "roi.stop"), store::readThreshold(connection, "roi.scale")};
    all.strategies = readServing(connection, all.trees);
    all.strategyWords = readStrategyWords(connection);
    const auto months = store::readStrategyMonths(connection);
    for (const plan::StrategyTerms &terms : store::readStrategyTerms(connection))
        all.returns.push_back(
            execution::roiOf(terms, months, all.settings.calendar.start(), all.today.monthOf(), all.roiLimits));
}

void readProjects(const store::Connection &connection, Execution &all)
{
    all.projects = store::readProjects(connection);
    all.milestones = store::readMilestones(connection);
    all.actions = store::readActions(connection);
    all.schedule = readDatedSchedule(connection, all.settings);
    const auto starts = store::readProjectStarts(connection);
    for (const plan::Project &project : all.projects) {
        all.states.push_back(execution::stateOf(project, all.milestones, all.today));
        const auto start =
            std::find_if(starts.begin(), starts.end(), [&](const auto &each) { return each.first == project.code; });
        all.starts.push_back(start == starts.end() ? std::nullopt : std::optional(start->second));
    }
    all.results = store::readKeyResults(connection, all.settings);
    ResultValues values(connection, all.settings, all.trees);
    for (const plan::KeyResult &result : all.results) {
        ResultState &state = all.resultStates.emplace_back();
        const auto ofPlan = values.of(result);
        state.isOfPlan = ofPlan.has_value();
        state.present = ofPlan ? ofPlan : result.present;
        state.target = result.target ? result.target : values.targetOf(result);
        state.isTargetOfPlan = !result.target && state.target;
        state.progress = execution::progressOf(result.start, state.target, state.present);
    }
    all.trials = execution::countTrials(store::readTrials(connection));
}

void readMoney(const store::Connection &connection, Execution &all)
{
    const auto whole = [&](std::string_view key) {
        const money::Rate limit = store::readThreshold(connection, key);
        return limit.numerator() / limit.denominator();
    };
    all.budget = store::readBudget(connection, all.settings);
    all.spend = store::readSpend(connection);
    all.spending = execution::spendingOf(all.budget, all.spend, all.settings.calendar);
    all.risks = store::readRisks(connection);
    all.riskLimits = {whole("risk.watch"), whole("risk.high")};
}

void readPeople(const store::Connection &connection, Execution &all)
{
    all.meetings = store::readMeetings(connection);
    all.talks = store::readTalks(connection);
    all.training = store::readTraining(connection);
    all.cadences = store::readCadences(connection);
    const auto holidays = store::readHolidays(connection);
    const Date yesterday = Date::fromDayNumber(all.today.dayNumber() - 1);
    for (const plan::WatchedIndicator &one : all.cadences)
        all.readingsDue.push_back(
            execution::nextDue(one.cadence, one.last.value_or(yesterday), all.settings.calendar, holidays));
}

} // namespace

std::string Execution::nameOf(plan::Axis axis, const std::optional<plan::NodeId> &node) const
{
    const auto place = node ? tree(axis).find(*node) : std::nullopt;
    if (!place)
        return {};
    const plan::Node &found = tree(axis).node(*place);
    return found.name.empty() ? found.code : found.name;
}

calendar::Date dayOf(const store::Connection &connection)
{
    const Date today = Date::parse(connection.today()).value_or(Date());
    const auto known = store::monthsWithActuals(connection);
    if (known.empty() || known.back() <= today.monthOf())
        return today;
    return {known.back().year(), known.back().month(), known.back().days()};
}

Execution readExecution(const store::Connection &connection, const Date &today, int ahead)
{
    Execution all;
    all.settings = store::readSettings(connection);
    all.today = today;
    all.trees = readTrees(connection, all.settings);
    readStrategies(connection, all);
    readProjects(connection, all);
    all.chain = execution::chainOf(companyTargets(connection), all.strategies, all.projects, all.actions);
    all.ogsmt = readOgsmtLines(connection, readGoalLists(connection, all.settings), all.settings);
    readMoney(connection, all);
    readPeople(connection, all);
    all.followUps = readFollowUps(connection, all.trees, today);
    all.reminders = execution::remindersOf(readReminderInput(connection, all.settings, all.trees, all.followUps, today),
                                           today, ahead);
    return all;
}

std::vector<execution::Reminder> readReminders(const store::Connection &connection, const Date &today, int ahead)
{
    const plan::PlanSettings settings = store::readSettings(connection);
    const Trees trees = readTrees(connection, settings);
    const auto followUps = readFollowUps(connection, trees, today);
    return execution::remindersOf(readReminderInput(connection, settings, trees, followUps, today), today, ahead);
}

} // namespace quotasmith::ops
