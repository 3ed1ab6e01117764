// SPDX-License-Identifier: Apache-2.0
#include "core/review/score/scorecard.h"

#include "core/review/score/exact_points.h"

#include <gmock/gmock.h>

namespace quotasmith::review {
namespace {

using money::Rate;
using ::testing::ElementsAre;

Standard indicator(const char *code, const Rate &weight)
{
    Standard standard;
    standard.year = 2027;
    standard.code = code;
    standard.name = code;
    standard.weight = weight;
    return standard;
}

Card cardOf(std::initializer_list<Standard> standards)
{
    return {2027, plan::Level::Person, std::nullopt, standards};
}

TEST(ScoreScale, PointsLieOnALineBetweenItsEndsAndNeverBeyondThem)
{
    const ScoreScale scale{{3, 5}, {1, 1}};
    EXPECT_EQ(scale.points({3, 5}), Rate(0, 1));
    EXPECT_EQ(scale.points({4, 5}), Rate(50, 1));
    EXPECT_EQ(scale.points({2, 3}), Rate(50, 3));
    EXPECT_EQ(scale.points({1, 1}), Rate(100, 1));
    EXPECT_EQ(scale.points({5, 1}), Rate(100, 1));
    EXPECT_EQ(scale.points({-1, 1}), Rate(0, 1));
}

TEST(ScoreScale, LessIsBetterWhereNoPointsLieAboveFullMarks)
{
    const ScoreScale scale{{60, 1}, {30, 1}}; // days until a deal is won
    EXPECT_EQ(scale.points({30, 1}), Rate(100, 1));
    EXPECT_EQ(scale.points({20, 1}), Rate(100, 1));
    EXPECT_EQ(scale.points({45, 1}), Rate(50, 1));
    EXPECT_EQ(scale.points({70, 1}), Rate(0, 1));
    EXPECT_TRUE(scale.holds({45, 1}));
    EXPECT_FALSE(scale.holds({61, 1}));
}

TEST(ScoreScale, AStepHoldsFromItsReadingUpToTheNext)
{
    ScoreScale scale;
    scale.steps = parseSteps("100%:100, 80%:60；90%：80").value();
    EXPECT_EQ(scale.points({799, 1000}), Rate(0, 1));
    EXPECT_EQ(scale.points({4, 5}), Rate(60, 1));
    EXPECT_EQ(scale.points({899, 1000}), Rate(60, 1));
    EXPECT_EQ(scale.points({9, 10}), Rate(80, 1));
    EXPECT_EQ(scale.points({3, 2}), Rate(100, 1));
}

TEST(ScoreScale, RefusesStepsNobodyCanRead)
{
    for (const char *text : {"", "80%", "80%:", ":60", "80%:101", "80%:-1", "80%:60 0.8:70", "a:b", "80%:60:70"})
        EXPECT_FALSE(parseSteps(text)) << text;
}

TEST(Scorecard, WeightsComeToOneExactlyOrTheCardSaysWhatIsMissing)
{
    const Card thirds =
        cardOf({indicator("a", {3333, 10000}), indicator("b", {3333, 10000}), indicator("c", {3333, 10000})});
    EXPECT_FALSE(thirds.isWhole());
    EXPECT_EQ(thirds.weights().percentText(4), "99.99%");
    EXPECT_EQ(thirds.missing(), Rate(1, 10000));
    EXPECT_TRUE(cardOf({indicator("a", {1, 3}), indicator("b", {2, 3})}).isWhole());
    EXPECT_EQ(cardOf({indicator("a", {3, 5}), indicator("b", {1, 2})}).missing(), Rate(-1, 10));
}

TEST(Scorecard, TheTotalIsExactAndRoundedOnce)
{
    // 1/3 of 100 twice: 33.333… weighs a half each, which rounded apart would come to 33.34.
    const Card card = cardOf({indicator("a", {1, 2}), indicator("b", {1, 2})});
    const std::vector<std::optional<Rate>> readings{Rate(1, 3), Rate(1, 3)};
    const auto scored = scoreCard(card, readings);
    EXPECT_EQ(scored[0].points, Rate(100, 3));
    EXPECT_EQ(scored[0].weighted, Rate(50, 3));
    const ScoreTotal score = totalOf(card, scored, {});
    EXPECT_EQ(score.total, 3333);
    EXPECT_EQ(score.grade, Grade::D);
}

TEST(Scorecard, GradesGoByWhatIsShown)
{
    const Card card = cardOf({indicator("a", {1, 1})});
    const auto gradeAt = [&card](const Rate &reading) {
        const std::vector<std::optional<Rate>> readings{reading};
        return totalOf(card, scoreCard(card, readings), {}).grade;
    };
    EXPECT_EQ(gradeAt({9, 10}), Grade::A);
    EXPECT_EQ(gradeAt({899'950, 1'000'000}), Grade::A); // 89.995 is shown as 90.00
    EXPECT_EQ(gradeAt({899'949, 1'000'000}), Grade::B);
    EXPECT_EQ(gradeAt({4, 5}), Grade::B);
    EXPECT_EQ(gradeAt({3, 5}), Grade::C);
    EXPECT_EQ(gradeAt({0, 1}), Grade::D);
}

TEST(Scorecard, WhatNobodyKnowsLeavesNoTotal)
{
    const Card card = cardOf({indicator("a", {7, 10}), indicator("b", {3, 10}), indicator("told", {0, 1})});
    const std::vector<std::optional<Rate>> readings{Rate(1, 1), std::nullopt, std::nullopt};
    const ScoreTotal score = totalOf(card, scoreCard(card, readings), {});
    EXPECT_FALSE(score.total);
    EXPECT_FALSE(score.grade);
    EXPECT_EQ(score.soFar, 7000);
    EXPECT_EQ(score.judged, Rate(7, 10));
    const std::vector<std::optional<Rate>> both{Rate(1, 1), Rate(0, 1), std::nullopt};
    EXPECT_EQ(totalOf(card, scoreCard(card, both), {}).total, 7000); // without weight nothing is missed
}

TEST(Scorecard, TiesShareARankAndTheNextOneStandsBehindAllOfThem)
{
    const std::vector<std::optional<std::int64_t>> totals{9000, 8000, std::nullopt, 9000, 7000};
    EXPECT_THAT(ranksOf(totals), ElementsAre(1, 3, 0, 1, 4));
}

TEST(ExactPoints, SumsFractionsWithNothingInCommon)
{
    // Denominators near 2^40 and pairwise prime: no common one fits 128 bits. Each is just above 1/4.
    const std::vector<Rate> parts{{274877906951, 1099511627791},
                                  {274877906945, 1099511627773},
                                  {274877906950, 1099511627789},
                                  {274877906942, 1099511627761}};
    EXPECT_EQ(sumInHundredths(parts), 100);
    const std::vector<Rate> halves{{1, 200}, {0, 1}};
    EXPECT_EQ(sumInHundredths(halves), 1); // half a hundredth goes up
}

} // namespace
} // namespace quotasmith::review
