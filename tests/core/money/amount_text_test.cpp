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

ParsedAmount parse(std::string_view text, int decimals = 2, std::int64_t scale = 1, Finer finer = Finer::Refuse)
{
    return parseAmount(text, {decimals, scale, finer});
}

TEST(ParseAmount, ReadsTheWaysPeopleWriteAmounts)
{
    struct Case {
        const char *text;
        std::int64_t cents;
    };
    const Case cases[] = {
        {"0", 0},
        {"-0", 0},
        {"7", 700},
        {"-7", -700},
        {"+7", 700},
        {"0.5", 50},
        {".5", 50},
        {"5.", 500},
        {"1234.56", 123456},
        {"007", 700},
        {"1.50000", 150},
        {"1.2300000000000000000000000000000000000000000", 123},
        {"1,234.56", 123456},
        {"1,200,000", 120000000},
        {"123,456", 12345600},
        {" 12 ", 1200},
        {"\t12\t", 1200},
        {"\u00A012\u3000", 1200},
        {"120万", 120000000},
        {"120 万", 120000000},
        {"1.2万", 1200000},
        {"0.000001万", 1},
        {"3千", 300000},
        {"3千万", 3000000000},
        {"1.2亿", 12000000000},
        {"2万亿", 200000000000000},
        {"1亿2000万", 12000000000},
        {"1亿2000万5千", 12000500000},
        {"1万2.5千", 1250000},
        {"1萬", 1000000},
        {"1億", 10000000000},
        {"2仟", 200000},
        {"1.2M", 120000000},
        {"5k", 500000},
        {"5K", 500000},
        {"1M500k", 150000000},
        {"1,2000万", 12000000000},
        {"1,2345,6789万", 123456789000000},
        {"12,000万", 12000000000},
        {"１，２００．５", 120050},
        {"１２０万", 120000000},
        {"－５", -500},
        {"＋５", 500},
        {"−5", -500},
        {"(1,234)", -123400},
        {"（1,234）", -123400},
        {"( 5 )", -500},
        {"(120万)", -120000000},
        {"1234-", -123400},
        {"1,234.50 -", -123450},
        {"1234－", -123400},
        {"¥1,234.50", 123450},
        {"￥1,234.50", 123450},
        {"＄12", 1200},
        {"$ 12", 1200},
        {"-¥5", -500},
        {"¥-5", -500},
        {"¥ -5", -500},
        {"(¥5)", -500},
        {"¥(5)", -500},
        {"- 5", -500},
        {"1,200,000.00元", 120000000},
        {"120万元", 120000000},
        {"¥5元", 500},
        {"(5元)", -500},
        {"(5)元", -500},
        {"5元-", -500},
        {"1e5", 10000000},
        {"1.5E+3", 150000},
        {"1.5e-1", 15},
        {"-2E2", -20000},
        {"1e0", 100},
        {"0e999999", 0},
        {"1200000000000000000000000e-20", 1200000},
        {"0.0000000000000000000012e21", 120},
        {"92233720368547758.07", kMost},
        {"-92233720368547758.08", kLeast},
        {"00000000000000000000000000000001", 100},
    };
    for (const Case &example : cases) {
        const ParsedAmount parsed = parse(example.text);
        EXPECT_EQ(parsed.meaning, TextMeaning::Value) << example.text;
        EXPECT_EQ(parsed.units, example.cents) << example.text;
        EXPECT_EQ(parsed.lostMillionths, 0) << example.text;
    }
}

TEST(ParseAmount, MissingIsNotZero)
{
    for (const char *text : {"", " ", "\t", "\u3000", "-", " - ", "－", "—", "N/A", "n/a", "Ｎ／Ａ", "NULL", "null",
                             " Null ", "空", "            -            "})
        EXPECT_EQ(parse(text).meaning, TextMeaning::Missing) << text;
    EXPECT_EQ(parse("0").meaning, TextMeaning::Value);
}

