// SPDX-License-Identifier: Apache-2.0
#include "text/commission/scheme_text.h"

#include "tests/core/commission/schemes.h"
#include "tests/text/source_codes.h"
#include "tests/text/translated.h"
#include "text/commission/scheme_part.h"

#include <algorithm>

namespace quotasmith::text {
namespace {

TEST(SchemeText, HasBothLanguagesForEveryFinding)
{
    expectTranslated("Commission", lintSentences());
    expectKnown(codesIn({"src/core/commission/judge"}, "add\\(\"([a-z-]+)\""), lintSentences());
}

TEST(SchemeText, SaysTiersAsTheyAreCounted)
{
    Speaking speaking(Language::English);
    commission::Scheme scheme = commission::seedScheme(commission::TierMethod::Whole);
    EXPECT_EQ(toUtf8(tiersText(scheme, 2)), "from 80 % 1 %; from 100 % 1.5 %; from 120 % 2 %");
    EXPECT_EQ(
        toUtf8(lintText(commission::lint(scheme).at(0), scheme, 2)),
        "Nothing is said of what lies below 80 %. Write it down: the start of a new first tier = 0 %, the rate of a "
        "new first tier = 0 %.");
    scheme.basis = commission::TierBasis::Amount;
    scheme.tiers.resize(1);
    scheme.tiers[0].from = money::Rate(10'000'000, 1);
    EXPECT_EQ(toUtf8(tiersText(scheme, 2)), "from 100,000.00 1 %");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(toUtf8(tiersText(scheme, 2)), "100,000.00 起 1 %");
    EXPECT_EQ(toUtf8(tierMethodName(commission::TierMethod::Progressive)), "超额累进（从第一元起）");
}

TEST(SchemeText, SaysPlacesInWords)
{
    Speaking speaking(Language::English);
    commission::Scheme scheme = commission::seedScheme(commission::TierMethod::Whole);
    const auto said = [&](const char *part) { return toUtf8(schemePartText(part, scheme, 2)); };
    EXPECT_EQ(said("tiers[3]"), "tier 3 (from 120 %)");
    EXPECT_EQ(said("tiers[2].rate"), "the rate of tier 2 (from 100 %)");
    EXPECT_EQ(said("tiers[9]"), "tier 9") << "there is none";
    EXPECT_EQ(said("points[2].pays"), "the pay of point 2");
    EXPECT_EQ(said("cap"), "the cap");
    EXPECT_EQ(said("rankings[1].period"), "rankings[1].period") << "what nobody lints stays as it is";
    EXPECT_EQ(said("tiers[x"), "tiers[x");
    scheme.tiers[2].rate = money::Rate(1, 1000);
    const auto findings = commission::lint(scheme);
    const auto falling = std::find_if(findings.begin(), findings.end(),
                                      [](const auto &finding) { return finding.code == "falling-rate"; });
    ASSERT_NE(falling, findings.end());
    EXPECT_EQ(toUtf8(lintText(*falling, scheme, 2)),
              "Tier 3 (from 120 %) has a lower rate than the tier before it: more is paid less. At least 1.5 % would "
              "be needed.");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(said("tiers[3].rate"), "第 3 档（120 % 起）的比例");
}

} // namespace
} // namespace quotasmith::text
