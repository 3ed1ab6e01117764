// SPDX-License-Identifier: Apache-2.0
#include "core/commission/judge/lint_change.h"

#include <gtest/gtest.h>

namespace quotasmith::commission {
namespace {

using money::Rate;

Scheme tiers(std::vector<Tier> all)
{
    Scheme scheme;
    scheme.method = TierMethod::Whole;
    scheme.tiers = std::move(all);
    return scheme;
}

/// What is left after every change the linter proposes for a code.
std::size_t leftAfter(Scheme scheme, std::string_view code)
{
    for (const LintFinding &finding : lint(scheme))
        if (finding.code == code)
            scheme = changedBy(scheme, finding.changes);
    std::size_t left = 0;
    for (const LintFinding &finding : lint(scheme))
        left += finding.code == code;
    return left;
}

TEST(LintChange, RemovesTheFindingItBelongsTo)
{
    EXPECT_EQ(leftAfter(tiers({{{8, 10}, {1, 100}, {}}, {{1, 1}, {15, 1000}, {}}}), "no-rule-below"), 0U);
    EXPECT_EQ(leftAfter(tiers({{{0, 1}, {2, 100}, {}}, {{1, 1}, {1, 100}, {}}}), "falling-rate"), 0U);
    EXPECT_EQ(leftAfter(tiers({{{80, 1}, {1, 100}, {}}}), "percent-as-amount"), 0U);
    EXPECT_EQ(leftAfter(tiers({{{0, 1}, {3, 2}, {}}}), "percent-as-amount"), 0U);
    EXPECT_EQ(leftAfter(tiers({{{1, 1}, {1, 100}, {}}, {{8, 10}, {2, 100}, {}}}), "order"), 0U);
    EXPECT_EQ(leftAfter(tiers({{{0, 1}, {1, 100}, Rate(9, 10)}, {{1, 1}, {2, 100}, {}}}), "gap"), 0U);
}

TEST(LintChange, PutsWhatIsSaidOfBelowTheFirstTierBeforeIt)
{
    const Scheme scheme = tiers({{{8, 10}, {1, 100}, {}}});
    const Scheme changed = changedBy(scheme, lint(scheme).front().changes);
    ASSERT_EQ(changed.tiers.size(), 2U);
    EXPECT_EQ(changed.tiers.front(), (Tier{Rate(), Rate(), {}}));
    EXPECT_EQ(changed.tiers.back(), scheme.tiers.front());
}

TEST(LintChange, OfAProgressiveSchemeWritesDownTheGateItImplies)
{
    Scheme scheme = tiers({{{8, 10}, {1, 100}, {}}, {{1, 1}, {2, 100}, {}}});
    scheme.method = TierMethod::Progressive;
    const Scheme changed = changedBy(scheme, lint(scheme).front().changes);
    EXPECT_EQ(changed.gate, Rate(8, 10));
    EXPECT_EQ(changed.tiers.front().from, Rate());
}

TEST(LintChange, ChoosesAMethodAndCapsACurveThatEnds)
{
    Scheme scheme = tiers({{{0, 1}, {1, 100}, {}}});
    scheme.method.reset();
    EXPECT_EQ(leftAfter(scheme, "method-missing"), 0U);
    Scheme curve;
    curve.method = TierMethod::Curve;
    curve.points = {{{0, 1}, {0, 1}}, {{1, 1}, {400, 1}}};
    EXPECT_EQ(leftAfter(curve, "pay-ends"), 0U);
}

TEST(LintChange, PassesOverAPartThereIsNot)
{
    const Scheme scheme = tiers({{{0, 1}, {1, 100}, {}}});
    const std::vector<LintChange> changes{
        {"tiers[7].rate", Rate(1, 2), {}}, {"points[1].pays", Rate(), {}}, {"what", Rate(), {}}};
    EXPECT_EQ(changedBy(scheme, changes), scheme);
}

TEST(LintChange, RaisesAPointThatPaysLessThanTheOneBefore)
{
    Scheme scheme;
    scheme.method = TierMethod::Curve;
    scheme.points = {{{1, 2}, {500, 1}}, {{1, 1}, {400, 1}}};
    EXPECT_EQ(leftAfter(scheme, "falling-pay"), 0U);
}

} // namespace
} // namespace quotasmith::commission