TEST(ParseAmount, RefusesTheRestWithThePlace)
{
    using enum AmountProblem;
    struct Case {
        const char *text;
        AmountProblem problem;
        std::size_t at;
    };
    const Case cases[] = {
        {"abc", NotANumber, 0},
        {"12x", NotANumber, 2},
        {" 12 x", NotANumber, 4},
        {"1.2.3", NotANumber, 3},
        {"--5", NotANumber, 1},
        {"-5-", NotANumber, 2},
        {"+", NotANumber, 1},
        {"¥", NotANumber, 2},
        {".", NotANumber, 1},
        {"(5", NotANumber, 2},
        {"5)", NotANumber, 1},
        {"(-5)", NotANumber, 1},
        {"-(5)", NotANumber, 1},
        {"(5)-", NotANumber, 3},
        {"()", NotANumber, 1},
        {"1 234", NotANumber, 2},
        {"¥$5", NotANumber, 2},
        {"1e", NotANumber, 2},
        {"1e+", NotANumber, 3},
        {"e5", NotANumber, 0},
        {"1e5.5", NotANumber, 3},
        {"1,000e2", NotANumber, 5},
        {"1e3万", NotANumber, 3},
        {"0x10", NotANumber, 1},
        {"1_000", NotANumber, 1},
        {"万", NotANumber, 0},
        {"1万1亿", NotANumber, 4},
        {"1万5000", NotANumber, 4},
        {"1.2亿3万", NotANumber, 6},
        {"1亿万", NotANumber, 4},
        {"1m", NotANumber, 1},
        {"1kM", NotANumber, 2},
        {"inf", NotANumber, 0},
        {"nan", NotANumber, 0},
        {"#N/A", NotANumber, 0},
        {"NULLs", NotANumber, 0},
        {"5元元", UnitNotAllowed, 4},
        {"1.5%", UnitNotAllowed, 3},
        {"1.5 ％", UnitNotAllowed, 4},
        {"2‰", UnitNotAllowed, 1},
        {"1,234,56", MisplacedSeparator, 5},
        {"12,34,5", MisplacedSeparator, 2},
        {"12,34,5x", MisplacedSeparator, 2},
        {"1234,567", MisplacedSeparator, 4},
        {",123", MisplacedSeparator, 0},
        {"1,", MisplacedSeparator, 1},
        {"1,,000", MisplacedSeparator, 1},
        {"0,123", MisplacedSeparator, 1},
        {"1,2000", MisplacedSeparator, 1},
        {"1,2000千", MisplacedSeparator, 1},
        {"1,20万", MisplacedSeparator, 1},
        {"1.5,000", MisplacedSeparator, 3},
        {"1,000.000,5", MisplacedSeparator, 9},
        {"１，２", MisplacedSeparator, 3},
        {"1.239", TooFine, 4},
        {"1.2301", TooFine, 5},
        {"1.230,1", MisplacedSeparator, 5},
        {"１．２３４", TooFine, 12},
        {"0.0000001万", TooFine, 8},
        {"1e-3", TooFine, 0},
        {"1,000.005", TooFine, 8},
        {"92233720368547758.08", TooLarge, 0},
        {"-92233720368547758.09", TooLarge, 1},
        {"1e20", TooLarge, 0},
        {"1e999999999999", TooLarge, 0},
        {" ¥99999999999亿", TooLarge, 3},
        {"99999999999999999999999999999999999999999999999999999999999", TooLarge, 0},
        {"92233720368547758亿1万", TooLarge, 0},
    };
    for (const Case &example : cases) {
        const ParsedAmount parsed = parse(example.text);
        EXPECT_EQ(parsed.meaning, TextMeaning::Refused) << example.text;
        EXPECT_EQ(parsed.problem, example.problem) << example.text;
        EXPECT_EQ(parsed.at, example.at) << example.text;
        EXPECT_EQ(parsed.units, 0) << example.text;
    }
}

TEST(ParseAmount, BytesThatAreNoTextAreRefused)
{
    EXPECT_EQ(parse("\xFF").at, 0u);
    EXPECT_EQ(parse("12\xE4\xB8").at, 2u);
    EXPECT_EQ(parse(std::string_view("12\0", 3)).at, 2u);
    EXPECT_EQ(parse(std::string_view("\0", 1)).meaning, TextMeaning::Refused);
}

TEST(ParseAmount, ScaleCountsInThousands)
{
    EXPECT_EQ(parse("1,200", 2, 1000).units, 120000000);
    EXPECT_EQ(parse("1.23456", 2, 1000).units, 123456);
    EXPECT_EQ(parse("12", 0, 10000).units, 120000);
    EXPECT_EQ(parse("¥-12", 2, 10000).units, -12000000);
    EXPECT_EQ(parse("1.234567", 2, 1000).problem, AmountProblem::TooFine);
}

TEST(ParseAmount, ATextThatCountsInThousandsTakesNoOtherUnit)
{
    EXPECT_EQ(parse("12万", 2, 1000).problem, AmountProblem::UnitNotAllowed);
    EXPECT_EQ(parse("12万", 2, 1000).at, 2u);
    EXPECT_EQ(parse("12元", 2, 1000).problem, AmountProblem::UnitNotAllowed);
    EXPECT_EQ(parse("12k", 2, 1000).at, 2u);
}

