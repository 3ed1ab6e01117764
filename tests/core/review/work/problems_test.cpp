// SPDX-License-Identifier: Apache-2.0
#include "core/review/work/problems.h"

#include "core/plan/lists/kind.h"
#include "core/review/work/questions.h"

#include <gtest/gtest.h>

namespace quotasmith::review {
namespace {

using money::Rate;

PlaceStanding place(int node, const char *code, std::optional<std::int64_t> target, std::optional<std::int64_t> actual)
{
    return {node, code, {target, actual}};
}

TEST(Problems, OnlyWhatLiesBeyondTheLimitIsSuggestedTheFurthestFirst)
{
    const std::vector<PlaceStanding> places{place(1, "A", 100, 90), place(2, "B", 100, 89),
                                            place(3, "C", 100, 50), place(4, "D", 100, std::nullopt),
                                            place(5, "E", 0, 0),    place(6, "F", 100, 130)};
    const auto found = suggestedProblems(places, {1, 10}, "2027-05", {});
    ASSERT_EQ(found.size(), 2u); // exactly at the limit is not beyond it
    EXPECT_EQ(found[0].source, "deviation:C:2027-05");
    EXPECT_EQ(found[0].attainment, Rate(1, 2));
    EXPECT_EQ(found[1].place.code, "B");
}

TEST(Problems, AKnownOneIsNotSuggestedAgain)
{
    const std::vector<PlaceStanding> places{place(1, "A", 100, 10)};
    EXPECT_TRUE(suggestedProblems(places, {1, 10}, "2027-05", {"deviation:A:2027-05"}).empty());
    EXPECT_EQ(suggestedProblems(places, {1, 10}, "2027-06", {"deviation:A:2027-05"}).size(), 1u);
}

TEST(Problems, GoRoundOnce)
{
    EXPECT_EQ(nextOf(PdcaState::Plan), PdcaState::Do);
    EXPECT_EQ(nextOf(PdcaState::Do), PdcaState::Check);
    EXPECT_EQ(nextOf(PdcaState::Check), PdcaState::Act);
    EXPECT_FALSE(nextOf(PdcaState::Act));
}

TEST(Problems, TheListKnowsEveryState)
{
    for (const std::string_view word : plan::wordsOf(plan::listKind("problems").field("state")))
        EXPECT_TRUE(findPdca(word)) << word;
}

TEST(Questions, EveryRhythmAsksSomethingAndNotesCanAnswerEach)
{
    const auto words = plan::wordsOf(plan::listKind("notes").field("question"));
    for (const Cadence cadence : {Cadence::Day, Cadence::Week, Cadence::Month, Cadence::Quarter, Cadence::Year}) {
        EXPECT_FALSE(questionsOf(cadence).empty());
        for (const GuidingQuestion &question : questionsOf(cadence))
            EXPECT_NE(std::find(words.begin(), words.end(), question.code), words.end()) << question.code;
    }
    EXPECT_EQ(words.size(), guidingQuestions().size() + 1); // and `other`
    for (const std::string_view word : plan::wordsOf(plan::listKind("notes").field("cadence")))
        EXPECT_TRUE(findCadence(word)) << word;
}

} // namespace
} // namespace quotasmith::review
