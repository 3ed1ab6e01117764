// SPDX-License-Identifier: Apache-2.0
#include "core/forecast/attainability.h"

#include "core/forecast/random.h"

#include <gtest/gtest.h>

namespace quotasmith::forecast {
namespace {

constexpr calendar::Month kYear(2027, 1);

std::vector<calendar::Month> monthsFrom(calendar::Month first, int count)
{
    std::vector<calendar::Month> months;
    for (int m = 0; m < count; ++m)
        months.push_back(first.plus(m));
    return months;
}

/// Months before the year around a mean, each off by up to a fifth.
MonthSeries noisy(int months, std::uint64_t seed, std::int64_t mean = 100'000)
{
    Random random(seed);
    MonthSeries series{kYear.plus(-months), {}};
    for (int t = 0; t < months; ++t)
        series.values.push_back(mean + static_cast<std::int64_t>(random.below(40'001)) - 20'000);
    return series;
}

TEST(Attainability, SaysNothingUnderTwoYears)
{
    const Attainability result = assess(noisy(23, 1), {0, monthsFrom(kYear, 12)});
    EXPECT_EQ(result.problem, OutlookProblem::ShortHistory);
    EXPECT_EQ(result.months, 23);
    EXPECT_FALSE(result.outlook);
    EXPECT_EQ(outlookProblemCode(result.problem), "short-history");
}

TEST(Attainability, SaysNothingOfOldOrEmptyHistory)
{
    EXPECT_EQ(assess(noisy(36, 1), {0, monthsFrom(kYear.plus(13), 11)}).problem, OutlookProblem::HistoryEndsEarly);
    EXPECT_FALSE(assess(noisy(36, 1), {0, monthsFrom(kYear.plus(12), 12)}).problem != OutlookProblem::None);
    const MonthSeries nothing{kYear.plus(-24), std::vector<std::int64_t>(24, 0)};
    EXPECT_EQ(assess(nothing, {0, monthsFrom(kYear, 12)}).problem, OutlookProblem::NoSeason);
}

TEST(Attainability, IsTheSameForTheSameSeed)
{
    const YearAhead year{500, monthsFrom(kYear, 12)};
    const auto a = assess(noisy(36, 3), year), b = assess(noisy(36, 3), year), c = assess(noisy(36, 3), year, 99);
    ASSERT_TRUE(a.outlook && b.outlook && c.outlook);
    EXPECT_EQ(a.outlook->ends, b.outlook->ends);
    EXPECT_NE(a.outlook->ends, c.outlook->ends);
    EXPECT_EQ(a.outlook->ends.size(), 10'000u);
}

/// The figures themselves, so that another machine or compiler that finds others is noticed.
TEST(Attainability, IsTheSameOnEveryMachine)
{
    const auto result = assess(noisy(36, 3), {0, monthsFrom(kYear, 12)});
    ASSERT_TRUE(result.outlook);
    EXPECT_EQ(result.outlook->percentile(10), 1'125'279);
    EXPECT_EQ(result.outlook->percentile(50), 1'220'363);
    EXPECT_EQ(result.outlook->percentile(90), 1'321'521);
}

TEST(Attainability, MoreTargetIsNeverMoreProbable)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto result = assess(noisy(24 + static_cast<int>(seed), seed), {0, monthsFrom(kYear, 12)}, seed, 500);
        ASSERT_TRUE(result.outlook);
        money::Rate last(1, 1);
        for (std::int64_t target = 0; target < 3'000'000; target += 50'000) {
            const money::Rate probability = result.outlook->probability(target);
            EXPECT_LE(probability, last);
            last = probability;
        }
        EXPECT_EQ(result.outlook->probability(0), money::Rate(1, 1));
        EXPECT_EQ(last, money::Rate(0, 1));
        EXPECT_LE(result.outlook->percentile(10), result.outlook->percentile(50));
        EXPECT_LE(result.outlook->percentile(50), result.outlook->percentile(90));
    }
}

TEST(Attainability, ReachesItsOwnPercentilesAsOftenAsTheySay)
{
    const auto result = assess(noisy(36, 5), {0, monthsFrom(kYear, 12)});
    ASSERT_TRUE(result.outlook);
    const auto near = [&](int percent) {
        return result.outlook->probability(result.outlook->percentile(percent)) - money::Rate(100 - percent, 100);
    };
    for (const int percent : {10, 50, 90}) {
        EXPECT_GE(near(percent), money::Rate(0, 1));
        EXPECT_LE(near(percent), money::Rate(1, 100));
    }
}

TEST(Attainability, ClosedMonthsAreTakenAsTheyAre)
{
    const auto whole = assess(noisy(36, 3), {0, monthsFrom(kYear, 3)});
    const auto later = assess(noisy(36, 3), {777, monthsFrom(kYear, 3)});
    ASSERT_TRUE(whole.outlook && later.outlook);
    EXPECT_EQ(whole.outlook->percentile(50) + 777, later.outlook->percentile(50));
    const auto over = assess(noisy(36, 3), {1'200'000, {}});
    ASSERT_TRUE(over.outlook);
    EXPECT_EQ(over.outlook->percentile(10), 1'200'000);
    EXPECT_EQ(over.outlook->probability(1'200'000), money::Rate(1, 1));
    EXPECT_EQ(over.outlook->probability(1'200'001), money::Rate(0, 1));
}

/// Over many made-up companies whose years come from the model's own kind of noise, about four in five end inside
/// P10 … P90.
TEST(Attainability, BandHoldsMostYears)
{
    for (const int months : {24, 36, 60}) {
        int inside = 0;
        constexpr int kCompanies = 300;
        for (std::uint64_t seed = 1; seed <= kCompanies; ++seed) {
            const MonthSeries all = noisy(months + 12, seed * 7919);
            const MonthSeries history{all.first, {all.values.begin(), all.values.end() - 12}};
            std::int64_t end = 0;
            for (std::size_t t = all.values.size() - 12; t < all.values.size(); ++t)
                end += all.values[t];
            const auto result = assess(history, {0, monthsFrom(history.end(), 12)}, seed, 400);
            inside += result.outlook->percentile(10) <= end && end <= result.outlook->percentile(90) ? 1 : 0;
        }
        EXPECT_GT(inside, kCompanies * 70 / 100) << months;
        EXPECT_LT(inside, kCompanies * 92 / 100) << months;
    }
}

} // namespace
} // namespace quotasmith::forecast
