// SPDX-License-Identifier: Apache-2.0
#include "core/execution/need.h"
#include "core/execution/spending.h"

#include <gmock/gmock.h>

namespace quotasmith::execution {
namespace {

using calendar::Date;
using money::Rate;
using plan::BudgetTurn;
using ::testing::ElementsAre;

const calendar::FiscalCalendar kCalendar(2027, 1);

plan::BudgetLine line(const char *code, std::int64_t amount, calendar::MonthRange months,
                      BudgetTurn turn = BudgetTurn::Once)
{
    return {code, code, amount, months, turn, ""};
}

plan::SpendLine spent(const char *budget, const Date &day, std::int64_t amount)
{
    return {"", budget, day, amount, ""};
}

TEST(Spending, ComesEveryHalfYearWithinItsPeriod)
{
    const std::vector<plan::BudgetLine> budget{line("BG1", 80, {0, 11}, BudgetTurn::Half)};
    const std::vector<plan::SpendLine> spend{spent("BG1", {2027, 6, 30}, 70), spent("BG1", {2027, 7, 1}, 81)};
    const Spending all = spendingOf(budget, spend, kCalendar);
    const BudgetState &state = all.lines[0];
    ASSERT_EQ(state.slices.size(), 2u);
    EXPECT_EQ(state.slices[0].spent, 70);
    EXPECT_EQ(state.slices[1].spent, 81);
    EXPECT_EQ(state.plannedIn({}), 160);
    EXPECT_TRUE(state.isOverspent()) << "the second half, though the year has something left";
}

TEST(Spending, AtTheEdgeOfItsAmountItIsNotOverspent)
{
    const std::vector<plan::BudgetLine> budget{line("BG1", 80, {0, 2})};
    EXPECT_FALSE(spendingOf(budget, std::vector{spent("BG1", {2027, 3, 31}, 80)}, kCalendar).lines[0].isOverspent());
    EXPECT_TRUE(spendingOf(budget, std::vector{spent("BG1", {2027, 3, 31}, 81)}, kCalendar).lines[0].isOverspent());
    EXPECT_TRUE(spendingOf(budget, std::vector{spent("BG1", {2027, 4, 1}, 1)}, kCalendar).lines[0].isOverspent())
        << "nothing was set aside for April";
}

TEST(Spending, LiesEvenlyOverItsMonthsAndAddsUp)
{
    const std::vector<plan::BudgetLine> budget{line("BG1", 100, {0, 2})};
    const BudgetState state = spendingOf(budget, {}, kCalendar).lines[0];
    EXPECT_EQ(state.planned[0] + state.planned[1] + state.planned[2], 100);
    EXPECT_EQ(state.plannedIn({0, 1}), 66);
    EXPECT_EQ(state.planned[3], 0);
}

TEST(Spending, APeriodIsCutIntoTheQuartersItTouches)
{
    const std::vector<plan::BudgetLine> budget{line("BG1", 10, {1, 6}, BudgetTurn::Quarter)};
    const BudgetState state = spendingOf(budget, {}, kCalendar).lines[0];
    ASSERT_EQ(state.slices.size(), 3u);
    EXPECT_EQ(state.slices[0].months, (calendar::MonthRange{1, 2}));
    EXPECT_EQ(state.slices[2].months, (calendar::MonthRange{6, 6}));
}

TEST(Spending, WhatNoLineKnowsAndWhatLiesInAnotherYearIsKeptApart)
{
    const std::vector<plan::BudgetLine> budget{line("BG1", 10, {0, 11})};
    const std::vector<plan::SpendLine> spend{spent("gone", {2027, 1, 1}, 5), spent("BG1", {2026, 12, 31}, 4),
                                             spent("BG1", {2027, 1, 1}, -3)};
    const Spending all = spendingOf(budget, spend, kCalendar);
    EXPECT_THAT(all.nowhere, ElementsAre(0));
    EXPECT_EQ(all.lines[0].outside, 4);
    EXPECT_EQ(all.lines[0].spentIn({}), -3);
}

TEST(Risk, IsLikelihoodTimesImpact)
{
    plan::Risk risk;
    risk.likelihood = 3;
    risk.impact = 5;
    EXPECT_EQ(scoreOf(risk), 15);
    EXPECT_EQ(bandOf(15, {}), RiskBand::High);
    EXPECT_EQ(bandOf(14, {}), RiskBand::Watch);
    EXPECT_EQ(bandOf(8, {}), RiskBand::Watch);
    EXPECT_EQ(bandOf(7, {}), RiskBand::Low);
    plan::Risk closed = risk;
    closed.status = plan::RiskStatus::Closed;
    const RiskMatrix matrix = matrixOf(std::vector{risk, risk, closed});
    EXPECT_EQ(matrix[2][4], 2);
    EXPECT_EQ(matrix[4][2], 0);
}

TEST(Need, IsRoundedUpFromStageToStage)
{
    const ActivityRatios ratios{Rate(100, 1), Rate(1, 3), Rate(1, 2), Rate(5, 2), Rate(3, 1)};
    const ActivityNeed need = needOf(250, ratios, 4, 2);
    EXPECT_EQ(need.deals, 3);
    EXPECT_EQ(need.opportunities, 9);
    EXPECT_EQ(need.leads, 18);
    EXPECT_EQ(need.visits, 23) << "22.5";
    EXPECT_EQ(need.calls, 54);
    EXPECT_EQ(need.aWeek(need.visits), 3) << "23 over 8";
    EXPECT_EQ(need.aWeek(need.calls), 7);
    EXPECT_EQ(needOf(200, ratios, 4, 2).deals, 2) << "exactly two";
    EXPECT_EQ(needOf(201, ratios, 4, 2).deals, 3);
}

TEST(Need, EndsWhereARatioIsMissing)
{
    const ActivityNeed need = needOf(250, {Rate(100, 1), {}, Rate(1, 2), Rate(1, 1), {}}, 4, 2);
    EXPECT_EQ(need.deals, 3);
    EXPECT_FALSE(need.opportunities || need.leads || need.visits || need.calls);
    EXPECT_FALSE(needOf(250, {Rate(100, 1), Rate(0, 1), {}, {}, {}}, 4, 2).opportunities) << "nothing is ever won";
}

TEST(Need, AReachedTargetAsksForNothing)
{
    const ActivityNeed need = needOf(0, {Rate(100, 1), Rate(1, 3), Rate(1, 2), Rate(1, 1), Rate(1, 1)}, 0, 1);
    EXPECT_EQ(need.leads, 0);
    EXPECT_FALSE(need.aWeek(need.leads)) << "no week is left";
}

} // namespace
} // namespace quotasmith::execution
