// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/line.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <numeric>

namespace quotasmith::tests {

namespace {

using namespace spread;

LineProblem yearOf(std::int64_t units, double weight)
{
    LineProblem problem;
    problem.months.resize(12);
    std::iota(problem.months.begin(), problem.months.end(), 0);
    problem.weights.fill(weight);
    problem.total = {units, static_cast<double>(units)};
    return problem;
}

HeldSet held(int first, int last, std::int64_t units)
{
    return {0,
            1,
            monthsOf({first, last}),
            {units, static_cast<double>(units)},
            {Claim::Kind::Hold, {plan::Axis::Organisation, 0, {first, last}}, units, {}},
            {}};
}

} // namespace

TEST(Line, TheSumToDateStaysNearest)
{
    const auto line = solveLine(yearOf(7, 1));
    ASSERT_TRUE(line);
    double ideal = 0;
    std::int64_t units = 0;
    for (std::size_t m = 0; m < 12; ++m) {
        ideal += line->ideal[m];
        units += line->cells[m];
        EXPECT_LE(std::abs(ideal - static_cast<double>(units)), 0.5 + 1e-6) << m;
    }
    EXPECT_EQ(units, 7);
}

TEST(Line, SetsInsideOneAnotherAreAllMet)
{
    LineProblem problem = yearOf(100, 1);
    problem.sets = {held(0, 5, 70), held(0, 2, 10), held(1, 1, 9)};
    const auto line = solveLine(problem);
    ASSERT_TRUE(line);
    EXPECT_EQ(line->cells[1], 9);
    EXPECT_EQ(plan::sumOf(line->cells, 0, 2), 10);
    EXPECT_EQ(plan::sumOf(line->cells, 0, 5), 70);
    EXPECT_EQ(plan::sumOf(line->cells), 100);
    EXPECT_EQ(line->cells[3], 20);
}

TEST(Line, WithoutWeightsTheMonthsShareEqually)
{
    const auto line = solveLine(yearOf(120, 0));
    ASSERT_TRUE(line);
    for (const std::int64_t units : line->cells)
        EXPECT_EQ(units, 10);
}

TEST(Line, WhatTheCompanyLacksToDateIsMadeGood)
{
    LineProblem problem = yearOf(6, 1); // half a unit a month
    problem.beside[0] = {10, 10.4};     // others lack 0.4 by the end of the first month
    const auto line = solveLine(problem);
    ASSERT_TRUE(line);
    EXPECT_EQ(line->cells[0], 1);
    EXPECT_EQ(line->cells[1], 0);
}

TEST(Line, SetsBeyondTheTotalAreExplained)
{
    LineProblem problem = yearOf(100, 1);
    problem.totalClaim = {Claim::Kind::Fixed, {}, 100, {}};
    problem.sets = {held(0, 5, 70), held(0, 2, 10), held(6, 8, 45)};
    EXPECT_FALSE(solveLine(problem));
    const Conflict conflict = explainLine(problem);
    ASSERT_EQ(conflict.claims.size(), 3U);
    EXPECT_EQ(conflict.claims[0].kind, Claim::Kind::Fixed);
    EXPECT_EQ(conflict.claims[1].place.months, (calendar::MonthRange{0, 5}));
    EXPECT_EQ(conflict.claims[2].place.months, (calendar::MonthRange{6, 8}));
    EXPECT_EQ(conflict.need, 115);
    EXPECT_EQ(conflict.room, 100);
    EXPECT_EQ(conflict.amount, 15);
}

} // namespace quotasmith::tests
