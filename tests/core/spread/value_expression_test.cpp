// SPDX-License-Identifier: Apache-2.0
#include "core/spread/value_expression.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

namespace {

using namespace spread;

constexpr int kCents = 2;

struct Typed {
    const char *text;
    std::int64_t units;
};

} // namespace

// Last year 2,000.00, now 1,000.00, the parent 5,000.00.
TEST(ValueExpression, MeansWhatIsTyped)
{
    const ValueBases bases{200000, 100000, 500000};
    const Typed cases[]{
        {"1,200,000", 120000000}, {"120万", 120000000}, {"1.5亿", 15000000000}, {"0", 0},
        {"１２０", 12000},        {"+30%", 260000},     {"-5%", 190000},        {"＋30％", 260000},
        {"now+3.37%", 103370},    {"now -10%", 90000},  {"NOW+0%", 100000},     {"40%", 200000},
        {"33.333%", 166665},      {" 40% ", 200000},    {"1.2M", 120000000},    {"3k", 300000},
        {"１２０万", 120000000},  {"￥1,200", 120000},  {"¥ 3", 300},           {"120 万元", 120000000},
        {"=300*1.2", 36000},      {"＝300×1.2", 36000}, {"= 7 / 2 ", 350},
    };
    for (const Typed &one : cases) {
        const ParsedValue parsed = parseValue(one.text, kCents);
        ASSERT_TRUE(parsed.value) << one.text;
        EXPECT_EQ(resolve(*parsed.value, bases), one.units) << one.text;
    }
}

TEST(ValueExpression, RefusesWhatMeansNothing)
{
    for (const char *text : {"abc", "now", "now+", "now+3", "now3%", "+%", "%", "1.234", "12 34 5"}) {
        const ParsedValue parsed = parseValue(text, kCents);
        EXPECT_FALSE(parsed.value) << text;
        EXPECT_NE(parsed.problem, money::AmountProblem::None) << text;
    }
}

TEST(ValueExpression, NothingTypedIsNoProblem)
{
    for (const char *text : {"", "  ", "-"}) {
        const ParsedValue parsed = parseValue(text, kCents);
        EXPECT_FALSE(parsed.value) << text;
        EXPECT_EQ(parsed.problem, money::AmountProblem::None) << text;
    }
}

TEST(ValueExpression, HasNoMeaningWithoutItsBase)
{
    const ValueBases none;
    for (const char *text : {"+30%", "now+3%", "40%"})
        EXPECT_FALSE(resolve(*parseValue(text, kCents).value, none)) << text;
    EXPECT_EQ(resolve(*parseValue("7", kCents).value, none), 700);
}

TEST(ValueExpression, RoundsOnceHalfAwayFromZero)
{
    const ValueBases bases{std::nullopt, 150, std::nullopt};
    EXPECT_EQ(resolve(*parseValue("now+1%", 0).value, bases), 152); // 151.5
    EXPECT_EQ(resolve(*parseValue("now-1%", 0).value, bases), 149); // 148.5
}

} // namespace quotasmith::tests
