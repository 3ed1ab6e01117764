// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "tests/core/diagnosis/rules/judged.h"

namespace quotasmith::diagnosis {
namespace {

using plan::Measure;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using tests::DiagnosisInput;

plan::Strategy &strategy(DiagnosisInput &making, const std::string &code, std::optional<std::int64_t> gain = {})
{
    plan::Strategy &one = making.input.strategies.emplace_back();
    one.code = code;
    one.name = code;
    one.gain = gain;
    return one;
}

/// A target of 1,300 after 1,200 last year, for two teams.
DiagnosisInput growing()
{
    DiagnosisInput making;
    making.team("T1");
    making.team("T2");
    making.person("P1", "T1");
    making.person("P2", "T2");
    making.facts(DiagnosisInput::year(2026), {{Measure::Revenue, 100}}, {"P1", "", ""});
    making.targets(Measure::Revenue, DiagnosisInput::year(2027), 100, "P1");
    making.target(Measure::Revenue, {2027, 12}, 100, "P2");
    return making;
}

TEST(TargetWithoutStrategy, FiresWhereNoStrategyServesATarget)
{
    DiagnosisInput making = growing();
    EXPECT_THAT(fired("target-without-strategy", making), ElementsAre("target-without-strategy:revenue"));
    strategy(making, "S1").node = making.id(plan::Axis::Organisation, "P1");
    EXPECT_THAT(fired("target-without-strategy", making), ElementsAre("target-without-strategy:revenue:T2"));
}

TEST(TargetWithoutStrategy, IsQuietOnceEverybodyIsServed)
{
    DiagnosisInput forAll = growing();
    strategy(forAll, "S1");
    EXPECT_TRUE(isContent("target-without-strategy", forAll));
    DiagnosisInput each = growing();
    strategy(each, "S1").node = each.id(plan::Axis::Organisation, "T1");
    strategy(each, "S2").node = each.id(plan::Axis::Organisation, "P2");
    EXPECT_TRUE(isContent("target-without-strategy", each));
}

TEST(TargetWithoutStrategy, GoesByMeasure)
{
    DiagnosisInput making = growing();
    strategy(making, "S1").measure = Measure::Orders;
    EXPECT_THAT(fired("target-without-strategy", making), ElementsAre("target-without-strategy:revenue"));
}

TEST(TargetWithoutStrategy, NamesWhatItMisses)
{
    EXPECT_THAT(missed("target-without-strategy", {}), ElementsAre("targets"));
}

TEST(StrategyWithoutActivity, FiresWithoutProjectOrAction)
{
    DiagnosisInput making;
    strategy(making, "S1");
    strategy(making, "S2");
    making.input.projects.push_back({"J1", "Launch", "S2", "", {}});
    making.input.projects.push_back({"J2", "Given up", "S1", "", {}, plan::ActionStatus::Dropped});
    plan::ActionItem &dropped = making.input.actions.emplace_back();
    dropped.strategy = "S1";
    dropped.status = plan::ActionStatus::Dropped;
    EXPECT_THAT(fired("strategy-without-activity", making), ElementsAre("strategy-without-activity:S1"));
}

TEST(StrategyWithoutActivity, IsQuietWithAnAction)
{
    DiagnosisInput making;
    strategy(making, "S1");
    making.input.actions.emplace_back().strategy = "S1";
    EXPECT_TRUE(isContent("strategy-without-activity", making));
}

TEST(StrategyWithoutActivity, NamesWhatItMisses)
{
    EXPECT_THAT(missed("strategy-without-activity", {}), ElementsAre("strategies"));
}

TEST(PlanInsufficient, FiresWhenGainsLieBelowTheGap)
{
    DiagnosisInput making = growing();
    strategy(making, "S1", 60);
    strategy(making, "S2", 39);
    EXPECT_THAT(fired("plan-insufficient", making), ElementsAre("plan-insufficient:revenue"));
    EXPECT_EQ(evidenceOf("plan-insufficient", making, "uncovered"), money::Rate(1, 1));
}

TEST(PlanInsufficient, IsQuietOnceTheGapIsCovered)
{
    DiagnosisInput making = growing();
    strategy(making, "S1", 60);
    strategy(making, "S2", 40);
    EXPECT_TRUE(isContent("plan-insufficient", making));
}

TEST(PlanInsufficient, NamesWhatItMisses)
{
    DiagnosisInput making;
    EXPECT_THAT(missed("plan-insufficient", making), ElementsAre("strategies"));
    strategy(making, "S1");
    EXPECT_THAT(missed("plan-insufficient", making), ElementsAre("strategy-gains"));
    making.input.strategies.front().gain = 10;
    EXPECT_THAT(missed("plan-insufficient", making), ElementsAre("targets", "last-year"));
}

TEST(StrategyUnneeded, FiresForWhatTheOthersCover)
{
    DiagnosisInput making = growing();
    strategy(making, "S1", 100);
    strategy(making, "S2", 40);
    EXPECT_THAT(fired("strategy-unneeded", making), ElementsAre("strategy-unneeded:S2"));
}

TEST(StrategyUnneeded, IsQuietWhileEachIsNeeded)
{
    DiagnosisInput making = growing();
    strategy(making, "S1", 99);
    strategy(making, "S2", 99);
    EXPECT_TRUE(isContent("strategy-unneeded", making));
}

TEST(StrategyUnneeded, NamesWhatItMisses)
{
    EXPECT_THAT(missed("strategy-unneeded", {}), ElementsAre("strategies"));
}

} // namespace
} // namespace quotasmith::diagnosis
