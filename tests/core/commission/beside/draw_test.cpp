// SPDX-License-Identifier: Apache-2.0
#include "core/commission/beside/draw.h"

#include <gtest/gtest.h>

namespace quotasmith::commission {
namespace {

const std::vector<Exact> kEarned{Exact(2'750), Exact(3'000), Exact(1'500), Exact(2'375), Exact(3'000), Exact(2'750)};

TEST(Draw, AShortfallComesOutOfLaterEarnings)
{
    const auto pays = payWithDraw(2'000, DrawKind::Recoverable, kEarned);
    const std::vector<std::int64_t> paid{2'750, 3'000, 2'000, 2'000, 2'875, 2'750}, owed{0, 0, 500, 125, 0, 0};
    for (std::size_t i = 0; i < paid.size(); ++i) {
        EXPECT_EQ(pays[i].paid, Exact(paid[i]));
        EXPECT_EQ(pays[i].owed, Exact(owed[i]));
    }
}

TEST(Draw, AGuaranteeIsNeverOwed)
{
    const auto pays = payWithDraw(2'000, DrawKind::Guaranteed, kEarned);
    EXPECT_EQ(pays[2].paid, Exact(2'000));
    EXPECT_EQ(pays[3].paid, Exact(2'375));
    EXPECT_EQ(pays[5].owed, Exact());
}

TEST(Draw, WhatIsPaidIsWhatIsEarnedAndOwed)
{
    const std::vector<Exact> earned{Exact(-300), Exact(100), Exact(5'000), Exact(0), Exact(2'000)};
    Exact sum, paid;
    for (const Exact &amount : earned)
        sum += amount;
    const auto pays = payWithDraw(1'000, DrawKind::Recoverable, earned);
    for (const DrawnPay &pay : pays)
        paid += pay.paid;
    EXPECT_EQ(paid, sum + pays.back().owed);
}

} // namespace
} // namespace quotasmith::commission
