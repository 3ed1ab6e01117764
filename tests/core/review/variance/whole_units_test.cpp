// SPDX-License-Identifier: Apache-2.0
#include "core/review/variance/whole_units.h"

#include "core/base/error.h"
#include "core/review/variance/price_volume_mix.h"
#include "core/review/variance/settle.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace quotasmith::review {
namespace {

using money::Rate;

std::int64_t sumOf(const ProductEffects &effects)
{
    return effects.price + effects.volume + effects.mix + effects.other;
}

/// Whether a whole number is one of the two around an exact one.
bool isBeside(std::int64_t whole, const Rate &exact)
{
    const Rate away = Rate(whole, 1) - exact;
    return away > Rate(-1, 1) && away < Rate(1, 1);
}

TEST(Settle, GivesWhatIsLeftToTheLargestCutOffParts)
{
    const std::vector<money::Wide> parts{-5, 7, 8, 10}; // quarters: −1.25, 1.75, 2, 2.5
    EXPECT_EQ(settle(parts, 4), (std::vector<std::int64_t>{-1, 2, 2, 2}));
    EXPECT_TRUE(settle({}, 4).empty());
}

TEST(ProductEffects, OfTwoProductsAreThoseOfTheTextbook)
{
    // The two products of VAR-01.1 in cents, with the month's money rounded as a ledger has it.
    const std::vector<ProductFigures> lines{{50, 6000, 60, 6600}, {40, 3200, 50, 5000}};
    const auto effects = productEffects(lines);
    ASSERT_TRUE(effects);
    EXPECT_EQ((*effects)[0].price, -600);
    EXPECT_EQ((*effects)[1].price, 1000);
    EXPECT_EQ((*effects)[0].volume + (*effects)[1].volume, 2044);
    EXPECT_EQ((*effects)[0].mix + (*effects)[1].mix, -44);
}

TEST(ProductEffects, WithoutPlannedUnitsThereIsNoBridge)
{
    EXPECT_FALSE(productEffects(std::vector<ProductFigures>{{0, 0, 5, 100}}));
    EXPECT_FALSE(productEffects({}));
}

TEST(ProductEffects, ANewProductIsMixAndMoneyWithoutUnitsIsOther)
{
    const std::vector<ProductFigures> lines{{10, 1000, 10, 1000}, {0, 0, 5, 300}, {5, 200, 0, -20}, {0, 70, 2, 80}};
    const auto effects = productEffects(lines);
    ASSERT_TRUE(effects);
    EXPECT_EQ((*effects)[1].mix, 300);
    EXPECT_EQ((*effects)[1].price, 0);
    EXPECT_EQ((*effects)[2].other, -20); // a credit note for nothing delivered
    EXPECT_EQ((*effects)[3].other, 10);  // a target of money without units
    for (std::size_t i = 0; i < lines.size(); ++i)
        EXPECT_EQ(sumOf((*effects)[i]), lines[i].actualMoney - lines[i].planMoney) << i;
}

TEST(ProductEffects, SumToTheUnitWhateverTheProducts)
{
    std::mt19937_64 random(20270101);
    const auto upTo = [&](std::int64_t most) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(most + 1));
    };
    for (int round = 0; round < 300; ++round) {
        std::vector<ProductFigures> lines;
        for (std::int64_t i = 0; i <= upTo(8); ++i)
            lines.push_back({upTo(3) * upTo(900), upTo(9'000'000), upTo(3) * upTo(900), upTo(9'000'000) - 100});
        const auto effects = productEffects(lines);
        if (!effects)
            continue;
        for (std::size_t i = 0; i < lines.size(); ++i)
            EXPECT_EQ(sumOf((*effects)[i]), lines[i].actualMoney - lines[i].planMoney);
    }
}

