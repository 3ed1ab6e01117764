// SPDX-License-Identifier: Apache-2.0
#include "core/commission/judge/linter.h"

#include "tests/core/commission/schemes.h"

#include <gtest/gtest.h>

#include <algorithm>

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

/// The scheme with one change made, as a person would make it.
void make(Scheme &scheme, const LintChange &change)
{
    const std::string &part = change.part;
    if (part == "method") {
        scheme.method = findMethod(change.word);
    } else if (part == "basis") {
        scheme.basis = *findBasis(change.word);
    } else if (part == "gate" || part == "cap") {
        (part == "gate" ? scheme.gate : scheme.cap) = change.value;
    } else {
        const bool isPoint = part.starts_with("points");
        const auto at = static_cast<std::size_t>(std::stoi(part.substr(part.find('[') + 1)));
        const std::string field = part.substr(part.find(']') + 1);
        if (at == 0 && scheme.tiers.front().from != Rate())
            scheme.tiers.insert(scheme.tiers.begin(), Tier());
        const std::size_t i = at == 0 ? 0 : at - 1;
        if (field.empty() && isPoint)
            scheme.points.erase(scheme.points.begin() + static_cast<std::ptrdiff_t>(i));
        else if (field.empty())
            scheme.tiers.erase(scheme.tiers.begin() + static_cast<std::ptrdiff_t>(i));
        else if (field == ".pays")
            scheme.points[i].pays = *change.value;
        else if (field == ".to")
            scheme.tiers[i].to = change.value;
        else
            (field == ".from" ? scheme.tiers[i].from : scheme.tiers[i].rate) = *change.value;
    }
}

/// A scheme that has a finding of each code, and perhaps others.
std::vector<std::pair<std::string, Scheme>> oneOfEach()
{
    std::vector<std::pair<std::string, Scheme>> all;
    Scheme plain = tiered(TierMethod::Whole, {{0, 100}, {100, 150}});
    const auto with = [&](const char *code, const auto &spoil) { spoil(all.emplace_back(code, plain).second); };
    with("method-missing", [](Scheme &one) { one.method.reset(); });
    with("overlap", [](Scheme &one) { one.tiers[0].to = Rate(12, 10); });
    with("gap", [](Scheme &one) { one.tiers[0].to = Rate(8, 10); });
    with("order", [](Scheme &one) { one.tiers[1].from = Rate(); });
    with("falling-rate", [](Scheme &one) { one.tiers[1].rate = Rate(1, 200); });
    with("unreachable-tier", [](Scheme &one) { one.gate = Rate(1, 1); });
    with("percent-as-amount", [](Scheme &one) { one.tiers[1].from = Rate(100, 1); });
    with("percent-as-amount", [](Scheme &one) { one.tiers[1].rate = Rate(3, 2); });
    with("amount-as-percent", [](Scheme &one) { one.basis = TierBasis::Amount; });
    with("no-rule-below", [](Scheme &one) { one.tiers.erase(one.tiers.begin()); });
    plain = Scheme();
    plain.method = TierMethod::Curve;
    plain.points = {{Rate(), Rate()}, {Rate(1, 1), Rate(2'000'000, 1)}};
    with("pay-ends", [](Scheme &) {});
    with("method-missing", [](Scheme &one) { one.method.reset(); });
    with("order", [](Scheme &one) { one.points.push_back({Rate(1, 2), Rate(3'000'000, 1)}); });
    with("falling-pay", [](Scheme &one) { one.points.push_back({Rate(2, 1), Rate(1'000'000, 1)}); });
    return all;
}

TEST(Linter, TheChangesOfEveryKindOfFindingRemoveIt)
{
    for (auto &[code, scheme] : oneOfEach()) {
        const auto findings = lint(scheme);
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [&, wanted = code](const LintFinding &one) { return one.code == wanted; });
        ASSERT_NE(found, findings.end()) << code;
        ASSERT_FALSE(found->changes.empty()) << code;
        for (const LintChange &change : found->changes)
            make(scheme, change);
        const auto left = codes(scheme);
        EXPECT_EQ(std::count(left.begin(), left.end(), code), 0) << code;
    }
}

TEST(Linter, AMissingMethodIsBad)
{
    Scheme scheme = tiered(TierMethod::Whole, {{0, 100}});
    scheme.method.reset();
    EXPECT_EQ(lint(scheme).at(0).severity, LintSeverity::Bad);
}

} // namespace
} // namespace quotasmith::commission
