// SPDX-License-Identifier: Apache-2.0
#include "chart/number_form.h"
#include "tests/chart/chart_test.h"

#include <array>
#include <limits>

namespace quotasmith::chart {
namespace {

class NumberFormTest : public ChartFixture {};

constexpr NumberForm kMoney{2, NumberKind::Amount, std::nullopt};
constexpr NumberForm kShare{4, NumberKind::Percent, std::nullopt};

TEST_F(NumberFormTest, TooltipsAreExact)
{
    EXPECT_EQ(exactText(123'456'789, kMoney), QStringLiteral("1,234,567.89"));
    EXPECT_EQ(exactText(std::nullopt, kMoney), QStringLiteral("—"));
    EXPECT_EQ(exactText(5'987, kShare), QStringLiteral("59.87 %"));
    EXPECT_EQ(changeText(100, kMoney), QStringLiteral("+1.00"));
    EXPECT_EQ(changeText(-100, kMoney), QStringLiteral("-1.00"));
    EXPECT_EQ(changeText(0, kMoney), QStringLiteral("0.00"));
}

TEST_F(NumberFormTest, AxesAreShortenedAlikeAndExactly)
{
    constexpr std::array<std::int64_t, 3> ticks{0, 50'000'000, 100'000'000};
    const ShortTexts english = ShortTexts::exact(ticks, kMoney);
    EXPECT_EQ(english.text(0), QStringLiteral("0"));
    EXPECT_EQ(english.text(50'000'000), QStringLiteral("0.5M"));
    EXPECT_EQ(english.text(100'000'000), QStringLiteral("1M"));
    speak(text::Language::Chinese);
    const ShortTexts chinese = ShortTexts::exact(ticks, kMoney);
    EXPECT_EQ(chinese.text(50'000'000), QStringLiteral("50万"));
    EXPECT_EQ(chinese.text(100'000'000), QStringLiteral("100万"));
}

TEST_F(NumberFormTest, TheChosenUnitIsKept)
{
    constexpr std::array<std::int64_t, 1> numbers{123'456'789};
    speak(text::Language::Chinese);
    NumberForm form = kMoney;
    form.power = 0;
    EXPECT_EQ(ShortTexts::rounded(numbers, form).text(123'456'789), QStringLiteral("1,234,568"));
    form.power = 8;
    EXPECT_EQ(ShortTexts::exact(numbers, form).text(100'000'000'00), QStringLiteral("1亿"));
}

TEST_F(NumberFormTest, NumbersBesideBarsHaveAboutFourDigits)
{
    constexpr std::array<std::int64_t, 2> numbers{1'069'000'000, -38'000'037};
    const ShortTexts texts = ShortTexts::rounded(numbers, kMoney);
    EXPECT_EQ(texts.text(1'069'000'000), QStringLiteral("10.7M"));
    EXPECT_EQ(texts.change(-38'000'037), QStringLiteral("-0.4M"));
    EXPECT_EQ(texts.change(96'000'000), QStringLiteral("+1M"));
    EXPECT_EQ(texts.bare(96'000'000), QStringLiteral("1"));
}

TEST_F(NumberFormTest, TheLargestNumbersThereAreHaveTexts)
{
    constexpr std::array<std::int64_t, 2> numbers{std::numeric_limits<std::int64_t>::max(),
                                                  std::numeric_limits<std::int64_t>::min()};
    for (const NumberForm &form :
         {kMoney, NumberForm{0, NumberKind::Amount, 8}, NumberForm{9, NumberKind::Amount, 0}}) {
        EXPECT_FALSE(ShortTexts::rounded(numbers, form).text(numbers[0]).isEmpty());
        EXPECT_FALSE(ShortTexts::exact(numbers, form).text(numbers[1]).isEmpty());
    }
}

} // namespace
} // namespace quotasmith::chart
