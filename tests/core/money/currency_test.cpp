// SPDX-License-Identifier: Apache-2.0
#include "core/money/currency.h"

#include <gtest/gtest.h>

namespace quotasmith::money {
namespace {

TEST(Currency, KnowsTheDecimalsOfTheMinorUnit)
{
    EXPECT_EQ(findCurrency("CNY"), (Currency{"CNY", 2}));
    EXPECT_EQ(findCurrency("jpy"), (Currency{"JPY", 0}));
    EXPECT_EQ(findCurrency("Kwd"), (Currency{"KWD", 3}));
    EXPECT_EQ(findCurrency("AED"), (Currency{"AED", 2}));
    EXPECT_EQ(findCurrency("ZWG"), (Currency{"ZWG", 2}));
}

TEST(Currency, AnythingElseIsNone)
{
    for (const char *code : {"", "CN", "CNYX", "RMB", "XAU", "D A", "Y H", " CN", "元", "123"})
        EXPECT_FALSE(findCurrency(code)) << code;
}

} // namespace
} // namespace quotasmith::money
