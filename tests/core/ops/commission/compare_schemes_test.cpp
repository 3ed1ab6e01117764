// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/compare_schemes.h"

#include "tests/core/ops/commission/pay_plan.h"

namespace quotasmith::tests {

/// P1 reaches 1,500.00 in January and 600.00 in February of 1,000.00 a month; everybody else nothing.
class CompareSchemes : public PayPlan {
protected:
    CompareSchemes()
    {
        reach("P1", 1, "1500");
        reach("P1", 2, "600");
    }
    ops::ComparedPay thisYear(const std::string &other)
    {
        m_comparison =
            ops::compareSchemes(m_document->connection(), {}, exchange::parseScheme("other", "{" + other + "}", 2));
        for (const ops::ComparedPay &one : m_comparison.thisYear.people)
            if (m_comparison.people[one.person].code == "P1")
                return one;
        ADD_FAILURE() << "P1 is not compared";
        return {};
    }

    ops::SchemeComparison m_comparison;
};

TEST_F(CompareSchemes, ADrawCountsOnTheSideThatHasIt)
{
    put(kTwoTiers); // 22.50 in January, nothing in February
    const ops::ComparedPay drawn = thisYear(R"("draw":{"monthly":"10.00","kind":"guaranteed"},)" + kTwoTiers);
    EXPECT_EQ(drawn.tiers, 2'250);
    EXPECT_EQ(drawn.otherTiers, 2'250);
    EXPECT_EQ(drawn.pay, 2'250);
    EXPECT_EQ(drawn.otherPay, 3'250) << "February draws 10.00";
    EXPECT_EQ(m_comparison.thisYear.winners, static_cast<int>(m_comparison.thisYear.people.size()))
        << "who sold nothing draws too";
}

TEST_F(CompareSchemes, WhatIsHeldBackIsNotPaid)
{
    put(kTwoTiers);
    const ops::ComparedPay held = thisYear(R"("holdBack":{"share":"40%"},)" + kTwoTiers);
    EXPECT_EQ(held.pay, 2'250);
    EXPECT_EQ(held.otherPay, 1'350);
    EXPECT_EQ(held.difference(), -900);
    EXPECT_EQ(m_comparison.thisYear.losers, 1);
}

TEST_F(CompareSchemes, AClawbackTakesPartOfWhatEitherRulePaid)
{
    list("clawbacks", {{"date", "2027-02-10"}, {"person", "P1"}, {"sold", "2027-01"}, {"share", "50%"}});
    put(kTwoTiers);
    const ops::ComparedPay both = thisYear(kTenth);
    EXPECT_EQ(both.tiers, 2'250);
    EXPECT_EQ(both.pay, 1'125) << "half of January is taken back";
    EXPECT_EQ(both.otherTiers, 21'000);
    EXPECT_EQ(both.otherPay, 13'500) << "and by the other rule half of its January";
}

TEST_F(CompareSchemes, WhatWasClosedIsReckonedAnew)
{
    put(kTwoTiers);
    closePay(1);
    const ops::ComparedPay pay = thisYear(kTenth);
    EXPECT_EQ(pay.pay, 2'250);
    EXPECT_EQ(pay.otherPay, 21'000);
}

TEST_F(CompareSchemes, LastYearIsPaidWithWhatStandsBesideItsTiers)
{
    bring("old.csv", "date,person,revenue\n2026-01-15,P1,1500\n2026-02-15,P1,600\n");
    put(kTenth);
    thisYear(R"("holdBack":{"share":"40%"},)" + kTenth);
    const ops::ComparedYear &last = m_comparison.lastYear;
    ASSERT_FALSE(last.people.empty());
    const ops::ComparedPay &one = last.people.front();
    EXPECT_EQ(one.tiers, 21'000);
    EXPECT_EQ(one.pay, one.tiers);
    EXPECT_EQ(one.otherTiers, 21'000);
    EXPECT_EQ(one.otherPay, 12'600) << "nothing was collected, so two fifths of either month are held";
    EXPECT_EQ(last.difference(), last.gained + last.lost);
}

} // namespace quotasmith::tests
