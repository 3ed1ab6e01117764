// SPDX-License-Identifier: Apache-2.0
#include "core/commission/pay/exact.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

namespace quotasmith::commission {
namespace {

TEST(Exact, ReckonsFractions)
{
    const Exact third = Exact::fraction(1, 3);
    EXPECT_EQ(third + third + third, Exact(1));
    EXPECT_EQ(Exact(1) - third, Exact::fraction(2, 3));
    EXPECT_EQ(third * Exact(money::Rate(3, 7)), Exact::fraction(1, 7));
    EXPECT_EQ(third / Exact::fraction(-2, 3), Exact::fraction(-1, 2));
    EXPECT_LT(-third, Exact());
    EXPECT_GT(third, Exact::fraction(333'333, 1'000'000));
}

TEST(Exact, RoundsHalfAwayFromZero)
{
    EXPECT_EQ(Exact::fraction(5, 2).rounded(), 3);
    EXPECT_EQ(Exact::fraction(-5, 2).rounded(), -3);
    EXPECT_EQ(Exact::fraction(249, 100).rounded(), 2);
}

TEST(Exact, HoldsTheLargestAmountsTimesARate)
{
    const Exact amount(9'000'000'000'000'000);
    EXPECT_EQ((amount * Exact(money::Rate(799'999'999, 1'000'000'000)) * Exact(money::Rate(15, 1'000))).rounded(),
              107'999'999'865'000);
}

TEST(Exact, RefusesWhatLeavesIt)
{
    const Exact large = Exact::fraction(money::Wide{1} << 100, 1);
    EXPECT_THROW(large * large, base::Error);
    EXPECT_THROW(large.rounded(), base::Error);
}

} // namespace
} // namespace quotasmith::commission
