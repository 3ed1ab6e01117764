// SPDX-License-Identifier: Apache-2.0
#include "text/commission/scheme_text.h"

#include "tests/core/commission/schemes.h"
#include "tests/text/source_codes.h"
#include "tests/text/translated.h"

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
    EXPECT_EQ(toUtf8(lintText(commission::lint(scheme).at(0), scheme, 2)),
              "Nothing is said of what lies below 80 %. Write it down: tiers[0].from = 0 %, tiers[0].rate = 0 %.");
    scheme.basis = commission::TierBasis::Amount;
    scheme.tiers.resize(1);
    scheme.tiers[0].from = money::Rate(10'000'000, 1);
    EXPECT_EQ(toUtf8(tiersText(scheme, 2)), "from 100,000.00 1 %");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(toUtf8(tiersText(scheme, 2)), "100,000.00 起 1 %");
    EXPECT_EQ(toUtf8(tierMethodName(commission::TierMethod::Progressive)), "超额累进（从第一元起）");
}

} // namespace
} // namespace quotasmith::text
