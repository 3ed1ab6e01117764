// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/actuals_reader.h"

#include "tests/core/exchange/reading.h"

#include <gmock/gmock.h>

using namespace quotasmith;
using namespace quotasmith::exchange;
using plan::Measure;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::UnorderedElementsAre;

namespace {

ActualsRead read(const std::string &text, const ReadOptions &options = {}, const std::vector<MapEntry> &map = {})
{
    return readActuals(sourceOf(text), options, map);
}

} // namespace

TEST(ActualsReader, ReadsAColumnForEachMeasure)
{
    const auto [facts, report] = read("日期,销售员,客户,产品,订单号,销售额,成本,数量\n"
                                      "2027/01/05,张三,甲公司,A,SO1,\"1,200.50\",-,3\n"
                                      "2027/02/06,,,,,-5,0,\n");
    ASSERT_EQ(facts.size(), 2U);
    EXPECT_EQ(facts[0].line, 2);
    EXPECT_EQ(facts[0].person, "张三");
    EXPECT_EQ(facts[0].account, "甲公司");
    EXPECT_EQ(facts[0].product, "A");
    EXPECT_EQ(facts[0].order, "SO1");
    EXPECT_EQ(facts[0].month, "2027-01");
    EXPECT_EQ(facts[0].day, 5);
    EXPECT_THAT(facts[0].values, ElementsAre(Pair("revenue", 120050), Pair("units", 3)));
    EXPECT_EQ(facts[1].person, "");
    EXPECT_THAT(facts[1].values, ElementsAre(Pair("cost", 0), Pair("revenue", -500)));
    EXPECT_EQ(report.control.at(Measure::Revenue).file.text(2), "1195.50");
    EXPECT_EQ(report.control.at(Measure::Units).file.text(0), "3");
    EXPECT_EQ(report.dateForm, "ymd");
    EXPECT_EQ(report.map.size(), 8U);
    EXPECT_EQ(report.map.front(), (MapEntry{"date", "日期"}));
}

TEST(ActualsReader, ReadsMeasureAndValue)
{
    const auto [facts, report] = read("month,person,measure,value\n"
                                      "2027-01,P1,revenue,10.5\n2027-01,P1,线索,12\n2027-01,P1,winRate,3\n"
                                      "2027-01,P1,revenu,3\n2027-01,P1,leads,1.5\n2027-01,P2,,7\n");
    ASSERT_EQ(facts.size(), 3U);
    EXPECT_THAT(facts[0].values, ElementsAre(Pair("revenue", 1050)));
    EXPECT_THAT(facts[1].values, ElementsAre(Pair("leads", 12)));
    EXPECT_THAT(facts[2].values, ElementsAre(Pair("revenue", 700)));
    EXPECT_EQ(facts[0].day, 0);
    EXPECT_THAT(refusalsOf(report),
                ElementsAre("4:measure:measure-unknown", "5:measure:measure-unknown", "6:value:amount-bad"));
    EXPECT_EQ(report.refused.listed()[1].data.at("nearest"), "revenue");
    EXPECT_EQ(report.refused.listed()[2].data.at("problem"), "too-fine");
}

TEST(ActualsReader, ReadsAColumnForEachMonth)
{
    ReadOptions options;
    options.measure = Measure::Signed;
    const auto [facts, report] = read("年份,销售员,1月,2月,12月\n2027,张三,1,-,3\n2026,李四,,,\n", options);
    ASSERT_EQ(facts.size(), 3U);
    EXPECT_EQ(facts[0].month, "2027-01");
    EXPECT_THAT(facts[0].values, ElementsAre(Pair("signed", 100)));
    EXPECT_EQ(facts[1].month, "2027-12");
    EXPECT_EQ(facts[1].line, 2);
    EXPECT_EQ(facts[2].line, 3);
    EXPECT_THAT(facts[2].values, IsEmpty());
    EXPECT_EQ(report.control.at(Measure::Signed).file.text(2), "4.00");
}

TEST(ActualsReader, MonthsWithoutAYearAreThePlans)
{
    const std::string text = "person,M07,M06\nP1,1,2\n";
    EXPECT_EQ(errorOf([&] { read(text); }), "field-missing field=year kind=actuals");
    ReadOptions options;
    options.planYear = calendar::FiscalCalendar(2020, 7);
    const auto [facts, report] = read(text, options);
    ASSERT_EQ(facts.size(), 2U);
    EXPECT_EQ(facts[0].month, "2019-07");
    EXPECT_EQ(facts[1].month, "2020-06");
}

TEST(ActualsReader, AMonthByItselfNeedsAYear)
{
    const auto facts = read("年份,月份,销售额\n2027,5月,1\n2027年,12,2\n2026,2027-03,3\n").facts;
    ASSERT_EQ(facts.size(), 3U);
    EXPECT_EQ(facts[0].month, "2027-05");
    EXPECT_EQ(facts[1].month, "2027-12");
    EXPECT_EQ(facts[2].month, "2027-03");
    EXPECT_THAT(refusalsOf(read("月份,销售额\n5,1\n").report), ElementsAre("2:月份:year-missing"));
    EXPECT_THAT(refusalsOf(read("年份,月份,销售额\n,5,1\nxx,5,1\n").report),
                ElementsAre("2:月份:year-missing", "3:年份:date-bad", "3:月份:year-missing"));
}

