// SPDX-License-Identifier: Apache-2.0
#include "core/commission/judge/radar.h"

#include "tests/core/commission/schemes.h"

#include <gtest/gtest.h>

namespace quotasmith::commission {
namespace {

using money::Rate;

constexpr std::int64_t kQuota = 100'000'000;

TEST(Radar, ShowsCliffsInMoneyAndWages)
{
    const Radar radar = radarOf(seedScheme(TierMethod::Whole), kQuota, 1'000'000, {}, {});
    ASSERT_EQ(radar.cliffs.size(), 3u);
    EXPECT_EQ(radar.cliffs[0].amount, 800'000);
    EXPECT_EQ(radar.cliffs[0].wages, Rate(4, 5));
    EXPECT_EQ(radar.marginalAtTarget, Exact(Rate(15, 1'000)));
}

TEST(Radar, TheLeastChangePaysTheSameAtEveryThresholdWithoutACliff)
{
    forecast::Random random(11);
    for (int round = 0; round < 500; ++round) {
        const Scheme scheme = randomScheme(random);
        const std::int64_t quota = between(random, 1, 200'000'000);
        const Radar radar = radarOf(scheme, quota, {}, {}, {});
        if (!radar.smooth)
            continue;
        const PayRule before(scheme, Exact(quota)), after(*radar.smooth, Exact(quota));
        for (const Cliff &cliff : radar.cliffs)
            if (!cliff.base.isZero()) {
                EXPECT_EQ(after.at(cliff.base).pay, before.at(cliff.base).pay);
            }
        EXPECT_TRUE(radarOf(*radar.smooth, quota, {}, {}, {}).cliffs.empty());
        const Exact far(1'000'000'000'000);
        EXPECT_EQ(after.at(far).pay, before.at(far).pay);
    }
}

TEST(Radar, OfTheSeedsTiersTheSlicesAreOneThreeAndAHalfFourAndAHalfAndTwoPercent)
{
    const Radar radar = radarOf(seedScheme(TierMethod::Whole), kQuota, {}, {}, {});
    ASSERT_TRUE(radar.smooth);
    std::vector<Rate> rates;
    for (const Tier &tier : radar.smooth->tiers)
        rates.push_back(tier.rate);
    EXPECT_EQ(rates, (std::vector{Rate(1, 100), Rate(35, 1'000), Rate(45, 1'000), Rate(2, 100)}));
}

TEST(Radar, ShowsWhereMoreBringsNothing)
{
    Scheme scheme = seedScheme(TierMethod::Whole);
    scheme.cap = Rate(3'000'000, 1);
    const Radar radar = radarOf(scheme, kQuota, {}, {}, {});
    ASSERT_EQ(radar.deadZones.size(), 2u);
    EXPECT_EQ(radar.deadZones[0].to, Exact(80'000'000));
    EXPECT_EQ(radar.deadZones[1].from, Exact(150'000'000));
    EXPECT_FALSE(radar.deadZones[1].to);
}

TEST(Radar, TheLeastChangeOpensEveryDeadZoneAndPaysNobodyLess)
{
    forecast::Random random(12);
    int opened = 0;
    for (int round = 0; round < 500; ++round) {
        const Scheme scheme = randomScheme(random);
        const std::int64_t quota = between(random, 1, 200'000'000);
        const Radar radar = radarOf(scheme, quota, {}, {}, {});
        EXPECT_FALSE(radar.deadZones.empty() && radar.open);
        if (!radar.open)
            continue;
        ++opened;
        EXPECT_TRUE(radarOf(*radar.open, quota, {}, {}, {}).deadZones.empty());
        const PayRule before(scheme, Exact(quota)), after(*radar.open, Exact(quota));
        for (int i = 0; i < 20; ++i) {
            const Exact base(between(random, 0, 400'000'000));
            EXPECT_GE(after.at(base).pay, before.at(base).pay);
        }
    }
    EXPECT_GT(opened, 300);
}

TEST(Radar, TheSeedsTiersOpenBelowEightyPercentAndAboveTheirCap)
{
    for (const TierMethod method : {TierMethod::Whole, TierMethod::Progressive, TierMethod::ProgressiveAbove}) {
        Scheme scheme = seedScheme(method);
        scheme.cap = Rate(3'000'000, 1);
        const Radar radar = radarOf(scheme, kQuota, {}, {}, {});
        ASSERT_TRUE(radar.open);
        EXPECT_EQ(radar.open->tiers.front().from, Rate());
        EXPECT_EQ(radar.open->tiers.front().rate, Rate(1, 100));
        EXPECT_FALSE(radar.open->cap);
    }
    EXPECT_FALSE(radarOf(tiered(TierMethod::ProgressiveAbove, {{0, 100}}), kQuota, {}, {}, {}).open);
}

TEST(Radar, NamesWhoStandsAtAThreshold)
{
    const std::vector<AttainedBy> present{{0, Rate(97, 100)}, {1, Rate(96, 100)}, {2, Rate(103, 100)}, {3, Rate(5, 4)}};
    const Radar radar = radarOf(seedScheme(TierMethod::Whole), kQuota, {}, present, {});
    ASSERT_EQ(radar.near.size(), 2u);
    EXPECT_EQ(radar.near[0].by.who, 0u);
    EXPECT_TRUE(radar.near[0].isBelow);
    EXPECT_FALSE(radar.near[1].isBelow);
}

TEST(Radar, SeesResultsThatStopJustAboveAThreshold)
{
    std::vector<AttainedBy> past(6, {0, Rate(101, 100)});
    past.push_back({0, Rate(99, 100)});
    const Radar radar = radarOf(seedScheme(TierMethod::Whole), kQuota, {}, {}, past);
    ASSERT_EQ(radar.bunching.size(), 1u);
    EXPECT_EQ(radar.bunching[0].above, 6);
    EXPECT_EQ(radar.bunching[0].below, 1);
    past.resize(4);
    EXPECT_TRUE(radarOf(seedScheme(TierMethod::Whole), kQuota, {}, {}, past).bunching.empty());
}

} // namespace
} // namespace quotasmith::commission
