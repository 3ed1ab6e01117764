// SPDX-License-Identifier: Apache-2.0
#include "core/review/score/standards.h"

#include <gmock/gmock.h>

namespace quotasmith::review {
namespace {

using money::Rate;
using ::testing::ElementsAre;

plan::Node node(std::int64_t id, const char *code, std::int64_t parent, plan::Level level)
{
    return {plan::NodeId(id), plan::Axis::Organisation, code, code, plan::NodeId(parent), level, false};
}

/// Company 1, region 2 with team 3 and person 4, region 5 with person 6.
plan::Tree tree()
{
    return {{node(1, "organisation", 0, plan::Level::Root), node(2, "EAST", 1, plan::Level::Region),
             node(3, "EAST-1", 2, plan::Level::Team), node(4, "P1", 3, plan::Level::Person),
             node(5, "WEST", 1, plan::Level::Region), node(6, "P2", 5, plan::Level::Person)},
            plan::Level::Person};
}

Standard standard(int year, const char *code, const Rate &weight, std::optional<std::int64_t> node = {},
                  plan::Level level = plan::Level::Person)
{
    Standard one;
    one.year = year;
    one.level = level;
    if (node)
        one.node = plan::NodeId(*node);
    one.code = code;
    one.name = code;
    one.weight = weight;
    return one;
}

TEST(Standards, TheNearestCardJudges)
{
    const plan::Tree people = tree();
    const std::vector<Standard> all{standard(2027, "revenue", {1, 1}), standard(2027, "revenue", {1, 1}, 2),
                                    standard(2027, "visits", {1, 1}, 4), standard(2026, "old", {1, 1}),
                                    standard(2027, "team", {1, 1}, {}, plan::Level::Team)};
    const std::vector<Card> cards = cardsOf(all);
    ASSERT_EQ(cards.size(), 5u);
    const auto at = [&](const char *code) { return people.find(std::string_view(code)).value(); };
    const Card *own = cardFor(cards, 2027, people, at("P1"));
    ASSERT_TRUE(own);
    EXPECT_EQ(own->standards.front().code, "visits");
    EXPECT_FALSE(cardFor(cards, 2027, people, at("P2"))->node);
    EXPECT_EQ(cardFor(cards, 2027, people, at("EAST-1"))->standards.front().code, "team");
    EXPECT_EQ(cardFor(cards, 2027, people, at("EAST")), nullptr);
    EXPECT_EQ(cardFor(cards, 2026, people, at("P1"))->standards.front().code, "old");
    EXPECT_EQ(cardFor(cards, 2025, people, at("P1")), nullptr);
}

TEST(Standards, TwoCardsOfOneYearAreCountedApart)
{
    const std::vector<Standard> all{standard(2027, "a", {1, 1}), standard(2027, "b", {1, 2}, 2)};
    const std::vector<Card> cards = cardsOf(all);
    ASSERT_EQ(cards.size(), 2u);
    EXPECT_TRUE(cards[0].isWhole());
    EXPECT_EQ(cards[1].missing(), Rate(1, 2));
}

TEST(Standards, TellsWhatCameWentAndChangedBetweenTwoYears)
{
    std::vector<Standard> before{standard(2026, "revenue", {3, 5}), standard(2026, "collection", {2, 5})};
    std::vector<Standard> after{standard(2027, "revenue", {1, 2}), standard(2027, "growth", {1, 2})};
    before[0].announced = "2026-01-08";
    after[0].announced = "2027-01-05";
    after[0].formula = "actual / target";
    const auto compared = compareStandards(before, after);
    ASSERT_EQ(compared.size(), 3u);
    EXPECT_EQ(compared[0].change, StandardChange::Changed);
    EXPECT_THAT(compared[0].fields, ElementsAre("formula", "weight"));
    EXPECT_EQ(compared[1].change, StandardChange::Added);
    EXPECT_EQ(compared[1].either().code, "growth");
    EXPECT_EQ(compared[2].change, StandardChange::Removed);
    EXPECT_EQ(compared[2].either().code, "collection");
}

TEST(Standards, TheDayTheyWereAnnouncedIsNoChange)
{
    std::vector<Standard> before{standard(2026, "revenue", {1, 1})}, after{standard(2027, "revenue", {1, 1})};
    after[0].announced = "2027-01-05";
    EXPECT_EQ(compareStandards(before, after).front().change, StandardChange::Same);
}

} // namespace
} // namespace quotasmith::review
