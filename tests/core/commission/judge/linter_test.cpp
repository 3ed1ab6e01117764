// SPDX-License-Identifier: Apache-2.0
#include "core/commission/judge/linter.h"

#include "tests/core/commission/schemes.h"

#include <gtest/gtest.h>

namespace quotasmith::commission {
namespace {

using money::Rate;

std::vector<std::string> codes(const Scheme &scheme)
{
    std::vector<std::string> codes;
    for (const LintFinding &finding : lint(scheme))
        codes.emplace_back(finding.code);
    return codes;
}
using Codes = std::vector<std::string>;

TEST(Linter, SaysNothingOfAPlainScheme)
{
    EXPECT_EQ(codes(tiered(TierMethod::ProgressiveAbove, {{0, 100}, {100, 150}})), Codes{});
}

TEST(Linter, WantsARuleBelowTheFirstTier)
{
    const auto findings = lint(seedScheme(TierMethod::Whole));
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].code, "no-rule-below");
    EXPECT_EQ(findings[0].changes.at(1).part, "tiers[0].rate");
    Scheme stated = seedScheme(TierMethod::Progressive);
    EXPECT_EQ(lint(stated).at(0).changes.at(0).part, "gate");
    stated.gate = Rate(4, 5);
    stated.tiers.front().from = Rate();
    EXPECT_EQ(codes(stated), Codes{});
}

TEST(Linter, FindsPercentTypedAsAmount)
{
    Scheme scheme = seedScheme(TierMethod::Whole);
    scheme.tiers[2].from = Rate(120, 1);
    scheme.tiers[0].rate = Rate(1, 1);
    scheme.tiers[1].rate = Rate(3, 2);
    scheme.tiers[2].rate = Rate(2, 1);
    const auto findings = lint(scheme);
    ASSERT_EQ(findings.size(), 5u);
    EXPECT_EQ(findings[2].part, "tiers[3].from");
    EXPECT_EQ(findings[2].changes.at(0).value, Rate(6, 5));
}

TEST(Linter, FindsFallingRatesGapsAndOverlaps)
{
    Scheme scheme = tiered(TierMethod::Whole, {{0, 200}, {100, 150}});
    EXPECT_EQ(codes(scheme), Codes{"falling-rate"});
    EXPECT_EQ(lint(scheme)[0].changes.at(0).value, Rate(2, 100));
    scheme = tiered(TierMethod::Whole, {{0, 100}, {100, 150}});
    scheme.tiers[0].to = Rate(9, 10);
    EXPECT_EQ(codes(scheme), Codes{"gap"});
    EXPECT_EQ(lint(scheme)[0].changes.at(0).value, Rate(1, 1));
    scheme.tiers[0].to = Rate(12, 10);
    EXPECT_EQ(codes(scheme), Codes{"overlap"});
}

TEST(Linter, FindsTiersTheGateKeepsShut)
{
    Scheme scheme = tiered(TierMethod::Whole, {{0, 50}, {50, 100}, {90, 150}});
    scheme.gate = Rate(80, 100);
    EXPECT_EQ(codes(scheme), Codes{"unreachable-tier"});
    EXPECT_EQ(lint(scheme)[0].part, "tiers[1]");
    scheme.method = TierMethod::ProgressiveAbove; // its slices are paid once the gate is open
    EXPECT_EQ(codes(scheme), Codes{});
}

TEST(Linter, EveryBadFindingIsRefusedAndItsChangeRemovesIt)
{
    Scheme scheme = tiered(TierMethod::Whole, {{0, 100}, {100, 150}});
    scheme.tiers[0].to = Rate(9, 10);
    EXPECT_THROW(requireSound(scheme), std::exception);
    scheme.tiers[0].to = lint(scheme)[0].changes.at(0).value;
    EXPECT_NO_THROW(requireSound(scheme));
    EXPECT_EQ(codes(scheme), Codes{});
}

TEST(Linter, AMissingMethodIsBad)
{
    Scheme scheme = tiered(TierMethod::Whole, {{0, 100}});
    scheme.method.reset();
    EXPECT_EQ(lint(scheme).at(0).severity, LintSeverity::Bad);
}

} // namespace
} // namespace quotasmith::commission
