// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/exchange/cases/case_file.h"

#include <gtest/gtest.h>

namespace quotasmith::exchange {
namespace {

/// What a case gives.
std::string got(const std::string &kind, const std::string &input)
{
    const auto cases = readCases("f", R"({"schema":"quotasmith-cases/1","cases":[{"id":"a","kind":")" + kind +
                                          R"(","input":)" + input + R"(,"expect":{"refused":true}}]})");
    return runCase(cases.at(0)).got.print();
}

constexpr const char *kRefused = R"({"refused":true})";

TEST(AttainmentCase, FollowsItsRule)
{
    EXPECT_EQ(got("attainment", R"({"actual":"-900","target":"-1000"})"), R"({"attainment":"1.1"})");
    EXPECT_EQ(got("attainment", R"({"actual":"24000.50","target":"30000"})"), R"({"attainment":"0.800016666666667"})");
    EXPECT_EQ(got("attainment", R"({"actual":"-5","target":"10"})"), R"({"attainment":"-0.5"})");
    EXPECT_EQ(got("attainment", R"({"actual":"5","target":"-10"})"), R"({"attainment":"2.5"})");
    EXPECT_EQ(got("attainment", R"({"actual":"0","target":"10"})"), R"({"attainment":"0"})");
    EXPECT_EQ(got("attainment", R"({"actual":"5","target":"0.00"})"), R"({"attainment":"none"})");
    EXPECT_EQ(got("attainment", R"({"actual":"5"})"), R"({"attainment":"none"})");
    EXPECT_EQ(got("attainment", R"({"actual":"9000000000000000","target":"0.01"})"),
              R"({"attainment":"900000000000000000"})");
}

TEST(AttainmentDistributionCase, FollowsItsRule)
{
    EXPECT_EQ(got("attainment_distribution",
                  R"({"quota":"1000","cushion":"0.2","actuals":["500","799.99","800","1000","500.01"]})"),
              R"({"total":"3600","at_or_below_50":"0.2","from_80":"0.4","from_100":"0.2","of_quota":"0.72",)"
              R"("of_plan":"0.9"})");
    EXPECT_EQ(got("attainment_distribution", R"({"quota":"0","cushion":"0","actuals":["5"]})"),
              R"({"total":"5","at_or_below_50":"none","from_80":"none","from_100":"none","of_quota":"none",)"
              R"("of_plan":"none"})");
    EXPECT_EQ(got("attainment_distribution", R"({"quota":"10","cushion":"1","actuals":["5"]})"),
              R"({"total":"5","at_or_below_50":"1","from_80":"0","from_100":"0","of_quota":"0.5","of_plan":"none"})");
    EXPECT_EQ(got("attainment_distribution", R"({"quota":"10","cushion":"0","actuals":[]})"),
              R"({"total":"0","at_or_below_50":"none","from_80":"none","from_100":"none","of_quota":"none",)"
              R"("of_plan":"none"})");
}

TEST(ConcentrationCase, FollowsItsRule)
{
    EXPECT_EQ(got("concentration", R"({"values":["60","20","20"]})"), R"({"hhi":"0.44"})");
    EXPECT_EQ(got("concentration", R"({"values":["0.5","0","1.5"]})"), R"({"hhi":"0.625"})");
    EXPECT_EQ(got("concentration", R"({"values":["7"]})"), R"({"hhi":"1"})");
    EXPECT_EQ(got("concentration", R"({"values":["0","0.00"]})"), R"({"hhi":"none"})");
    EXPECT_EQ(got("concentration", R"({"values":[]})"), R"({"hhi":"none"})");
    EXPECT_EQ(got("concentration", R"({"values":["5","-1"]})"), kRefused);
    EXPECT_EQ(got("concentration", R"({"values":["9000000000000000","9000000000000000.0001"]})"), R"({"hhi":"0.5"})");
    EXPECT_EQ(got("concentration", R"({"values":["999999999999999999999999999999999999","1",)"
                                   R"("999999999999999999999999999999999999"]})"),
              R"({"hhi":"0.5"})");
}

