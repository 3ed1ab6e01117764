// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "tests/core/diagnosis/rules/judged.h"

namespace quotasmith::diagnosis {
namespace {

using plan::Measure;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using tests::DiagnosisInput;

/// Revenue and orders of both years, the same every month.
DiagnosisInput twoYears(std::int64_t revenueBefore, std::int64_t ordersBefore, std::int64_t revenue,
                        std::int64_t orders)
{
    DiagnosisInput making;
    making.person("P1");
    making.facts(DiagnosisInput::year(2026), {{Measure::Revenue, revenueBefore}, {Measure::Orders, ordersBefore}},
                 {"P1", "", ""});
    making.facts(DiagnosisInput::year(2027), {{Measure::Revenue, revenue}, {Measure::Orders, orders}}, {"P1", "", ""});
    return making;
}

TEST(PriceForVolume, FiresWhenRevenueRisesAndOrderValueFalls)
{
    const DiagnosisInput making = twoYears(100'000, 100, 110'000, 120);
    EXPECT_THAT(fired("price-for-volume", making), ElementsAre("price-for-volume"));
    EXPECT_EQ(evidenceOf("price-for-volume", making, "revenue-growth"), money::Rate(1, 10));
    EXPECT_EQ(evidenceOf("price-for-volume", making, "averageOrderValue-fall"), money::Rate(1, 12));
}

TEST(PriceForVolume, IsQuietWhileTheOrderValueStays)
{
    EXPECT_TRUE(isContent("price-for-volume", twoYears(100'000, 100, 110'000, 110)));
    EXPECT_TRUE(isContent("price-for-volume", twoYears(100'000, 100, 100'000, 120))) << "revenue does not rise";
}

TEST(PriceForVolume, ComparesLikeMonthsOnly)
{
    DiagnosisInput making;
    making.facts({{2026, 1}, 3}, {{Measure::Revenue, 100'000}, {Measure::Orders, 100}});
    making.facts(DiagnosisInput::year(2027), {{Measure::Revenue, 90'000}, {Measure::Orders, 120}});
    EXPECT_TRUE(isContent("price-for-volume", making)) << "twelve months against three are no growth";
}

TEST(PriceForVolume, NamesWhatItMisses)
{
    DiagnosisInput making;
    EXPECT_THAT(missed("price-for-volume", making), ElementsAre("revenue"));
    making.facts(DiagnosisInput::year(2027), {{Measure::Revenue, 100}});
    EXPECT_THAT(missed("price-for-volume", making), ElementsAre("orders"));
    making.facts(DiagnosisInput::year(2027), {{Measure::Orders, 10}});
    EXPECT_THAT(missed("price-for-volume", making), ElementsAre("last-year"));
}

DiagnosisInput funnelYears(std::int64_t leadsBefore, std::int64_t ordersBefore, std::int64_t leads, std::int64_t orders)
{
    DiagnosisInput making;
    making.facts(DiagnosisInput::year(2026), {{Measure::Leads, leadsBefore}, {Measure::Orders, ordersBefore}});
    making.facts(DiagnosisInput::year(2027), {{Measure::Leads, leads}, {Measure::Orders, orders}});
    return making;
}

TEST(ConversionShort, FiresWhenLeadsSufficeAndConversionFallsByTenPercent)
{
    const DiagnosisInput making = funnelYears(1000, 200, 1000, 180);
    EXPECT_THAT(fired("conversion-short", making), ElementsAre("conversion-short"));
    EXPECT_EQ(evidenceOf("conversion-short", making, "conversion-fall"), money::Rate(1, 10));
}

TEST(ConversionShort, IsQuietJustUnderTenPercentOrWithTooFewLeads)
{
    EXPECT_TRUE(isContent("conversion-short", funnelYears(1000, 200, 1000, 181)));
    EXPECT_TRUE(isContent("conversion-short", funnelYears(1000, 200, 999, 100)));
}

TEST(ConversionShort, FiresBelowItsTarget)
{
    DiagnosisInput making = funnelYears(1000, 200, 1000, 200);
    making.ratio(Measure::Conversion, DiagnosisInput::year(2027), money::Rate(21, 100));
    EXPECT_THAT(fired("conversion-short", making), ElementsAre("conversion-short"));
    DiagnosisInput enough = funnelYears(1000, 200, 1000, 200);
    enough.ratio(Measure::Conversion, DiagnosisInput::year(2027), money::Rate(20, 100));
    EXPECT_TRUE(isContent("conversion-short", enough));
}

TEST(ConversionShort, CountsLeadsThatReachTheirPlan)
{
    DiagnosisInput making = funnelYears(1000, 200, 900, 150);
    making.targets(Measure::Leads, DiagnosisInput::year(2027), 900);
    EXPECT_THAT(fired("conversion-short", making), ElementsAre("conversion-short"));
}

TEST(ConversionShort, NamesWhatItMisses)
{
    DiagnosisInput making;
    EXPECT_THAT(missed("conversion-short", making), ElementsAre("leads"));
    making.facts(DiagnosisInput::year(2027), {{Measure::Leads, 100}});
    EXPECT_THAT(missed("conversion-short", making), ElementsAre("orders"));
    making.facts(DiagnosisInput::year(2027), {{Measure::Orders, 10}});
    EXPECT_THAT(missed("conversion-short", making), ElementsAre("targets", "last-year"));
}

TEST(RevenueShort, FiresWithTheLowestAttainment)
{
    DiagnosisInput making = twoYears(100'000, 100, 100'000, 100);
    making.targets(Measure::Revenue, DiagnosisInput::year(2027), 125'000);
    making.ratio(Measure::AverageOrderValue, DiagnosisInput::year(2027), money::Rate(11, 1));
    EXPECT_THAT(fired("revenue-short", making), ElementsAre("revenue-short"));
    EXPECT_EQ(evidenceOf("revenue-short", making, "attainment"), money::Rate(4, 5));
    EXPECT_TRUE(isContent("aov-short", making)) << "the order value reaches more of its target";
}

TEST(RevenueShort, IsSeriousBelowNineTenthsOfTheTarget)
{
    DiagnosisInput making = twoYears(100'000, 100, 90'000, 90);
    making.targets(Measure::Revenue, DiagnosisInput::year(2027), 100'000);
    EXPECT_EQ(verdictOf("revenue-short", making).findings.at(0).severity, Severity::Warn);
    making.target(Measure::Revenue, {2027, 5}, 1);
    EXPECT_EQ(verdictOf("revenue-short", making).findings.at(0).severity, Severity::Bad);
}

TEST(RevenueShort, IsQuietOnceTheTargetIsReached)
{
    DiagnosisInput making = twoYears(100'000, 100, 100'000, 100);
    making.targets(Measure::Revenue, DiagnosisInput::year(2027), 100'000);
    EXPECT_TRUE(isContent("revenue-short", making));
}

TEST(RevenueShort, NamesWhatItMisses)
{
    DiagnosisInput making;
    EXPECT_THAT(missed("revenue-short", making), ElementsAre("revenue"));
    making.facts(DiagnosisInput::year(2027), {{Measure::Revenue, 100}});
    EXPECT_THAT(missed("revenue-short", making), ElementsAre("targets", "last-year"));
}

TEST(AovShort, FiresWithTheSteepestFall)
{
    const DiagnosisInput making = twoYears(100'000, 100, 90'000, 120);
    EXPECT_THAT(fired("aov-short", making), ElementsAre("aov-short"));
    EXPECT_EQ(evidenceOf("aov-short", making, "fall"), money::Rate(1, 4));
    EXPECT_TRUE(isContent("revenue-short", making)) << "revenue falls less";
}

TEST(AovShort, IsQuietWhileNothingFalls)
{
    EXPECT_TRUE(isContent("aov-short", twoYears(100'000, 100, 100'000, 100)));
}

TEST(AovShort, NamesWhatItMisses)
{
    EXPECT_THAT(missed("aov-short", {}), ElementsAre("revenue", "orders"));
}

DiagnosisInput served(std::int64_t repeatBefore, std::int64_t repeat)
{
    DiagnosisInput making = twoYears(100'000, 100, 100'000, 100);
    making.facts(DiagnosisInput::year(2026), {{Measure::Customers, 100}, {Measure::RepeatCustomers, repeatBefore}});
    making.facts(DiagnosisInput::year(2027), {{Measure::Customers, 100}, {Measure::RepeatCustomers, repeat}});
    return making;
}

TEST(RepurchaseShort, FiresWithTheSteepestFall)
{
    EXPECT_THAT(fired("repurchase-short", served(40, 30)), ElementsAre("repurchase-short"));
    EXPECT_EQ(evidenceOf("repurchase-short", served(40, 30), "repurchase"), money::Rate(3, 10));
}

TEST(RepurchaseShort, IsQuietWhileItStays)
{
    EXPECT_TRUE(isContent("repurchase-short", served(40, 40)));
}

TEST(RepurchaseShort, NamesWhatItMisses)
{
    EXPECT_THAT(missed("repurchase-short", twoYears(1, 1, 1, 1)), ElementsAre("customers-served", "repeat-customers"));
}

DiagnosisInput collecting(std::int64_t collected)
{
    DiagnosisInput making;
    making.facts(DiagnosisInput::year(2027), {{Measure::Revenue, 1000}, {Measure::Collected, collected}});
    return making;
}

TEST(CollectionShort, FiresBelowTheLimit)
{
    EXPECT_THAT(fired("collection-short", collecting(849)), ElementsAre("collection-short"));
    EXPECT_EQ(evidenceOf("collection-short", collecting(849), "collection"), money::Rate(849, 1000));
}

TEST(CollectionShort, IsQuietAtTheLimit)
{
    EXPECT_TRUE(isContent("collection-short", collecting(850)));
}

TEST(CollectionShort, NamesWhatItMisses)
{
    DiagnosisInput making;
    making.facts(DiagnosisInput::year(2027), {{Measure::Revenue, 1000}});
    EXPECT_THAT(missed("collection-short", making), ElementsAre("collected"));
}

TEST(CollectionShort, GoesByThePlansOwnLimit)
{
    DiagnosisInput making = collecting(849);
    making.input.thresholds.set("collection-short.rate", money::Rate(8, 10));
    EXPECT_TRUE(isContent("collection-short", making));
}

} // namespace
} // namespace quotasmith::diagnosis