TEST(ParseAmount, CountsTakeNoDecimals)
{
    EXPECT_EQ(parse("12", 0).units, 12);
    EXPECT_EQ(parse("12.00", 0).units, 12);
    EXPECT_EQ(parse("1.2万", 0).units, 12000);
    EXPECT_EQ(parse("12.5", 0).problem, AmountProblem::TooFine);
    EXPECT_EQ(parse("1.234", 3).units, 1234);
}

TEST(ParseAmount, RoundsHalfAwayAndSaysWhatWasLost)
{
    struct Case {
        const char *text;
        std::int64_t units;
        std::int64_t lost;
    };
    const Case cases[] = {{"1.234", 123, 400000},
                          {"1.235", 124, -500000},
                          {"-1.235", -124, 500000},
                          {"(1.234)", -123, -400000},
                          {"1.2349999999999", 123, 499999},
                          {"0.004", 0, 400000},
                          {"1e-9", 0, 0},
                          {"0.33333333333333333333333333333333333333333333", 33, 333333},
                          {"0.66666666666666666666666666666666666666666666", 67, -333334},
                          {"1.23456789万", 1234568, -110000}};
    for (const Case &example : cases) {
        const ParsedAmount parsed = parse(example.text, 2, 1, Finer::Round);
        EXPECT_EQ(parsed.meaning, TextMeaning::Value) << example.text;
        EXPECT_EQ(parsed.units, example.units) << example.text;
        EXPECT_EQ(parsed.lostMillionths, example.lost) << example.text;
    }
    EXPECT_EQ(parse("92233720368547758.074", 2, 1, Finer::Round).units, kMost);
    EXPECT_EQ(parse("92233720368547758.075", 2, 1, Finer::Round).problem, AmountProblem::TooLarge);
}

/// Digits with at most one point and a leading minus, the slow and obvious way.
struct NaiveAmount {
    bool isNumber = false;
    bool isTooFine = false;
    std::int64_t units = 0;
};
NaiveAmount naiveAmount(std::string text, std::size_t decimals)
{
    const bool isNegative = !text.empty() && text[0] == '-';
    text.erase(0, isNegative ? 1 : 0);
    const std::size_t point = text.find('.');
    const std::string whole = text.substr(0, point);
    std::string fine = point == std::string::npos ? "" : text.substr(point + 1);
    if ((whole + fine).empty() || (whole + fine).find_first_not_of("0123456789") != std::string::npos)
        return {};
    const bool isTooFine = fine.size() > decimals && fine.find_first_not_of('0', decimals) != std::string::npos;
    fine.resize(decimals, '0');
    const std::int64_t units = std::stoll("0" + whole + fine);
    return {true, isTooFine, isNegative ? -units : units};
}

TEST(ParseAmount, AgreesWithTheNaiveReaderOnSimpleForms)
{
    constexpr std::string_view signs = "0123456789.-";
    std::mt19937 random(1);
    for (int round = 0; round < 200000; ++round) {
        std::string text;
        for (std::size_t length = 1 + random() % 9; length > 0; --length)
            text += signs[random() % (random() % 3 == 0 ? signs.size() : 10)];
        const NaiveAmount naive = naiveAmount(text, 2);
        const bool isTrailingMinus = text.back() == '-';
        if (isTrailingMinus)
            continue;
        const ParsedAmount parsed = parse(text);
        EXPECT_EQ(parsed.meaning == TextMeaning::Value, naive.isNumber && !naive.isTooFine) << text;
        if (parsed.meaning == TextMeaning::Value) {
            EXPECT_EQ(parsed.units, naive.units) << text;
        } else if (naive.isNumber) {
            EXPECT_EQ(parsed.problem, AmountProblem::TooFine) << text;
        }
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
        const ParsedAmount parsed = parse(text, 2, 1, random() % 2 == 0 ? Finer::Refuse : Finer::Round);
        EXPECT_EQ(parsed.problem != AmountProblem::None, parsed.meaning == TextMeaning::Refused) << text;
        EXPECT_LE(parsed.at, text.size()) << text;
        EXPECT_LE(std::abs(parsed.lostMillionths), 500000) << text;
        const bool hasDigit =
            text.find_first_of("0123456789") != std::string::npos || text.find("１") != std::string::npos;
        EXPECT_TRUE(hasDigit || parsed.meaning != TextMeaning::Value) << text;
        parseRate(text);
    }
}

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
            const ParsedAmount parsed = parse(text, decimals);
            EXPECT_EQ(parsed.meaning, TextMeaning::Value) << text;
            EXPECT_EQ(parsed.units, units) << text;
        }
    }
    EXPECT_EQ(parse(printGrouped(kLeast, 2)).units, kLeast);
}

} // namespace
} // namespace quotasmith::money
