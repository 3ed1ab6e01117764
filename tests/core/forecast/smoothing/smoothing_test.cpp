// SPDX-License-Identifier: Apache-2.0
#include "core/forecast/smoothing/rolling_growth.h"
#include "core/forecast/smoothing/smoothing.h"

#include <gtest/gtest.h>

#include <cmath>

namespace quotasmith::forecast {
namespace {

TEST(Smoothing, FollowsATrend)
{
    Smoothing smoothing{.alpha = 0.5, .beta = 0.25, .level = 20, .trend = 4};
    smoothing.take(24);
    smoothing.take(30);
    EXPECT_DOUBLE_EQ(smoothing.ahead(1), 33.5);
    EXPECT_DOUBLE_EQ(smoothing.ahead(2), 38);
}

TEST(Smoothing, ReturnsWhatAValueLayBesideItsForecast)
{
    Smoothing smoothing{.alpha = 1, .level = 10};
    EXPECT_DOUBLE_EQ(smoothing.take(13), 3);
    EXPECT_DOUBLE_EQ(smoothing.take(13), 0);
}

TEST(Smoothing, SeasonsComeRoundWhereverTheSeriesEnds)
{
    Smoothing smoothing{.season = {1, 2, 3}};
    smoothing.take(1);
    EXPECT_DOUBLE_EQ(smoothing.ahead(1), 2);
    EXPECT_DOUBLE_EQ(smoothing.ahead(2), 3);
    EXPECT_DOUBLE_EQ(smoothing.ahead(3), 1);
    EXPECT_DOUBLE_EQ(smoothing.ahead(6), 1);
}

TEST(Smoothing, TheBandWidensWithTheSteps)
{
    const Smoothing smoothing{.alpha = 0.5};
    EXPECT_DOUBLE_EQ(smoothing.varianceAhead(1, 4), 4);
    EXPECT_DOUBLE_EQ(smoothing.varianceAhead(3, 4), 4 * 1.5);
    const Smoothing seasonal{.gamma = 1, .season = {0, 0}};
    EXPECT_DOUBLE_EQ(seasonal.varianceAhead(2, 1), 1);
    EXPECT_DOUBLE_EQ(seasonal.varianceAhead(3, 1), 2);
}

TEST(Smoothing, HalfWidthsOfTheNormalDistribution)
{
    EXPECT_NEAR(normalHalfWidth(0.95), 1.959963984540054, 1e-12);
    EXPECT_NEAR(normalHalfWidth(0.8), 1.2815515655446004, 1e-12);
    EXPECT_NEAR(normalHalfWidth(0.5), 0.6744897501960817, 1e-12);
}

TEST(RollingGrowth, GrowsAsTheLastPeriodDid)
{
    const std::vector<std::int64_t> series{100, 200, 150, 300};
    EXPECT_EQ(rollingGrowth(series, 2, 2), (std::vector<std::int64_t>{225, 450}));
    const std::vector<std::int64_t> negative{-100, -200, 150, 300};
    EXPECT_EQ(rollingGrowth(negative, 2, 1), (std::vector<std::int64_t>{-225}));
}

TEST(RollingGrowth, LooksAtTheLastTwoPeriodsOnly)
{
    const std::vector<std::int64_t> series{7, 1, 1, 2};
    EXPECT_EQ(rollingGrowth(series, 1, 1), (std::vector<std::int64_t>{4}));
}

TEST(RollingGrowth, IsNothingWithoutABase)
{
    const std::vector<std::int64_t> series{100, -100, 150, 300};
    EXPECT_FALSE(rollingGrowth(series, 2, 2));
    EXPECT_FALSE(rollingGrowth(series, 3, 1));
    EXPECT_FALSE(rollingGrowth(series, 0, 0));
    EXPECT_FALSE(rollingGrowth(std::vector<std::int64_t>{1, 2, 3, 4}, 2, 3));
}

} // namespace
} // namespace quotasmith::forecast
