// SPDX-License-Identifier: Apache-2.0
#include "core/goal/bottom_up.h"

#include "tests/core/goal/small_organisation.h"

#include <gtest/gtest.h>

namespace quotasmith::goal {
namespace {

constexpr calendar::Month kYear(2027, 1);

plan::Commitment promise(std::int64_t node, std::int64_t amount, calendar::MonthRange months = {},
                         plan::Measure measure = plan::Measure::Revenue)
{
    return {plan::NodeId(node), measure, months, amount, ""};
}

BottomUp summed(const std::vector<plan::Commitment> &commitments, const std::vector<plan::Person> &people = {})
{
    const plan::Tree tree = smallOrganisation();
    return sumCommitments(tree, headsOf(tree, people, {}), commitments, plan::Measure::Revenue, kYear);
}

TEST(BottomUp, SumsPeopleUpTheTree)
{
    const BottomUp result = summed(
        {promise(3, 100), promise(6, 30, {0, 2}), promise(6, 40, {3, 11}), promise(4, 999, {}, plan::Measure::Leads)});
    ASSERT_EQ(result.rows.size(), 7u);
    EXPECT_EQ(result.sum(), 170);
    EXPECT_EQ(result.rows[1].committed, 100);
    EXPECT_EQ(result.rows[2].committed, 100);
    EXPECT_FALSE(result.rows[3].committed);
    EXPECT_EQ(result.rows[4].committed, 70);
    EXPECT_EQ(result.missing, std::vector<std::string>{"B"});
    EXPECT_TRUE(result.partial.empty());
}

TEST(BottomUp, NamesWhoPromisedNothingOrNotTheWholeYear)
{
    const BottomUp result = summed({promise(6, 30, {0, 2})});
    EXPECT_EQ(result.missing, (std::vector<std::string>{"A", "B"}));
    EXPECT_EQ(result.partial, std::vector<std::string>{"C"});
}

TEST(BottomUp, AsksNeitherVacanciesNorWhoHasLeft)
{
    plan::Person waiting = personOf(3, nullptr);
    waiting.vacancyFrom = kYear;
    const BottomUp result = summed({}, {waiting, personOf(4, "2020-01-01", "2027-01-15")});
    EXPECT_FALSE(result.sum());
    EXPECT_EQ(result.missing, std::vector<std::string>{"C"});
}

TEST(BottomUp, APromiseOfZeroIsAPromise)
{
    EXPECT_EQ(summed({promise(3, 0)}).sum(), 0);
}

} // namespace
} // namespace quotasmith::goal
