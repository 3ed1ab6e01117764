// SPDX-License-Identifier: Apache-2.0
#include "core/spread/methods/line_methods.h"

#include <gmock/gmock.h>

namespace quotasmith::spread {
namespace {

using money::Rate;
using ::testing::ElementsAre;

std::vector<LineCell> cells(std::initializer_list<std::int64_t> values, int held = -1)
{
    std::vector<LineCell> list;
    for (const std::int64_t value : values)
        list.push_back({Rate(value, 1), static_cast<int>(list.size()) == held});
    return list;
}

TEST(LineMethods, ProportionalSharesByWhatIsThere)
{
    EXPECT_THAT(*shareLine(Method::Proportional, cells({10, 30, 60}), 300, {}, false), ElementsAre(30, 90, 180));
    EXPECT_THAT(*shareLine(Method::Proportional, cells({0, 0, 0}), 100, {}, false), ElementsAre(34, 33, 33));
    EXPECT_THAT(*shareLine(Method::Proportional, cells({-10, -30}), -80, {}, false), ElementsAre(-20, -60));
    EXPECT_FALSE(shareLine(Method::Proportional, cells({-10, 30}), 80, {}, false));
}

TEST(LineMethods, HeldCellsKeepTheirValue)
{
    EXPECT_THAT(*shareLine(Method::Proportional, cells({10, 20, 30, 40}, 1), 160, {}, false),
                ElementsAre(20, std::nullopt, 60, 80));
    EXPECT_FALSE(shareLine(Method::Equal, cells({5}, 0), 1, {}, false));
    EXPECT_TRUE(shareLine(Method::Equal, cells({5}, 0), 0, {}, false));
}

TEST(LineMethods, PopulatedOnlyLeavesZerosZero)
{
    EXPECT_THAT(*shareLine(Method::Equal, cells({5, 0, 7}), 10, {}, true), ElementsAre(5, std::nullopt, 5));
    EXPECT_FALSE(shareLine(Method::Proportional, cells({0, 0}), 10, {}, true));
}

TEST(LineMethods, WeightsShareByAnotherRow)
{
    const std::vector<Rate> weights{Rate(1, 3), Rate(2, 3), Rate(1, 1)};
    EXPECT_THAT(*shareLine(Method::Reference, cells({0, 0, 0}), 60, weights, false), ElementsAre(10, 20, 30));
    EXPECT_FALSE(shareLine(Method::Pattern, cells({0, 0}), 60, weights, false));
}

TEST(LineMethods, StraightLineRunsFromTheFirstToTheLast)
{
    EXPECT_THAT(changeLine(Method::StraightLine, cells({100, 0, 0, 0, 0, 200}), {}, false),
                ElementsAre(100, 120, 140, 160, 180, 200));
    EXPECT_THAT(changeLine(Method::StraightLine, cells({0, 9, 9, 100}), {}, false), ElementsAre(0, 33, 67, 100));
    EXPECT_THAT(changeLine(Method::StraightLine, cells({7}), {}, false), ElementsAre(7));
}

TEST(LineMethods, PercentChangesEveryCell)
{
    EXPECT_THAT(changeLine(Method::Percent, cells({100, 200, 5}), Rate(1, 10), false), ElementsAre(110, 220, 6));
    EXPECT_THAT(changeLine(Method::Percent, cells({100, 200}, 0), Rate(-1, 10), false), ElementsAre(std::nullopt, 180));
}

TEST(LineMethods, GrowthIsCompoundedUnrounded)
{
    EXPECT_THAT(changeLine(Method::Growth, cells({30000, 0, 0, 0}), Rate(1, 4), false),
                ElementsAre(30000, 37500, 46875, 58594));
}

TEST(LineMethods, RepeatTakesTheFirst)
{
    EXPECT_THAT(changeLine(Method::Repeat, cells({4, 0, 9}), {}, false), ElementsAre(4, 4, 4));
}

TEST(LineMethods, PatternsOfThreeAreRepeatedOthersWeighStretches)
{
    const std::vector<double> flat(12, 0);
    const std::vector<std::int64_t> byQuarter{20, 24, 26, 30}, within{4, 4, 5}, halves{1, 3}, five{1, 1, 1, 1, 1};
    EXPECT_THAT(*patternWeights(within, flat), ElementsAre(4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5));
    EXPECT_DOUBLE_EQ((*patternWeights(byQuarter, flat))[0], 20.0 / 3);
    EXPECT_DOUBLE_EQ((*patternWeights(halves, flat))[11], 0.5);
    EXPECT_FALSE(patternWeights(five, flat));
    const std::vector<double> shaped{1, 3, 5, 5};
    EXPECT_THAT(*patternWeights(halves, shaped), ElementsAre(0.25, 0.75, 1.5, 1.5));
    EXPECT_FALSE(patternWeights(std::vector<std::int64_t>{0, 0}, shaped));
    EXPECT_FALSE(patternWeights(std::vector<std::int64_t>{-1, 2}, shaped));
}

} // namespace
} // namespace quotasmith::spread
