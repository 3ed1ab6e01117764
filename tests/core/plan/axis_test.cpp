// SPDX-License-Identifier: Apache-2.0
#include "core/plan/axis.h"

#include <gtest/gtest.h>

#include <string>

namespace quotasmith::plan {
namespace {

constexpr Level kAllLevels[] = {Level::Root, Level::Region,  Level::Team, Level::Person,
                                Level::Tier, Level::Account, Level::Role, Level::Product};

std::string levelCodes(Axis axis)
{
    int count = 0;
    const auto &levels = levelsOf(axis, count);
    std::string codes;
    for (int i = 0; i < count; ++i)
        codes += std::string(levelCode(levels[i])) + ' ';
    return codes;
}

TEST(Axis, CodesAreFoundAgain)
{
    for (const Axis axis : kAxes)
        EXPECT_EQ(findAxis(axisCode(axis)), axis);
    EXPECT_EQ(axisCode(Axis::Organisation), "organisation");
    EXPECT_EQ(axisCode(Axis::Customer), "customer");
    EXPECT_EQ(axisCode(Axis::Product), "product");
    EXPECT_FALSE(findAxis("Organisation"));
    EXPECT_FALSE(findAxis(""));
}

TEST(Level, CodesAreFoundAgain)
{
    for (const Level level : kAllLevels)
        EXPECT_EQ(findLevel(levelCode(level)), level);
    EXPECT_EQ(levelCode(Level::Person), "person");
    EXPECT_FALSE(findLevel("persons"));
}

TEST(Level, EachAxisListsItsLevelsFromTheRootDown)
{
    EXPECT_EQ(levelCodes(Axis::Organisation), "root region team person ");
    EXPECT_EQ(levelCodes(Axis::Customer), "root tier account ");
    EXPECT_EQ(levelCodes(Axis::Product), "root role product ");
}

TEST(Level, DepthIsThePlaceInTheAxis)
{
    for (const Axis axis : kAxes) {
        int count = 0;
        const auto &levels = levelsOf(axis, count);
        for (int i = 0; i < count; ++i) {
            EXPECT_EQ(depthOf(levels[i]), i);
            EXPECT_EQ(axisOf(levels[i], axis), axis);
        }
    }
}

TEST(Level, OnlyTheRootStandsOnEveryAxis)
{
    EXPECT_EQ(axisOf(Level::Root, Axis::Product), Axis::Product);
    EXPECT_EQ(axisOf(Level::Account, Axis::Organisation), Axis::Customer);
}

TEST(Level, TargetsReachPersonTierAndProductUnlessSaidOtherwise)
{
    EXPECT_EQ(defaultPlannedLevel(Axis::Organisation), Level::Person);
    EXPECT_EQ(defaultPlannedLevel(Axis::Customer), Level::Tier);
    EXPECT_EQ(defaultPlannedLevel(Axis::Product), Level::Product);
}

} // namespace
} // namespace quotasmith::plan
