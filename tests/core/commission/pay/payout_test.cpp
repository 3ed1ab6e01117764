// SPDX-License-Identifier: Apache-2.0
#include "core/commission/pay/payout.h"

#include "core/base/error.h"
#include "tests/core/commission/schemes.h"

#include <gtest/gtest.h>

#include <numeric>

namespace quotasmith::commission {
namespace {

constexpr std::int64_t kMillion = 100'000'000; ///< a million yuan in fen

std::int64_t pay(const Scheme &scheme, std::int64_t base, std::int64_t quota = kMillion)
{
    const Exact amount(base);
    return payOut(scheme, {&amount, 1}, {Exact(quota), {}, {1}}).pay;
}

TEST(Payout, TheSeedsSentenceAllowsThreePays)
{
    EXPECT_EQ(pay(seedScheme(TierMethod::Whole), 130'000'000), 2'600'000);
    EXPECT_EQ(pay(seedScheme(TierMethod::Progressive), 130'000'000), 1'500'000);
    EXPECT_EQ(pay(seedScheme(TierMethod::ProgressiveAbove), 130'000'000), 700'000);
}

TEST(Payout, TiersAreHalfOpen)
{
    const Scheme whole = seedScheme(TierMethod::Whole);
    EXPECT_EQ(pay(whole, 7'999'999'999, 10'000'000'000), 0); // 79.99999999 %
    EXPECT_EQ(pay(whole, 8'000'000'000, 10'000'000'000), 80'000'000);
    EXPECT_EQ(pay(whole, 9'999'999'999, 10'000'000'000), 100'000'000); // 1 %, rounded up half a fen
    EXPECT_EQ(pay(whole, 10'000'000'000, 10'000'000'000), 150'000'000);
    EXPECT_EQ(pay(whole, 11'999'999'999, 10'000'000'000), 180'000'000);
    EXPECT_EQ(pay(whole, 12'000'000'000, 10'000'000'000), 240'000'000);
}

TEST(Payout, AThresholdIsNeverRounded)
{
    // 2/3 of three is two exactly; 0.666666666666666666 of it lies below.
    Scheme scheme = tiered(TierMethod::Whole, {{0, 0}});
    scheme.tiers.push_back({money::Rate(2, 3), money::Rate(1, 1), {}});
    EXPECT_EQ(pay(scheme, 2, 3), 2);
    EXPECT_EQ(pay(scheme, 1'999'999'999'999, 3'000'000'000'000), 0);
}

TEST(Payout, ProgressiveFromTheFirstUnitOpensAtTheFirstThreshold)
{
    const Scheme scheme = seedScheme(TierMethod::Progressive);
    EXPECT_EQ(pay(scheme, 79'999'999), 0);
    EXPECT_EQ(pay(scheme, 80'000'000), 800'000);
    Scheme gated = scheme;
    gated.gate = money::Rate(1, 2);
    EXPECT_EQ(pay(gated, 60'000'000), 600'000);
    EXPECT_EQ(pay(gated, 49'999'999), 0);
}

TEST(Payout, SlicesSayWhatEachPartEarned)
{
    const Exact amount(130'000'000);
    const Payout payout = payOut(seedScheme(TierMethod::ProgressiveAbove), {&amount, 1}, {Exact(kMillion), {}, {1}});
    ASSERT_EQ(payout.slices.size(), 3u);
    EXPECT_EQ(payout.slices[0], (Slice{1, 20'000'000, money::Rate(1, 100), 200'000}));
    EXPECT_EQ(payout.slices[2], (Slice{3, 10'000'000, money::Rate(1, 50), 200'000}));
}

TEST(Payout, WhatWasPaidBeforeIsTakenOff)
{
    Scheme scheme = tiered(TierMethod::Whole, {{0, 1000}});
    scheme.basis = TierBasis::Amount;
    scheme.tiers.push_back({money::Rate(kMillion, 1), money::Rate(15, 100), {}});
    const Exact amount(1);
    EXPECT_EQ(payOut(scheme, {&amount, 1}, {{}, Exact(kMillion - 1), {1}}).pay, 5'000'000);
}

TEST(Payout, ACreditNoteThatCrossesATierTakesBackWhatTheTierHadPaid)
{
    Scheme scheme = seedScheme(TierMethod::Whole);
    scheme.reading = Reading::Cumulative;
    const std::vector<Exact> amounts{Exact(90'000'000), Exact(15'000'000), Exact(-10'000'000)};
    const Payout payout = payOut(scheme, amounts, {Exact(kMillion), {}, {1}});
    EXPECT_EQ(payout.each, (std::vector<std::int64_t>{900'000, 675'000, -625'000}));
    EXPECT_EQ(payout.pay, 950'000);
}

TEST(Payout, TransactionsOfTheirOwnDoNotClimb)
{
    Scheme scheme = tiered(TierMethod::ProgressiveAbove, {{0, 100}});
    scheme.basis = TierBasis::Amount;
    scheme.tiers.push_back({money::Rate(1'000, 1), money::Rate(2, 100), {}});
    scheme.reading = Reading::PerTransaction;
    const std::vector<Exact> amounts{Exact(200), Exact(1'500), Exact(-1'500)};
    EXPECT_EQ(payOut(scheme, amounts, {}).each, (std::vector<std::int64_t>{2, 20, -20}));
}

TEST(Payout, AGateAndAnOverageNeedAQuota)
{
    const Exact amount(100);
    Scheme gated = tiered(TierMethod::Whole, {{0, 100}});
    gated.basis = TierBasis::Amount;
    EXPECT_EQ(payOut(gated, {&amount, 1}, {}).pay, 1);
    gated.gate = money::Rate(1, 2);
    EXPECT_THROW(payOut(gated, {&amount, 1}, {}), base::Error);
    EXPECT_THROW(payOut(gated, {&amount, 1}, {Exact(0), {}, {1}}), base::Error);
    EXPECT_EQ(payOut(gated, {&amount, 1}, {Exact(200), {}, {1}}).pay, 1);
}

TEST(Payout, BelowTheFirstTierOfAnOverageNothingIsPaid)
{
    Scheme scheme;
    scheme.method = TierMethod::Overage;
    scheme.rate = money::Rate(1, 10);
    scheme.tiers = {{money::Rate(1, 2), money::Rate(1, 1), {}}, {money::Rate(1, 1), money::Rate(2, 1), {}}};
    EXPECT_EQ(pay(scheme, 49, 100), 0);
    EXPECT_EQ(pay(scheme, 50, 100), 5);
    EXPECT_EQ(pay(scheme, 150, 100), 20);
}

TEST(Payout, ACurveIsStraightBetweenItsPoints)
{
    Scheme scheme;
    scheme.method = TierMethod::Curve;
    scheme.points = {{money::Rate(1, 2), money::Rate(100, 1)}, {money::Rate(1, 1), money::Rate(300, 1)}};
    EXPECT_EQ(pay(scheme, 49, 100), 0);
    EXPECT_EQ(pay(scheme, 50, 100), 100);
    EXPECT_EQ(pay(scheme, 75, 100), 200);
    EXPECT_EQ(pay(scheme, 1'000, 100), 300);
    EXPECT_EQ(pay(scheme, -75, 100), -200);
}

TEST(Payout, PaysInTheSmallestAmountOfTheCurrency)
{
    Scheme scheme = tiered(TierMethod::Whole, {{0, 1000}});
    scheme.basis = TierBasis::Amount;
    const std::vector<Exact> amounts{Exact(money::Rate(16'625, 100)), Exact(money::Rate(-475, 10))};
    EXPECT_EQ(payOut(scheme, amounts, {{}, {}, Exact(money::Rate(1, 100))}).pay, 1'188);
    EXPECT_EQ(payOut(scheme, amounts, {{}, {}, Exact(money::Rate(1, 1'000))}).pay, 11'875);
    EXPECT_EQ(payOut(scheme, amounts, {{}, {}, Exact(money::Rate(5, 100))}).pay, 238); // of five fen each
}

/// Random schemes, random transactions with credit notes among them.
class PayProperty : public testing::Test {
protected:
    struct Drawn {
        Scheme scheme;
        std::vector<Exact> amounts;
        PayTerms terms;
    };
    Drawn draw()
    {
        Drawn drawn{randomScheme(m_random), {}, {Exact(between(m_random, 1, 200'000'000)), {}, {1}}};
        if (m_random.below(2) == 0)
            drawn.terms.prior = Exact(between(m_random, -50'000'000, 100'000'000));
        for (std::size_t i = 0, count = m_random.below(8); i < count; ++i)
            drawn.amounts.emplace_back(between(m_random, -30'000'000, 90'000'000));
        return drawn;
    }
    forecast::Random m_random{20'270'501};
};

TEST_F(PayProperty, PartsAddUpToOneCalculationOnTheSum)
{
    for (int round = 0; round < 3'000; ++round) {
        Drawn drawn = draw();
        drawn.scheme.reading = Reading::Cumulative;
        const Payout parts = payOut(drawn.scheme, drawn.amounts, drawn.terms);
        drawn.scheme.reading = Reading::PerPeriod;
        const Payout whole = payOut(drawn.scheme, drawn.amounts, drawn.terms);
        EXPECT_EQ(parts.pay, whole.pay);
        EXPECT_EQ(std::accumulate(parts.each.begin(), parts.each.end(), std::int64_t{0}), whole.pay);
        Exact sum = drawn.terms.prior;
        for (const Exact &amount : drawn.amounts)
            sum += amount;
        const PayRule rule(drawn.scheme, drawn.terms.quota);
        EXPECT_EQ(whole.pay, rule.at(sum).pay.rounded() - rule.at(drawn.terms.prior).pay.rounded());
    }
}

TEST_F(PayProperty, NegativeMirrorsPositive)
{
    for (int round = 0; round < 3'000; ++round) {
        const Drawn drawn = draw();
        const PayRule rule(drawn.scheme, drawn.terms.quota);
        const Exact base(between(m_random, 1, 300'000'000));
        EXPECT_EQ(rule.at(-base).pay, -rule.at(base).pay);
        EXPECT_EQ(rule.at(-base).slices.size(), rule.at(base).slices.size());
    }
}

TEST_F(PayProperty, MoreNeverPaysLessWhereRatesDoNotFall)
{
    for (int round = 0; round < 3'000; ++round) {
        const Drawn drawn = draw();
        const PayRule rule(drawn.scheme, drawn.terms.quota);
        const std::int64_t less = between(m_random, 0, 200'000'000);
        EXPECT_LE(rule.at(less).pay, rule.at(less + between(m_random, 0, 100'000'000)).pay);
    }
}

TEST_F(PayProperty, SlicesOfProgressiveTiersAreTheWholeAndItsPay)
{
    for (int round = 0; round < 3'000; ++round) {
        Drawn drawn = draw();
        if (drawn.scheme.tiers.empty() || drawn.scheme.rate)
            continue;
        drawn.scheme.method = TierMethod::Progressive;
        drawn.scheme.cap.reset();
        const std::int64_t base = between(m_random, 0, 300'000'000);
        const Earned earned = PayRule(drawn.scheme, drawn.terms.quota).at(base);
        Exact sum, pays;
        for (const Slice &slice : earned.slices) {
            sum += slice.base;
            pays += slice.pay;
        }
        EXPECT_EQ(pays, earned.pay);
        EXPECT_EQ(sum, earned.isBelowGate ? Exact() : Exact(base));
    }
}

TEST_F(PayProperty, PayFollowsFromItsLine)
{
    // Between two edges pay is start + slope × way, and the edge itself adds the jump.
    for (int round = 0; round < 1'000; ++round) {
        const Drawn drawn = draw();
        const PayRule rule(drawn.scheme, drawn.terms.quota);
        const std::vector<Exact> edges = rule.edges();
        const Exact base(between(m_random, 1, 400'000'000));
        const auto next = std::upper_bound(edges.begin(), edges.end(), base);
        const Exact edge = *(next - 1);
        EXPECT_EQ(rule.at(base).pay, rule.at(edge).pay + rule.slope(edge) * (base - edge));
    }
}

} // namespace
} // namespace quotasmith::commission
