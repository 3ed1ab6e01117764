// SPDX-License-Identifier: Apache-2.0
#include "core/commission/preview.h"

#include "core/base/error.h"
#include "tests/core/commission/schemes.h"

#include <gtest/gtest.h>

namespace quotasmith::commission {
namespace {

TEST(Preview, ShowsTheThreeReadingsOfTheSeedsSentence)
{
    Scheme scheme = seedScheme(TierMethod::Whole);
    scheme.method.reset();
    const auto pays = previewMethods(scheme, 100'000'000, 130'000'000);
    ASSERT_EQ(pays.size(), 3u);
    EXPECT_EQ(pays[0].pay, 2'600'000);
    EXPECT_EQ(pays[1].pay, 1'500'000);
    EXPECT_EQ(pays[2].pay, 700'000);
    EXPECT_EQ(pays[1].scheme.gate, money::Rate(4, 5));
    EXPECT_EQ(pays[1].scheme.tiers.front().from, money::Rate());
}

TEST(Preview, JumpsAreWhatReachingAThresholdPaysAtOnce)
{
    const auto pays = previewMethods(seedScheme(TierMethod::Whole), 100'000'000, 130'000'000);
    ASSERT_EQ(pays[0].jumps.size(), 3u);
    EXPECT_EQ(pays[0].jumps[0].at, money::Rate(4, 5));
    EXPECT_EQ(pays[0].jumps[0].amount, 800'000);
    EXPECT_EQ(pays[0].jumps[1].amount, 500'000);
    EXPECT_EQ(pays[0].jumps[2].amount, 600'000);
    EXPECT_EQ(pays[0].jumps[2].base, Exact(120'000'000));
    ASSERT_EQ(pays[1].jumps.size(), 1u); // the gate
    EXPECT_EQ(pays[1].jumps[0].amount, 800'000);
    EXPECT_TRUE(pays[2].jumps.empty());
}

TEST(Preview, AWrittenMethodReadsAsTheSchemeItself)
{
    forecast::Random random(3);
    for (int round = 0; round < 500; ++round) {
        Scheme scheme = randomScheme(random);
        const std::int64_t quota = between(random, 1, 200'000'000), base = between(random, 0, 300'000'000);
        for (const MethodPay &pay : previewMethods(scheme, quota, base)) {
            scheme.method = pay.scheme.method;
            EXPECT_EQ(pay.pay, PayRule(scheme, Exact(quota)).at(base).pay.rounded());
        }
    }
}

TEST(Preview, CurveAndOverageAreShownOnlyWithTheirParts)
{
    Scheme scheme;
    EXPECT_THROW(previewMethods(scheme, 100, 100), base::Error);
    scheme.points = {{money::Rate(), money::Rate()}, {money::Rate(1, 1), money::Rate(5, 1)}};
    EXPECT_EQ(possibleMethods(scheme), std::vector{TierMethod::Curve});
    scheme.tiers = {{money::Rate(), money::Rate(1, 1), {}}};
    scheme.rate = money::Rate(1, 100);
    EXPECT_EQ(possibleMethods(scheme), (std::vector{TierMethod::Curve, TierMethod::Overage}));
    scheme.rate.reset();
    EXPECT_EQ(possibleMethods(scheme).size(), 4u);
}

} // namespace
} // namespace quotasmith::commission
