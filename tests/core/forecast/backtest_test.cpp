// SPDX-License-Identifier: Apache-2.0
#include "core/forecast/backtest.h"

#include <gtest/gtest.h>

namespace quotasmith::forecast {
namespace {

using Values = std::vector<std::int64_t>;

TEST(AtPace, GoesOnAsFarFromTheWeightsAsSoFar)
{
    EXPECT_EQ(atPace(Values{100, 250, 0}, 90, 100), (Values{90, 225, 0}));
    EXPECT_EQ(atPace(Values{1}, 1, 2), Values{1}); // a half, away from zero
    EXPECT_EQ(atPace(Values{100}, -50, 100), Values{-50});
    EXPECT_FALSE(atPace(Values{100}, 50, 0));
    EXPECT_FALSE(atPace(Values{100}, 50, -1));
}

TEST(MeanError, IsTheMeanOfTheShares)
{
    const std::vector<OneStep> steps{{100, 110}, {200, 180}, {-50, -40}};
    const BacktestResult result = meanError(steps);
    EXPECT_EQ(result.months, 3);
    EXPECT_EQ(result.mape, money::Rate(133'333, 1'000'000)); // 10 %, 10 %, 20 %
}

TEST(MeanError, MonthsOfZeroTellNothing)
{
    EXPECT_EQ(meanError({}).mape, std::nullopt);
    const std::vector<OneStep> steps{{0, 10}};
    EXPECT_EQ(meanError(steps).months, 0);
    EXPECT_FALSE(meanError(steps).mape);
}

} // namespace
} // namespace quotasmith::forecast
