// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/plain_amount.h"

#include "core/money/amount_text.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

using namespace quotasmith;

TEST(PlainAmount, LeavesEverythingUnusualToTheParser)
{
    for (const std::string text : {"", "-", "1,000", "1.", ".5", "1.234", "１", "1e3", "1234567890123456", "--1", "+1",
                                   "1.2.3", " 1", "12345678901234567890"})
        EXPECT_EQ(exchange::plainAmount(text, 2), std::nullopt) << text;
}

TEST(PlainAmount, SaysWhatTheParserSays)
{
    std::mt19937 random(7);
    const std::string signs = "0123456789.-";
    int agreed = 0;
    for (int i = 0; i < 100'000; ++i) {
        std::string text;
        for (unsigned length = random() % 8 + 1; length > 0; --length)
            text += signs[random() % signs.size()];
        const int decimals = static_cast<int>(random() % 4);
        const auto plain = exchange::plainAmount(text, decimals);
        if (!plain)
            continue;
        const auto parsed = money::parseAmount(text, {decimals, 1, money::Finer::Round});
        ASSERT_EQ(parsed.meaning, money::TextMeaning::Value) << text;
        ASSERT_EQ(parsed.units, *plain) << text;
        ASSERT_EQ(parsed.lostMillionths, 0) << text;
        ++agreed;
    }
    EXPECT_GT(agreed, 1000);
}
