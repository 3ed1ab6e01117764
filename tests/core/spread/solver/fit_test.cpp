// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/fit.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

namespace {

using namespace spread;
using Table = std::vector<std::vector<double>>;

struct FitCase {
    const char *source;
    Table seed;
    std::vector<double> rows;
    std::vector<double> columns;
    Table cells;
    double tolerance;
};

struct Problem {
    Parts parts;
    PairTable table;
};

Problem problemOf(const FitCase &one)
{
    Problem problem;
    std::vector<double> weights;
    for (std::size_t r = 0; r < one.rows.size(); ++r)
        for (std::size_t c = 0; c < one.columns.size(); ++c) {
            problem.parts.rowOf.push_back(static_cast<int>(r));
            problem.parts.columnOf.push_back(static_cast<int>(c));
            weights.push_back(one.seed[r][c]);
        }
    for (const double sum : one.rows)
        problem.parts.rows.push_back({static_cast<std::int64_t>(sum), sum});
    for (const double sum : one.columns)
        problem.parts.columns.push_back({static_cast<std::int64_t>(sum), sum});
    problem.table = pairUp(problem.parts, weights);
    return problem;
}

} // namespace

TEST(Fit, MeetsPublishedTables)
{
    const FitCase cases[]{
        {"vankesteren/ProportionalFitting.jl, README",
         {{40, 30, 20, 10}, {35, 50, 100, 75}, {30, 80, 70, 120}, {20, 30, 40, 50}},
         {150, 300, 400, 150},
         {200, 300, 400, 100},
         {{64.5585, 46.2325, 35.3843, 3.82473},
          {49.9679, 68.1594, 156.499, 25.3742},
          {56.7219, 144.428, 145.082, 53.7673},
          {28.7516, 41.18, 63.0347, 17.0337}},
         0.0005},
        {"cran/mipfp, Ipfp example 1", {{1, 1}, {1, 1}}, {30, 70}, {50, 50}, {{15, 15}, {35, 35}}, 1e-6},
    };
    for (const FitCase &one : cases) {
        const Problem problem = problemOf(one);
        const auto fit =
            fitParts(problem.parts.sums(), problem.table, std::vector<char>(problem.table.pairs.size(), 0));
        ASSERT_TRUE(fit) << one.source;
        for (std::size_t r = 0; r < one.rows.size(); ++r)
            for (std::size_t c = 0; c < one.columns.size(); ++c)
                EXPECT_NEAR(one.seed[r][c] * fit->rows[r] * fit->columns[c], one.cells[r][c], one.tolerance)
                    << one.source;
    }
}

// The second row hangs on one column: scaling in turn closes the gap only by a constant amount a pass.
TEST(Fit, FinishesWhereScalingCrawls)
{
    const FitCase crawl{"", {{1, 1}, {1e-9, 1}}, {10, 10}, {10, 10}, {}, 0};
    const Problem problem = problemOf(crawl);
    const auto fit = fitParts(problem.parts.sums(), problem.table, std::vector<char>(4, 0));
    ASSERT_TRUE(fit);
    for (std::size_t r = 0; r < 2; ++r)
        EXPECT_NEAR(fit->rows[r] * (crawl.seed[r][0] * fit->columns[0] + crawl.seed[r][1] * fit->columns[1]), 10, 1e-8);
}

TEST(Fit, SaysSoWhenTheSumsContradictEachOther)
{
    const Problem problem = problemOf({"", {{1, 0}, {0, 1}}, {10, 20}, {20, 10}, {}, 0});
    EXPECT_FALSE(fitParts(problem.parts.sums(), problem.table, std::vector<char>(problem.table.pairs.size(), 0)));
    EXPECT_GT(testFeasibility(problem.parts.sums(), problem.table).missing, 0);
}

TEST(Feasibility, NamesCellsThatAreZeroInEverySolution)
{
    // The second row can only take the second column, which it fills: nothing of it is left for the first row.
    const Problem problem = problemOf({"", {{1, 1}, {0, 1}}, {10, 20}, {10, 20}, {}, 0});
    const Feasibility feasibility = testFeasibility(problem.parts.sums(), problem.table);
    EXPECT_EQ(feasibility.missing, 0);
    EXPECT_EQ(feasibility.alwaysZero, (std::vector<char>{0, 1, 1, 0}));
}

} // namespace quotasmith::tests
