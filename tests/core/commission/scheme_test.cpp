// SPDX-License-Identifier: Apache-2.0
#include "core/commission/scheme.h"

#include "core/base/error.h"
#include "tests/core/commission/schemes.h"

#include <gtest/gtest.h>

namespace quotasmith::commission {
namespace {

base::Error refusal(const Scheme &scheme)
{
    try {
        requireSound(scheme);
    } catch (const base::Error &error) {
        return error;
    }
    return base::Error("none");
}

TEST(Scheme, WordsAreReadBack)
{
    for (const TierMethod method : {TierMethod::Whole, TierMethod::Progressive, TierMethod::ProgressiveAbove,
                                    TierMethod::Curve, TierMethod::Overage})
        EXPECT_EQ(findMethod(methodCode(method)), method);
    for (const SchemePeriod period :
         {SchemePeriod::Month, SchemePeriod::Quarter, SchemePeriod::Year, SchemePeriod::YearToDate})
        EXPECT_EQ(findSchemePeriod(schemePeriodCode(period)), period);
    for (const Reading reading : {Reading::PerPeriod, Reading::Cumulative, Reading::PerTransaction})
        EXPECT_EQ(findReading(readingCode(reading)), reading);
    EXPECT_FALSE(findMethod("Whole"));
    EXPECT_EQ(findBasis("amount"), TierBasis::Amount);
}

TEST(Scheme, TheSeedsIsSoundByEveryMethodOfTiers)
{
    for (const TierMethod method : {TierMethod::Whole, TierMethod::Progressive, TierMethod::ProgressiveAbove})
        EXPECT_EQ(refusal(seedScheme(method)).code(), "none");
}

TEST(Scheme, ThereIsNoDefaultMethod)
{
    Scheme scheme = seedScheme(TierMethod::Whole);
    scheme.method.reset();
    EXPECT_EQ(refusal(scheme).code(), "scheme-method-missing");
    EXPECT_NO_THROW(requireSoundParts(scheme));
}

TEST(Scheme, TiersHaveToAscend)
{
    const base::Error error = refusal(tiered(TierMethod::Whole, {{80, 100}, {80, 150}}));
    EXPECT_EQ(error.code(), "scheme-order");
    EXPECT_EQ(error.value("part"), "tiers[2]");
}

TEST(Scheme, WrittenEndsMustMeetTheNextTier)
{
    Scheme scheme = seedScheme(TierMethod::Whole);
    scheme.tiers[0].to = money::Rate(1, 1);
    EXPECT_EQ(refusal(scheme).code(), "none");
    scheme.tiers[0].to = money::Rate(11, 10);
    EXPECT_EQ(refusal(scheme).code(), "scheme-overlap");
    EXPECT_EQ(refusal(scheme).value("part"), "tiers[1]");
    scheme.tiers[0].to = money::Rate(9, 10);
    EXPECT_EQ(refusal(scheme).code(), "scheme-gap");
    EXPECT_EQ(refusal(scheme).value("next"), "1");
    scheme.tiers[0].to = money::Rate(8, 10);
    EXPECT_EQ(refusal(scheme).code(), "scheme-order");
}

TEST(Scheme, PartsOfAnotherMethodAreRefused)
{
    Scheme scheme = seedScheme(TierMethod::Curve);
    EXPECT_EQ(refusal(scheme).code(), "scheme-part-foreign");
    scheme = seedScheme(TierMethod::Overage);
    EXPECT_EQ(refusal(scheme).code(), "scheme-part-missing");
    EXPECT_EQ(refusal(scheme).value("part"), "rate");
    scheme = Scheme();
    scheme.method = TierMethod::Whole;
    EXPECT_EQ(refusal(scheme).value("part"), "tiers");
}

TEST(Scheme, NothingIsNegative)
{
    Scheme scheme = seedScheme(TierMethod::Whole);
    scheme.tiers[1].rate = money::Rate(-1, 100);
    EXPECT_EQ(refusal(scheme).value("part"), "tiers[2].rate");
    scheme = seedScheme(TierMethod::Whole);
    scheme.cap = money::Rate(-1, 1);
    EXPECT_EQ(refusal(scheme).code(), "scheme-negative");
}

TEST(Scheme, GateAndCapBelongToAPeriod)
{
    Scheme scheme = seedScheme(TierMethod::Whole);
    scheme.reading = Reading::PerTransaction;
    EXPECT_EQ(refusal(scheme).code(), "none");
    scheme.gate = money::Rate(1, 2);
    EXPECT_EQ(refusal(scheme).code(), "scheme-reading-limit");
}

TEST(Scheme, IsPaidOnMoneyThatComesIn)
{
    Scheme scheme = seedScheme(TierMethod::Whole);
    for (const plan::Measure measure : {plan::Measure::Signed, plan::Measure::Collected, plan::Measure::GrossProfit}) {
        scheme.base = measure;
        EXPECT_EQ(refusal(scheme).code(), "none");
    }
    scheme.base = plan::Measure::Orders;
    EXPECT_EQ(refusal(scheme).code(), "scheme-base-bad");
}

} // namespace
} // namespace quotasmith::commission
