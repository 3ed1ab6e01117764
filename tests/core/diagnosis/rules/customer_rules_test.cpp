// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "tests/core/diagnosis/rules/judged.h"

namespace quotasmith::diagnosis {
namespace {

using plan::Measure;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using tests::DiagnosisInput;

/// One large customer and so many small ones of one each.
DiagnosisInput customers(std::int64_t large, int small)
{
    DiagnosisInput making;
    making.account("A");
    making.fact({2027, 3}, {{Measure::Revenue, large}}, {"", "A", ""});
    for (int i = 0; i < small; ++i) {
        const std::string code = "C" + std::to_string(100 + i);
        making.account(code);
        making.fact({2027, 3}, {{Measure::Revenue, 1}}, {"", code, ""});
    }
    return making;
}

TEST(KeyAccountDependence, FiresWhenFewBringEightyPercent)
{
    const DiagnosisInput making = customers(40, 10);
    EXPECT_THAT(fired("key-account-dependence", making), ElementsAre("key-account-dependence"));
    EXPECT_EQ(evidenceOf("key-account-dependence", making, "ka-customers"), money::Rate(1, 11));
    EXPECT_EQ(evidenceOf("key-account-dependence", making, "ka-revenue"), money::Rate(4, 5));
    EXPECT_EQ(evidenceOf("key-account-dependence", making, "top5"), money::Rate(44, 50));
}

TEST(KeyAccountDependence, IsQuietWhenKeyAccountsAreAFifthOfTheCustomers)
{
    EXPECT_TRUE(isContent("key-account-dependence", customers(16, 4)));
    EXPECT_THAT(fired("key-account-dependence", customers(20, 5)), ElementsAre("key-account-dependence"));
}

TEST(KeyAccountDependence, IsQuietBelowEightyPercent)
{
    DiagnosisInput making = customers(39, 10);
    making.input.accounts.front().potential = 5;
    for (std::size_t i = 1; i < making.input.accounts.size(); ++i)
        making.input.accounts[i].potential = 2;
    EXPECT_TRUE(isContent("key-account-dependence", making)) << "39 of 49 is less than four fifths";
}

TEST(KeyAccountDependence, NamesWhatItMisses)
{
    DiagnosisInput making;
    EXPECT_THAT(missed("key-account-dependence", making), ElementsAre("customers"));
    making.account("A");
    EXPECT_THAT(missed("key-account-dependence", making), ElementsAre("revenue-by-customer"));
}

/// The large customer makes ten orders of twenty leads; each small one has ten leads.
DiagnosisInput leaking(std::int64_t ordersOfTail)
{
    DiagnosisInput making = customers(96, 4);
    making.fact({2027, 3}, {{Measure::Leads, 20}, {Measure::Orders, 10}}, {"", "A", ""});
    for (int i = 0; i < 4; ++i)
        making.fact({2027, 3}, {{Measure::Leads, 5}, {Measure::Orders, i == 0 ? ordersOfTail : 0}},
                    {"", "C" + std::to_string(100 + i), ""});
    return making;
}

TEST(LongTailLeak, FiresWhenTheTailConvertsLessThanHalfTheAverage)
{
    EXPECT_THAT(fired("long-tail-leak", leaking(3)), ElementsAre("long-tail-leak"));
    EXPECT_EQ(evidenceOf("long-tail-leak", leaking(3), "tail-customers"), money::Rate(4, 5));
    EXPECT_EQ(evidenceOf("long-tail-leak", leaking(3), "tail-conversion"), money::Rate(3, 20));
}

TEST(LongTailLeak, IsQuietAtHalfTheAverage)
{
    // 4 of 20 against 14 of 40: more than a half of it; 10/3 would be the edge.
    EXPECT_TRUE(isContent("long-tail-leak", leaking(4)));
}

TEST(LongTailLeak, IsQuietWhenHalfTheCustomersAreLongTail)
{
    DiagnosisInput making;
    for (const char *code : {"A", "B"})
        making.account(code, "", code[0] == 'A' ? 3 : 2);
    making.fact({2027, 3}, {{Measure::Revenue, 96}, {Measure::Leads, 10}, {Measure::Orders, 10}}, {"", "A", ""});
    making.fact({2027, 3}, {{Measure::Revenue, 4}, {Measure::Leads, 10}, {Measure::Orders, 0}}, {"", "B", ""});
    EXPECT_TRUE(isContent("long-tail-leak", making));
}

TEST(LongTailLeak, GoesByOpportunitiesWhereLeadsAreNotByCustomer)
{
    DiagnosisInput making = customers(96, 4);
    for (int i = 0; i < 8; ++i) {
        plan::Opportunity &one = making.input.opportunities.emplace_back();
        one.created = calendar::Date{2027, 3, 1};
        one.account = making.id(plan::Axis::Customer, i < 4 ? "A" : "C100");
        one.stage = i < 4 ? plan::FunnelStage::Signed : plan::FunnelStage::Lead;
    }
    EXPECT_THAT(fired("long-tail-leak", making), ElementsAre("long-tail-leak"));
}

TEST(LongTailLeak, NamesWhatItMisses)
{
    EXPECT_THAT(missed("long-tail-leak", {}), ElementsAre("customers"));
    EXPECT_THAT(missed("long-tail-leak", customers(96, 4)), ElementsAre("leads-by-customer"));
}

} // namespace
} // namespace quotasmith::diagnosis
