// SPDX-License-Identifier: Apache-2.0
#include "core/money/amount_text.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>
#include <string>

namespace quotasmith::money {
namespace {

constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

TEST(PrintAmount, ShowsTheUnitsDecimals)
{
    EXPECT_EQ(printAmount(-150000000, 2), "-1500000.00");
    EXPECT_EQ(printAmount(5, 2), "0.05");
    EXPECT_EQ(printAmount(-5, 3), "-0.005");
    EXPECT_EQ(printAmount(0, 2), "0.00");
    EXPECT_EQ(printAmount(0, 0), "0");
    EXPECT_EQ(printAmount(1200, 0), "1200");
    EXPECT_EQ(printAmount(kLeast, 2), "-92233720368547758.08");
}

TEST(PrintGrouped, SeparatesThousands)
{
    EXPECT_EQ(printGrouped(-150000000, 2), "-1,500,000.00");
    EXPECT_EQ(printGrouped(99999, 2), "999.99");
    EXPECT_EQ(printGrouped(100000, 2), "1,000.00");
    EXPECT_EQ(printGrouped(123456, 0), "123,456");
    EXPECT_EQ(printGrouped(kMost, 0), "9,223,372,036,854,775,807");
    EXPECT_EQ(printGrouped(kLeast, 3), "-9,223,372,036,854,775.808");
}

TEST(PrintAmount, IsReadBackAsTheSameAmount)
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 50000; ++round) {
        const auto units = static_cast<std::int64_t>(random() >> (random() % 64)) * (random() % 2 == 0 ? 1 : -1);
        const int decimals = static_cast<int>(random() % 4);
        for (const std::string &text : {printAmount(units, decimals), printGrouped(units, decimals)}) {
            const ParsedAmount parsed = parseAmount(text, {decimals});
            EXPECT_EQ(parsed.meaning, TextMeaning::Value) << text;
            EXPECT_EQ(parsed.units, units) << text;
        }
    }
    EXPECT_EQ(parseAmount(printGrouped(kLeast, 2), {}).units, kLeast);
}

} // namespace
} // namespace quotasmith::money
