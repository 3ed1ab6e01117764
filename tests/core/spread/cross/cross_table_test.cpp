// SPDX-License-Identifier: Apache-2.0
#include "core/spread/cross/cross_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace quotasmith::tests {

namespace {

using namespace spread;
using Units = std::vector<std::int64_t>;
using Cells = std::vector<Units>;

std::int64_t sumOf(const Units &units)
{
    return std::accumulate(units.begin(), units.end(), std::int64_t{0});
}

/// Rows and columns to the unit, nothing below zero, zeros where the seed has them.
void expectExact(const CrossProblem &problem, const CrossTable &table)
{
    Units columns = table.nobody;
    for (std::size_t r = 0; r < problem.rows.size(); ++r) {
        EXPECT_EQ(sumOf(table.cells[r]) + table.without[r], problem.rows[r]) << "row " << r;
        for (std::size_t c = 0; c < problem.columns.size(); ++c) {
            columns[c] += table.cells[r][c];
            EXPECT_GE(table.cells[r][c], 0);
            EXPECT_TRUE(problem.seed[r][c] > 0 || table.cells[r][c] == 0) << r << ", " << c;
        }
        EXPECT_GE(table.without[r], 0);
    }
    EXPECT_EQ(columns, problem.columns);
    EXPECT_TRUE(std::all_of(table.nobody.begin(), table.nobody.end(), [](std::int64_t units) { return units >= 0; }));
}

/// What cannot be placed, by the largest set of columns that its rows cannot fill (König and Hall): the slow way.
std::int64_t unplaced(const CrossProblem &problem)
{
    std::int64_t worst = 0;
    const std::size_t count = problem.columns.size();
    for (std::size_t set = 1; set < (std::size_t{1} << count); ++set) {
        std::int64_t wanted = 0, given = 0;
        for (std::size_t c = 0; c < count; ++c)
            wanted += (set >> c & 1U) != 0 ? problem.columns[c] : 0;
        for (std::size_t r = 0; r < problem.rows.size(); ++r)
            for (std::size_t c = 0; c < count; ++c)
                if ((set >> c & 1U) != 0 && problem.seed[r][c] > 0) {
                    given += problem.rows[r];
                    break;
                }
        worst = std::max(worst, wanted - given);
    }
    return worst;
}

/// Targets that agree, seeds with many zeros.
CrossProblem randomProblem(std::mt19937_64 &random)
{
    const auto upTo = [&](int most) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(most + 1));
    };
    CrossProblem problem;
    problem.rows.resize(static_cast<std::size_t>(1 + upTo(7)));
    problem.columns.resize(static_cast<std::size_t>(1 + upTo(4)));
    const int most = random() % 2 == 0 ? 9 : 200'000'000;
    for (std::int64_t &row : problem.rows)
        row = upTo(most);
    std::int64_t left = sumOf(problem.rows);
    for (std::size_t c = 0; c < problem.columns.size(); ++c) {
        const bool isLast = c + 1 == problem.columns.size();
        problem.columns[c] = isLast ? left : static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(left + 1));
        left -= problem.columns[c];
    }
    for (std::size_t r = 0; r < problem.rows.size(); ++r) {
        problem.seed.emplace_back();
        for (std::size_t c = 0; c < problem.columns.size(); ++c)
            problem.seed.back().push_back(random() % 2 == 0 ? 0 : static_cast<double>(1 + upTo(1000)));
    }
    return problem;
}

} // namespace

TEST(CrossTable, AFlatSeedSharesInProportionToBothTargets)
{
    const CrossProblem problem{{60, 40}, {50, 30, 20}, {{1, 1, 1}, {1, 1, 1}}};
    const CrossTable table = crossTable(problem);
    EXPECT_EQ(table.cells, (Cells{{30, 18, 12}, {20, 12, 8}}));
    EXPECT_EQ(table.nobody, (Units{0, 0, 0}));
    EXPECT_EQ(table.without, (Units{0, 0}));
}

TEST(CrossTable, EachTenureServesItsTier)
{
    // A senior serves key accounts, a mature one the middle, two novices the long tail.
    const CrossProblem problem{{500, 300, 120, 80}, {500, 300, 200}, {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {0, 0, 1}}};
    const CrossTable table = crossTable(problem);
    EXPECT_EQ(table.cells, (Cells{{500, 0, 0}, {0, 300, 0}, {0, 0, 120}, {0, 0, 80}}));
    EXPECT_EQ(sumOf(table.nobody), 0);
}

TEST(CrossTable, ATierWithoutAnybodyIsReported)
{
    const CrossProblem problem{{70, 30}, {40, 60}, {{0, 1}, {0, 1}}};
    const CrossTable table = crossTable(problem);
    EXPECT_EQ(table.nobody, (Units{40, 0}));
    EXPECT_EQ(table.without, (Units{28, 12})); // in proportion to their targets
    EXPECT_EQ(table.cells, (Cells{{0, 42}, {0, 18}}));
}

TEST(CrossTable, ATierWithTooFewGetsWhatTheyHave)
{
    const CrossProblem problem{{30, 70}, {50, 50}, {{1, 0}, {0, 1}}};
    const CrossTable table = crossTable(problem);
    EXPECT_EQ(table.cells, (Cells{{30, 0}, {0, 50}}));
    EXPECT_EQ(table.nobody, (Units{20, 0}));
    EXPECT_EQ(table.without, (Units{0, 20}));
}

TEST(CrossTable, RoundsToWholeUnitsWithEverySumExact)
{
    const CrossProblem problem{{10, 10, 10}, {10, 10, 10}, {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}}};
    const CrossTable table = crossTable(problem);
    expectExact(problem, table);
    for (const Units &row : table.cells)
        for (const std::int64_t cell : row)
            EXPECT_TRUE(cell == 3 || cell == 4);
}

TEST(CrossTable, NothingIsATable)
{
    const CrossTable empty = crossTable({{}, {}, {}});
    EXPECT_TRUE(empty.cells.empty());
    const CrossTable zeros = crossTable({{0, 0}, {0}, {{1}, {0}}});
    EXPECT_EQ(zeros.cells, (Cells{{0}, {0}}));
}

TEST(CrossTable, PlacesAsMuchAsCanBePlacedOnRandomTables)
{
    std::mt19937_64 random(2027);
    for (int run = 0; run < 3000; ++run) {
        const CrossProblem problem = randomProblem(random);
        const CrossTable table = crossTable(problem);
        expectExact(problem, table);
        EXPECT_EQ(sumOf(table.nobody), unplaced(problem));
        EXPECT_EQ(sumOf(table.without), sumOf(table.nobody));
        if (::testing::Test::HasFailure())
            FAIL() << "run " << run;
    }
}

TEST(CrossTable, DoesNotDependOnTheOrderOfTheRows)
{
    const CrossProblem problem{{701, 299, 1000}, {650, 1350}, {{3, 1}, {1, 5}, {2, 2}}};
    const CrossProblem turned{{1000, 299, 701}, {1350, 650}, {{2, 2}, {5, 1}, {1, 3}}};
    const CrossTable a = crossTable(problem), b = crossTable(turned);
    for (std::size_t r = 0; r < 3; ++r)
        for (std::size_t c = 0; c < 2; ++c)
            EXPECT_LE(std::abs(a.cells[r][c] - b.cells[2 - r][1 - c]), 1);
}

} // namespace quotasmith::tests
