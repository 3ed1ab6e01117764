// SPDX-License-Identifier: Apache-2.0
#include "core/goal/heads.h"

#include "tests/core/goal/small_organisation.h"

#include <gtest/gtest.h>

namespace quotasmith::goal {
namespace {

constexpr calendar::Month kYear(2027, 1);
const plan::Ramp kRamp;

TEST(Heads, AreThePeopleThenTheVacancies)
{
    const plan::Tree tree = smallOrganisation();
    plan::Person waiting = personOf(4, nullptr);
    waiting.vacancyFrom = calendar::Month(2027, 5);
    const std::vector<plan::Vacancy> vacancies{
        {"V1", "", plan::NodeId(5), calendar::Month(2027, 7), plan::Tenure::Mature, ""},
        {"V2", "", plan::NodeId(99), calendar::Month(2027, 7), plan::Tenure::Novice, ""}};
    const auto heads = headsOf(tree, std::vector{personOf(3, "2026-01-15"), waiting}, vacancies);
    ASSERT_EQ(heads.size(), 4u);
    EXPECT_EQ(heads[0].code, "A");
    EXPECT_EQ(heads[1].kind, HeadKind::Vacancy);
    EXPECT_EQ(heads[2].code, "C");
    EXPECT_FALSE(heads[2].from);
    EXPECT_EQ(heads[3].code, "V1");
    EXPECT_EQ(heads[3].node, 4);
    EXPECT_EQ(heads[3].tenure(calendar::Month(2027, 8)), plan::Tenure::Mature);
}

TEST(Heads, CountInTheMonthsAtWhoseEndTheyAreThere)
{
    const plan::Tree tree = smallOrganisation();
    const auto heads =
        headsOf(tree, std::vector{personOf(3, "2027-03-31", "2027-09-29"), personOf(4, nullptr, "2027-06-30")}, {});
    EXPECT_FALSE(heads[0].isThere(calendar::Month(2027, 2)));
    EXPECT_TRUE(heads[0].isThere(calendar::Month(2027, 3)));
    EXPECT_TRUE(heads[0].isThere(calendar::Month(2027, 8)));
    EXPECT_FALSE(heads[0].isThere(calendar::Month(2027, 9)));
    EXPECT_TRUE(heads[1].isThere(calendar::Month(2027, 6)));
    EXPECT_FALSE(heads[1].isThere(calendar::Month(2027, 7)));
}

TEST(Heads, AreFullAfterTheRamp)
{
    const plan::Tree tree = smallOrganisation();
    const auto heads = headsOf(tree, std::vector{personOf(3, "2027-03-10"), personOf(4, "2020-01-01")}, {});
    // March 1/4, April 1/2, May 3/4, then seven whole months.
    EXPECT_EQ(headMonths(heads[0], kRamp, monthsOf(kYear)), money::Rate(17, 2));
    EXPECT_EQ(headMonths(heads[1], kRamp, monthsOf(kYear)), money::Rate(12, 1));
    EXPECT_EQ(headMonths(heads[2], kRamp, monthsOf(kYear)), money::Rate(12, 1)); // hire not known
    EXPECT_EQ(headMonths(heads, kRamp, monthsOf(kYear)), money::Rate(65, 2));
}

TEST(Heads, AMonthWithActualsBeforeTheHireCountsWhole)
{
    const plan::Tree tree = smallOrganisation();
    const WorkedMonths worked{{plan::NodeId(3), {calendar::Month(2026, 11), calendar::Month(2027, 4)}},
                              {plan::NodeId(6), {calendar::Month(2026, 11)}}};
    const auto heads = headsOf(tree, std::vector{personOf(3, "2027-03-10")}, {}, worked);
    EXPECT_EQ(heads[0].before, std::set{calendar::Month(2026, 11)});
    EXPECT_EQ(heads[0].share(kRamp, calendar::Month(2026, 11)), money::Rate(1, 1));
    EXPECT_EQ(heads[0].share(kRamp, calendar::Month(2026, 12)), money::Rate());
    EXPECT_EQ(heads[0].share(kRamp, calendar::Month(2027, 3)), money::Rate(1, 4));
    EXPECT_TRUE(heads[2].before.empty()); // the hire is not known
}

} // namespace
} // namespace quotasmith::goal
