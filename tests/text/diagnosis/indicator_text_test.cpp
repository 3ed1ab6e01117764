// SPDX-License-Identifier: Apache-2.0
#include "text/diagnosis/indicator_text.h"

#include "tests/text/translated.h"

#include <set>

namespace quotasmith::text {
namespace {

TEST(IndicatorText, HasBothLanguages)
{
    expectTranslated("Diagnosis", nineBoxNames());
    expectTranslated("Diagnosis", nineBoxAdviceSentences());
    const Speaking speaking(Language::Chinese);
    for (const diagnosis::Indicator indicator : diagnosis::allIndicators())
        EXPECT_NE(toUtf8(indicatorName(indicator)), diagnosis::indicatorCode(indicator));
}

TEST(IndicatorText, EveryBoxHasANameAndAdviceOfItsOwn)
{
    const Speaking speaking(Language::Chinese);
    std::set<QString> names, advice;
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) {
            names.insert(nineBoxName(row, column));
            advice.insert(nineBoxAdvice(row, column));
            EXPECT_NE(toUtf8(nineBoxName(row, column)), diagnosis::nineBoxName(row, column));
            EXPECT_NE(toUtf8(nineBoxAdvice(row, column)), diagnosis::nineBoxAdvice(row, column));
        }
    EXPECT_EQ(names.size(), 9u);
    EXPECT_EQ(advice.size(), 9u);
}

TEST(IndicatorText, ReadsEachNumberInItsForm)
{
    using diagnosis::Indicator;
    const plan::PlanSettings settings;
    const Speaking speaking(Language::English);
    EXPECT_EQ(toUtf8(indicatorText(Indicator::Revenue, money::Rate(123456, 1), settings)), "1,234.56");
    EXPECT_EQ(toUtf8(indicatorText(Indicator::OrderValue, money::Rate(10'001, 2), settings)), "50.01");
    EXPECT_EQ(toUtf8(indicatorText(Indicator::Leads, money::Rate(1234, 1), settings)), "1,234");
    EXPECT_EQ(toUtf8(indicatorText(Indicator::Conversion, money::Rate(1, 8), settings)), "12.5 %");
    EXPECT_EQ(toUtf8(indicatorText(Indicator::WinCycle, money::Rate(61, 2), settings)), "30.5 days");
    EXPECT_EQ(toUtf8(indicatorText(Indicator::WinCycle, {}, settings)), "—");
}

TEST(IndicatorText, GrowthHasItsSign)
{
    const Speaking speaking(Language::English);
    EXPECT_EQ(toUtf8(growthText(money::Rate(1, 10))), "+10 %");
    EXPECT_EQ(toUtf8(growthText(money::Rate(-1, 10))), "-10 %");
    EXPECT_EQ(toUtf8(growthText(money::Rate())), "0 %");
    EXPECT_EQ(toUtf8(growthText({})), "—");
}

} // namespace
} // namespace quotasmith::text
