// SPDX-License-Identifier: Apache-2.0
#include "core/money/apportion.h"

#include "core/base/error.h"

#include <gmock/gmock.h>
#include <numeric>
#include <random>

namespace quotasmith::money {
namespace {

TEST(ApportionWide, AgreesWithNarrowWeights)
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 500; ++round) {
        std::vector<std::int64_t> narrowWeights(1 + random() % 9);
        for (std::int64_t &weight : narrowWeights)
            weight = static_cast<std::int64_t>(random() % 1000);
        narrowWeights.front() += 1;
        // The same ratios, too wide for one multiplication.
        std::vector<Wide> wide;
        for (const std::int64_t weight : narrowWeights)
            wide.push_back(Wide{weight} * (Wide{1} << 90));
        const std::int64_t total = static_cast<std::int64_t>(random() % 2'000'000'000) - 1'000'000'000;
        EXPECT_EQ(largestRemainder(total, narrowWeights), largestRemainder(total, std::span<const Wide>(wide)));
        EXPECT_EQ(cumulative(total, narrowWeights), cumulative(total, std::span<const Wide>(wide)));
    }
}

TEST(ApportionWide, PartsAlwaysAddUp)
{
    const std::vector<Wide> weights{Wide{1} << 100, (Wide{1} << 101) + 12345, 3, 0};
    for (const std::int64_t total : {std::int64_t{9'000'000'000'000'000}, std::int64_t{-9'000'000'000'000'000}}) {
        const auto parts = largestRemainder(total, std::span<const Wide>(weights)).value();
        EXPECT_EQ(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}), total);
        EXPECT_EQ(parts.back(), 0);
    }
}

TEST(ApportionWide, TooMuchIsRefused)
{
    const std::vector<Wide> weights{Wide{1} << 124, Wide{1} << 124, 1};
    EXPECT_THROW(largestRemainder(1, std::span<const Wide>(weights)), base::Error);
}

} // namespace
} // namespace quotasmith::money
