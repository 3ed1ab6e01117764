// SPDX-License-Identifier: Apache-2.0
#include "core/commission/pay/bulk_rule.h"

#include "core/commission/pay/pay_rule.h"
#include "tests/core/commission/schemes.h"

#include <gtest/gtest.h>

namespace quotasmith::commission {
namespace {

struct Paid {
    std::vector<std::int64_t> pays, slices;
};
Paid payAll(const BulkRule &rule, const std::vector<std::int64_t> &bases, const std::vector<std::int64_t> &quotas)
{
    Paid paid{std::vector<std::int64_t>(bases.size()), std::vector<std::int64_t>(bases.size() * rule.slicesEach())};
    rule.pay(bases, quotas, paid.pays, paid.slices);
    return paid;
}

TEST(BulkRule, PaysWhatTheRulePaysAndKeepsItsSlices)
{
    forecast::Random random(7);
    for (int round = 0; round < 600; ++round) {
        const Scheme scheme = randomScheme(random);
        const BulkRule bulk(scheme);
        std::vector<std::int64_t> bases, quotas;
        for (int i = 0; i < 20; ++i) {
            const std::int64_t most = i % 5 == 0 ? 9'000'000'000'000'000 : 300'000'000;
            bases.push_back(between(random, -most / 4, most));
            quotas.push_back(between(random, 1, most));
        }
        const Paid paid = payAll(bulk, bases, quotas);
        const std::size_t first = scheme.method == TierMethod::Overage ? 0 : 1;
        for (std::size_t i = 0; i < bases.size(); ++i) {
            const Earned earned = PayRule(scheme, Exact(quotas[i])).at(bases[i]);
            ASSERT_EQ(paid.pays[i], earned.pay.rounded());
            std::vector<std::int64_t> slices(bulk.slicesEach());
            for (const Slice &slice : earned.slices)
                slices[static_cast<std::size_t>(slice.tier) - first] =
                    (slice.base * Exact(bulk.sliceScale())).rounded();
            const auto at = paid.slices.begin() + static_cast<std::ptrdiff_t>(i * bulk.slicesEach());
            ASSERT_TRUE(std::equal(slices.begin(), slices.end(), at));
        }
    }
}

TEST(BulkRule, WithoutAQuotaNothingIsPaid)
{
    const Scheme scheme = seedScheme(TierMethod::Whole);
    EXPECT_EQ(payAll(BulkRule(scheme), {100, 100}, {0, -5}).pays, (std::vector<std::int64_t>{0, 0}));
    Scheme amounts = tiered(TierMethod::Whole, {{0, 100}});
    amounts.basis = TierBasis::Amount;
    EXPECT_EQ(payAll(BulkRule(amounts), {100, -150}, {0, -5}).pays, (std::vector<std::int64_t>{1, -2}));
}

TEST(BulkRule, ThresholdsWithoutACommonDenominatorAreExactToo)
{
    Scheme scheme;
    scheme.method = TierMethod::ProgressiveAbove;
    scheme.tiers = {{money::Rate(1, 999'999'937), money::Rate(1, 3), {}},
                    {money::Rate(999'999'893, 1'000'000'007), money::Rate(2, 7), {}}};
    const Paid paid = payAll(BulkRule(scheme), {1'000'003, 2'000'003}, {1'000'000, 1'000'000});
    EXPECT_EQ(paid.pays[0], PayRule(scheme, Exact(1'000'000)).at(1'000'003).pay.rounded());
    EXPECT_EQ(paid.pays[1], PayRule(scheme, Exact(1'000'000)).at(2'000'003).pay.rounded());
}

} // namespace
} // namespace quotasmith::commission
