// SPDX-License-Identifier: Apache-2.0
#include "core/commission/beside/adjustments.h"

#include "core/base/error.h"
#include "core/forecast/random.h"

#include <gtest/gtest.h>

#include <numeric>

namespace quotasmith::commission {
namespace {

using Amounts = std::vector<std::int64_t>;

TEST(Collected, IsReleasedAsTheMoneyComesIn)
{
    const std::vector<Exact> receipts{Exact(20'000), Exact(20'000), Exact(20'000)};
    EXPECT_EQ(*releaseCollected(2'000, 60'000, receipts), (Amounts{667, 666, 667}));
}

TEST(Collected, NeverReleasesMoreThanTheWhole)
{
    const std::vector<Exact> receipts{Exact(50'000), Exact(20'000), Exact(-10'000), Exact(-30'000)};
    EXPECT_EQ(*releaseCollected(2'000, 60'000, receipts), (Amounts{1'667, 333, 0, -1'000}));
    EXPECT_FALSE(releaseCollected(2'000, 0, receipts));
}

TEST(Hierarchy, EveryLevelTakesOfWhatIsLeft)
{
    const std::vector<money::Rate> rates(3, money::Rate(1, 10));
    EXPECT_EQ(payHierarchy(100'000, rates), (Amounts{10'000, 9'000, 8'100}));
    EXPECT_EQ(payHierarchy(-100'000, rates), (Amounts{-10'000, -9'000, -8'100}));
}

TEST(Clawback, TakesTheUnservedPart)
{
    EXPECT_EQ(clawBack(100'000, *unservedShare(12, 6)), -50'000);
    EXPECT_EQ(clawBack(100'000, *unservedShare(7, 3)), -57'143);
    EXPECT_EQ(clawBack(100'000, *unservedShare(12, 15)), 0);
    EXPECT_FALSE(unservedShare(0, 0));
    EXPECT_FALSE(clawBack(100, Exact(2)));
}

TEST(CreditSplit, CountsAmountTimesShare)
{
    const std::vector<CreditLine> lines{{Exact(8), Exact(1)}, {Exact(6), Exact(money::Rate(1, 4))}};
    EXPECT_EQ(creditOf(lines), Exact(money::Rate(19, 2)));
}

TEST(CreditSplit, PartsOfADealAreTheDeal)
{
    forecast::Random random(5);
    for (int round = 0; round < 1'000; ++round) {
        std::vector<money::Rate> shares;
        money::Rate left(1, 1);
        for (int i = 0; i < 4; ++i) {
            shares.push_back(left * money::Rate(static_cast<std::int64_t>(random.below(101)), 100));
            left = left - shares.back();
        }
        shares.push_back(left);
        const auto amount = static_cast<std::int64_t>(random.below(2'000'000)) - 1'000'000;
        const Amounts parts = splitCredit(amount, shares, SplitKind::Whole);
        EXPECT_EQ(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}), amount);
    }
}

TEST(CreditSplit, SharesAddUpUnlessTheyAreAnOverlay)
{
    const std::vector<money::Rate> shares{money::Rate(1, 1), money::Rate(1, 2)};
    EXPECT_THROW(splitCredit(100, shares, SplitKind::Whole), base::Error);
    EXPECT_EQ(splitCredit(101, shares, SplitKind::Overlay), (Amounts{101, 51}));
    EXPECT_THROW(splitCredit(100, std::vector{money::Rate(3, 2), money::Rate(-1, 2)}, SplitKind::Whole), base::Error);
}

} // namespace
} // namespace quotasmith::commission
