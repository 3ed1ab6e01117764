// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/edit_schemes.h"
#include "core/ops/diagnosis/read_diagnosis.h"
#include "tests/support/staffed_plan.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

using commission::SchemePeriod;
using commission::TierMethod;
using money::Rate;

/// Six people with 1,000.00 a month, paid 1 % from 80 % and 1.5 % from 100 % on the whole amount.
class PayFacts : public StaffedPlan {
protected:
    void put(SchemePeriod period, std::optional<Rate> cap = std::nullopt)
    {
        exchange::SchemeFile file;
        file.code = "tiers";
        file.scheme.method = TierMethod::Whole;
        file.scheme.period = period;
        file.scheme.tiers = {{Rate(8, 10), Rate(1, 100), {}}, {Rate(1, 1), Rate(15, 1000), {}}};
        file.scheme.cap = cap;
        ops::putScheme(*m_document, file, file.code);
    }
    diagnosis::Input read() { return ops::readDiagnosisInput(m_document->connection(), {}); }
};

TEST_F(PayFacts, AreUnknownWithoutAScheme)
{
    EXPECT_TRUE(read().pay.empty());
    EXPECT_FALSE(read().commissionAtPlan);
}

TEST_F(PayFacts, TheFirstPaidAmountIsOfAQuarterWhateverThePeriod)
{
    for (const SchemePeriod period :
         {SchemePeriod::Month, SchemePeriod::Quarter, SchemePeriod::Year, SchemePeriod::YearToDate}) {
        put(period);
        const diagnosis::Input input = read();
        ASSERT_EQ(input.pay.size(), 6u);
        for (const diagnosis::PayFact &fact : input.pay) {
            EXPECT_EQ(fact.firstPaid, 240000);
            EXPECT_FALSE(fact.cappedAt);
        }
        EXPECT_EQ(input.commissionAtPlan, 108000);
    }
}

TEST_F(PayFacts, TheCapIsReachedAtTheBaseThatEarnsIt)
{
    put(SchemePeriod::Month, Rate(3000, 1)); // 30.00 a month: 1.5 % of 2,000.00
    EXPECT_EQ(read().pay.front().cappedAt, 600000);
}

TEST_F(PayFacts, CountOnlyTheMonthsSomebodyIsThere)
{
    put(SchemePeriod::Year);
    leave("P1", "2027-07", "P2");
    const diagnosis::Input input = read();
    ASSERT_EQ(input.pay.size(), 6u);
    EXPECT_EQ(input.pay[0].firstPaid, 240000) << "half a year of the same months";
    EXPECT_GT(*input.pay[1].firstPaid, 240000) << "the heir has both their targets in the second half";
}

} // namespace quotasmith::tests