TEST(FunnelCase, FollowsItsRule)
{
    EXPECT_EQ(got("funnel", R"({"deals":14,"rates":["0.4","0.5"]})"),
              R"({"deals":14,"stages":[35,70],"pipeline":"none","coverage":"none"})");
    EXPECT_EQ(got("funnel", R"({"target":"100000","deal":"30000","rates":["0.3","0.3"]})"),
              R"({"deals":4,"stages":[14,47],"pipeline":"420000","coverage":"4.2"})");
    EXPECT_EQ(got("funnel", R"({"deals":3,"deal":"10.50","rates":["1"]})"),
              R"({"deals":3,"stages":[3],"pipeline":"31.5","coverage":"none"})");
    EXPECT_EQ(got("funnel", R"({"target":"0","deal":"5","rates":["0.5"]})"),
              R"({"deals":0,"stages":[0],"pipeline":"0","coverage":"none"})");
    EXPECT_EQ(got("funnel", R"({"deals":5,"rates":[]})"),
              R"({"deals":5,"stages":[],"pipeline":"none","coverage":"none"})");
    EXPECT_EQ(got("funnel", R"({"deals":5,"rates":["0.5","0"]})"), kRefused);
    EXPECT_EQ(got("funnel", R"({"deals":5,"rates":["-0.5"]})"), kRefused);
    EXPECT_EQ(got("funnel", R"({"target":"10","deal":"0","rates":["0.5"]})"), kRefused);
    EXPECT_EQ(got("funnel", R"({"deals":9000000000000000000,"rates":["0.1"]})"), kRefused);
    EXPECT_THROW(got("funnel", R"({"target":"10","rates":["0.5"]})"), base::Error);
}

TEST(QuartileCase, FollowsItsRule)
{
    EXPECT_EQ(got("quartile", R"({"values":["1","5","3","5","2"],"groups":2})"), R"({"ranks":[2,1,1,1,2]})");
    EXPECT_EQ(got("quartile", R"({"values":["5","5","5.00"],"groups":2})"), R"({"ranks":[1,1,2]})");
    EXPECT_EQ(got("quartile", R"({"values":["-2","-1"],"groups":4})"), R"({"ranks":[2,1]})");
    EXPECT_EQ(got("quartile", R"({"values":["1","2","3","4","5","6"],"groups":4})"), R"({"ranks":[4,3,2,2,1,1]})");
    EXPECT_EQ(got("quartile", R"({"values":[],"groups":4})"), R"({"ranks":[]})");
    EXPECT_EQ(got("quartile", R"({"values":["1"],"groups":0})"), kRefused);
}

TEST(RunningTotalCase, CountsRowsOfAPeriodTogether)
{
    EXPECT_EQ(got("running_total", R"({"rows":[{"period":"Q1","amount":"100"},{"period":"Q1","amount":"-30"},)"
                                   R"({"period":"Q2","amount":"5"}]})"),
              R"({"totals":["70","70","75"]})");
    EXPECT_EQ(got("running_total", R"({"rows":[{"period":2005,"amount":"0.125"},{"period":2006,"amount":"9"}]})"),
              R"({"totals":["0.125","9.125"]})");
    EXPECT_EQ(got("running_total", R"({"rows":[{"period":"a","amount":"1"},{"period":"b","amount":"2"},)"
                                   R"({"period":"a","amount":"4"}]})"),
              R"({"totals":["5","7","5"]})");
    EXPECT_EQ(got("running_total", R"({"rows":[]})"), R"({"totals":[]})");
}

TEST(SeasonalityCase, FollowsItsRule)
{
    EXPECT_EQ(got("seasonality", R"({"months":["20","30","10","40"]})"),
              R"({"shares":["0.2","0.3","0.1","0.4"],"indices":["0.8","1.2","0.4","1.6"]})");
    EXPECT_EQ(got("seasonality", R"({"months":["1.5","0"]})"), R"({"shares":["1","0"],"indices":["2","0"]})");
    EXPECT_EQ(got("seasonality", R"({"months":["0","0"]})"), kRefused);
    EXPECT_EQ(got("seasonality", R"({"months":[]})"), kRefused);
}

} // namespace
} // namespace quotasmith::exchange
