// SPDX-License-Identifier: Apache-2.0
#include "core/money/formula.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

using namespace money;

namespace {

struct Reckoned {
    const char *text;
    std::int64_t cents;
};
struct Refused {
    const char *text;
    AmountProblem problem;
    std::size_t at;
};

} // namespace

TEST(Formula, ReckonsWhatIsTyped)
{
    const Reckoned cases[]{
        {"300*1.2", 36000},
        {"(1200+300)*1.5万", 2250000000},
        {"1,200,000/3", 40000000},
        {"1200000 * 30%", 36000000},
        {"10-2-3", 500},
        {"2+3*4", 1400},
        {"-(2+3)*-4", 2000},
        {"100÷3×3", 10000},
        {"（１２＋３）＊２", 3000},
        {"1.2亿/12", 1000000000},
        {"￥300*2", 60000},
        {"0.000001*1000000", 100},
        {"0.1+0.2", 30},
        {"7", 700},
        {"1亿2000万/4", 3000000000},
        {"100亿*0.5", 500000000000},
    };
    for (const Reckoned &one : cases) {
        const ParsedAmount amount = parseFormula(one.text, 2);
        ASSERT_EQ(amount.meaning, TextMeaning::Value) << one.text;
        EXPECT_EQ(amount.units, one.cents) << one.text;
    }
}

TEST(Formula, RoundsTheResultOnceHalfAwayFromZero)
{
    EXPECT_EQ(parseFormula("1/8", 2).units, 13);
    EXPECT_EQ(parseFormula("-1/8", 2).units, -13);
    EXPECT_EQ(parseFormula("1/3*3", 2).units, 100) << "nothing is rounded on the way";
    EXPECT_EQ(parseFormula("5/2", 0).units, 3);
}

TEST(Formula, RefusesWithThePlace)
{
    const Refused cases[]{
        {"", AmountProblem::NotANumber, 0},
        {"300*", AmountProblem::NotANumber, 4},
        {"300*abc", AmountProblem::NotANumber, 4},
        {"(1+2", AmountProblem::NotANumber, 4},
        {"1+2)", AmountProblem::NotANumber, 3},
        {"1/0", AmountProblem::NotANumber, 2},
        {"1/(2-2)", AmountProblem::NotANumber, 2},
        {"12,34+1", AmountProblem::MisplacedSeparator, 2},
        {"300**2", AmountProblem::NotANumber, 4},
        {"1 2", AmountProblem::NotANumber, 2},
        {"9999999亿*9999999亿", AmountProblem::TooLarge, 10},
    };
    for (const Refused &one : cases) {
        const ParsedAmount amount = parseFormula(one.text, 2);
        EXPECT_EQ(amount.meaning, TextMeaning::Refused) << one.text;
        EXPECT_EQ(amount.problem, one.problem) << one.text;
        EXPECT_EQ(amount.at, one.at) << one.text;
    }
    EXPECT_EQ(parseFormula(std::string(2000, '('), 2).meaning, TextMeaning::Refused) << "no depth of brackets ends it";
}

} // namespace quotasmith::tests
