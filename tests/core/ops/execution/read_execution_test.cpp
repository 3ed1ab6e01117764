// SPDX-License-Identifier: Apache-2.0
#include "core/ops/execution/read_execution.h"

#include "core/ops/execution/read_activity.h"
#include "core/ops/lists/edit_lists.h"
#include "core/ops/review/read_review.h"
#include "core/ops/sample/make_sample.h"
#include "core/store/sqlite/connection.h"
#include "tests/support/plan_fixture.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace quotasmith::tests {
namespace {

/// Of the budget line of a type: lines stand in the order of their periods.
std::size_t place(const ops::Execution &all, const std::string &type)
{
    const auto found = std::find_if(all.budget.begin(), all.budget.end(),
                                    [&](const plan::BudgetLine &line) { return line.type == type; });
    EXPECT_NE(found, all.budget.end()) << type;
    return static_cast<std::size_t>(found - all.budget.begin());
}

const ops::ResultState &result(const ops::Execution &all, const std::string &code)
{
    const auto found = std::find_if(all.results.begin(), all.results.end(),
                                    [&](const plan::KeyResult &one) { return one.code == code; });
    EXPECT_NE(found, all.results.end()) << code;
    return all.resultStates[static_cast<std::size_t>(found - all.results.begin())];
}

} // namespace

using calendar::Date;
using execution::ReminderKind;
using execution::RoiVerdict;

/// The fictional company at the end of May.
class SampleExecution : public PlanFixture {
protected:
    void SetUp() override
    {
        ops::makeSample(m_folder / "sample.qsplan", {});
        m_sample = store::Document::openForWriting(m_folder / "sample.qsplan", surroundings());
    }
    const store::Connection &connection() const { return m_sample->connection(); }
    ops::Execution read() const { return ops::readExecution(connection(), Date{2027, 5, 31}); }
    static const execution::Reminder *find(const ops::Execution &all, ReminderKind kind, const std::string &text)
    {
        const auto found = std::find_if(all.reminders.begin(), all.reminders.end(), [&](const auto &one) {
            return one.kind == kind && (one.text == text || one.key == text);
        });
        return found == all.reminders.end() ? nullptr : &*found;
    }

    std::unique_ptr<store::Document> m_sample;
};

TEST_F(SampleExecution, OneStrategyIsToStopAndOneToGrow)
{
    const ops::Execution all = read();
    ASSERT_EQ(all.returns.size(), 5u);
    EXPECT_EQ(all.returns[0].verdict, RoiVerdict::Scale);
    EXPECT_EQ(all.returns[0].roi, money::Rate(11, 3));
    EXPECT_EQ(all.returns[0].turned, calendar::Month(2027, 4));
    EXPECT_EQ(all.returns[1].verdict, RoiVerdict::Keep);
    EXPECT_EQ(all.returns[2].verdict, RoiVerdict::Stop);
    EXPECT_EQ(all.returns[4].verdict, RoiVerdict::Unknown) << "nobody says what it brought";
    EXPECT_FALSE(all.chain.strategies[3].isWorkedOn());
    EXPECT_EQ(all.chain.looseProjects.size(), 1u);
}

TEST_F(SampleExecution, OneProjectIsLate)
{
    const ops::Execution all = read();
    ASSERT_EQ(all.states.size(), 5u);
    EXPECT_EQ(all.states[1].daysLate, 16);
    for (const std::size_t i : {0u, 2u, 3u, 4u})
        EXPECT_FALSE(all.states[i].daysLate) << i;
    EXPECT_EQ(all.states[3].progress, money::Rate(1, 1));
    EXPECT_TRUE(result(all, "KR1").isOfPlan) << "revenue of KA is in the plan";
    EXPECT_GT(result(all, "KR1").present, money::Rate());
    EXPECT_EQ(result(all, "KR2").progress, money::Rate(4, 9)) << "a number of its own";
    ASSERT_EQ(all.trials.size(), 2u);
    EXPECT_EQ(all.trials[0].successRate(), money::Rate(3, 4));
}

