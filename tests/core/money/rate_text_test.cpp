// SPDX-License-Identifier: Apache-2.0
#include "core/money/amount_text.h"

#include <gtest/gtest.h>

namespace quotasmith::money {
namespace {

TEST(ParseRate, ReadsExactFractions)
{
    struct Case {
        const char *text;
        Rate rate;
    };
    const Case cases[] = {
        {"0", Rate()},
        {"0%", Rate()},
        {"1.5%", Rate(3, 200)},
        {"0.015", Rate(3, 200)},
        {"１．５％", Rate(3, 200)},
        {"1.5 ‰", Rate(3, 2000)},
        {" +30 % ", Rate(3, 10)},
        {"-3.37%", Rate(-337, 10000)},
        {"－２％", Rate(-1, 50)},
        {".5", Rate(1, 2)},
        {"1,200%", Rate(12, 1)},
        {"1.50000000000000000000000%", Rate(3, 200)},
        {"1e-3", Rate(1, 1000)},
        {"1.5E2%", Rate(3, 2)},
        {"1e17", Rate(100'000'000'000'000'000, 1)},
        {"0.000000000000000001", Rate(1, 1'000'000'000'000'000'000)},
    };
    for (const Case &example : cases) {
        const ParsedRate parsed = parseRate(example.text);
        EXPECT_EQ(parsed.meaning, TextMeaning::Value) << example.text;
        EXPECT_EQ(parsed.rate, example.rate) << example.text;
    }
}

TEST(ParseRate, MissingIsNotZero)
{
    for (const char *text : {"", " ", "-", "—", "n/a", "NULL", "空"})
        EXPECT_EQ(parseRate(text).meaning, TextMeaning::Missing) << text;
}

TEST(ParseRate, RefusesTheRestWithThePlace)
{
    using enum AmountProblem;
    struct Case {
        const char *text;
        AmountProblem problem;
        std::size_t at;
    };
    const Case cases[] = {
        {"%", NotANumber, 0},
        {"1.5%%", NotANumber, 4},
        {"1.5pp", NotANumber, 3},
        {"(1.5%)", NotANumber, 0},
        {"1.5.2%", NotANumber, 3},
        {"5-", NotANumber, 1},
        {"1/3", NotANumber, 1},
        {"12,34%", MisplacedSeparator, 2},
        {"1,2000%", MisplacedSeparator, 1},
        {"3万", UnitNotAllowed, 1},
        {"3元", UnitNotAllowed, 1},
        {"1e18", TooLarge, 0},
        {"9999999999999999999", TooLarge, 0},
        {" 1234567890123456789012.5", TooLarge, 1},
        {"0.0000000000000000001", TooFine, 20},
        {"0.00000000000000001%", TooFine, 18},
        {"1234567890.1234567891", TooFine, 20},
    };
    for (const Case &example : cases) {
        const ParsedRate parsed = parseRate(example.text);
        EXPECT_EQ(parsed.meaning, TextMeaning::Refused) << example.text;
        EXPECT_EQ(parsed.problem, example.problem) << example.text;
        EXPECT_EQ(parsed.at, example.at) << example.text;
    }
}

} // namespace
} // namespace quotasmith::money
