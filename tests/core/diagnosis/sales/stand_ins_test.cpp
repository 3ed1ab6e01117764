// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sales/indicators.h"
#include "tests/support/diagnosis_input.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace quotasmith::diagnosis {
namespace {

using money::Rate;
using plan::Axis;
using plan::FunnelStage;
using plan::Measure;
using tests::DiagnosisInput;

const MonthSpan k2027 = DiagnosisInput::year(2027);

IndicatorValue valueOf(const Input &input, Indicator indicator, Axis axis = Axis::Organisation,
                       std::string_view code = {})
{
    const auto all = indicatorsOf(input, axis, code.empty() ? 0 : *input.tree(axis).find(code));
    return *std::find_if(all.begin(), all.end(), [&](const auto &value) { return value.indicator == indicator; });
}

plan::Opportunity deal(FunnelStage stage, const char *created, const char *closed,
                       std::optional<std::int64_t> amount = {}, std::optional<plan::NodeId> person = {})
{
    plan::Opportunity one;
    one.stage = stage;
    one.amount = amount;
    one.person = person;
    if (created)
        one.created = DiagnosisInput::day(created);
    if (closed)
        one.close = DiagnosisInput::day(closed);
    return one;
}

TEST(Opportunities, GiveWinRateCycleAndDealSize)
{
    DiagnosisInput made;
    const plan::NodeId anna = made.person("A");
    made.input.opportunities = {deal(FunnelStage::Signed, "2027-01-01", "2027-01-11", 400, anna),
                                deal(FunnelStage::Signed, nullptr, "2027-02-01", 200),
                                deal(FunnelStage::Lost, "2027-01-01", "2027-03-01", 900, anna),
                                deal(FunnelStage::Signed, "2026-12-01", "2027-03-21", {}, anna),
                                deal(FunnelStage::Signed, "2027-01-01", nullptr, 5000),
                                deal(FunnelStage::Negotiation, "2027-01-01", "2027-12-01", 5000)};
    const Input input = made.make();
    EXPECT_EQ(valueOf(input, Indicator::WinRate).value, Rate(3, 4));
    EXPECT_EQ(valueOf(input, Indicator::WinCycle).value, Rate(60, 1)); // 10 and 110 days
    EXPECT_EQ(valueOf(input, Indicator::DealSize).value, Rate(300, 1));
    EXPECT_EQ(valueOf(input, Indicator::WinRate, Axis::Organisation, "A").value, Rate(2, 3));
    EXPECT_EQ(valueOf(input, Indicator::WinRate, Axis::Customer).value, Rate(3, 4));
    EXPECT_EQ(valueOf(input, Indicator::WinRate).months[1], Rate(1, 1));
}

TEST(Opportunities, AreNotAskedWhereFactsKnow)
{
    DiagnosisInput made;
    made.input.opportunities = {deal(FunnelStage::Signed, "2027-01-01", "2027-01-11", 400)};
    made.fact({2027, 1}, {{Measure::Won, 1}, {Measure::Opportunities, 4}, {Measure::Signed, 1000}});
    const Input input = made.make();
    EXPECT_EQ(valueOf(input, Indicator::WinRate).value, Rate(1, 4));
    EXPECT_EQ(valueOf(input, Indicator::DealSize).value, Rate(1000, 1));
}

TEST(Opportunities, ThatEndAfterTheDayLookedAtHaveNotEnded)
{
    DiagnosisInput made;
    made.input.asOf = DiagnosisInput::day("2027-06-30");
    made.input.opportunities = {deal(FunnelStage::Signed, "2027-01-01", "2027-07-01", 400)};
    EXPECT_FALSE(valueOf(made.make(), Indicator::WinRate).value);
}

TEST(TypedNumbers, StandInWhereFactsKnowNothing)
{
    DiagnosisInput made;
    made.facts({{2027, 1}, 2}, {{Measure::Orders, 5}});
    made.reading("leads", {2027, 1}, Rate(20, 1));
    made.reading("leads", {2027, 2}, Rate(30, 1));
    made.reading("orders", {2027, 1}, Rate(1000, 1)); // facts know better
    made.reading("revenue", {2027, 1}, Rate(5, 4));   // 1.25
    made.reading("satisfaction-of-dealers", {2027, 1}, Rate(9, 1));
    const Input input = made.make();
    EXPECT_EQ(valueOf(input, Indicator::Leads).value, Rate(50, 1));
    EXPECT_EQ(valueOf(input, Indicator::Orders).value, Rate(10, 1));
    EXPECT_EQ(valueOf(input, Indicator::Conversion).value, Rate(1, 5));
    EXPECT_EQ(valueOf(input, Indicator::Revenue).value, Rate(125, 1));
    EXPECT_EQ(valueOf(input, Indicator::Leads, Axis::Customer).value, Rate(50, 1));
}

TEST(TypedNumbers, WeeksOfAnAmountAddUpAndThoseOfARatioHaveAMean)
{
    DiagnosisInput made;
    const plan::NodeId root = made.id(Axis::Organisation, "organisation");
    const auto week = [&](const char *code, int number, Rate value) {
        made.input.readings.push_back({Axis::Organisation, root, code, {2027, 1}, 0, number, value});
    };
    week("leads", 1, Rate(7, 1));
    week("leads", 2, Rate(9, 1));
    week("repurchase", 1, Rate(1, 10));
    week("repurchase", 2, Rate(3, 10));
    EXPECT_EQ(valueOf(made.make(), Indicator::Leads).value, Rate(16, 1));
    EXPECT_EQ(valueOf(made.make(), Indicator::Repurchase).value, Rate(1, 5));
    made.reading("leads", {2027, 1}, Rate(100, 1)); // the month itself goes before its weeks
    EXPECT_EQ(valueOf(made.make(), Indicator::Leads).value, Rate(100, 1));
}

TEST(TypedNumbers, OfAQuarterLieEvenlyOnItsMonths)
{
    DiagnosisInput made;
    const plan::NodeId root = made.id(Axis::Organisation, "organisation");
    made.input.readings = {{Axis::Organisation, root, "leads", {2027, 1}, 3, 0, Rate(90, 1)},
                           {Axis::Organisation, root, "repurchase", {2027, 1}, 3, 0, Rate(1, 5)}};
    made.reading("leads", {2027, 2}, Rate(40, 1)); // the shorter period goes first
    const Input input = made.make();
    EXPECT_EQ(valueOf(input, Indicator::Leads).value, Rate(100, 1));
    EXPECT_EQ(valueOf(input, Indicator::Leads).months[2], Rate(30, 1));
    EXPECT_EQ(valueOf(input, Indicator::Repurchase).value, Rate(1, 5));
}

TEST(TypedNumbers, OfPeopleAddUpUnlessTheTeamsOwnWasTyped)
{
    DiagnosisInput made;
    made.team("T");
    made.team("U");
    made.person("A", "T");
    made.person("B", "T");
    made.person("C", "U");
    made.reading("leads", {2027, 1}, Rate(3, 1), "A");
    made.reading("leads", {2027, 1}, Rate(4, 1), "B");
    made.reading("leads", {2027, 1}, Rate(50, 1), "C");
    made.reading("leads", {2027, 1}, Rate(60, 1), "U");
    made.reading("repurchase", {2027, 1}, Rate(1, 2), "A");
    const Input input = made.make();
    EXPECT_EQ(valueOf(input, Indicator::Leads, Axis::Organisation, "T").value, Rate(7, 1));
    EXPECT_EQ(valueOf(input, Indicator::Leads).value, Rate(67, 1));
    EXPECT_FALSE(valueOf(input, Indicator::Repurchase).value); // a ratio is never summed
    EXPECT_EQ(valueOf(input, Indicator::Repurchase, Axis::Organisation, "A").value, Rate(1, 2));
}

} // namespace
} // namespace quotasmith::diagnosis
