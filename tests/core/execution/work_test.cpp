// SPDX-License-Identifier: Apache-2.0
#include "core/execution/chain.h"
#include "core/execution/progress.h"

#include <gmock/gmock.h>

namespace quotasmith::execution {
namespace {

using calendar::Date;
using money::Rate;
using plan::ActionStatus;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr Date kToday{2027, 5, 31};

plan::Strategy strategy(const char *code, plan::Measure measure = plan::Measure::Revenue)
{
    plan::Strategy one;
    one.code = code;
    one.measure = measure;
    return one;
}

plan::Project project(const char *code, const char *strategy, ActionStatus status = ActionStatus::Doing,
                      std::optional<Date> due = {})
{
    return {code, code, strategy, "", due, status};
}

plan::Milestone milestone(const char *project, const Date &due, std::optional<Date> done = {}, Rate weight = {1, 1})
{
    return {"", project, "", due, done, "", weight};
}

TEST(Chain, IsSeenFromBothEnds)
{
    const std::vector<TargetPlace> targets{{}, {plan::Axis::Organisation, {}, plan::Measure::NewCustomers}};
    const std::vector<plan::Strategy> strategies{strategy("ST1"), strategy("ST2"), strategy("ST3")};
    const std::vector<plan::Project> projects{project("PJ1", "ST1"), project("PJ2", "gone"),
                                              project("PJ3", "ST2", ActionStatus::Dropped)};
    const std::vector<plan::ActionItem> actions{{"A1", "", "", {}, ActionStatus::Open, "", "ST2"},
                                                {"A2", "", "", {}, ActionStatus::Open, "", ""}};
    const Chain chain = chainOf(targets, strategies, projects, actions);
    ASSERT_EQ(chain.targets.size(), 2u);
    EXPECT_THAT(chain.targets[0].strategies, ElementsAre(0, 1, 2));
    EXPECT_THAT(chain.targets[1].strategies, IsEmpty()) << "nobody works for it";
    EXPECT_THAT(chain.strategies[0].projects, ElementsAre(0));
    EXPECT_THAT(chain.strategies[1].projects, IsEmpty()) << "dropped work does not count";
    EXPECT_THAT(chain.strategies[1].actions, ElementsAre(0));
    EXPECT_FALSE(chain.strategies[2].isWorkedOn());
    EXPECT_THAT(chain.looseProjects, ElementsAre(1));
    EXPECT_THAT(chain.looseActions, ElementsAre(1));
}

TEST(Chain, ATargetOnlyAStrategyNamesIsInIt)
{
    const std::vector<plan::Strategy> strategies{strategy("ST1", plan::Measure::Leads)};
    const Chain chain = chainOf({}, strategies, {}, {});
    ASSERT_EQ(chain.targets.size(), 1u);
    EXPECT_EQ(chain.targets[0].target.measure, plan::Measure::Leads);
}

TEST(ProjectState, IsWeightDoneOfTheWeightOfAll)
{
    const std::vector<plan::Milestone> milestones{
        milestone("PJ1", {2027, 6, 30}), milestone("PJ1", {2027, 3, 31}, Date{2027, 4, 2}, Rate(2, 1)),
        milestone("PJ2", {2027, 1, 1}), milestone("PJ1", {2027, 5, 31}, {}, Rate(1, 1))};
    const ProjectState state = stateOf(project("PJ1", ""), milestones, kToday);
    EXPECT_THAT(state.milestones, ElementsAre(1, 3, 0));
    EXPECT_EQ(state.progress, Rate(1, 2));
    EXPECT_EQ(state.expected, Rate(3, 4));
    EXPECT_EQ(state.next, 3u);
    EXPECT_FALSE(state.daysLate) << "what is due today is not late";
}

TEST(ProjectState, IsLateFromTheDayAfter)
{
    const std::vector<plan::Milestone> milestones{milestone("PJ1", {2027, 5, 15}), milestone("PJ1", {2027, 5, 30})};
    EXPECT_EQ(stateOf(project("PJ1", ""), milestones, kToday).daysLate, 16) << "since the first one";
    EXPECT_EQ(stateOf(project("PJ1", "", ActionStatus::Doing, Date{2027, 5, 30}), {}, kToday).daysLate, 1);
    EXPECT_FALSE(stateOf(project("PJ1", "", ActionStatus::Doing, kToday), {}, kToday).daysLate);
    EXPECT_FALSE(stateOf(project("PJ1", "", ActionStatus::Done, Date{2027, 1, 1}), milestones, kToday).daysLate);
    EXPECT_EQ(stateOf(project("PJ1", "", ActionStatus::Done), milestones, kToday).progress, Rate(1, 1));
    EXPECT_FALSE(stateOf(project("PJ1", "", ActionStatus::Dropped), milestones, kToday).next);
}

TEST(ProjectState, WhatWillBeDoneTomorrowIsNotDone)
{
    const std::vector<plan::Milestone> milestones{milestone("PJ1", {2027, 5, 30}, Date{2027, 6, 1})};
    EXPECT_EQ(stateOf(project("PJ1", ""), milestones, kToday).progress, Rate());
    EXPECT_EQ(daysLate(milestones[0], kToday), 1);
    EXPECT_FALSE(daysLate(milestones[0], {2027, 6, 1}));
}

TEST(ProjectState, WithoutWeightNothingIsExpected)
{
    const std::vector<plan::Milestone> milestones{milestone("PJ1", {2027, 5, 1}, Date{2027, 5, 1}, Rate())};
    EXPECT_EQ(stateOf(project("PJ1", ""), milestones, kToday).progress, Rate());
    EXPECT_EQ(stateOf(project("PJ1", ""), {}, kToday).expected, Rate());
}

TEST(KeyResult, IsThePartOfTheWay)
{
    EXPECT_EQ(progressOf(Rate(31, 100), Rate(40, 100), Rate(35, 100)), Rate(4, 9));
    EXPECT_EQ(progressOf({}, Rate(12, 1), Rate(4, 1)), Rate(1, 3)) << "from nothing";
    EXPECT_EQ(progressOf(Rate(10, 1), Rate(4, 1), Rate(7, 1)), Rate(1, 2)) << "less is better";
    EXPECT_EQ(progressOf(Rate(10, 1), Rate(4, 1), Rate(12, 1)), Rate(-1, 3));
    EXPECT_FALSE(progressOf(Rate(4, 1), Rate(4, 1), Rate(4, 1)));
    EXPECT_FALSE(progressOf({}, {}, Rate(4, 1)));
    EXPECT_FALSE(progressOf({}, Rate(4, 1), {}));
}

TEST(Trials, SucceedOfThoseThatAreOver)
{
    const plan::NodeId a(1), b(2);
    const auto trial = [](plan::NodeId product, plan::TrialOutcome outcome) {
        plan::Trial one;
        one.product = product;
        one.outcome = outcome;
        return one;
    };
    const std::vector<plan::Trial> trials{trial(a, plan::TrialOutcome::Succeeded),
                                          trial(b, plan::TrialOutcome::Running), trial(a, plan::TrialOutcome::Failed),
                                          trial(a, plan::TrialOutcome::Succeeded)};
    const auto counts = countTrials(trials);
    ASSERT_EQ(counts.size(), 2u);
    EXPECT_EQ(counts[0].successRate(), Rate(2, 3));
    EXPECT_FALSE(counts[1].successRate()) << "none is over";
    EXPECT_EQ(counts[1].running, 1);
}

} // namespace
} // namespace quotasmith::execution
