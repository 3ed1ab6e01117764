// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/exchange/schemes/scheme_file.h"

#include <gtest/gtest.h>

namespace quotasmith::exchange {
namespace {

using commission::SchemePeriod;
using money::Rate;

const std::string kTiers = R"("method":"whole","tiers":[{"from":"0","rate":"1%"}])";

SchemeFile read(const std::string &fields)
{
    return parseScheme("s.json", "{" + fields + "," + kTiers + "}", 2);
}

/// `code part`, or `code field problem`.
std::string refusal(const std::string &fields)
{
    try {
        read(fields);
    } catch (const base::Error &error) {
        EXPECT_EQ(error.value("file"), "s.json");
        const std::string place = error.value("part") + error.value("field");
        return error.code() + ' ' + place + (error.value("problem").empty() ? "" : ' ' + error.value("problem"));
    }
    return "none";
}

TEST(SchemeBeside, ReadsEveryPartAndPrintsItBack)
{
    const SchemeFile file =
        read(R"("achievement":{"months":"1.5","period":"quarter"},)"
             R"("excess":{"share":"1/3","division":"byOwnExcess","period":"year"},)"
             R"("newProducts":[{"product":"H1","perUnit":"2.50"},{"product":"HIT","rate":"3%"}],)"
             R"("rankings":[{"who":"teams","amounts":["1万","500.05"],"period":"quarter"},{"amounts":["1"]}],)"
             R"("elimination":{"below":"60%","periods":3},"draw":{"monthly":"3000","kind":"guaranteed"},)"
             R"("holdBack":{"share":"50%"})");
    const commission::BesideRules &rules = file.beside;
    EXPECT_EQ(rules.achievement, (commission::AchievementRule{Rate(3, 2), SchemePeriod::Quarter}));
    EXPECT_EQ(rules.excess->share, Rate(1, 3));
    EXPECT_EQ(rules.excess->division, commission::PoolDivision::ByOwnExcess);
    EXPECT_EQ(rules.newProducts.at(0).perUnit, 250);
    EXPECT_EQ(rules.newProducts.at(1).rate, Rate(3, 100));
    EXPECT_EQ(rules.rankings.at(0).amounts, (std::vector<std::int64_t>{1'000'000, 50'005}));
    EXPECT_EQ(rules.rankings.at(1).who, commission::Ranked::People);
    EXPECT_EQ(rules.elimination->periods, 3);
    EXPECT_EQ(rules.draw, (commission::DrawRule{300'000, commission::DrawKind::Guaranteed}));
    EXPECT_EQ(rules.holdBack->share, Rate(1, 2));
    EXPECT_EQ(parseScheme("s", printScheme(file, 2), 2), file);
}

TEST(SchemeBeside, WhatIsNotSaidIsTheUsual)
{
    const commission::BesideRules rules =
        read(R"("achievement":{},"elimination":{"below":"0.6"},"holdBack":{})").beside;
    EXPECT_EQ(rules.achievement, (commission::AchievementRule{Rate(1, 1), SchemePeriod::Year}));
    EXPECT_EQ(rules.elimination->periods, 2);
    EXPECT_EQ(rules.holdBack->share, Rate(1, 1));
    EXPECT_EQ(read(R"("note":"none of it","excess":null)").beside, commission::BesideRules());
}

TEST(SchemeBeside, RefusesEachPartInItsPlace)
{
    EXPECT_EQ(refusal(R"("achievement":"1")"), "scheme-field-bad achievement object-wanted");
    EXPECT_EQ(refusal(R"("achievement":{"month":"1"})"), "scheme-field-unknown achievement.month");
    EXPECT_EQ(refusal(R"("achievement":{"months":"0"})"), "scheme-not-positive achievement.months");
    EXPECT_EQ(refusal(R"("achievement":{"months":1})"), "scheme-field-bad achievement.months exact-wanted");
    EXPECT_EQ(refusal(R"("achievement":{"period":"yearToDate"})"), "scheme-period-to-date achievement.period");
    EXPECT_EQ(refusal(R"("excess":{})"), "scheme-field-missing excess.share");
    EXPECT_EQ(refusal(R"("excess":{"share":"101%"})"), "scheme-share-bad excess.share");
    EXPECT_EQ(refusal(R"("excess":{"share":"5%","division":"fairly"})"), "scheme-word-unknown excess.division");
    EXPECT_EQ(refusal(R"("excess":{"share":"5%","period":"week"})"), "scheme-word-unknown excess.period");
    EXPECT_EQ(refusal(R"("newProducts":{"product":"H1"})"), "scheme-field-bad newProducts list-wanted");
    EXPECT_EQ(refusal(R"("newProducts":[{"perUnit":"1"}])"), "scheme-field-missing newProducts[1].product");
    EXPECT_EQ(refusal(R"("newProducts":[{"product":"H1"}])"), "scheme-product-choice newProducts[1]");
    EXPECT_EQ(refusal(R"("newProducts":[{"product":"H1","rate":"1%"},{"product":"H1","rate":"2%"}])"),
              "scheme-product-twice newProducts[2]");
    EXPECT_EQ(refusal(R"("newProducts":[{"product":"H1","perUnit":"1.005"}])"),
              "scheme-field-bad newProducts[1].perUnit amount-wanted");
    EXPECT_EQ(refusal(R"("rankings":[{"amounts":[]}])"), "scheme-amounts-missing rankings[1].amounts");
    EXPECT_EQ(refusal(R"("rankings":[{"amounts":["5","x"]}])"),
              "scheme-field-bad rankings[1].amounts[2] amount-wanted");
    EXPECT_EQ(refusal(R"("rankings":[{"amounts":["-5"]}])"), "scheme-not-positive rankings[1].amounts");
    EXPECT_EQ(refusal(R"("elimination":{"periods":"2"})"), "scheme-field-missing elimination.below");
    EXPECT_EQ(refusal(R"("elimination":{"below":"60%","periods":"1.5"})"),
              "scheme-field-bad elimination.periods count-wanted");
    EXPECT_EQ(refusal(R"("elimination":{"below":"60%","periods":0})"),
              "scheme-field-bad elimination.periods count-wanted");
    EXPECT_EQ(refusal(R"("draw":{"monthly":"0"})"), "scheme-not-positive draw.monthly");
    EXPECT_EQ(refusal(R"("draw":{"monthly":"1","kind":"gift"})"), "scheme-word-unknown draw.kind");
    EXPECT_EQ(refusal(R"("holdBack":{"share":"0%"})"), "scheme-share-bad holdBack.share");
}

} // namespace
} // namespace quotasmith::exchange
