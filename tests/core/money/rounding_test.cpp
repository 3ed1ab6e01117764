// SPDX-License-Identifier: Apache-2.0
#include "core/money/rounding.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

#include <limits>

namespace quotasmith::money {
namespace {

constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

TEST(RoundHalfAway, MeetsTheTable)
{
    struct Case {
        int numerator;
        int denominator;
        int expected;
    };
    const Case cases[] = {{0, 5, 0}, {1, 2, 1},   {-1, 2, -1},  {1, -2, -1}, {-1, -2, 1}, {3, 2, 2},
                          {5, 2, 3}, {-5, 2, -3}, {1, 3, 0},    {2, 3, 1},   {-1, 3, 0},  {-2, 3, -1},
                          {7, 5, 1}, {8, 5, 2},   {49, 100, 0}, {50, 100, 1}};
    for (const Case &example : cases)
        EXPECT_EQ(roundHalfAway(example.numerator, example.denominator), example.expected)
            << example.numerator << '/' << example.denominator;
}

TEST(RoundHalfAway, OnlyTheResultMustFit)
{
    EXPECT_EQ(roundHalfAway(Wide{kMost} * kMost, kMost), kMost);
    EXPECT_EQ(roundHalfAway(kLeast, 1), kLeast);
    EXPECT_THROW(roundHalfAway(kLeast, -1), base::Error);
    EXPECT_THROW(roundHalfAway(2 * Wide{kMost} + 1, 2), base::Error);
}

TEST(Narrow, KeepsWhatFitsAndRefusesTheRest)
{
    EXPECT_EQ(narrow(kMost), kMost);
    EXPECT_EQ(narrow(kLeast), kLeast);
    EXPECT_THROW(narrow(Wide{kMost} + 1), base::Error);
    EXPECT_THROW(narrow(Wide{kLeast} - 1), base::Error);
}

TEST(FloorDivide, GoesTowardsMinusInfinity)
{
    for (int numerator = -9; numerator <= 9; ++numerator) {
        for (const int denominator : {-4, -1, 1, 4}) {
            const int quotient = static_cast<int>(floorDivide(numerator, denominator));
            const int rest = numerator - quotient * denominator;
            EXPECT_TRUE(denominator > 0 ? rest >= 0 && rest < denominator : rest <= 0 && rest > denominator)
                << numerator << '/' << denominator;
        }
    }
}

} // namespace
} // namespace quotasmith::money
