// SPDX-License-Identifier: Apache-2.0
#include "core/forecast/smoothing/fit.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <random>

namespace quotasmith::forecast {
namespace {

using Values = std::vector<std::int64_t>;

/// A line with twelve seasons; `noise` at most either way.
Values seasons(int months, std::int64_t noise, unsigned seed)
{
    constexpr std::array<int, 12> kSeason{-300, -500, 100, 0, 200, 700, -400, -200, 50, 150, 600, -400};
    std::mt19937 random(seed);
    Values values;
    for (int t = 0; t < months; ++t)
        values.push_back(10'000 + 50 * t + kSeason[static_cast<std::size_t>(t % 12)] +
                         (noise > 0 ? static_cast<std::int64_t>(random() % (2 * noise + 1)) - noise : 0));
    return values;
}

double squaresOf(const FittedSmoothing &fitted, Smoothing begin, const Values &values)
{
    begin.alpha = fitted.state.alpha;
    double squares = 0;
    for (const std::int64_t value : values) {
        const double error = begin.take(static_cast<double>(value));
        squares += error * error;
    }
    return squares;
}

TEST(FitSmoothing, GoesOnWithALineUnderSeasonsAsItIs)
{
    const Values values = seasons(36, 0, 1), next = seasons(48, 0, 1);
    const auto fitted = fitSmoothing(SmoothingKind::HoltWinters, values);
    ASSERT_TRUE(fitted);
    for (std::size_t step = 1; step <= 12; ++step)
        EXPECT_NEAR(fitted->state.ahead(step), static_cast<double>(next[35 + step]), 0.01) << step;
    EXPECT_NEAR(fitted->sigma2, 0, 1e-6);
}

TEST(FitSmoothing, NoAlphaOfAThousandthIsBetter)
{
    const Values values = seasons(40, 900, 3);
    const auto fitted = fitSmoothing(SmoothingKind::Simple, values);
    ASSERT_TRUE(fitted);
    Smoothing begin;
    for (std::size_t i = 0; i < 12; ++i)
        begin.level += static_cast<double>(values[i]) / 12;
    FittedSmoothing other = *fitted;
    const double best = squaresOf(*fitted, begin, values);
    for (int alpha = 1; alpha < 1000; ++alpha) {
        other.state.alpha = static_cast<double>(alpha) / 1000;
        EXPECT_GE(squaresOf(other, begin, values), best * (1 - 1e-12)) << alpha;
    }
}

TEST(FitSmoothing, FindsTheSameAgain)
{
    for (const SmoothingKind kind :
         {SmoothingKind::Simple, SmoothingKind::Holt, SmoothingKind::Damped, SmoothingKind::HoltWinters}) {
        const Values values = seasons(36, 700, 5);
        const auto one = fitSmoothing(kind, values), two = fitSmoothing(kind, values);
        ASSERT_TRUE(one && two);
        EXPECT_EQ(one->weights, two->weights);
        EXPECT_EQ(one->state.ahead(12), two->state.ahead(12));
        EXPECT_EQ(one->sigma2, two->sigma2);
    }
}

TEST(FitSmoothing, StaysWithinItsBounds)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const auto seasonal = fitSmoothing(SmoothingKind::HoltWinters, seasons(30, 3000, seed));
        const auto damped = fitSmoothing(SmoothingKind::Damped, seasons(30, 3000, seed));
        ASSERT_TRUE(seasonal && damped);
        EXPECT_GE(seasonal->weights.alpha, 1);
        EXPECT_LE(seasonal->weights.alpha + seasonal->weights.gamma, 1000);
        EXPECT_GE(damped->weights.phi, 800);
        EXPECT_LE(damped->weights.phi, 980);
    }
}

TEST(FitSmoothing, OfTooLittleIsNothing)
{
    EXPECT_FALSE(fitSmoothing(SmoothingKind::HoltWinters, seasons(23, 0, 1)));
    EXPECT_FALSE(fitSmoothing(SmoothingKind::Simple, Values{1, 2}));
    EXPECT_FALSE(fitSmoothing(SmoothingKind::Holt, Values{}));
    EXPECT_TRUE(fitSmoothing(SmoothingKind::Holt, Values(12, 0)));
}

TEST(FittedSmoothing, TheBandOfASumIsWiderThanThatOfItsParts)
{
    const auto fitted = fitSmoothing(SmoothingKind::HoltWinters, seasons(36, 900, 9));
    ASSERT_TRUE(fitted);
    EXPECT_DOUBLE_EQ(fitted->varianceOfSum(1), fitted->state.varianceAhead(1, fitted->sigma2));
    double parts = 0;
    for (std::size_t step = 1; step <= 6; ++step)
        parts += fitted->state.varianceAhead(step, fitted->sigma2);
    EXPECT_GE(fitted->varianceOfSum(6), parts * (1 - 1e-12)); // an error carries on, it does not cancel
}

TEST(FittedSmoothing, TheSumOfALevelIsWorkedByHand)
{
    // Of a level alone c is α: two steps vary by σ² ((1 + α)² + 1).
    FittedSmoothing fitted;
    fitted.state.alpha = 0.5;
    fitted.sigma2 = 4;
    EXPECT_DOUBLE_EQ(fitted.varianceOfSum(2), 4 * (2.25 + 1));
}

TEST(FittedSmoothing, TheBandHoldsWhatIsAskedFor)
{
    FittedSmoothing fitted;
    fitted.state.level = 1000.4;
    fitted.sigma2 = 10'000; // a level that nothing moves: every step alike, the sum of four twice as wide
    const StepsAhead ahead = fitted.ahead(4, 80);
    EXPECT_EQ(ahead.values, (Values{1000, 1000, 1000, 1000}));
    EXPECT_EQ(ahead.away, (Values{128, 128, 128, 128}));
    EXPECT_EQ(ahead.sumAway[3], 256);
    EXPECT_EQ(fitted.ahead(1, 95).away[0], 196);
    EXPECT_TRUE(fitted.ahead(0, 80).values.empty());
}

} // namespace
} // namespace quotasmith::forecast
