// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sales/indicators.h"

#include "tests/support/diagnosis_input.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace quotasmith::diagnosis {
namespace {

using money::Rate;
using plan::Axis;
using plan::Measure;
using tests::DiagnosisInput;

const MonthSpan k2026 = DiagnosisInput::year(2026), k2027 = DiagnosisInput::year(2027);

IndicatorValue valueOf(const Input &input, Indicator indicator, Axis axis = Axis::Organisation,
                       std::string_view code = {})
{
    const int position = code.empty() ? 0 : *input.tree(axis).find(code);
    const auto all = indicatorsOf(input, axis, position);
    return *std::find_if(all.begin(), all.end(), [&](const auto &value) { return value.indicator == indicator; });
}

std::vector<Indicator> weakest(const Input &input)
{
    std::vector<Indicator> marked;
    for (const IndicatorValue &value : indicatorsOf(input, Axis::Organisation, 0))
        if (value.weakest)
            marked.push_back(value.indicator);
    return marked;
}

TEST(Indicators, HaveACodeEach)
{
    EXPECT_EQ(allIndicators().size(), 14u);
    for (const Indicator indicator : allIndicators())
        EXPECT_EQ(findIndicator(indicatorCode(indicator)), indicator);
    EXPECT_FALSE(findIndicator("visits"));
    EXPECT_EQ(formOf(Indicator::DealSize), IndicatorForm::Money);
    EXPECT_EQ(formOf(Indicator::WinCycle), IndicatorForm::Days);
}

TEST(Indicators, KnowNothingWithoutFacts)
{
    for (const IndicatorValue &value : indicatorsOf(DiagnosisInput().make(), Axis::Organisation, 0)) {
        EXPECT_FALSE(value.value || value.previous || value.yoy || value.mom || value.target || value.ofPlan);
        EXPECT_FALSE(value.weakest);
        EXPECT_EQ(value.months.size(), 12u);
    }
}

TEST(Indicators, AddAmountsAndDivideSums)
{
    DiagnosisInput made;
    made.fact({2027, 1}, {{Measure::Revenue, 1000}, {Measure::Cost, 400}, {Measure::Orders, 2}, {Measure::Leads, 4}});
    made.fact({2027, 2}, {{Measure::Revenue, 3000}, {Measure::Orders, 3}, {Measure::Leads, 6}});
    const Input input = made.make();
    EXPECT_EQ(valueOf(input, Indicator::Revenue).value, Rate(4000, 1));
    EXPECT_EQ(valueOf(input, Indicator::OrderValue).value, Rate(800, 1)); // not the mean of 500 and 1000
    EXPECT_EQ(valueOf(input, Indicator::Conversion).value, Rate(1, 2));
    const IndicatorValue profit = valueOf(input, Indicator::GrossProfit);
    EXPECT_EQ(profit.value, Rate(600, 1)); // only the month that knows its cost
    EXPECT_EQ(profit.months[0], Rate(600, 1));
    EXPECT_FALSE(profit.months[1]);
    EXPECT_FALSE(valueOf(input, Indicator::Collection).value);
}

TEST(Indicators, ARatioWithNothingBelowTheLineHasNoValue)
{
    DiagnosisInput made;
    made.facts(k2027, {{Measure::Orders, 2}, {Measure::Leads, 0}});
    EXPECT_FALSE(valueOf(made.make(), Indicator::Conversion).value);
}

TEST(Indicators, AreComparedOverLikeMonthsOnly)
{
    DiagnosisInput made;
    made.facts(k2027, {{Measure::Revenue, 150}});
    made.facts({{2026, 7}, 6}, {{Measure::Revenue, 100}}); // half a year of history
    const IndicatorValue revenue = valueOf(made.make(), Indicator::Revenue);
    EXPECT_EQ(revenue.value, Rate(1800, 1));
    EXPECT_EQ(revenue.previous, Rate(600, 1));
    EXPECT_EQ(revenue.yoy, Rate(1, 2));
    EXPECT_EQ(revenue.mom, Rate());
    EXPECT_EQ(revenue.knownMonths, 12);
    EXPECT_EQ(revenue.comparedMonths, 6);
    EXPECT_TRUE(revenue.isComparedInPart()) << "the value is of twelve months, the growth of six";
    made.facts({{2026, 1}, 6}, {{Measure::Revenue, 100}});
    EXPECT_FALSE(valueOf(made.make(), Indicator::Revenue).isComparedInPart());
}

TEST(Indicators, GrowOnNothingBelowZeroOrMissing)
{
    DiagnosisInput made;
    made.facts(k2027, {{Measure::Revenue, 10}, {Measure::Cost, 5}});
    made.facts(k2026, {{Measure::Revenue, 0}, {Measure::Cost, 5}});
    const Input input = made.make();
    EXPECT_EQ(valueOf(input, Indicator::Revenue).previous, Rate());
    EXPECT_FALSE(valueOf(input, Indicator::Revenue).yoy);
    EXPECT_EQ(valueOf(input, Indicator::GrossProfit).previous, Rate(-60, 1));
    EXPECT_FALSE(valueOf(input, Indicator::GrossProfit).yoy);
}

TEST(Indicators, TheLastMonthIsComparedWithTheOneBeforeItEvenAcrossTheSpan)
{
    DiagnosisInput made;
    made.input.span = {{2027, 6}, 1};
    made.fact({2027, 5}, {{Measure::Revenue, 200}});
    made.fact({2027, 6}, {{Measure::Revenue, 150}});
    made.fact({2026, 6}, {{Measure::Revenue, 100}});
    const IndicatorValue revenue = valueOf(made.make(), Indicator::Revenue);
    EXPECT_EQ(revenue.mom, Rate(-1, 4));
    EXPECT_EQ(revenue.yoy, Rate(1, 2));
}

TEST(Indicators, APlaceWithoutFactsInAMonthOfTheCompanyHasZeroThere)
{
    DiagnosisInput made;
    made.person("A");
    made.person("B");
    made.person("C");
    made.facts(k2027, {{Measure::Revenue, 100}}, {"A", "", ""});
    made.facts(k2026, {{Measure::Revenue, 100}}, {"A", "", ""});
    made.fact({2027, 1}, {{Measure::Revenue, 60}}, {"B", "", ""});
    made.fact({2026, 2}, {{Measure::Revenue, 40}}, {"B", "", ""});
    const Input input = made.make();
    const IndicatorValue b = valueOf(input, Indicator::Revenue, Axis::Organisation, "B");
    EXPECT_EQ(b.value, Rate(60, 1));
    EXPECT_EQ(b.previous, Rate(40, 1));
    EXPECT_EQ(b.yoy, Rate(1, 2));
    EXPECT_EQ(b.months[5], Rate());
    EXPECT_FALSE(valueOf(input, Indicator::Revenue, Axis::Organisation, "C").value); // nobody ever named C
}

TEST(Indicators, CountOnEveryAxis)
{
    DiagnosisInput made;
    made.tier("KA");
    made.account("A1", "KA");
    made.product("B1");
    made.facts(k2027, {{Measure::Revenue, 100}, {Measure::Orders, 1}}, {"", "A1", "B1"});
    made.facts(k2027, {{Measure::Revenue, 20}, {Measure::Orders, 1}});
    const Input input = made.make();
    EXPECT_EQ(valueOf(input, Indicator::Revenue, Axis::Customer, "KA").value, Rate(1200, 1));
    EXPECT_EQ(valueOf(input, Indicator::OrderValue, Axis::Product, "B1").value, Rate(100, 1));
    EXPECT_EQ(valueOf(input, Indicator::Revenue, Axis::Product).value, Rate(1440, 1));
    EXPECT_FALSE(valueOf(input, Indicator::RevenueAHead, Axis::Customer, "KA").value); // no heads there
}

TEST(Indicators, TargetsAreMetOverTheMonthsThatHaveBoth)
{
    DiagnosisInput made;
    made.person("A");
    made.targets(Measure::Revenue, k2027, 100, "A");
    made.facts({{2027, 1}, 3}, {{Measure::Revenue, 90}}, {"A", "", ""});
    const Input input = made.make();
    for (const char *code : {"", "A"}) {
        const IndicatorValue revenue = valueOf(input, Indicator::Revenue, Axis::Organisation, code);
        EXPECT_EQ(revenue.target, Rate(300, 1));
        EXPECT_EQ(revenue.ofPlan, Rate(9, 10));
    }
}

TEST(Indicators, ATargetOfZeroHasNoAttainmentAndOneBelowItCountsTheLoss)
{
    DiagnosisInput made;
    made.targets(Measure::Revenue, k2027, 0);
    made.targets(Measure::GrossProfit, k2027, -100);
    made.facts(k2027, {{Measure::Revenue, 10}, {Measure::Cost, 100}});
    const Input input = made.make();
    EXPECT_EQ(valueOf(input, Indicator::Revenue).target, Rate());
    EXPECT_FALSE(valueOf(input, Indicator::Revenue).ofPlan);
    EXPECT_EQ(valueOf(input, Indicator::GrossProfit).ofPlan, Rate(11, 10));
}

TEST(Indicators, ASetRatioWeighsAsMuchAsWhatStandsBelowTheLine)
{
    DiagnosisInput made;
    made.ratio(Measure::Conversion, {{2027, 1}, 1}, Rate(1, 2));
    made.ratio(Measure::Conversion, {{2027, 2}, 1}, Rate(1, 4));
    made.fact({2027, 1}, {{Measure::Orders, 5}, {Measure::Leads, 10}});
    made.fact({2027, 2}, {{Measure::Orders, 5}, {Measure::Leads, 30}});
    const IndicatorValue conversion = valueOf(made.make(), Indicator::Conversion);
    EXPECT_EQ(conversion.target, Rate(5, 16)); // (5 + 7.5) of 40
    EXPECT_EQ(conversion.ofPlan, Rate(4, 5));
}

TEST(Indicators, ARatioOfTwoPlannedMeasuresIsItsOwnTargetAndTheCompanysGoesBeforeTheSetOne)
{
    DiagnosisInput made;
    made.person("A");
    made.targets(Measure::Orders, k2027, 30, "A");
    made.targets(Measure::Leads, k2027, 100, "A");
    made.ratio(Measure::Conversion, k2027, Rate(1, 2));
    made.ratio(Measure::Conversion, k2027, Rate(2, 5), "A");
    made.facts(k2027, {{Measure::Orders, 3}, {Measure::Leads, 20}}, {"A", "", ""});
    const Input input = made.make();
    EXPECT_EQ(valueOf(input, Indicator::Conversion).target, Rate(3, 10));
    EXPECT_EQ(valueOf(input, Indicator::Conversion).ofPlan, Rate(1, 2));
    EXPECT_EQ(valueOf(input, Indicator::Conversion, Axis::Organisation, "A").target, Rate(2, 5)); // set for a leaf
}

TEST(Indicators, AnOrderValueIsSetInWholeCurrency)
{
    DiagnosisInput made;
    made.ratio(Measure::AverageOrderValue, k2027, Rate(25, 2)); // 12.50
    made.facts(k2027, {{Measure::Revenue, 1000}, {Measure::Orders, 1}});
    EXPECT_EQ(valueOf(made.make(), Indicator::OrderValue).target, Rate(1250, 1));
    EXPECT_EQ(valueOf(made.make(), Indicator::OrderValue).ofPlan, Rate(4, 5));
}

TEST(Indicators, RevenueAHeadIsOfTheWholeSpanOverTheMeanHeads)
{
    DiagnosisInput made;
    made.team("T");
    made.person("A", "T", "2020-01-01");
    made.person("B", "T", "2027-07-01");
    made.facts(k2027, {{Measure::Revenue, 300}}, {"A", "", ""});
    const Input input = made.make();
    const IndicatorValue head = valueOf(input, Indicator::RevenueAHead);
    EXPECT_EQ(head.value, Rate(2400, 1)); // 3600 over one and a half heads
    EXPECT_EQ(head.months.front(), Rate(300, 1));
    EXPECT_EQ(head.months.back(), Rate(150, 1));
    EXPECT_EQ(valueOf(input, Indicator::RevenueAHead, Axis::Organisation, "T").value, Rate(2400, 1));
}

TEST(Weakest, IsTheLowestAttainment)
{
    DiagnosisInput made;
    made.targets(Measure::Revenue, k2027, 100);
    made.targets(Measure::Orders, k2027, 10);
    made.facts(k2027, {{Measure::Revenue, 90}, {Measure::Orders, 8}, {Measure::Leads, 10}});
    made.facts(k2026, {{Measure::Revenue, 90}, {Measure::Orders, 8}, {Measure::Leads, 100}}); // the steepest fall
    EXPECT_EQ(weakest(made.make()), std::vector{Indicator::Orders});
}

TEST(Weakest, WithoutAMissedTargetIsTheSteepestFall)
{
    DiagnosisInput made;
    made.targets(Measure::Revenue, k2027, 80);
    made.facts(k2027, {{Measure::Revenue, 80}, {Measure::Leads, 50}});
    made.facts(k2026, {{Measure::Revenue, 100}, {Measure::Leads, 60}});
    EXPECT_EQ(weakest(made.make()), std::vector{Indicator::Revenue}); // −20 % against −17 %
}

TEST(Weakest, IsNobodyWhenAllReachTheirTargetAndNoneFalls)
{
    DiagnosisInput made;
    made.targets(Measure::Revenue, k2027, 80);
    made.facts(k2027, {{Measure::Revenue, 80}, {Measure::Leads, 60}});
    made.facts(k2026, {{Measure::Revenue, 80}, {Measure::Leads, 60}});
    EXPECT_TRUE(weakest(made.make()).empty());
}

} // namespace
} // namespace quotasmith::diagnosis
