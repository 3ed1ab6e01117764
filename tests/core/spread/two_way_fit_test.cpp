// SPDX-License-Identifier: Apache-2.0
#include "core/spread/two_way_fit.h"

#include <cmath>
#include <gmock/gmock.h>
#include <random>

namespace quotasmith::spread {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;

void expectMet(const Matrix &cells, const Margins &rows, const Margins &columns)
{
    for (std::size_t r = 0; r < rows.size(); ++r) {
        double sum = 0;
        for (const double cell : cells[r])
            sum += cell;
        if (rows[r]) {
            EXPECT_NEAR(sum, static_cast<double>(*rows[r]), 1e-7) << "row " << r;
        }
    }
    for (std::size_t c = 0; c < columns.size(); ++c) {
        double sum = 0;
        for (const auto &row : cells)
            sum += row[c];
        if (columns[c]) {
            EXPECT_NEAR(sum, static_cast<double>(*columns[c]), 1e-7) << "column " << c;
        }
    }
}

TEST(TwoWayFit, FlatSeedGivesRowTimesColumnOverTotal)
{
    const auto cells = fitTwoWay({{1, 1}, {1, 1}}, {30, 70}, {50, 50});
    ASSERT_TRUE(cells);
    EXPECT_THAT((*cells)[0], ElementsAre(DoubleNear(15, 1e-9), DoubleNear(15, 1e-9)));
    EXPECT_THAT((*cells)[1], ElementsAre(DoubleNear(35, 1e-9), DoubleNear(35, 1e-9)));
}

TEST(TwoWayFit, FreeColumnsAreNotScaled)
{
    const auto cells = fitTwoWay({{1, 1, 1}, {1, 1, 1}}, {40, 60}, {std::nullopt, 10, std::nullopt});
    ASSERT_TRUE(cells);
    EXPECT_THAT((*cells)[0], ElementsAre(DoubleNear(18, 1e-9), DoubleNear(4, 1e-9), DoubleNear(18, 1e-9)));
    EXPECT_THAT((*cells)[1], ElementsAre(DoubleNear(27, 1e-9), DoubleNear(6, 1e-9), DoubleNear(27, 1e-9)));
}

TEST(TwoWayFit, NothingGivenLeavesTheSeed)
{
    EXPECT_EQ(fitTwoWay({{1, 2}, {3, 4}}, {{}, {}}, {{}, {}}), (Matrix{{1, 2}, {3, 4}}));
}

TEST(TwoWayFit, CellsThatMustBeZeroAreZero)
{
    EXPECT_EQ(fitTwoWay({{1, 1}, {0, 1}}, {1, 1}, {1, 1}), (Matrix{{1, 0}, {0, 1}}));
}

TEST(TwoWayFit, ContradictionsAreRefused)
{
    EXPECT_FALSE(fitTwoWay({{1, 1}, {1, 1}}, {30, 70}, {50, 51}));
    EXPECT_FALSE(fitTwoWay({{0, 0}, {1, 1}}, {1, 9}, {5, 5}));
    EXPECT_FALSE(fitTwoWay({{1, 0}, {1, 1}}, {6, 4}, {5, 5})); // the first row has only the first column
    EXPECT_FALSE(fitTwoWay({{0, 0}, {1, 1}}, {1, std::nullopt}, {5, 5}));
    EXPECT_FALSE(fitTwoWay({{1, -1}}, {5}, {{}, {}}));
    EXPECT_FALSE(fitTwoWay({{1, 1}}, {-5}, {{}, {}}));
    EXPECT_FALSE(fitTwoWay({{1, 1}}, {5, 5}, {{}, {}}));
    EXPECT_FALSE(fitTwoWay({{1, 1}, {1}}, {5, 5}, {{}, {}}));
}

TEST(TwoWayFit, MeetsEverySumOfRandomTablesWithZeros)
{
    std::mt19937_64 random(11);
    for (int round = 0; round < 400; ++round) {
        const std::size_t rows = 1 + random() % 7, columns = 1 + random() % 7;
        Matrix seed(rows, std::vector<double>(columns));
        Margins rowSums(rows), columnSums(columns);
        // Sums of a table that exists, so that the answer does.
        std::vector<std::int64_t> rowOf(rows), columnOf(columns);
        for (std::size_t r = 0; r < rows; ++r)
            for (std::size_t c = 0; c < columns; ++c) {
                const bool isZero = random() % 3 == 0;
                seed[r][c] = isZero ? 0 : 0.1 + static_cast<double>(random() % 1000);
                const auto amount = isZero || random() % 4 == 0 ? 0 : static_cast<std::int64_t>(random() % 100000);
                rowOf[r] += amount;
                columnOf[c] += amount;
            }
        for (std::size_t r = 0; r < rows; ++r)
            if (random() % 5 != 0)
                rowSums[r] = rowOf[r];
        for (std::size_t c = 0; c < columns; ++c)
            if (random() % 5 != 0)
                columnSums[c] = columnOf[c];
        const auto cells = fitTwoWay(seed, rowSums, columnSums);
        ASSERT_TRUE(cells) << "round " << round;
        expectMet(*cells, rowSums, columnSums);
        for (std::size_t r = 0; r < rows; ++r)
            for (std::size_t c = 0; c < columns; ++c)
                EXPECT_TRUE(seed[r][c] > 0 || (*cells)[r][c] == 0);
    }
}

} // namespace
} // namespace quotasmith::spread
