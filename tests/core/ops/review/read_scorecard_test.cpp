// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/read_scorecard.h"

#include "core/ops/lists/edit_lists.h"
#include "core/ops/review/read_rewards.h"
#include "tests/support/staffed_plan.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace quotasmith::tests {
namespace {

using money::Rate;
using plan::Measure;
using ::testing::ElementsAre;

/// Everybody is to reach 1,000.00 a month; January and February are over, the clock stands on 2027-03-01.
class ReadScorecard : public StaffedPlan {
protected:
    ReadScorecard()
    {
        reach("P1", 1, 100'000);
        reach("P1", 2, 100'000);
        reach("P2", 1, 80'000);
        reach("P2", 2, 80'000);
        reach("P3", 1, 80'000);
        reach("P3", 2, 80'000);
    }
    void reach(const char *person, int month, std::int64_t units)
    {
        ops::setActual(*m_document, {person, {2027, month}, Measure::Revenue, units, {}});
    }
    void put(std::string_view kind, const ops::FieldTexts &said)
    {
        ops::putRecord(*m_document, plan::listKind(kind), said);
    }
    void standard(const char *code, const char *weight, const ops::FieldTexts &more = {})
    {
        ops::FieldTexts said{{"code", code}, {"name", code}, {"weight", weight}};
        said.insert(more.begin(), more.end());
        put("scorecard", said);
    }
    ops::Scorecards read(const std::string &period, const std::string &node = {})
    {
        return ops::readScorecards(m_document->connection(), {period, node});
    }
    std::string readError(const std::string &period, const std::string &node = {})
    {
        return errorOf([&] { read(period, node); });
    }
    static const ops::ScoredNode &of(const ops::Scorecards &all, std::string_view code)
    {
        const int node = all.standards.tree->find(code).value();
        return *std::find_if(all.nodes.begin(), all.nodes.end(), [node](const auto &one) { return one.node == node; });
    }
};

TEST_F(ReadScorecard, HardIndicatorsComeFromFactsAndSoftOnesAreTyped)
{
    standard("revenue", "60%", {{"zeroAt", "0.6"}});
    standard("team", "40%", {{"kind", "soft"}, {"fullAt", "5"}});
    put("scores", {{"person", "P1"}, {"period", "2027-02"}, {"indicator", "team"}, {"score", "4"}, {"by", "Boss"}});
    const ops::Scorecards all = read("2027-02");
    const ops::ScoredNode &ann = of(all, "P1"), &bob = of(all, "P2");
    EXPECT_EQ(ann.indicators[0].reading, Rate(1, 1));
    EXPECT_EQ(ann.indicators[1].points, Rate(80, 1));
    EXPECT_EQ(ann.words[1].by, "Boss");
    EXPECT_EQ(ann.score.total, 9200); // 60 + 40 × 80 %
    EXPECT_EQ(ann.score.grade, review::Grade::A);
    EXPECT_EQ(ann.rank, 1);
    EXPECT_EQ(bob.indicators[0].points, Rate(50, 1)); // 80 % lies half-way from 60 % to 100 %
    EXPECT_FALSE(bob.score.total);
    EXPECT_EQ(bob.score.soFar, 3000);
    EXPECT_EQ(bob.rank, 0);
}

TEST_F(ReadScorecard, PeopleWithTheSameTotalShareARank)
{
    standard("revenue", "100%");
    const ops::Scorecards all = read("ytd");
    EXPECT_EQ(all.period, "2027-01..2027-02");
    EXPECT_EQ(of(all, "P1").rank, 1);
    EXPECT_EQ(of(all, "P2").rank, 2);
    EXPECT_EQ(of(all, "P3").rank, 2);
    EXPECT_EQ(of(all, "P4").rank, 4); // nothing sold while others have: zero points
    EXPECT_EQ(of(all, "P4").score.total, 0);
}

TEST_F(ReadScorecard, AQuarterTakesTheMeanOfItsMonthsWhereNothingWasTypedForIt)
{
    standard("team", "100%", {{"kind", "soft"}});
    put("scores", {{"person", "P1"}, {"period", "2027-01"}, {"indicator", "team"}, {"score", "60"}});
    put("scores", {{"person", "P1"}, {"period", "2027-02"}, {"indicator", "team"}, {"score", "85"}});
    EXPECT_EQ(of(read("2027Q1"), "P1").score.total, 7250);
    put("scores", {{"person", "P1"}, {"period", "2027Q1"}, {"indicator", "team"}, {"score", "90"}});
    EXPECT_EQ(of(read("2027Q1"), "P1").score.total, 9000);
}

TEST_F(ReadScorecard, ATeamIsJudgedByACardOfItsOwn)
{
    standard("revenue", "100%", {{"level", "team"}});
    const ops::Scorecards all = read("2027-01");
    EXPECT_EQ(all.nodes.size(), 3u);
    EXPECT_EQ(of(all, "A").indicators[0].reading, Rate(13, 15)); // 2,600 of 3,000
    EXPECT_EQ(readError("2027-01", "P1"), "scorecard-nobody");
    EXPECT_EQ(readError("2027-01", "P99"), "node-unknown");
}

TEST_F(ReadScorecard, WeightsThatMissTheWholeByAHundredthAreRefusedWithTheSum)
{
    EXPECT_EQ(readError("2027-01"), "scorecard-none");
    standard("a", "33.33%");
    standard("b", "33.33%");
    standard("c", "33.33%");
    try {
        read("2027-01");
        FAIL();
    } catch (const base::Error &error) {
        EXPECT_EQ(error.code(), "scorecard-weights");
        EXPECT_EQ(error.data().at("sum"), "99.99%");
        EXPECT_EQ(error.data().at("missing"), "0.01%");
        EXPECT_EQ(error.data().at("over"), "");
    }
    EXPECT_EQ(ops::readStandards(m_document->connection()).cards.front().missing(), Rate(1, 10000));
    standard("c", "33.34%");
    EXPECT_EQ(readError("2027-01"), "");
}

TEST_F(ReadScorecard, TheSecondCardHasToBeWholeToo)
{
    standard("revenue", "100%");
    standard("revenue", "80%", {{"node", "B"}});
    EXPECT_EQ(readError("2027-01"), "scorecard-weights");
    standard("visits", "20%", {{"node", "B"}, {"kind", "soft"}});
    const ops::Scorecards all = read("2027-01");
    EXPECT_EQ(all.cardOf(of(all, "P4")).standards.size(), 2u);
    EXPECT_EQ(all.cardOf(of(all, "P1")).standards.size(), 1u);
}

TEST_F(ReadScorecard, RefusesScoresOffTheScaleAndOfIndicatorsNobodyAnnounced)
{
    standard("team", "100%", {{"kind", "soft"}, {"fullAt", "5"}});
    put("scores", {{"person", "P1"}, {"period", "2027-01"}, {"indicator", "team"}, {"score", "6"}});
    EXPECT_EQ(readError("2027-01"), "score-outside");
    EXPECT_EQ(readError("2027-02"), "");
    put("scores", {{"person", "P1"}, {"period", "2027-02"}, {"indicator", "charm"}, {"score", "3"}});
    EXPECT_EQ(readError("2027-02"), "score-unknown");
    EXPECT_EQ(errorOf([&] {
                  put("scores", {{"person", "P99"}, {"period", "2027-01"}, {"indicator", "team"}});
              }),
              "node-unknown");
    EXPECT_EQ(errorOf([&] {
                  put("scores", {{"person", "P1"}, {"period", "2027-01"}, {"indicator", "team"}, {"score", "-1"}});
              }),
              "record-value-outside");
}

TEST_F(ReadScorecard, RefusesAScaleNobodyCanRead)
{
    standard("growth", "100%", {{"how", "growth"}});
    EXPECT_EQ(readError("2027-01"), "score-scale-missing");
    standard("growth", "100%", {{"steps", "fast:100"}});
    EXPECT_EQ(readError("2027-01"), "score-scale-bad");
    standard("growth", "100%", {{"steps", ""}, {"fullAt", "0"}});
    EXPECT_EQ(readError("2027-01"), "score-scale-bad");
}

TEST_F(ReadScorecard, GrowthIsAgainstTheSameMonthsOfLastYear)
{
    ops::setActual(*m_document, {"P1", {2026, 1}, Measure::Revenue, 80'000, {}});
    standard("growth", "100%", {{"how", "growth"}, {"zeroAt", "0"}, {"fullAt", "0.5"}});
    const ops::Scorecards all = read("2027Q1"); // only January is known in both years
    EXPECT_EQ(of(all, "P1").indicators[0].reading, Rate(1, 4));
    EXPECT_EQ(of(all, "P1").indicators[0].points, Rate(50, 1));
    EXPECT_FALSE(of(all, "P2").indicators[0].reading); // nothing to grow from
}

TEST_F(ReadScorecard, WhatFactsDoNotKnowMayBeTyped)
{
    standard("happy", "100%", {{"how", "value"}, {"measure", "satisfaction"}, {"zeroAt", "0.5"}, {"fullAt", "0.9"}});
    put("scores", {{"person", "P1"}, {"period", "2027-01"}, {"indicator", "happy"}, {"value", "80%"}});
    EXPECT_EQ(of(read("2027-01"), "P1").score.total, 7500);
}

TEST_F(ReadScorecard, APersonWhoMovedIsJudgedByBothPlaces)
{
    move("P1", "2027-02", "B");
    standard("revenue", "100%");
    EXPECT_EQ(of(read("ytd"), "P1").indicators[0].reading, Rate(1, 1));
}

TEST_F(ReadScorecard, RewardsNameWhoReachedTheTargetTheFirstThreeAndWhoIsWarned)
{
    const ops::Rewards rewards = ops::readRewards(m_document->connection(), "ytd");
    std::vector<std::string> reached, ranked, warned;
    for (const ops::Reward &reward : rewards.rewards) {
        const std::string &code = rewards.tree->node(reward.node).code;
        EXPECT_FALSE(reward.amount) << code; // no scheme pays anything
        if (reward.kind == ops::RewardKind::Reached)
            reached.push_back(code);
        if (reward.kind == ops::RewardKind::Ranking)
            ranked.push_back(code + ' ' + std::to_string(reward.place));
        if (reward.kind == ops::RewardKind::Warning)
            warned.push_back(code + ' ' + std::to_string(reward.periods));
    }
    EXPECT_THAT(reached, ElementsAre("P1"));
    EXPECT_THAT(ranked, ElementsAre("P1 1", "P2 2", "P3 2"));
    EXPECT_THAT(warned, ElementsAre("P4 2", "P5 2", "P6 2")); // 80 % exactly is not below it
}

TEST_F(ReadScorecard, WithoutActualsNobodyIsRewarded)
{
    const ops::Rewards rewards = ops::readRewards(m_document->connection(), "2027Q3");
    EXPECT_FALSE(rewards.counted);
    EXPECT_TRUE(rewards.rewards.empty());
    EXPECT_EQ(errorOf([&] { ops::readRewards(m_document->connection(), "2026"); }), "period-outside");
    EXPECT_EQ(errorOf([&] { ops::readRewards(m_document->connection(), "soon"); }), "period-bad");
}

} // namespace
} // namespace quotasmith::tests
