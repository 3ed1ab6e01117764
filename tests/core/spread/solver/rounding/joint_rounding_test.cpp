// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/rounding/joint_rounding.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace quotasmith::tests {

namespace {

using namespace spread;

struct Rounding {
    Parts parts;
    std::vector<double> ideal;
    std::vector<CellRank> ranks;

    Rounding(std::size_t rows, std::size_t columns)
    {
        parts.rows.resize(rows);
        parts.columns.resize(columns);
    }

    void add(int row, int column, double value)
    {
        parts.rowOf.push_back(row);
        parts.columnOf.push_back(column);
        ideal.push_back(value);
        ranks.push_back({static_cast<std::uint32_t>(ideal.size()), static_cast<std::uint32_t>(column)});
    }

    auto run() const { return roundJointly(parts, pairUp(parts, ideal), ideal, ranks); }
};

} // namespace

TEST(JointRounding, TheLargestFractionsGoUp)
{
    Rounding rounding(0, 1);
    for (const double value : {1.2, 1.7, 0.6, 2.5})
        rounding.add(-1, 0, value);
    rounding.parts.columns[0].units = 6;
    EXPECT_EQ(rounding.run(), (std::vector<std::int64_t>{1, 2, 1, 2}));
}

TEST(JointRounding, TiesGoToTheEarlierLeaf)
{
    Rounding rounding(0, 1);
    for (int i = 0; i < 3; ++i)
        rounding.add(-1, 0, 1.0 / 3);
    rounding.parts.columns[0].units = 1;
    EXPECT_EQ(rounding.run(), (std::vector<std::int64_t>{1, 0, 0}));
}

// Largest fractions by column would leave a row short: only all sums together find the table.
TEST(JointRounding, RowsAndColumnsAreMetAtOnce)
{
    Rounding rounding(2, 2);
    rounding.add(0, 0, 0.6);
    rounding.add(0, 1, 0.6);
    rounding.add(1, 0, 0.4);
    rounding.add(1, 1, 0.4);
    for (auto *family : {&rounding.parts.rows, &rounding.parts.columns})
        for (PartSum &part : *family)
            part.units = 1;
    const auto cells = rounding.run();
    ASSERT_TRUE(cells);
    EXPECT_EQ((*cells)[0] + (*cells)[1], 1);
    EXPECT_EQ((*cells)[0] + (*cells)[2], 1);
}

TEST(JointRounding, SaysSoWhenTheUnitsAreOutOfReach)
{
    Rounding rounding(0, 1);
    rounding.add(-1, 0, 1.5);
    rounding.parts.columns[0].units = 3;
    EXPECT_FALSE(rounding.run());
}

TEST(JointRounding, EveryTableWithWholeMarginsIsRounded)
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 300; ++round) {
        Rounding rounding(4, 5);
        for (int r = 0; r < 4; ++r)
            for (int c = 0; c < 5; ++c) {
                // Pairs of opposite fractions keep every margin whole.
                const double fraction = static_cast<double>((random() % 2 ? r * 5 + c : c) % 7) / 7;
                rounding.add(r, c, static_cast<double>(random() % 9) + (r < 2 ? fraction : 0));
            }
        for (int c = 0; c < 5; ++c)
            for (int r = 0; r < 2; ++r) {
                double &below = rounding.ideal[static_cast<std::size_t>((r + 2) * 5 + c)];
                const double above = rounding.ideal[static_cast<std::size_t>(r * 5 + c)];
                below = std::ceil(above) - above + std::floor(below);
                const auto units = static_cast<std::int64_t>(std::llround(above + below));
                rounding.parts.columns[static_cast<std::size_t>(c)].units += units;
                rounding.parts.rowOf[static_cast<std::size_t>((r + 2) * 5 + c)] = r;
                rounding.parts.rows[static_cast<std::size_t>(r)].units += units;
            }
        rounding.parts.rows.resize(2);
        const auto cells = rounding.run();
        ASSERT_TRUE(cells) << round;
        for (std::size_t cell = 0; cell < cells->size(); ++cell)
            EXPECT_LT(std::fabs(static_cast<double>((*cells)[cell]) - rounding.ideal[cell]), 1);
    }
}

} // namespace quotasmith::tests