TEST_F(SampleExecution, TheExecutionTableHasDays)
{
    const ops::Execution all = read();
    ASSERT_EQ(all.schedule.size(), 6u);
    EXPECT_EQ(all.schedule[2].from, (Date{2027, 5, 24}));
    EXPECT_EQ(all.schedule[2].until, (Date{2027, 6, 6}));
}

TEST_F(SampleExecution, TheBudgetIsTheSeedsAndOneLineIsOverspent)
{
    const ops::Execution all = read();
    ASSERT_EQ(all.budget.size(), 3u);
    const execution::BudgetState &research = all.spending.lines[place(all, "市场调研费")];
    const execution::BudgetState &incentive = all.spending.lines[place(all, "销售激励")];
    const execution::BudgetState &training = all.spending.lines[place(all, "培训费")];
    EXPECT_EQ(research.plannedIn({}), 50'000'00);
    EXPECT_EQ(incentive.plannedIn({}), 300'000'00);
    EXPECT_EQ(training.plannedIn({0, 5}), 80'000'00);
    EXPECT_EQ(training.plannedIn({}), 160'000'00);
    EXPECT_TRUE(research.isOverspent());
    EXPECT_FALSE(incentive.isOverspent() || training.isOverspent());
    EXPECT_TRUE(all.spending.nowhere.empty()) << "lines are found by their type";
}

TEST_F(SampleExecution, RemindsOfWhatIsDue)
{
    const ops::Execution all = read();
    EXPECT_TRUE(std::is_sorted(all.reminders.begin(), all.reminders.end(),
                               [](const auto &a, const auto &b) { return a.due < b.due; }));
    EXPECT_TRUE(find(all, ReminderKind::Milestone, "提醒功能上线试点"));
    EXPECT_TRUE(find(all, ReminderKind::Season, "618"));
    EXPECT_TRUE(find(all, ReminderKind::FollowUp, "C002")) << "nobody has spoken to it for a month";
    EXPECT_TRUE(find(all, ReminderKind::Close, "2027-04"));
    ASSERT_TRUE(find(all, ReminderKind::Reading, "客户转化率"));
    EXPECT_EQ(find(all, ReminderKind::Reading, "客户转化率")->due, (Date{2027, 5, 28}));
    EXPECT_EQ(find(all, ReminderKind::Reading, "利润率")->due, (Date{2027, 6, 30}));
    EXPECT_TRUE(find(all, ReminderKind::Talk, "王雅琴")) << "says with whom";
    EXPECT_FALSE(find(all, ReminderKind::Action, "安排 4 名新人跟访")) << "done";
    EXPECT_EQ(ops::readReminders(connection(), {2027, 5, 31}), all.reminders);
}

TEST_F(SampleExecution, WithoutADayItLooksAtTheEndOfTheActuals)
{
    EXPECT_EQ(ops::dayOf(connection()), (Date{2027, 5, 31})) << "the clock stands in March";
    EXPECT_EQ(ops::dayOf(open()->connection()), (Date{2027, 3, 1})) << "a plan without actuals: today";
}

TEST_F(SampleExecution, TheRestOfTheTargetAsksForWork)
{
    const auto all = ops::readActivity(connection(), Date{2027, 5, 31});
    ASSERT_EQ(all.size(), 25u);
    const ops::Activity &company = all.front();
    ASSERT_TRUE(company.target);
    EXPECT_EQ(company.need.target, *company.target - company.actual);
    EXPECT_EQ(company.need.people, 24);
    EXPECT_EQ(company.need.weeks, 31);
    EXPECT_EQ(company.source, ops::RatioSource::Opportunities);
    EXPECT_TRUE(company.isOwn);
    ASSERT_TRUE(company.need.deals && company.need.opportunities && company.need.leads);
    EXPECT_LT(*company.need.deals, *company.need.opportunities);
    EXPECT_LT(*company.need.opportunities, *company.need.leads);
    EXPECT_TRUE(company.need.visits);
    const auto one = ops::readActivity(connection(), Date{2027, 5, 31}, "P001");
    ASSERT_EQ(one.size(), 1u);
    EXPECT_EQ(one[0].node.code, "P001");
    EXPECT_EQ(one[0].need.people, 1);
    EXPECT_EQ(errorOf([&] { ops::readActivity(connection(), Date{2027, 5, 31}, "P999"); }), "node-unknown");
}

