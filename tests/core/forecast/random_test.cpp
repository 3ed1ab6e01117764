// SPDX-License-Identifier: Apache-2.0
#include "core/forecast/random.h"

#include <gtest/gtest.h>

#include <array>

namespace quotasmith::forecast {
namespace {

TEST(Random, IsSplitMix)
{
    Random random(1234567);
    EXPECT_EQ(random.next(), 6457827717110365317U);
    EXPECT_EQ(random.next(), 3203168211198807973U);
    EXPECT_EQ(random.next(), 9817491932198370423U);
}

TEST(Random, DrawsEveryNumberAboutAsOften)
{
    Random random(7);
    std::array<int, 10> counts{};
    for (int i = 0; i < 100'000; ++i)
        ++counts.at(random.below(10));
    for (const int count : counts)
        EXPECT_NEAR(count, 10'000, 400);
}

TEST(Random, OfOneThereIsOnlyOne)
{
    Random random(7);
    EXPECT_EQ(random.below(1), 0u);
}

} // namespace
} // namespace quotasmith::forecast
