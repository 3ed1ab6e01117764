// SPDX-License-Identifier: Apache-2.0
#include "core/spread/ratio_expression.h"

#include <gtest/gtest.h>

namespace quotasmith::spread {
namespace {

using Kind = RatioExpression::Kind;
using money::Rate;
using plan::RatioForm;

void expectRead(const char *text, RatioForm form, Kind kind, const Rate &rate)
{
    const ParsedRatio read = parseRatio(text, form, 2);
    ASSERT_TRUE(read.value) << text;
    EXPECT_EQ(read.value->kind, kind) << text;
    EXPECT_EQ(read.value->rate, rate) << text;
}

TEST(RatioExpression, ReadsEveryForm)
{
    expectRead("22%", RatioForm::Share, Kind::Value, Rate(22, 100));
    expectRead("0.22", RatioForm::Share, Kind::Value, Rate(22, 100));
    expectRead("２２％", RatioForm::Share, Kind::Value, Rate(22, 100));
    expectRead("120%", RatioForm::Share, Kind::Value, Rate(6, 5));
    expectRead("+2pp", RatioForm::Share, Kind::Points, Rate(2, 100));
    expectRead("-1.5 pp", RatioForm::Share, Kind::Points, Rate(-15, 1000));
    expectRead("+2个百分点", RatioForm::Share, Kind::Points, Rate(2, 100));
    expectRead("+20%", RatioForm::Share, Kind::GrowthOnLastYear, Rate(1, 5));
    expectRead("now-5%", RatioForm::Share, Kind::GrowthOnPresent, Rate(-1, 20));
    expectRead("1,234.50", RatioForm::Amount, Kind::Value, Rate(2469, 2));
    expectRead("1.2万", RatioForm::Amount, Kind::Value, Rate(12000, 1));
    expectRead("+20%", RatioForm::Amount, Kind::GrowthOnLastYear, Rate(1, 5));
    expectRead("45", RatioForm::Days, Kind::Value, Rate(45, 1));
    expectRead("-", RatioForm::Share, Kind::Nothing, Rate());
    expectRead("", RatioForm::Amount, Kind::Nothing, Rate());
}

TEST(RatioExpression, RefusesWhatItCannotBe)
{
    for (const char *text : {"22", "abc", "2pp", "+2%pp", "now", "now5%", "1.5万", "%", "+pp"})
        EXPECT_FALSE(parseRatio(text, RatioForm::Share, 2).value) << text;
    for (const char *text : {"22%", "+2pp", "1.234", "x"})
        EXPECT_FALSE(parseRatio(text, RatioForm::Amount, 2).value) << text;
    EXPECT_FALSE(parseRatio("22%", RatioForm::Days, 2).value);
}

TEST(RatioExpression, ComesToExactFractions)
{
    const Rate third(1, 3);
    EXPECT_EQ(resolve({Kind::GrowthOnLastYear, Rate(1, 5)}, {}, third), Rate(2, 5));
    EXPECT_EQ(resolve({Kind::GrowthOnPresent, Rate(-1, 2)}, third, {}), Rate(1, 6));
    EXPECT_EQ(resolve({Kind::Points, Rate(2, 100)}, Rate(0, 1), {}), Rate(1, 50));
    EXPECT_EQ(resolve({Kind::Value, third}, {}, {}), third);
}

TEST(RatioExpression, WithoutABaseComesToNothing)
{
    EXPECT_FALSE(resolve({Kind::GrowthOnLastYear, Rate(1, 5)}, Rate(1, 3), {}));
    EXPECT_FALSE(resolve({Kind::GrowthOnLastYear, Rate(1, 5)}, {}, Rate()));
    EXPECT_FALSE(resolve({Kind::GrowthOnPresent, Rate(1, 5)}, {}, Rate(1, 3)));
    EXPECT_FALSE(resolve({Kind::Points, Rate(1, 5)}, {}, {}));
    EXPECT_FALSE(resolve({Kind::Nothing, {}}, Rate(1, 3), Rate(1, 3)));
}

} // namespace
} // namespace quotasmith::spread
