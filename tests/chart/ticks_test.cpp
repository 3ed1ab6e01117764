// SPDX-License-Identifier: Apache-2.0
#include "chart/parts/ticks.h"

#include <gmock/gmock.h>

#include <limits>

namespace quotasmith::chart {
namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

struct Case {
    std::int64_t low, high;
    int most;
    std::vector<std::int64_t> ticks;
};

TEST(Ticks, AreRoundAndHoldTheNumbers)
{
    for (const Case &one : std::vector<Case>{{0, 100, 5, {0, 20, 40, 60, 80, 100}},
                                             {0, 99, 5, {0, 20, 40, 60, 80, 100}},
                                             {0, 101, 5, {0, 50, 100, 150}},
                                             {-7, 13, 4, {-10, 0, 10, 20}},
                                             {0, 1, 8, {0, 1}},
                                             {0, 0, 8, {0, 1}},
                                             {3, 3, 8, {3, 4}},
                                             {-30, -10, 4, {-30, -25, -20, -15, -10}},
                                             {0, 12'345'678, 4, {0, 5'000'000, 10'000'000, 15'000'000}}}) {
        const std::vector<std::int64_t> ticks = niceTicks(one.low, one.high, one.most);
        EXPECT_LE(static_cast<int>(ticks.size()), std::max(one.most, 2) + 1);
        EXPECT_EQ(ticks, one.ticks) << one.low << " … " << one.high;
    }
}

TEST(Ticks, AreNeverMoreThanAskedFor)
{
    for (std::int64_t high = 1; high < kMost / 7; high *= 7)
        for (int most = 2; most < 12; ++most) {
            const std::vector<std::int64_t> ticks = niceTicks(-high / 3, high, most);
            EXPECT_LE(static_cast<int>(ticks.size()), most + 1);
            EXPECT_GE(static_cast<int>(ticks.size()), 2);
            EXPECT_LE(ticks.front(), -high / 3);
            EXPECT_GE(ticks.back(), high);
        }
}

TEST(Ticks, StayInsideSixtyFourBits)
{
    const std::vector<std::int64_t> ticks = niceTicks(kLeast, kMost, 5);
    EXPECT_GE(ticks.size(), 2U);
    EXPECT_TRUE(std::is_sorted(ticks.begin(), ticks.end()));
    EXPECT_THAT(niceTicks(kMost - 1, kMost, 2).size(), testing::Ge(1U));
}

TEST(Range, HoldsWhatWasIncludedAndKnowsNothingAtFirst)
{
    Range range;
    EXPECT_TRUE(range.isEmpty());
    range.include(std::nullopt);
    EXPECT_TRUE(range.isEmpty());
    range.include(5);
    range.include(std::optional<std::int64_t>(-2));
    EXPECT_EQ(range.low(), -2);
    EXPECT_EQ(range.high(), 5);
}

} // namespace
} // namespace quotasmith::chart
