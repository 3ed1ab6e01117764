// SPDX-License-Identifier: Apache-2.0
#include "core/plan/measure.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace quotasmith::plan {
namespace {

std::string codes(std::span<const Measure> measures)
{
    std::string text;
    for (const Measure measure : measures)
        text += std::string(measureCode(measure)) + ' ';
    return text;
}

TEST(Measure, EveryCodeIsFoundAgainAndIsUnique)
{
    std::set<std::string_view> seen;
    for (const Measure measure : allMeasures()) {
        EXPECT_EQ(findMeasure(measureCode(measure)), measure);
        EXPECT_TRUE(seen.insert(measureCode(measure)).second) << measureCode(measure);
    }
    EXPECT_FALSE(findMeasure("Revenue"));
    EXPECT_FALSE(findMeasure(""));
}

TEST(Measure, TheListIsInTheOrderOfTheEnum)
{
    const auto all = allMeasures();
    EXPECT_EQ(all.size(), static_cast<std::size_t>(Measure::AcquisitionCost) + 1);
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end()));
}

TEST(Measure, FactsCarryTheAdditiveMeasuresButTheDerivedProfit)
{
    EXPECT_EQ(codes(factMeasures()),
              "revenue signed collected cost orders units leads opportunities won newCustomers newUsers "
              "seedCustomers customers repeatCustomers lostCustomers visits calls ");
}

TEST(Measure, KindDecidesTheDecimals)
{
    EXPECT_EQ(kindOf(Measure::GrossProfit), MeasureKind::Money);
    EXPECT_EQ(kindOf(Measure::Calls), MeasureKind::Count);
    EXPECT_EQ(kindOf(Measure::AverageOrderValue), MeasureKind::Ratio);
    EXPECT_EQ(decimalsOf(Measure::Revenue, 2), 2);
    EXPECT_EQ(decimalsOf(Measure::Cost, 3), 3);
    EXPECT_EQ(decimalsOf(Measure::Orders, 2), 0);
    EXPECT_EQ(decimalsOf(Measure::Conversion, 2), 0);
}

} // namespace
} // namespace quotasmith::plan
