// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/customers/segmentation.h"

#include "core/diagnosis/diagnosis.h"
#include "tests/support/diagnosis_input.h"

#include <gtest/gtest.h>

#include <limits>

namespace quotasmith::diagnosis {
namespace {

using money::Rate;
using plan::Axis;
using plan::Measure;
using tests::DiagnosisInput;

std::string codesOf(const Input &input, const std::vector<SegmentedAccount> &accounts)
{
    std::string codes;
    for (const SegmentedAccount &account : accounts) {
        const plan::Tree &tree = input.tree(Axis::Customer);
        codes += tree.node(*tree.find(account.account)).code + ':' + std::string(segmentCode(account.segment)) + ' ';
    }
    return codes;
}

class Segmentation : public ::testing::Test {
protected:
    void sells(const char *code, std::int64_t amount, std::optional<std::int64_t> potential = {}, const char *tier = "")
    {
        m_made.account(code, tier, potential);
        if (amount != 0)
            m_made.fact({2027, 1}, {{Measure::Revenue, amount}}, {"", code, ""});
    }
    DiagnosisInput m_made;
};

TEST_F(Segmentation, GoesByWhatStandsBeforeACustomer)
{
    sells("a", 70);
    sells("b", 10); // before it 70 %: still A
    sells("c", 10); // before it 80 %: no longer
    sells("d", 5);
    sells("e", 3); // before it 95 %
    sells("f", 2);
    const Input input = m_made.make();
    const auto accounts = segmentAccounts(input);
    EXPECT_EQ(codesOf(input, accounts), "a:ka b:ka c:mid d:mid e:tail f:tail ");
    EXPECT_EQ(accounts[1].cumulative, Rate(4, 5));
    EXPECT_EQ(accounts[1].contribution, Contribution::A);
    EXPECT_EQ(accounts[3].contribution, Contribution::B);
    EXPECT_EQ(accounts.back().cumulative, Rate(1, 1));
    EXPECT_EQ(accounts.back().share, Rate(1, 50));
}

TEST_F(Segmentation, LooksAtPotentialToo)
{
    sells("a", 60, 2); // much revenue, little to come
    sells("b", 35, 3);
    sells("c", 4, 4); // little revenue, much to come
    sells("d", 1, 1);
    const Input input = m_made.make();
    EXPECT_EQ(codesOf(input, segmentAccounts(input)), "a:mid b:ka c:mid d:tail ");
}

TEST_F(Segmentation, EqualOnesStandByCodeAndThoseWithoutRevenueLast)
{
    m_made.tier("KA");
    sells("x", 50);
    sells("b", 50, {}, "KA");
    sells("none-yet", 0);
    sells("credit", -20);
    const Input input = m_made.make();
    const auto accounts = segmentAccounts(input);
    EXPECT_EQ(codesOf(input, accounts), "b:ka x:ka none-yet:tail credit:tail ");
    EXPECT_EQ(accounts[0].tier, m_made.id(Axis::Customer, "KA"));
    EXPECT_FALSE(accounts[1].tier);
    EXPECT_EQ(accounts[3].revenue, -20);
    EXPECT_EQ(accounts[3].share, Rate());
    EXPECT_EQ(accounts[3].cumulative, Rate(1, 1));
    const auto shares = segmentShares(accounts);
    EXPECT_EQ(shares[0].customers, 2); // who buys nothing is no customer
    EXPECT_EQ(shares[0].customerShare, Rate(1, 1));
    EXPECT_EQ(shares[2].customers, 0);
    EXPECT_EQ(shares[2].revenueShare, Rate());
}

TEST_F(Segmentation, TakesTheCutsOfThePlan)
{
    sells("a", 50);
    sells("b", 30);
    sells("c", 20);
    m_made.input.thresholds.set("segment.a", Rate(1, 2));
    m_made.input.thresholds.set("segment.b", Rate(3, 5));
    const Input input = m_made.make();
    EXPECT_EQ(codesOf(input, segmentAccounts(input)), "a:ka b:mid c:tail ");
}

TEST_F(Segmentation, IsNothingWhileNobodyBought)
{
    sells("a", 0);
    sells("b", -10);
    EXPECT_TRUE(segmentAccounts(m_made.make()).empty());
    EXPECT_FALSE(segmentShares({})[0].customerShare);
}

TEST_F(Segmentation, ReadsTheMoneyOfThePlanWhereNobodyKnowsARevenue)
{
    m_made.account("a");
    m_made.input.settings.money = Measure::Signed;
    m_made.fact({2027, 1}, {{Measure::Signed, 100}}, {"", "a", ""});
    EXPECT_EQ(segmentAccounts(m_made.make()).size(), 1u);
}

TEST(Concentration, IsTheSumOfSquaredShares)
{
    const Concentration four = concentrationOf({30, 30, 20, 20});
    EXPECT_EQ(four.hhi, Rate(26, 100));
    EXPECT_EQ(four.top5, Rate(1, 1));
    EXPECT_EQ(concentrationOf({7}).hhi, Rate(1, 1));
    EXPECT_EQ(concentrationOf({10, 10, 10, 10, 10, 10}).top5, Rate(5, 6));
}

TEST(Concentration, LooksOnlyAtWhatIsAboveZero)
{
    const Concentration some = concentrationOf({60, -500, 20, 0, 20});
    EXPECT_EQ(some.hhi, Rate(44, 100));
    EXPECT_EQ(some.customers, 3);
    const Concentration none = concentrationOf({0, -5});
    EXPECT_FALSE(none.hhi || none.top5);
    EXPECT_EQ(none.customers, 0);
}

TEST(Concentration, OfThousandsOfCustomersIsRoundedWhereItDoesNotFit)
{
    std::vector<std::int64_t> values(5000, 1'000'000'007);
    EXPECT_EQ(concentrationOf(values).hhi, Rate(1, 5000));
    values.front() = 1'000'000'009;
    EXPECT_EQ(concentrationOf(values).hhi->decimalText(12), "0.0002");
    const std::vector<std::int64_t> large(20, std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(concentrationOf(large).hhi, Rate(1, 20));
    EXPECT_EQ(concentrationOf(large).top5, Rate(1, 4));
}

TEST(TopShare, IsOfTheLargestWhateverTheirOrder)
{
    EXPECT_EQ(topShare({1, 5, 2, 2}, 1), Rate(1, 2));
    EXPECT_EQ(topShare({1, 5, 2, 2}, 9), Rate(1, 1));
    EXPECT_EQ(topShare({1, 5}, 0), Rate());
    EXPECT_FALSE(topShare({}, 5));
}

class CustomersBefore : public Segmentation {
protected:
    void bought(const char *code, std::int64_t before, std::int64_t now)
    {
        m_made.account(code);
        m_made.fact({2026, 3}, {{Measure::Revenue, before}}, {"", code, ""});
        m_made.fact({2027, 3}, {{Measure::Revenue, now}}, {"", code, ""});
    }
};

TEST_F(CustomersBefore, TellsNewKeptAndLostCustomers)
{
    bought("new", 0, 10);
    bought("kept", 20, 30);
    bought("lost", 40, 0);
    bought("returned", 5, -5);
    bought("never", 0, 0);
    const auto flow = customerFlow(m_made.make());
    ASSERT_TRUE(flow);
    EXPECT_EQ(flow->fresh, 1);
    EXPECT_EQ(flow->kept, 1);
    EXPECT_EQ(flow->lost, 2);
    EXPECT_EQ(flow->freshRevenue, 10);
    EXPECT_EQ(flow->keptRevenue, 30);
    EXPECT_EQ(flow->keptRevenueBefore, 20);
    EXPECT_EQ(flow->lostRevenueBefore, 45);
}

TEST_F(CustomersBefore, ComparesOnlyMonthsKnownInBoth)
{
    bought("kept", 20, 30);
    m_made.account("early");
    m_made.fact({2027, 1}, {{Measure::Revenue, 99}}, {"", "early", ""}); // nothing is known of 2026-01
    EXPECT_EQ(customerFlow(m_made.make())->fresh, 0);
}

TEST_F(CustomersBefore, IsNothingWithoutHistory)
{
    sells("a", 10);
    EXPECT_FALSE(customerFlow(m_made.make()));
}

} // namespace
} // namespace quotasmith::diagnosis
