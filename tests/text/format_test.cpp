// SPDX-License-Identifier: Apache-2.0
#include "text/format.h"

#include "tests/text/speaking.h"

#include <gtest/gtest.h>

namespace quotasmith::text {
namespace {

TEST(Format, GroupsAmounts)
{
    EXPECT_EQ(amountText(150000000, 2), "1,500,000.00");
    EXPECT_EQ(amountText(-5, 2), "-0.05");
    EXPECT_EQ(amountText(1234567, 0), "1,234,567");
    EXPECT_EQ(countText(12345), "12,345");
}

TEST(Format, ShowsADashWhereThereIsNoNumber)
{
    EXPECT_EQ(amountText(std::optional<std::int64_t>(), 2), "—");
    EXPECT_EQ(rateText(std::nullopt), "—");
    EXPECT_EQ(amountText(std::optional<std::int64_t>(0), 2), "0.00");
}

TEST(Format, ShowsRatesAsPercent)
{
    EXPECT_EQ(rateText(money::Rate(1034, 1000)), "103.4 %");
    EXPECT_EQ(rateText(money::Rate(1, 3), 2), "33.33 %");
    EXPECT_EQ(rateText(money::Rate(-1, 2)), "-50 %");
}

TEST(Format, SaysHowFarAJobIs)
{
    struct Case {
        std::int64_t done, total;
        int percent;
    };
    for (const auto &[done, total, percent] :
         {Case{0, 200, 0}, Case{90, 200, 45}, Case{199, 200, 99}, Case{200, 200, 100}, Case{300, 200, 100},
          Case{-1, 200, 0}, Case{0, 0, 100}, Case{INT64_MAX - 1, INT64_MAX, 99}})
        EXPECT_EQ(percentDone(done, total), percent) << done << " of " << total;
    Speaking speaking(Language::English);
    EXPECT_EQ(progressText(90000, 200000), "45 % (90,000 of 200,000)");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(progressText(90000, 200000), "45 %（90,000 / 200,000）");
}

} // namespace
} // namespace quotasmith::text
