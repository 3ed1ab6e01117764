// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/customers/market.h"

#include "tests/support/diagnosis_input.h"

#include <gtest/gtest.h>

namespace quotasmith::diagnosis {
namespace {

using money::Rate;
using tests::DiagnosisInput;

plan::Rival rival(std::optional<std::int64_t> low, std::optional<std::int64_t> high)
{
    plan::Rival one;
    one.priceLow = low;
    one.priceHigh = high;
    return one;
}

TEST(Rivals, AreComparedByTheMiddlesOfTheBands)
{
    DiagnosisInput made;
    made.input.rivals = {rival(80, 100), rival(90, {}), rival({}, {})};
    for (plan::Rival &one : made.input.rivals) {
        one.ourLow = 90;
        one.ourHigh = 110;
    }
    const auto standings = rivalStandings(made.make());
    EXPECT_EQ(standings[0].gap, Rate(1, 10));
    EXPECT_EQ(standings[1].gap, Rate(1, 10));
    EXPECT_FALSE(standings[2].gap);
}

TEST(Rivals, StandAgainstListPricesWhereOurBandWasNotSaid)
{
    DiagnosisInput made;
    const plan::NodeId role = made.role("PROFIT");
    made.product("b1", "PROFIT", 100);
    made.product("b2", "PROFIT", 300);
    made.product("b3", "PROFIT");
    made.input.rivals = {rival(150, 150), rival(150, 150)};
    made.input.rivals[0].ourProduct = role;
    EXPECT_EQ(rivalStandings(made.make())[0].gap, Rate(1, 4));
    EXPECT_FALSE(rivalStandings(made.make())[1].gap);
}

TEST(Rivals, PromoteWithinTheirDays)
{
    DiagnosisInput made;
    made.input.asOf = DiagnosisInput::day("2027-06-30");
    plan::Rival one;
    const auto promotes = [&] {
        made.input.rivals = {one};
        return rivalStandings(made.make()).front().promotes;
    };
    EXPECT_FALSE(promotes());
    one.promotion = "618";
    EXPECT_TRUE(promotes());
    one.promotionFrom = DiagnosisInput::day("2027-06-30");
    one.promotionUntil = DiagnosisInput::day("2027-06-30");
    EXPECT_TRUE(promotes());
    one.promotionFrom = DiagnosisInput::day("2027-07-01");
    EXPECT_FALSE(promotes());
    one.promotionFrom.reset();
    one.promotionUntil = DiagnosisInput::day("2027-06-29");
    EXPECT_FALSE(promotes());
}

TEST(Rivals, AreAnsweredByTheBetterScore)
{
    DiagnosisInput made;
    plan::Rival one;
    const auto answer = [&](std::optional<std::int64_t> follow, std::optional<std::int64_t> differentiate) {
        one.follow = follow;
        one.differentiate = differentiate;
        made.input.rivals = {one};
        return rivalStandings(made.make()).front().answer;
    };
    EXPECT_EQ(answer(4, 2), "follow");
    EXPECT_EQ(answer(1, 2), "differentiate");
    EXPECT_EQ(answer(3, 3), "either");
    EXPECT_EQ(answer(3, {}), "");
}

TEST(Prices, AreHeldAgainstTheMarket)
{
    DiagnosisInput made;
    made.role("HIT");
    made.role("PROFIT");
    const plan::NodeId hit = made.product("h", "HIT", 95), profit = made.product("p", "PROFIT", 100);
    made.input.marketPrices = {{hit, 100, {}, "", ""}, {profit, 80, 90, "", ""}, {hit, 0, {}, "", ""}};
    const auto standings = priceStandings(made.make());
    EXPECT_EQ(standings[0].ofMarket, Rate(19, 20));
    EXPECT_TRUE(standings[0].isHit);
    EXPECT_EQ(standings[1].ofMarket, Rate(9, 8));
    EXPECT_FALSE(standings[1].isHit);
    EXPECT_FALSE(standings[2].ofMarket);
}

TEST(Prices, KnowAHitRoleByItsName)
{
    for (const char *name : {"爆款（引流款）", "Hit", "hit products"}) {
        DiagnosisInput made;
        const plan::NodeId role = made.role(name);
        made.input.marketPrices = {{role, 100, 90, "", ""}};
        EXPECT_TRUE(priceStandings(made.make()).front().isHit) << name;
    }
    DiagnosisInput made;
    const plan::NodeId role = made.role("white");
    made.input.marketPrices = {{role, 100, 90, "", ""}};
    EXPECT_FALSE(priceStandings(made.make()).front().isHit);
}

plan::LossReason lost(calendar::Month month, const char *reason, std::int64_t count,
                      std::optional<std::int64_t> amount = {})
{
    plan::LossReason one;
    one.month = month;
    one.reason = reason;
    one.count = count;
    one.amount = amount;
    return one;
}

TEST(LossReasons, OfAMonthComeByCountThenAmountThenText)
{
    DiagnosisInput made;
    made.input.losses = {lost({2027, 5}, "price", 2, 10),  lost({2027, 5}, "service", 1, 500),
                         lost({2027, 5}, "price", 1),      lost({2027, 5}, "delay", 1, 900),
                         lost({2027, 5}, "other", 1, 500), lost({2027, 4}, "service", 9)};
    const Input input = made.make();
    const auto reasons = topReasons(input, {2027, 5});
    ASSERT_EQ(reasons.size(), 3u);
    EXPECT_EQ(reasons[0].reason, "price");
    EXPECT_EQ(reasons[0].count, 3);
    EXPECT_EQ(reasons[0].amount, 10);
    EXPECT_EQ(reasons[1].reason, "delay");
    EXPECT_EQ(reasons[2].reason, "other");
    EXPECT_TRUE(topReasons(input, {2027, 1}).empty());
}

TEST(LossReasons, TheLastMonthIsTheLastOneUpToTheSpansEnd)
{
    DiagnosisInput made;
    EXPECT_FALSE(lastLossMonth(made.make()));
    made.input.losses = {lost({2028, 1}, "x", 1), lost({2027, 3}, "x", 1), lost({2027, 2}, "x", 1)};
    EXPECT_EQ(lastLossMonth(made.make()), calendar::Month(2027, 3));
}

} // namespace
} // namespace quotasmith::diagnosis