TEST(ProductEffects, LieBesideTheExactOnes)
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 100; ++round) {
        std::vector<ProductFigures> lines;
        std::vector<PriceUnits> exact;
        for (int i = 0; i < 4; ++i) {
            const auto some = [&] { return static_cast<std::int64_t>(random() % 90 + 1); };
            lines.push_back({some(), 100 * some(), some(), 100 * some()});
            const ProductFigures &line = lines.back();
            exact.push_back({Rate(line.planMoney, line.planUnits), Rate(line.planUnits, 1),
                             Rate(line.actualMoney, line.actualUnits), Rate(line.actualUnits, 1)});
        }
        const auto effects = productEffects(lines);
        const auto wanted = priceVolumeMix(exact);
        ASSERT_TRUE(effects && wanted);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            EXPECT_TRUE(isBeside((*effects)[i].price, (*wanted)[i].price));
            EXPECT_TRUE(isBeside((*effects)[i].volume, (*wanted)[i].volume));
            EXPECT_TRUE(isBeside((*effects)[i].mix, (*wanted)[i].mix));
        }
    }
}

const std::vector<Factor> kFactors{{Rate(130, 1), Rate(140, 1)}, {Rate(10, 1), Rate(9, 1)}, {Rate(4, 1), Rate(5, 1)}};

TEST(ChainBridge, ReplacesInTheOrderGivenOrInAll)
{
    const ChainBridge given = chainBridge(kFactors, ChainOrder::AsGiven, 5200, 6300);
    EXPECT_EQ(given.effects, (std::vector<std::int64_t>{400, -560, 1260}));
    EXPECT_EQ(given.other, 0);
    const ChainBridge mean = chainBridge(kFactors, ChainOrder::MeanOfAll, 5200, 6300);
    const std::vector<Rate> exact = meanChainEffects(kFactors);
    EXPECT_EQ(std::accumulate(mean.effects.begin(), mean.effects.end(), mean.other), 1100);
    for (std::size_t i = 0; i < exact.size(); ++i)
        EXPECT_TRUE(isBeside(mean.effects[i], exact[i])) << i;
}

TEST(ChainBridge, WhatTheProductsLeaveIsOther)
{
    const ChainBridge bridge = chainBridge(kFactors, ChainOrder::AsGiven, 5000, 6400);
    EXPECT_EQ(bridge.effects, (std::vector<std::int64_t>{400, -560, 1260}));
    EXPECT_EQ(bridge.other, 300); // 200 before, 100 behind
}

TEST(ChainBridge, SumsToTheUnitOnRealSizes)
{
    std::mt19937_64 random(11);
    for (int round = 0; round < 300; ++round) {
        const auto some = [&](std::int64_t most) { return static_cast<std::int64_t>(random() % most) + 1; };
        const std::int64_t leads[] = {some(900'000), some(900'000)}, orders[] = {some(90'000), some(90'000)};
        const std::int64_t money[] = {some(900'000'000'000), some(900'000'000'000)};
        const std::vector<Factor> factors{{Rate(leads[0], 1), Rate(leads[1], 1)},
                                          {Rate(orders[0], leads[0]), Rate(orders[1], leads[1])},
                                          {Rate(money[0], orders[0]), Rate(money[1], orders[1])}};
        for (const ChainOrder order : {ChainOrder::AsGiven, ChainOrder::MeanOfAll}) {
            const ChainBridge bridge = chainBridge(factors, order, money[0], money[1]);
            EXPECT_EQ(bridge.other, 0);
            EXPECT_EQ(std::accumulate(bridge.effects.begin(), bridge.effects.end(), std::int64_t()),
                      money[1] - money[0]);
        }
    }
}

TEST(ChainBridge, RefusesWhatNoNumberHolds)
{
    const std::int64_t huge = INT64_MAX / 3;
    const std::vector<Factor> factors(5, {Rate(huge, 1), Rate(huge, 1)});
    EXPECT_THROW(chainBridge(factors, ChainOrder::AsGiven, 0, 0), base::Error);
}

} // namespace
} // namespace quotasmith::review
