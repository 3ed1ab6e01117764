// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>

namespace quotasmith::money {
namespace {

constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

template <class Operation> std::string codeOf(Operation operation)
{
    try {
        operation();
    } catch (const base::Error &error) {
        return error.code();
    }
    return "";
}

TEST(Money, CountsMinorUnitsExactly)
{
    Money sum = Money(150) + Money(-20);
    sum += Money(5);
    sum -= Money(1);
    EXPECT_EQ(sum, Money(134));
    EXPECT_EQ(-Money(3), Money(-3));
    EXPECT_EQ(Money(7) * -3, Money(-21));
    EXPECT_LT(Money(-1), Money());
    EXPECT_EQ(Money(kMost) + Money(kLeast), Money(-1));
}

TEST(Money, LeavingSixtyFourBitsIsRefused)
{
    EXPECT_EQ(codeOf([] { return Money(kMost) + Money(1); }), "amount-overflow");
    EXPECT_EQ(codeOf([] { return Money(kLeast) - Money(1); }), "amount-overflow");
    EXPECT_EQ(codeOf([] { return -Money(kLeast); }), "amount-overflow");
    EXPECT_EQ(codeOf([] { return Money(kMost / 2 + 1) * 2; }), "amount-overflow");
    EXPECT_EQ(codeOf([] { return addUnits(kLeast, -1); }), "amount-overflow");
    EXPECT_EQ(codeOf([] { return subtractUnits(0, kLeast); }), "amount-overflow");
    EXPECT_EQ(codeOf([] { return multiplyUnits(kLeast, -1); }), "amount-overflow");
}

TEST(Money, AFailedSumLeavesTheAmountAsItWas)
{
    Money amount(kMost);
    EXPECT_THROW(amount += Money(1), base::Error);
    EXPECT_EQ(amount, Money(kMost));
}

} // namespace
} // namespace quotasmith::money