TEST(ActualsReader, RefusesWithThePlace)
{
    const auto [facts, report] = read("date,person,revenue,units\n"
                                      "2027-02-30,P1,1,1\n2027-01-05,P1,12,34,1\n2027-01-05,P1\n"
                                      ",P1,5,1\nyesterday,P1,5,1\n2027-01-05,P1,5元整,1\n2027-01-05,P1,1,x\n");
    EXPECT_THAT(facts, IsEmpty());
    EXPECT_THAT(refusalsOf(report),
                ElementsAre("2:date:date-impossible", "3::fields-extra", "4::fields-missing", "5::date-missing",
                            "6:date:date-bad", "7:revenue:amount-bad", "8:units:amount-bad"));
    EXPECT_EQ(report.rows.read, 7);
    EXPECT_EQ(report.refused.lines(), 7);
    // What can be read of refused lines is part of the file's sum.
    EXPECT_EQ(report.control.at(Measure::Revenue).file.text(2), "12.00");
}

TEST(ActualsReader, OrdersOfDayAndMonthAreLearned)
{
    const auto [facts, report] = read("date,revenue\n01/02/2027,1\n13/02/2027,2\n02/13/2027,3\n");
    EXPECT_EQ(report.dateForm, "dmy");
    ASSERT_EQ(facts.size(), 2U);
    EXPECT_EQ(facts[0].month, "2027-02");
    EXPECT_THAT(refusalsOf(report), ElementsAre("4:date:date-impossible"));
    EXPECT_THAT(refusalsOf(read("date,revenue\n01/02/2027,1\n").report), ElementsAre("2:date:date-ambiguous"));
}

TEST(ActualsReader, FinerAmountsAreRoundedAndTheDifferenceKept)
{
    const auto [facts, report] = read("date,revenue\n2027-01-05,0.125\n2027-01-05,-0.125\n2027-01-05,1.004\n");
    EXPECT_EQ(facts[0].values.at("revenue"), 13);
    EXPECT_EQ(facts[1].values.at("revenue"), -13);
    EXPECT_EQ(facts[2].values.at("revenue"), 100);
    EXPECT_EQ(report.control.at(Measure::Revenue).file.text(2), "1.004");
}

TEST(ActualsReader, ScaleMultipliesMoneyOnly)
{
    ReadOptions options;
    options.scale = 1000;
    EXPECT_THAT(read("date,revenue,units\n2027-01,1.5,2\n", options).facts.front().values,
                UnorderedElementsAre(Pair("revenue", 150000), Pair("units", 2)));
    EXPECT_THAT(read("日期,销售额（万元）,数量\n2027-01,1.5,2\n").facts.front().values,
                UnorderedElementsAre(Pair("revenue", 1500000), Pair("units", 2)));
    options.scale = 1;
    EXPECT_THAT(read("日期,销售额（万元）\n2027-01,1.5\n", options).facts.front().values,
                ElementsAre(Pair("revenue", 150)));
}

TEST(ActualsReader, TotalsAreComparedNotStored)
{
    const auto [facts, report] = read("日期,销售员,销售额\n2027-01-05,张三,1\n2027-01-06,张三,2\n小计,,3\n"
                                      "2027-01-05,李四,4\n小计:,,4\n合计,,7\n,,7\n总计,,8\n");
    EXPECT_EQ(facts.size(), 3U);
    EXPECT_EQ(report.rows.totals, 5);
    EXPECT_EQ(report.rows.read, 8);
    EXPECT_EQ(report.refused.lines(), 0);
    EXPECT_EQ(report.control.at(Measure::Revenue).file.text(2), "7.00");
    ASSERT_EQ(report.totalDifferences.size(), 1U);
    EXPECT_EQ(report.totalDifferences[0].line, 9);
    EXPECT_EQ(report.totalDifferences[0].stated.text(2), "8.00");
    EXPECT_EQ(report.totalDifferences[0].sum.text(2), "7.00");
}

TEST(ActualsReader, ANameThatContainsTotalIsAName)
{
    EXPECT_EQ(read("customer,date,revenue\nTotal Bikes,2027-01-05,1\n总部,2027-01-05,1\n").facts.size(), 2U);
}

TEST(ActualsReader, CanBeStopped)
{
    std::string text = "date,revenue\n";
    for (int i = 0; i < 40'000; ++i)
        text += "2027-01-05,1\n";
    std::vector<double> parts;
    ReadOptions options;
    options.progress = [&parts](std::int64_t done, std::int64_t total) {
        parts.push_back(static_cast<double>(done) / static_cast<double>(total));
        return parts.size() < 2;
    };
    EXPECT_EQ(errorOf([&] { read(text, options); }), "cancelled");
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_NEAR(parts[0], 0.05, 0.01);
}

TEST(ActualsReader, ATruncatedFileIsRefusedWithItsLine)
{
    EXPECT_THAT(refusalsOf(read("date,person,revenue\n2027-01-05,P1,1\n2027-01-05,\"P1\n").report),
                ElementsAre("3::quote-open"));
    EXPECT_THAT(refusalsOf(read("date,person,revenue\n2027-01-05,P1,1\n2027-01-05,P").report),
                ElementsAre("3::fields-missing"));
}
