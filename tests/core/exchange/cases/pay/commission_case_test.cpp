// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/exchange/cases/case_file.h"

#include <gtest/gtest.h>

namespace quotasmith::exchange {
namespace {

/// What an input of a kind gives.
std::string got(const std::string &kind, const std::string &input)
{
    const std::string one = R"({"id":"a","kind":")" + kind + R"(","input":)" + input + R"(,"expect":{"refused":true}})";
    return runCase(readCases("f", R"({"schema":"quotasmith-cases/1","cases":[)" + one + "]}").at(0)).got.print();
}

const std::string kRefused = R"({"refused":true})";

std::string paid(const std::string &scheme, const std::string &rest)
{
    return got("commission", R"({"scheme":)" + scheme + "," + rest + "}");
}

const std::string kTiers = R"("tiers":[{"from":"0.8","rate":"0.01"},{"from":"1","rate":"0.015"}])";
const std::string kWhole = R"({"method":"whole","basis":"attainment",)" + kTiers + "}";

TEST(CommissionCase, ThresholdsAreComparedExactly)
{
    EXPECT_EQ(paid(kWhole, R"("quota":"3","amounts":["2.4"],"unit":"0.001")"),
              R"({"pay":"0.024","slices":[)"
              R"({"tier":1,"base":"2.4","rate":"0.01","pay":"0.024"}]})");
    EXPECT_EQ(paid(kWhole, R"("quota":"1000000000","amounts":["799999999"])"), R"({"pay":"0","slices":[]})");
    EXPECT_EQ(paid(kWhole, R"("quota":"90000000000000","amounts":["90000000000000"])"),
              R"({"pay":"1350000000000","slices":[{"tier":2,"base":"90000000000000","rate":"0.015",)"
              R"("pay":"1350000000000"}]})");
}

TEST(CommissionCase, SlicesAreWhatIsNewBesideThePriorBase)
{
    const std::string scheme = R"({"method":"progressive","basis":"amount","tiers":[{"from":"0","rate":"0.01"},)"
                               R"({"from":"1000","rate":"0.02"}]})";
    EXPECT_EQ(paid(scheme, R"("prior":"900","amounts":["100.55"])"),
              R"({"pay":"1.01","slices":[{"tier":1,"base":"100","rate":"0.01","pay":"1"},)"
              R"({"tier":2,"base":"0.55","rate":"0.02","pay":"0.011"}]})");
    EXPECT_EQ(paid(scheme, R"("amounts":["-2500"],"reading":"cumulative")"), R"({"pay":"-40","each":["-40"]})");
}

TEST(CommissionCase, GateAndCapHoldForThePeriod)
{
    const std::string scheme = R"({"method":"whole","basis":"amount","tiers":[{"from":"0","rate":"0.1"}],)"
                               R"("gate":"0.5","cap":"60"})";
    EXPECT_EQ(paid(scheme, R"("quota":"1000","amounts":["499.99"],"reading":"cumulative")"),
              R"({"pay":"0","each":["0"]})");
    EXPECT_EQ(paid(scheme, R"("quota":"1000","amounts":["300","200","500"],"reading":"cumulative")"),
              R"({"pay":"60","each":["0","50","10"]})");
    EXPECT_EQ(paid(scheme, R"("quota":"1000","amounts":["-700"],"reading":"cumulative")"),
              R"({"pay":"-60","each":["-60"]})");
    EXPECT_EQ(paid(scheme, R"("amounts":["600"])"), kRefused);
    EXPECT_EQ(paid(scheme, R"("quota":"1000","amounts":["600"],"reading":"per_transaction")"), kRefused);
}

TEST(CommissionCase, WhatCannotBeReckonedIsRefused)
{
    EXPECT_EQ(paid(kWhole, R"("amounts":["1"])"), kRefused);
    EXPECT_EQ(paid(kWhole, R"("quota":"0","amounts":["1"])"), kRefused);
    EXPECT_EQ(paid(kWhole, R"("quota":"-5","amounts":["1"])"), kRefused);
    EXPECT_EQ(paid(R"({"basis":"attainment",)" + kTiers + "}", R"("quota":"1","amounts":["1"])"), kRefused);
    EXPECT_EQ(paid(R"({"method":"whole","basis":"attainment","tiers":[]})", R"("quota":"1","amounts":["1"])"),
              kRefused);
    EXPECT_EQ(
        paid(R"({"method":"whole","basis":"amount","tiers":[{"from":"5","rate":"0.1"},{"from":"1","rate":"0.2"}]})",
             R"("amounts":["1"])"),
        kRefused);
    EXPECT_EQ(paid(R"({"method":"overage","basis":"amount","tiers":[{"from":"0","multiplier":"1"}]})",
                   R"("quota":"1","amounts":["1"])"),
              kRefused);
}

TEST(CommissionCase, AnUnknownWordIsNoCase)
{
    EXPECT_THROW(paid(R"({"method":"tiered","basis":"amount"})", R"("amounts":["1"])"), base::Error);
    EXPECT_THROW(paid(R"({"method":"whole","tires":[]})", R"("amounts":["1"])"), base::Error);
    EXPECT_THROW(paid(kWhole, R"("amounts":[1])"), base::Error);
}

TEST(AdjustmentCases, FollowTheirRules)
{
    EXPECT_EQ(got("draw", R"({"draw_per_period":"2000","earned":["1500","3000"],"recoverable":true})"),
              R"({"paid":["2000","2500"],"owed":["500","0"]})");
    EXPECT_EQ(got("draw", R"({"draw_per_period":"2000","earned":["1500","3000"],"recoverable":false})"),
              R"({"paid":["2000","3000"],"owed":["0","0"]})");
    EXPECT_EQ(got("collected", R"({"commission":"20.00","invoice":"600.00","receipts":["200","200","200"]})"),
              R"({"released":["6.67","6.66","6.67"]})");
    EXPECT_EQ(got("collected", R"({"commission":"20","invoice":"0","receipts":["1"]})"), kRefused);
    EXPECT_EQ(got("hierarchy", R"({"base":"1000","rates":["0.1","0.1"],"unit":"1"})"), R"({"each":["100","90"]})");
    EXPECT_EQ(got("clawback", R"({"commission":"1000","term":12,"served":6})"), R"({"adjustment":"-500"})");
    EXPECT_EQ(got("clawback", R"({"commission":"100","share":"0.333"})"), R"({"adjustment":"-33.3"})");
    EXPECT_EQ(got("clawback", R"({"commission":"100","term":0,"served":0})"), kRefused);
    EXPECT_EQ(got("clawback", R"({"commission":"100"})"), kRefused);
    EXPECT_EQ(
        got("credit_split", R"({"lines":[{"amount":"8","share":"1"},{"amount":"6","share":"0.25"}],"target":"10"})"),
        R"({"credited":"9.5","gap":"-0.5"})");
}

} // namespace
} // namespace quotasmith::exchange
