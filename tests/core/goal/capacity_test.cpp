// SPDX-License-Identifier: Apache-2.0
#include "core/goal/capacity.h"

#include "tests/core/goal/small_organisation.h"

#include <gtest/gtest.h>

namespace quotasmith::goal {
namespace {

using money::Rate;

constexpr calendar::Month kYear(2027, 1);
const plan::Ramp kRamp;

plan::Productivity typed(std::int64_t amount, std::optional<std::int64_t> node = {},
                         std::optional<plan::Tenure> tenure = {})
{
    return {tenure, node ? std::optional(plan::NodeId(*node)) : std::nullopt, plan::Measure::Revenue, amount, ""};
}

class PlanCapacity : public ::testing::Test {
protected:
    ProductivityBook book(std::vector<plan::Productivity> rows) { return {m_tree, rows, plan::Measure::Revenue}; }
    std::optional<Capacity> of(const ProductivityBook &productivity, const std::vector<Head> &heads)
    {
        return capacityOf(m_tree, heads, kRamp, productivity, kYear);
    }

    plan::Tree m_tree = smallOrganisation();
    /// A is old, B comes in March, C is not dated; a place in R2 starts in November.
    std::vector<Head> m_heads =
        headsOf(m_tree, std::vector{personOf(3, "2020-01-01"), personOf(4, "2027-03-10")},
                std::vector{plan::Vacancy{"V", "", plan::NodeId(5), calendar::Month(2027, 11), {}, ""}});
};

TEST_F(PlanCapacity, IsHeadsTimesProductivityTimesRamp)
{
    const auto capacity = of(book({typed(1001)}), m_heads);
    ASSERT_TRUE(capacity);
    ASSERT_EQ(capacity->rows.size(), 7u);
    const plan::MonthUnits b{0, 0, 250, 501, 751, 1001, 1001, 1001, 1001, 1001, 1001, 1001};
    EXPECT_EQ(capacity->find(3)->capacity, b);
    EXPECT_EQ(capacity->find(2)->year(), 12'012);
    EXPECT_EQ(capacity->find(4)->year(), 12'012 + 250 + 501); // C, and a quarter and a half of the vacancy
    EXPECT_EQ(capacity->find(6)->year(), 0);
    EXPECT_EQ(capacity->company().year(), 12'012 + plan::sumOf(b) + 12'763);
    EXPECT_EQ(capacity->company().headMonths, Rate(133, 4));
    EXPECT_EQ(capacity->undated, std::vector<std::string>{"C"});
    EXPECT_TRUE(capacity->unmeasured.empty());
}

TEST_F(PlanCapacity, NodesAddUpAndTwiceTheProductivityIsTwiceTheCapacity)
{
    const auto once = of(book({typed(1000)}), m_heads), twice = of(book({typed(2000)}), m_heads);
    std::vector<Head> doubled = m_heads;
    doubled.insert(doubled.end(), m_heads.begin(), m_heads.end());
    const auto both = of(book({typed(1000)}), doubled);
    for (std::size_t row = 0; row < once->rows.size(); ++row)
        for (std::size_t m = 0; m < 12; ++m) {
            EXPECT_EQ(2 * once->rows[row].capacity[m], twice->rows[row].capacity[m]);
            EXPECT_EQ(2 * once->rows[row].capacity[m], both->rows[row].capacity[m]);
        }
    EXPECT_EQ(once->find(1)->year() + once->find(4)->year(), once->company().year());
}

TEST_F(PlanCapacity, ProductivityOfTheNearestNodeAndTheTenureWins)
{
    const ProductivityBook rates =
        book({typed(100), typed(200, 2), typed(300, 2, plan::Tenure::Novice), typed(50, {}, plan::Tenure::Senior)});
    EXPECT_EQ(rates.rate(2, plan::Tenure::Novice), Rate(300, 1));
    EXPECT_EQ(rates.rate(2, plan::Tenure::Mature), Rate(200, 1));
    EXPECT_EQ(rates.rate(5, plan::Tenure::Senior), Rate(50, 1));
    EXPECT_EQ(rates.rate(5, plan::Tenure::Mature), Rate(100, 1));
}

TEST_F(PlanCapacity, WithoutTypedOnesProductivityComesFromLastYear)
{
    ProductivityBook rates = book({});
    EXPECT_FALSE(rates.rate(2, plan::Tenure::Senior));
    EXPECT_FALSE(of(rates, m_heads));
    // R1 had A alone for twelve months, R2 had C: 2,400 and 600; B and the vacancy had not come.
    rates.derive(m_heads, kRamp, YearByPerson{monthsOf(kYear.plus(-12)), {0, 0, 2400, 0, 0, 600, 0}});
    EXPECT_EQ(rates.rate(3, plan::Tenure::Novice), Rate(200, 1));
    EXPECT_EQ(rates.rate(5, plan::Tenure::Senior), Rate(50, 1));
    EXPECT_EQ(rates.derived(), Rate(125, 1));
    EXPECT_EQ(of(rates, m_heads)->company().year(), 2400 + 50 + 100 + 150 + 7 * 200 + 600 + 13 + 25);
}

TEST_F(PlanCapacity, ANewcomerAloneSetsNoRate)
{
    const auto heads = headsOf(
        m_tree, std::vector{personOf(3, "2020-01-01"), personOf(4, "2020-01-01"), personOf(6, "2026-12-01")}, {});
    ProductivityBook rates = book({});
    rates.derive(heads, kRamp, YearByPerson{monthsOf(kYear.plus(-12)), {0, 0, 2400, 2400, 0, 9999, 0}});
    EXPECT_EQ(rates.rate(5, plan::Tenure::Novice), rates.derived());
    EXPECT_EQ(rates.derived(), Rate(14'799 * 4, 97));
}

TEST_F(PlanCapacity, HeadsNobodyKnowsARateOfAreNamed)
{
    const auto capacity = of(book({typed(100, 2)}), m_heads);
    ASSERT_TRUE(capacity);
    EXPECT_EQ(capacity->unmeasured, (std::vector<std::string>{"C", "V"}));
}

TEST(GroupCapacity, MultipliesHeadsRampAttainmentAndQuota)
{
    const std::vector<HeadGroup> groups{{5, Rate(10'000, 1), Rate(1, 2), Rate(1, 1)},
                                        {3, Rate(10'000, 1), Rate(1, 1), Rate(4, 5)}};
    const GroupCapacity capacity = capacityOf(groups, Rate(40'000, 1));
    EXPECT_EQ(capacity.equivalents, Rate(49, 10));
    EXPECT_EQ(capacity.each, (std::vector{Rate(25'000, 1), Rate(24'000, 1)}));
    EXPECT_EQ(capacity.capacity, Rate(49'000, 1));
    EXPECT_EQ(capacity.overAssignment, Rate(49, 40));
    EXPECT_FALSE(capacityOf(groups).overAssignment);
    EXPECT_FALSE(capacityOf(groups, Rate(0, 1)).overAssignment);
}

TEST(RampQuotas, AreSharesOfTheFullQuotaThenAllOfIt)
{
    EXPECT_EQ(rampQuotas(Rate(5'000'000, 1), {{{1, 4}, {1, 2}}}, 3),
              (std::vector<std::int64_t>{1'250'000, 2'500'000, 5'000'000}));
    EXPECT_EQ(rampQuotas(Rate(50'000, 1), {{{0, 1}, {1, 4}, {1, 2}, {3, 4}, {1, 1}}}, 5),
              (std::vector<std::int64_t>{0, 12'500, 25'000, 37'500, 50'000}));
    EXPECT_EQ(rampQuotas(Rate(5, 1), {{{1, 2}}}, 1), std::vector<std::int64_t>{3});
    EXPECT_TRUE(rampQuotas(Rate(5, 1), {}, 0).empty());
}

} // namespace
} // namespace quotasmith::goal