TEST_F(SampleExecution, APersonWorksForTheQuotaAndATeamForThePlan)
{
    const auto review = ops::readReview(connection(), {"2027", plan::Axis::Organisation, plan::Measure::Revenue});
    const plan::Tree &tree = review.plan.sheet.tree(plan::Axis::Organisation);
    for (const ops::Activity &one : ops::readActivity(connection(), Date{2027, 5, 31})) {
        const auto node = tree.find(one.node.id);
        ASSERT_TRUE(node);
        for (const ops::ReviewRow &row : review.rows) {
            if (row.node == *node) {
                EXPECT_EQ(one.target, row.target) << one.node.code;
            }
        }
    }
}

/// Lists of an empty plan.
class ExecutionLists : public PlanFixture {
protected:
    ops::PutOutcome put(const char *kind, const ops::FieldTexts &said)
    {
        return ops::putRecord(*m_document, plan::listKind(kind), said);
    }
    ops::Execution read() { return ops::readExecution(m_document->connection(), Date{2027, 3, 1}); }
    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(ExecutionLists, AnEmptyPlanHasNothing)
{
    const ops::Execution all = read();
    EXPECT_TRUE(all.reminders.empty() && all.strategies.empty() && all.chain.targets.empty());
    const auto activity = ops::readActivity(m_document->connection(), Date{2027, 3, 1});
    ASSERT_EQ(activity.size(), 1u);
    EXPECT_FALSE(activity[0].target || activity[0].need.deals);
}

TEST_F(ExecutionLists, PeriodsOfTheYearAreReadAsPeopleSayThem)
{
    put("budget", {{"type", "a"}, {"amount", "￥50,000"}, {"period", "第1季度"}});
    put("budget", {{"type", "b"}, {"amount", "30万"}, {"period", "全年"}});
    put("budget", {{"type", "c"}, {"amount", "80000"}, {"every", "每半年一次"}});
    put("budget", {{"type", "d"}, {"amount", "1"}, {"period", "下半年"}});
    const ops::Execution all = read();
    EXPECT_EQ(all.budget[place(all, "a")].months, (calendar::MonthRange{0, 2}));
    EXPECT_EQ(all.budget[place(all, "b")].months, (calendar::MonthRange{0, 11}));
    EXPECT_EQ(all.budget[place(all, "c")].turn, plan::BudgetTurn::Half);
    EXPECT_EQ(all.budget[place(all, "d")].months, (calendar::MonthRange{6, 11}));
    EXPECT_EQ(errorOf([&] { put("budget", {{"type", "e"}, {"amount", "1"}, {"period", "第5季度"}}); }), "period-bad");
}

TEST_F(ExecutionLists, WhatCannotBeIsRefused)
{
    EXPECT_EQ(errorOf([&] { put("cadences", {{"indicator", "x"}, {"cadence", "soon"}}); }), "record-value-bad");
    EXPECT_EQ(errorOf([&] { put("schedule", {{"text", "x"}, {"weeks", "4-3"}}); }), "record-value-bad");
    EXPECT_EQ(errorOf([&] {
                  put("risks", {{"text", "x"}, {"likelihood", "6"}, {"impact", "1"}});
              }),
              "record-value-outside");
    EXPECT_EQ(errorOf([&] { put("milestones", {{"project", "PJ1"}, {"text", "x"}}); }), "record-field-missing");
    EXPECT_EQ(errorOf([&] { put("talks", {{"person", "nobody"}, {"date", "2027-05-01"}}); }), "node-unknown");
}

TEST_F(ExecutionLists, WhatIsDoneRemindsNoMore)
{
    put("projects", {{"name", "p"}, {"status", "doing"}});
    const std::string key = put("milestones", {{"project", "p"}, {"text", "m"}, {"due", "2027-02-20"}}).key;
    ASSERT_EQ(read().reminders.size(), 1u);
    EXPECT_EQ(read().states[0].daysLate, 9) << "a project is found by its name";
    ops::putRecord(*m_document, plan::listKind("milestones"), {{"done", "2027-02-28"}}, key);
    EXPECT_TRUE(read().reminders.empty());
    EXPECT_FALSE(read().states[0].daysLate);
}

} // namespace quotasmith::tests
