// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "tests/core/diagnosis/rules/judged.h"

namespace quotasmith::diagnosis {
namespace {

using plan::Measure;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using tests::DiagnosisInput;

/// Every month alike, but May has so much of the target's hundred parts.
DiagnosisInput season(std::int64_t may)
{
    DiagnosisInput making;
    making.facts(DiagnosisInput::year(2026), {{Measure::Revenue, 1000}});
    for (int month = 1; month <= 12; ++month)
        making.target(Measure::Revenue, {2027, month}, month == 5 ? may : (12'000 - may) / 11);
    return making;
}

TEST(SeasonGap, FiresFiveOrMorePointsApart)
{
    EXPECT_THAT(fired("season-gap", season(1615)), ElementsAre("season-gap"));
    EXPECT_THAT(verdictOf("season-gap", season(1615)).findings[0].rows[0].months,
                ElementsAre(calendar::Month(2027, 5)));
}

TEST(SeasonGap, IsQuietJustUnder)
{
    EXPECT_TRUE(isContent("season-gap", season(1593)));
}

TEST(SeasonGap, NamesWhatItMisses)
{
    DiagnosisInput making;
    EXPECT_THAT(missed("season-gap", making), ElementsAre("targets"));
    making.targets(Measure::Revenue, DiagnosisInput::year(2027), 100);
    making.facts({{2026, 1}, 11}, {{Measure::Revenue, 1000}});
    EXPECT_THAT(missed("season-gap", making), ElementsAre("last-year")) << "eleven months are no year";
}

TEST(NoHistory, FiresWithoutALikeMonth)
{
    DiagnosisInput making;
    making.facts(DiagnosisInput::year(2027), {{Measure::Revenue, 100}});
    EXPECT_THAT(fired("no-history", making), ElementsAre("no-history"));
}

TEST(NoHistory, IsQuietWithOneLikeMonth)
{
    DiagnosisInput making;
    making.facts(DiagnosisInput::year(2027), {{Measure::Revenue, 100}});
    making.fact({2026, 12}, {{Measure::Revenue, 100}});
    EXPECT_TRUE(isContent("no-history", making));
}

TEST(NoHistory, NamesWhatItMisses)
{
    EXPECT_THAT(missed("no-history", {}), ElementsAre("actuals"));
}

TEST(OrphanNode, FiresForWhoStandsBelowTheUnassigned)
{
    DiagnosisInput making;
    making.tier("KA");
    making.account("C1", "KA");
    making.account("C2", "none");
    EXPECT_THAT(fired("orphan-node", making), ElementsAre("orphan-node:customer"));
    EXPECT_THAT(verdictOf("orphan-node", making).findings[0].rows[0].nodes,
                ElementsAre(making.id(plan::Axis::Customer, "C2")));
}

TEST(OrphanNode, IsQuietWhenEverybodyHasAPlace)
{
    DiagnosisInput making;
    making.tier("KA");
    making.account("C1", "KA");
    EXPECT_TRUE(isContent("orphan-node", making));
}

TEST(OrphanNode, NamesWhatItMisses)
{
    EXPECT_THAT(missed("orphan-node", {}), ElementsAre("people", "customers", "products"));
}

TEST(TargetWithoutOwner, FiresForWhatNobodyStandsFor)
{
    DiagnosisInput making;
    making.person("P1");
    making.team("T1");
    making.targets(Measure::Revenue, DiagnosisInput::year(2027), 100, "P1");
    making.target(Measure::Revenue, {2027, 5}, 70, "T1");
    making.target(Measure::Revenue, {2027, 6}, 30);
    EXPECT_THAT(fired("target-without-owner", making),
                ElementsAre("target-without-owner:T1", "target-without-owner:none"));
}

TEST(TargetWithoutOwner, FiresForTheMonthsAfterSomebodyLeft)
{
    DiagnosisInput making;
    making.person("P1");
    making.input.people.front().leaveDate = "2027-10-31";
    making.targets(Measure::Revenue, DiagnosisInput::year(2027), 100, "P1");
    EXPECT_EQ(evidenceOf("target-without-owner", making, "revenue"), money::Rate(200, 1));
    making.input.people.front().leaveDate = "2027-12-01";
    EXPECT_TRUE(isContent("target-without-owner", making));
}

TEST(TargetWithoutOwner, IsQuietOverOtherYearsAndZeros)
{
    DiagnosisInput making;
    making.person("P1");
    making.target(Measure::Revenue, {2026, 5}, 70);
    making.target(Measure::Revenue, {2027, 5}, 0);
    EXPECT_TRUE(isContent("target-without-owner", making));
}

TEST(TargetWithoutOwner, NamesWhatItMisses)
{
    EXPECT_THAT(missed("target-without-owner", {}), ElementsAre("targets"));
}

} // namespace
} // namespace quotasmith::diagnosis
