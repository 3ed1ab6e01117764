// SPDX-License-Identifier: Apache-2.0
#include "core/review/ranking.h"

#include <gtest/gtest.h>

namespace quotasmith::review {
namespace {

using money::Rate;
using Rates = std::vector<std::optional<Rate>>;

TEST(Ranking, TiesShareAPlaceAndTheNextIsLeftOut)
{
    const Rates rates{Rate(9, 10), Rate(11, 10), Rate(90, 100), std::nullopt, Rate(1, 2)};
    EXPECT_EQ(ranksOf(rates), (std::vector<int>{2, 1, 2, 0, 4}));
}

TEST(Ranking, OfNothingIsNothing)
{
    EXPECT_TRUE(ranksOf(Rates()).empty());
    EXPECT_EQ(ranksOf(Rates{std::nullopt, std::nullopt}), (std::vector<int>{0, 0}));
}

TEST(Ranking, ComparesExactFractionsNotRoundedOnes)
{
    const std::int64_t million = 1'000'000;
    EXPECT_EQ(ranksOf(Rates{Rate(million * million, million * million + 1), Rate(1, 1)}), (std::vector<int>{2, 1}));
}

} // namespace
} // namespace quotasmith::review
