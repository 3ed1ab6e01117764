// SPDX-License-Identifier: Apache-2.0
#include "core/plan/identity.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace quotasmith::plan {
namespace {

using enum Measure;
using money::Rate;

const Proposal *find(const std::vector<Proposal> &all, const std::string &identity, Measure member)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Proposal &one) {
        return identityCode(*one.identity) == identity && one.member == member;
    });
    return found == all.end() ? nullptr : &*found;
}

const std::string kFunnel = "revenue=leads*conversion*averageOrderValue";

TEST(Identity, MoreRevenueAsksOfEachOtherMember)
{
    const MemberValues before{{Leads, Rate(1000, 1)}, {Conversion, Rate(1, 5)}, {AverageOrderValue, Rate(500, 1)}};
    const auto proposals = proposalsFor(Revenue, Rate(120'000, 1), before); // was 100,000
    ASSERT_TRUE(find(proposals, kFunnel, Leads));
    EXPECT_EQ(find(proposals, kFunnel, Leads)->needed, Rate(1200, 1));
    EXPECT_EQ(find(proposals, kFunnel, Leads)->present, Rate(1000, 1));
    EXPECT_EQ(find(proposals, kFunnel, Conversion)->needed, Rate(6, 25));
    EXPECT_EQ(find(proposals, kFunnel, AverageOrderValue)->needed, Rate(600, 1));
    EXPECT_FALSE(find(proposals, kFunnel, Revenue));
}

TEST(Identity, EveryProposalRestoresItsIdentity)
{
    const MemberValues before{{Leads, Rate(997, 1)}, {Conversion, Rate(3, 17)}, {AverageOrderValue, Rate(12345, 100)}};
    for (const Proposal &one : proposalsFor(Revenue, Rate(7'654'321, 100), before)) {
        if (identityCode(*one.identity) != kFunnel)
            continue;
        MemberValues after = before;
        after[one.member] = one.needed;
        EXPECT_EQ(after[Leads] * after[Conversion] * after[AverageOrderValue], Rate(7'654'321, 100));
    }
}

TEST(Identity, ThatHoldsAsksNothing)
{
    const MemberValues before{{Leads, Rate(100, 1)}, {Conversion, Rate(1, 4)}};
    EXPECT_TRUE(proposalsFor(Orders, Rate(25, 1), before).empty());
}

TEST(Identity, OneUnknownMemberIsTheOnlyOneProposed)
{
    const auto proposals = proposalsFor(Revenue, Rate(1000, 1), {{GrossMargin, Rate(3, 10)}});
    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_EQ(proposals[0].member, GrossProfit);
    EXPECT_EQ(proposals[0].needed, Rate(300, 1));
    EXPECT_FALSE(proposals[0].present);
}

TEST(Identity, TwoUnknownMembersSayNothing)
{
    EXPECT_TRUE(proposalsFor(Leads, Rate(1000, 1), {{Revenue, Rate(1, 1)}}).empty());
    EXPECT_TRUE(proposalsFor(MarketShare, Rate(1, 5), {{Revenue, Rate(1, 1)}}).empty());
}

TEST(Identity, NothingIsDividedByZero)
{
    const auto proposals = proposalsFor(Orders, Rate(25, 1), {{Leads, Rate(0, 1)}, {Conversion, Rate(1, 4)}});
    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_EQ(proposals[0].member, Leads);
    EXPECT_EQ(proposals[0].needed, Rate(100, 1));
}

TEST(Identity, ADifferenceIsRestoredEitherWay)
{
    const auto proposals = proposalsFor(GrossProfit, Rate(40, 1), {{Revenue, Rate(100, 1)}, {Cost, Rate(70, 1)}});
    EXPECT_EQ(find(proposals, "grossProfit=revenue-cost", Revenue)->needed, Rate(110, 1));
    EXPECT_EQ(find(proposals, "grossProfit=revenue-cost", Cost)->needed, Rate(60, 1));
}

TEST(Identity, NumbersTooLargeForAnExactFractionAreLeftOut)
{
    const Rate huge(9'000'000'000'000'000'000, 7);
    EXPECT_TRUE(proposalsFor(Orders, Rate(1, 3), {{Leads, huge}, {Conversion, huge}}).empty());
}

} // namespace
} // namespace quotasmith::plan
