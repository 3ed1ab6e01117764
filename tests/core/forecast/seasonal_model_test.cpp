// SPDX-License-Identifier: Apache-2.0
#include "core/forecast/seasonal_model.h"

#include <gtest/gtest.h>

#include <numeric>

namespace quotasmith::forecast {
namespace {

constexpr calendar::Month kStart(2025, 7);
/// Shares of a mean month by calendar month; they sum to 12.
constexpr std::array<std::int64_t, 12> kSeasonTenths{8, 6, 9, 10, 10, 12, 9, 9, 10, 10, 15, 12};

MonthSeries steady(int months, std::int64_t mean)
{
    MonthSeries series{kStart, {}};
    for (int t = 0; t < months; ++t)
        series.values.push_back(mean * kSeasonTenths[static_cast<std::size_t>(kStart.plus(t).month() - 1)] / 10);
    return series;
}

TEST(SeasonalModel, NeedsTwoYears)
{
    EXPECT_FALSE(SeasonalModel::learn(steady(23, 1000)));
    EXPECT_TRUE(SeasonalModel::learn(steady(24, 1000)));
}

TEST(SeasonalModel, FindsTheSeasonsOfAYearThatRepeats)
{
    const auto model = SeasonalModel::learn(steady(36, 100'000));
    ASSERT_TRUE(model);
    std::int64_t sum = 0;
    for (int m = 1; m <= 12; ++m) {
        const std::int64_t index = model->index(calendar::Month(2030, m));
        sum += index;
        EXPECT_NEAR(static_cast<double>(index) / 1e9,
                    static_cast<double>(kSeasonTenths[static_cast<std::size_t>(m - 1)]) / 10, 1e-6)
            << m;
        EXPECT_EQ(model->expected(calendar::Month(2030, m)), 10'000 * kSeasonTenths[static_cast<std::size_t>(m - 1)]);
    }
    EXPECT_EQ(sum, 12 * SeasonalModel::kWhole);
    for (const std::int64_t residual : model->residuals())
        EXPECT_LE(std::abs(residual), 1);
}

TEST(SeasonalModel, CarriesAStraightTrendOn)
{
    MonthSeries series{kStart, {}};
    for (int t = 0; t < 48; ++t)
        series.values.push_back(100'000 + 1'000 * t);
    const auto model = SeasonalModel::learn(series);
    ASSERT_TRUE(model);
    EXPECT_EQ(model->index(calendar::Month(2030, 3)), SeasonalModel::kWhole);
    EXPECT_EQ(model->expected(kStart.plus(48)), 148'000);
    EXPECT_EQ(model->expected(kStart.plus(59)), 159'000);
}

TEST(SeasonalModel, LooksBackFiveYears)
{
    MonthSeries series = steady(90, 1'000'000);
    for (std::size_t t = 0; t < 30; ++t)
        series.values[t] = 0;
    const auto model = SeasonalModel::learn(series);
    ASSERT_TRUE(model);
    EXPECT_EQ(model->residuals().size(), 60u);
    EXPECT_EQ(model->expected(kStart.plus(90)), 100'000 * kSeasonTenths[0]);
}

TEST(SeasonalModel, HasNoSeasonWithoutSales)
{
    EXPECT_FALSE(SeasonalModel::learn({kStart, std::vector<std::int64_t>(36, 0)}));
    EXPECT_FALSE(SeasonalModel::learn({kStart, std::vector<std::int64_t>(36, -500)}));
}

TEST(SeasonalModel, AMonthThatNeverSellsStaysEmpty)
{
    MonthSeries series = steady(36, 100'000);
    for (int t = 0; t < 36; ++t)
        if (kStart.plus(t).month() == 2)
            series.values[static_cast<std::size_t>(t)] = 0;
    const auto model = SeasonalModel::learn(series);
    ASSERT_TRUE(model);
    EXPECT_EQ(model->expected(calendar::Month(2030, 2)), 0);
    EXPECT_EQ(model->residuals().size(), 33u);
}

TEST(SeasonalModel, TakesTheLargestAmounts)
{
    MonthSeries series{kStart, {}};
    for (int t = 0; t < 60; ++t)
        series.values.push_back(t % 2 == 0 ? 9'000'000'000'000'000 : 90'000'000'000'000);
    const auto model = SeasonalModel::learn(series);
    ASSERT_TRUE(model);
    std::vector<calendar::Month> months;
    for (int h = 0; h < 12; ++h)
        months.push_back(kStart.plus(72 + h));
    const SeasonalModel::Horizon horizon(*model, months);
    std::size_t turn = 0;
    EXPECT_GT(horizon.run([&] { return turn++ % model->residuals().size(); }), 0);
}

TEST(SeasonalModelHorizon, WithoutResidualsIsTheSumOfWhatIsExpected)
{
    MonthSeries series{kStart, {}};
    for (int t = 0; t < 48; ++t)
        series.values.push_back(100'000 + 1'000 * t);
    const auto model = SeasonalModel::learn(series);
    ASSERT_TRUE(model);
    std::vector<calendar::Month> months;
    std::int64_t expected = 0;
    for (int h = 0; h < 12; ++h) {
        months.push_back(kStart.plus(48 + h));
        expected += 148'000 + 1'000 * h;
    }
    const SeasonalModel::Horizon horizon(*model, months);
    EXPECT_EQ(horizon.draws(), 60u);
    EXPECT_EQ(horizon.run([] { return std::size_t{0}; }), expected);
}

} // namespace
} // namespace quotasmith::forecast
