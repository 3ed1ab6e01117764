// SPDX-License-Identifier: Apache-2.0
#include "core/money/amount_text.h"

#include <gtest/gtest.h>

#include <limits>
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
        {"12\r\n", 1200},
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
        {"1.239x", NotANumber, 5},
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
        {"1e20x", NotANumber, 4},
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

} // namespace
} // namespace quotasmith::money
