// SPDX-License-Identifier: Apache-2.0
#include "core/money/apportion.h"

#include "core/base/error.h"
#include "core/money/rounding.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <limits>
#include <numeric>
#include <random>

namespace quotasmith::money {
namespace {

using Parts = std::vector<std::int64_t>;

struct Case {
    const char *id;
    std::int64_t total;
    Parts weights;
    std::optional<Parts> expected;
};

/// Worked examples in whole units; weights with decimals are multiplied out.
const Case kPublished[] = {
    // github moneyphp/money tests/MoneyTest.php allocationExamples/allocationTargetExamples @d49ee625
    {"ALLOC-01.1", 100, {1, 1, 1}, Parts{34, 33, 33}},
    {"ALLOC-01.2", 101, {1, 1, 1}, Parts{34, 34, 33}},
    {"ALLOC-01.3", 5, {3, 7}, Parts{2, 3}},
    {"ALLOC-01.4", 5, {7, 3}, Parts{4, 1}},
    {"ALLOC-01.5", 5, {7, 3, 0}, Parts{4, 1, 0}},
    {"ALLOC-01.6", 5, {0, 7, 3}, Parts{0, 4, 1}},
    {"ALLOC-01.7", 5, {7, 0, 3}, Parts{4, 0, 1}},
    {"ALLOC-01.8", 5, {0, 0, 1}, Parts{0, 0, 5}},
    {"ALLOC-01.9", 5, {0, 3, 7}, Parts{0, 2, 3}},
    {"ALLOC-01.10", 0, {0, 0, 1}, Parts{0, 0, 0}},
    {"ALLOC-01.11", 2, {1, 1, 1}, Parts{1, 1, 0}},
    {"ALLOC-01.12", 1, {1, 1}, Parts{1, 0}},
    {"ALLOC-01.13", 1, {33, 66}, Parts{0, 1}},
    {"ALLOC-01.14", 101, {3, 7}, Parts{30, 71}},
    {"ALLOC-01.15", 101, {7, 3}, Parts{71, 30}},
    {"ALLOC-01.16", 100, {0, 0}, std::nullopt},
    {"ALLOC-01.17", 100, {3, -1}, std::nullopt},
    {"ALLOC-02.1", 15, {1, 1}, Parts{8, 7}},
    {"ALLOC-02.2", 10, {1, 1}, Parts{5, 5}},
    {"ALLOC-02.3", 15, {1, 1, 1}, Parts{5, 5, 5}},
    {"ALLOC-02.4", 10, {1, 1, 1}, Parts{4, 3, 3}},
    // github moneyphp/money doc/features/allocation.rst @d49ee625
    {"ALLOC-03.1", 5, {70, 30}, Parts{4, 1}},
    {"ALLOC-03.2", 5, {30, 70}, Parts{2, 3}},
    {"ALLOC-03.3", 800, {1, 1, 1}, Parts{267, 267, 266}},
    // https://electowiki.org/w/index.php?title=Hamilton_method&oldid=9372
    {"ALLOC-06.1",
     60,
     {630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236, 179570, 141822, 85533, 70835, 68705, 68446,
      55540},
     Parts{11, 8, 7, 6, 6, 5, 4, 3, 3, 2, 1, 1, 1, 1, 1}},
    // quarters and months of the annual target in the planning guide
    {"SEED-02.1", 1200000000, {1, 1, 1, 1}, Parts{300000000, 300000000, 300000000, 300000000}},
    {"SEED-02.2",
     1200000000,
     {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
     Parts{100000000, 100000000, 100000000, 100000000, 100000000, 100000000, 100000000, 100000000, 100000000, 100000000,
           100000000, 100000000}},
    {"SEED-02.3", 1200000000, {20, 25, 25, 30}, Parts{240000000, 300000000, 300000000, 360000000}},
};

TEST(LargestRemainder, MeetsPublishedExamples)
{
    for (const Case &example : kPublished)
        EXPECT_EQ(largestRemainder(example.total, example.weights), example.expected) << example.id;
}

TEST(Cumulative, MeetsTheWorkedExample)
{
    // https://jctaccounting.com/2024/09/20/how-to-fix-the-rounding-problem-with-monthly-budgets/
    const Parts expected{833, 834, 833, 833, 834, 833, 833, 834, 833, 833, 834, 833};
    EXPECT_EQ(cumulative(10000, Parts(12, 1)), expected);
}

TEST(Apportion, WeightsThatDivideNothingAreRefused)
{
    for (const Parts &weights : {Parts{}, Parts{0, 0}, Parts{3, -1}, Parts{-1, 2}}) {
        EXPECT_FALSE(largestRemainder(100, weights));
        EXPECT_FALSE(cumulative(100, weights));
    }
}

TEST(Apportion, ExtremesStayExact)
{
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(largestRemainder(least, Parts{1}), Parts{least});
    EXPECT_EQ(cumulative(least, Parts{1}), Parts{least});
    EXPECT_EQ(largestRemainder(most, Parts{most}), Parts{most});
    EXPECT_EQ(largestRemainder(most, Parts{1, 1}), (Parts{most / 2 + 1, most / 2}));
    EXPECT_THROW(largestRemainder(1, Parts{most, 1}), base::Error);
    EXPECT_THROW(cumulative(1, Parts{most, 1}), base::Error);
}

struct Sample {
    std::int64_t total;
    Parts weights;
};

Sample randomSample(std::mt19937_64 &random)
{
    const std::int64_t limit = random() % 2 == 0 ? 50 : 4'000'000'000'000;
    Parts weights(1 + random() % 15);
    for (auto &weight : weights)
        weight = random() % 4 == 0 ? 0 : static_cast<std::int64_t>(random() % limit);
    weights[random() % weights.size()] = 1 + static_cast<std::int64_t>(random() % limit);
    return {static_cast<std::int64_t>(random() % limit) - limit / 3, weights};
}

Parts negated(Parts parts)
{
    for (auto &part : parts)
        part = -part;
    return parts;
}

TEST(Apportion, PartsAlwaysAddUpAndMirror)
{
    std::mt19937_64 random(20270101);
    for (int round = 0; round < 5000; ++round) {
        const auto [total, weights] = randomSample(random);
        using Method = std::optional<std::vector<std::int64_t>> (*)(std::int64_t, std::span<const std::int64_t>);
        for (const Method method : {static_cast<Method>(largestRemainder), static_cast<Method>(cumulative)}) {
            const auto parts = method(total, weights);
            ASSERT_TRUE(parts);
            EXPECT_EQ(std::accumulate(parts->begin(), parts->end(), std::int64_t{0}), total);
            EXPECT_EQ(method(-total, weights), negated(*parts));
            for (std::size_t i = 0; i < weights.size(); ++i)
                EXPECT_TRUE(weights[i] != 0 || (*parts)[i] == 0);
        }
    }
}

TEST(LargestRemainder, EveryPartIsTheUnitBelowOrAboveItsShare)
{
    std::mt19937_64 random(4);
    for (int round = 0; round < 5000; ++round) {
        const auto [total, weights] = randomSample(random);
        const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
        const auto parts = largestRemainder(total, weights);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const Wide below = floorDivide(Wide{total} * weights[i], sum);
            EXPECT_TRUE((*parts)[i] == below || (*parts)[i] == below + 1);
        }
    }
}

TEST(Cumulative, TheRunningTotalStaysWithinHalfAUnit)
{
    std::mt19937_64 random(5);
    for (int round = 0; round < 5000; ++round) {
        const auto [total, weights] = randomSample(random);
        const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
        const auto parts = cumulative(total, weights);
        Wide weight = 0, given = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            weight += weights[i];
            given += (*parts)[i];
            const Wide twiceOff = 2 * (given * sum - weight * total);
            EXPECT_TRUE(twiceOff <= sum && twiceOff >= -sum);
        }
    }
}

} // namespace
} // namespace quotasmith::money
