// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "tests/core/diagnosis/rules/judged.h"

namespace quotasmith::diagnosis {
namespace {

using plan::Measure;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using tests::DiagnosisInput;

DiagnosisInput targets(std::int64_t before, std::int64_t value, std::int64_t after)
{
    DiagnosisInput making;
    making.person("P1");
    making.target(Measure::Revenue, {2027, 5}, before, "P1");
    making.target(Measure::Revenue, {2027, 6}, value, "P1");
    making.target(Measure::Revenue, {2027, 7}, after, "P1");
    return making;
}

TEST(OutlierTarget, FiresAtFiveTimesBothNeighbours)
{
    EXPECT_THAT(fired("outlier-target", targets(100, 500, 100)), ElementsAre("outlier-target:P1:2027-06"));
    EXPECT_EQ(evidenceOf("outlier-target", targets(100, 500, 50), "of-neighbour"), money::Rate(5, 1));
}

TEST(OutlierTarget, IsQuietJustUnderOrNextToNothing)
{
    EXPECT_TRUE(isContent("outlier-target", targets(100, 499, 100)));
    EXPECT_TRUE(isContent("outlier-target", targets(100, 500, 101)));
    EXPECT_TRUE(isContent("outlier-target", targets(0, 500, 100)));
}

TEST(OutlierTarget, NeedsBothNeighbours)
{
    DiagnosisInput making;
    making.person("P1");
    making.target(Measure::Revenue, {2027, 5}, 100, "P1");
    making.target(Measure::Revenue, {2027, 7}, 900, "P1");
    making.target(Measure::Revenue, {2027, 8}, 100, "P1");
    EXPECT_TRUE(isContent("outlier-target", making));
}

TEST(OutlierTarget, LooksAtEveryYearAndOverItsEnd)
{
    DiagnosisInput making;
    making.person("P1");
    making.target(Measure::Revenue, {2024, 12}, 100, "P1");
    making.target(Measure::Revenue, {2025, 1}, 900, "P1");
    making.target(Measure::Revenue, {2025, 2}, 100, "P1");
    EXPECT_THAT(fired("outlier-target", making), ElementsAre("outlier-target:P1:2025-01"));
}

TEST(OutlierTarget, IsOneFindingACell)
{
    DiagnosisInput making = targets(100, 500, 100);
    for (const auto &[month, units] : {std::pair(5, 10), std::pair(6, 60), std::pair(7, 10)})
        making.target(Measure::Orders, {2027, month}, units, "P1");
    EXPECT_THAT(fired("outlier-target", making), ElementsAre("outlier-target:P1:2027-06"));
    EXPECT_EQ(evidenceOf("outlier-target", making, "orders"), money::Rate(60, 1));
}

TEST(OutlierTarget, NamesItsAxisBesideTheOrganisation)
{
    DiagnosisInput making;
    making.tier("KA");
    for (const auto &[month, units] : {std::pair(5, 10), std::pair(6, 60), std::pair(7, 10)})
        making.target(Measure::Revenue, {2027, month}, units, "KA", plan::Axis::Customer);
    EXPECT_THAT(fired("outlier-target", making), ElementsAre("outlier-target:customer:KA:2027-06"));
}

TEST(OutlierTarget, NamesWhatItMisses)
{
    EXPECT_THAT(missed("outlier-target", {}), ElementsAre("targets"));
}

DiagnosisInput actuals(std::int64_t value)
{
    DiagnosisInput making;
    for (const char *code : {"P1", "P2"})
        making.person(code);
    for (const auto &[month, units] :
         {std::pair(5, std::int64_t{100}), std::pair(6, value), std::pair(7, std::int64_t{100})})
        making.fact({2027, month}, {{Measure::Revenue, units}}, {"P1", "", ""});
    making.facts({{2027, 5}, 3}, {{Measure::Revenue, 10'000}}, {"P2", "", ""});
    return making;
}

TEST(OutlierActual, FiresAtFiveTimesBothNeighbours)
{
    EXPECT_THAT(fired("outlier-actual", actuals(500)), ElementsAre("outlier-actual:P1:2027-06"));
}

TEST(OutlierActual, IsQuietJustUnder)
{
    EXPECT_TRUE(isContent("outlier-actual", actuals(499)));
}

TEST(OutlierActual, LooksAtTheCompanyToo)
{
    DiagnosisInput making;
    for (const auto &[month, units] : {std::pair(5, 10), std::pair(6, 60), std::pair(7, 10)})
        making.fact({2027, month}, {{Measure::Leads, units}});
    EXPECT_THAT(fired("outlier-actual", making),
                ElementsAre("outlier-actual:organisation:2027-06", "outlier-actual:none:2027-06"));
}

TEST(OutlierActual, NamesWhatItMisses)
{
    EXPECT_THAT(missed("outlier-actual", {}), ElementsAre("actuals"));
}

} // namespace
} // namespace quotasmith::diagnosis
