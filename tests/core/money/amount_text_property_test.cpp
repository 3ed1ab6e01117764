// SPDX-License-Identifier: Apache-2.0
#include "core/money/amount_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <string>

namespace quotasmith::money {
namespace {

ParsedAmount parse(std::string_view text, Finer finer = Finer::Refuse)
{
    return parseAmount(text, {2, 1, finer});
}

/// Digits in groups or in one, at most one point and a leading minus: the slow and obvious way.
struct NaiveAmount {
    bool isNumber = false;
    bool isTooFine = false;
    std::int64_t units = 0;
};
bool areDigits(const std::string &text)
{
    return text.find_first_not_of("0123456789") == std::string::npos;
}

/// Whether separators, if there are any, make groups of three.
bool isGroupedWell(std::string whole)
{
    if (whole.find(',') == std::string::npos)
        return true;
    if (whole[0] == '0')
        return false;
    std::size_t comma = whole.rfind(',');
    for (; comma != std::string::npos; whole.resize(comma), comma = whole.rfind(','))
        if (whole.size() - comma != 4 || comma == 0)
            return false;
    return whole.size() <= 3;
}

NaiveAmount naiveAmount(std::string text, std::size_t decimals)
{
    const bool isNegative = text[0] == '-';
    text.erase(0, isNegative ? 1 : 0);
    const std::size_t point = std::min(text.find('.'), text.size());
    std::string whole = text.substr(0, point);
    std::string fine = text.substr(std::min(point + 1, text.size()));
    const bool isGrouped = isGroupedWell(whole);
    std::erase(whole, ',');
    if (!isGrouped || (whole + fine).empty() || !areDigits(whole + fine))
        return {};
    const bool isTooFine = fine.size() > decimals && fine.find_first_not_of('0', decimals) != std::string::npos;
    fine.resize(decimals, '0');
    const std::int64_t units = std::stoll("0" + whole + fine);
    return {true, isTooFine, isNegative ? -units : units};
}

TEST(ParseAmount, AgreesWithTheNaiveReaderOnSimpleForms)
{
    constexpr std::string_view signs = "0123456789.,,,-";
    std::mt19937 random(1);
    for (int round = 0; round < 100000; ++round) {
        std::string text;
        for (std::size_t length = 1 + random() % 12; length > 0; --length)
            text += signs[random() % (random() % 3 == 0 ? signs.size() : 10)];
        if (text.back() == '-') // trailing minus, or missing
            continue;
        const NaiveAmount naive = naiveAmount(text, 2);
        const ParsedAmount parsed = parse(text);
        EXPECT_EQ(parsed.meaning == TextMeaning::Value, naive.isNumber && !naive.isTooFine) << text;
        EXPECT_EQ(parsed.problem == AmountProblem::TooFine, naive.isNumber && naive.isTooFine) << text;
        if (parsed.meaning == TextMeaning::Value) {
            EXPECT_EQ(parsed.units, naive.units) << text;
        }
    }
}

TEST(ParseAmount, TheQuickAndTheThoroughWayAgree)
{
    constexpr std::string_view signs = "0123456789.,-";
    std::mt19937 random(6);
    for (int round = 0; round < 200000; ++round) {
        std::string text;
        for (std::size_t length = 1 + random() % 24; length > 0; --length)
            text += signs[random() % (random() % 4 == 0 ? signs.size() : 10)];
        const ParsedAmount quick = parse(text);
        const ParsedAmount thorough = parse(' ' + text); // a blank is beyond the quick way
        EXPECT_EQ(quick.meaning, thorough.meaning) << text;
        EXPECT_EQ(quick.units, thorough.units) << text;
        EXPECT_EQ(quick.problem, thorough.problem) << text;
    }
}

TEST(ParseAmount, NeverFailsOnAnyBytes)
{
    const std::string_view pieces[] = {"1",  "0", "9", ".", ",", "-", "(",  ")",  "万",   "亿",   "千", "k", "M",
                                       "元", "¥", "%", "e", "+", " ", "，", "１", "\xFF", "\xE4", "N",  "/"};
    std::mt19937 random(2);
    for (int round = 0; round < 200000; ++round) {
        std::string text;
        for (std::size_t length = random() % 12; length > 0; --length)
            text += random() % 8 == 0 ? std::string(1, static_cast<char>(random()))
                                      : std::string(pieces[random() % std::size(pieces)]);
        const ParsedAmount parsed = parse(text, random() % 2 == 0 ? Finer::Refuse : Finer::Round);
        EXPECT_EQ(parsed.problem != AmountProblem::None, parsed.meaning == TextMeaning::Refused) << text;
        EXPECT_LE(parsed.at, text.size()) << text;
        EXPECT_LE(std::abs(parsed.lostMillionths), 500000) << text;
        const bool hasDigit =
            text.find_first_of("0123456789") != std::string::npos || text.find("１") != std::string::npos;
        EXPECT_TRUE(hasDigit || parsed.meaning != TextMeaning::Value) << text;
        parseRate(text);
    }
}

} // namespace
} // namespace quotasmith::money
