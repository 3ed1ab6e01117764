// SPDX-License-Identifier: Apache-2.0
#include "core/spread/seasonality.h"

#include <gtest/gtest.h>

#include <numeric>

namespace quotasmith::tests {

namespace {

using spread::learnSeasonality;
using spread::Seasonality;

plan::MonthUnits onlyIn(std::size_t month, std::int64_t units)
{
    plan::MonthUnits year{};
    year[month] = units;
    return year;
}

std::int64_t sumOfShares(const Seasonality &seasonality)
{
    return std::accumulate(seasonality.shares.begin(), seasonality.shares.end(), std::int64_t{0});
}

} // namespace

TEST(Seasonality, OneYearGivesItsOwnShares)
{
    plan::MonthUnits year{};
    year.fill(50);
    year[10] = 450;
    const Seasonality seasonality = learnSeasonality({year});
    EXPECT_TRUE(seasonality.learned);
    EXPECT_EQ(seasonality.shares[10], 450'000);
    EXPECT_EQ(seasonality.shares[0], 50'000);
}

TEST(Seasonality, LaterYearsWeighMore)
{
    const Seasonality seasonality = learnSeasonality({onlyIn(0, 10), onlyIn(1, 999), onlyIn(2, 7)});
    EXPECT_EQ(seasonality.shares[0], 166'667);
    EXPECT_EQ(seasonality.shares[1], 333'333);
    EXPECT_EQ(seasonality.shares[2], 500'000);
    EXPECT_EQ(sumOfShares(seasonality), 1'000'000);
}

TEST(Seasonality, WithoutAYearTheSharesAreEqual)
{
    const plan::MonthUnits nothing{};
    for (const auto &years : {std::vector<plan::MonthUnits>{}, std::vector<plan::MonthUnits>{nothing}}) {
        const Seasonality seasonality = learnSeasonality(years);
        EXPECT_FALSE(seasonality.learned);
        EXPECT_EQ(sumOfShares(seasonality), 1'000'000);
        EXPECT_EQ(seasonality.shares[0], 83'334);
        EXPECT_EQ(seasonality.shares[11], 83'333);
    }
}

TEST(Seasonality, NegativeMonthsCountAsNothing)
{
    plan::MonthUnits year = onlyIn(3, 100);
    year[4] = -40;
    EXPECT_EQ(learnSeasonality({year}).shares[3], 1'000'000);
    EXPECT_EQ(learnSeasonality({year}).shares[4], 0);
}

} // namespace quotasmith::tests
