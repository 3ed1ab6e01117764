// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows/annotations.h"
#include "core/plan/rows/goal_rows.h"
#include "core/plan/rows/ramp.h"
#include "core/plan/rows/service_rule.h"
#include "core/plan/rows/tenure.h"

#include <gtest/gtest.h>

#include <vector>

namespace quotasmith::plan {
namespace {

TEST(Tenure, ChangesAfterSixAndTwentyFourMonths)
{
    const calendar::Month hired(2026, 3);
    EXPECT_EQ(tenureIn(hired, hired), Tenure::Novice);
    EXPECT_EQ(tenureIn(hired, hired.plus(5)), Tenure::Novice);
    EXPECT_EQ(tenureIn(hired, hired.plus(6)), Tenure::Mature);
    EXPECT_EQ(tenureIn(hired, hired.plus(23)), Tenure::Mature);
    EXPECT_EQ(tenureIn(hired, hired.plus(24)), Tenure::Senior);
    EXPECT_EQ(tenureIn(hired, hired.plus(-1)), Tenure::Novice);
}

TEST(Tenure, IsFoundByItsCodeOnly)
{
    for (const Tenure tenure : {Tenure::Novice, Tenure::Mature, Tenure::Senior})
        EXPECT_EQ(findTenure(tenureCode(tenure)), tenure);
    EXPECT_FALSE(findTenure("any"));
    EXPECT_FALSE(findTenure(""));
}

TEST(Ramp, RisesOverFourMonthsWhenNothingIsSaid)
{
    const Ramp ramp;
    EXPECT_EQ(ramp.at(-1), money::Rate());
    EXPECT_EQ(ramp.at(0), money::Rate(1, 4));
    EXPECT_EQ(ramp.at(3), money::Rate(1, 1));
    EXPECT_EQ(ramp.at(40), money::Rate(1, 1));
}

TEST(Ramp, IsWholeBehindTheLastShare)
{
    const Ramp ramp{{{1, 4}, {1, 2}}};
    EXPECT_EQ(ramp.at(1), money::Rate(1, 2));
    EXPECT_EQ(ramp.at(2), money::Rate(1, 1));
}

TEST(ServiceRule, GivesATierToWhomItNames)
{
    const NodeId ka(1), tail(2), free(3);
    const std::vector<ServiceRule> rules{
        {Tenure::Senior, ka, true, {2, 1}}, {Tenure::Mature, tail, false, {1, 1}}, {std::nullopt, tail, true, {1, 2}}};
    EXPECT_EQ(serviceWeight(rules, ka, Tenure::Senior), money::Rate(2, 1));
    EXPECT_EQ(serviceWeight(rules, ka, Tenure::Novice), money::Rate());
    EXPECT_EQ(serviceWeight(rules, tail, Tenure::Novice), money::Rate(1, 2));
    EXPECT_EQ(serviceWeight(rules, tail, Tenure::Mature), money::Rate());
    EXPECT_EQ(serviceWeight(rules, free, Tenure::Novice), money::Rate(1, 1));
}

TEST(ServiceRule, AProhibitionLeavesTheTierToTheOthers)
{
    const std::vector<ServiceRule> rules{{Tenure::Novice, NodeId(1), false, {1, 1}}};
    EXPECT_EQ(serviceWeight(rules, NodeId(1), Tenure::Novice), money::Rate());
    EXPECT_EQ(serviceWeight(rules, NodeId(1), Tenure::Senior), money::Rate(1, 1));
}

TEST(GoalRows, AreFoundByTheirCodesOnly)
{
    EXPECT_EQ(findBridgeBasis("headcount"), BridgeBasis::Headcount);
    EXPECT_EQ(bridgeBasisCode(BridgeBasis::Swot), "swot");
    EXPECT_FALSE(findBridgeBasis("Headcount"));
    EXPECT_EQ(findSwotQuadrant("threat"), SwotQuadrant::Threat);
    EXPECT_EQ(swotQuadrantCode(SwotQuadrant::Strength), "strength");
    EXPECT_FALSE(findSwotQuadrant("trend"));
}

TEST(SeasonMarker, StartsItsLeadBefore)
{
    EXPECT_EQ((SeasonMarker{calendar::Month(2027, 1), "年货节", 3, {}}.startsIn()), calendar::Month(2026, 10));
}

} // namespace
} // namespace quotasmith::plan
