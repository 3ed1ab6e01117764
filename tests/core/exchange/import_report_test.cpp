// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/import_report.h"

#include <gtest/gtest.h>

using namespace quotasmith::exchange;

TEST(ExactSum, AddsWithoutRounding)
{
    ExactSum sum;
    sum.add(1642904260, 250'000);
    sum.add(-1, 0);
    EXPECT_EQ(sum.text(2), "16429042.5925");
    ExactSum other;
    other.add(0, -4);
    sum += other;
    EXPECT_EQ(sum.text(2), "16429042.59249996");
    sum -= sum;
    EXPECT_TRUE(sum.isZero());
    EXPECT_EQ(sum.text(2), "0.00");
    EXPECT_EQ(sum.text(0), "0");
}

TEST(ExactSum, PrintsSmallNegativeSums)
{
    ExactSum sum;
    sum.add(0, -1);
    EXPECT_EQ(sum.text(2), "-0.00000001");
    sum.add(-7);
    EXPECT_EQ(sum.text(0), "-7.000001");
}

TEST(ExactSum, HoldsMoreThanSixtyFourBits)
{
    ExactSum sum;
    for (int i = 0; i < 10; ++i)
        sum.add(9'000'000'000'000'000'000);
    EXPECT_EQ(sum.text(2), "900000000000000000.00");
}

TEST(ExactSum, ATotalMayBeRounded)
{
    ExactSum sum;
    sum.add(0, 500'000);
    EXPECT_TRUE(sum.isWithinHalfUnit());
    sum.add(0, 1);
    EXPECT_FALSE(sum.isWithinHalfUnit());
}

TEST(Refusals, CountLinesOnceAndCutLongTexts)
{
    Refusals refused;
    refused.add({7, "a", "person", std::string(150, 'x') + std::string(60, '\xE5'), "name-unknown", {}});
    refused.add({7, "b", "date", "张三", "date-bad", {}});
    refused.add({9, "", "", "", "fields-missing", {}});
    EXPECT_EQ(refused.lines(), 2);
    EXPECT_TRUE(refused.contains(9));
    EXPECT_FALSE(refused.contains(8));
    ASSERT_EQ(refused.listed().size(), 3U);
    EXPECT_EQ(refused.listed()[0].text.size(), 200U);
}

TEST(Refusals, CutBetweenCharacters)
{
    Refusals refused;
    std::string text = "x";
    for (int i = 0; i < 100; ++i)
        text += "张";
    refused.add({1, "", "", text, "date-bad", {}});
    EXPECT_EQ(refused.listed().front().text, text.substr(0, 199));
}

TEST(Refusals, ListABoundedNumber)
{
    Refusals refused;
    for (std::size_t i = 0; i < Refusals::kMostListed + 5; ++i)
        refused.add({static_cast<std::int64_t>(i), "", "", "", "date-bad", {}});
    EXPECT_EQ(refused.listed().size(), Refusals::kMostListed);
    EXPECT_EQ(refused.lines(), static_cast<std::int64_t>(Refusals::kMostListed + 5));
}
