// SPDX-License-Identifier: Apache-2.0
#include "text/review/review_text.h"

#include "tests/text/translated.h"
#include "text/error_text.h"
#include "text/review/review_tables.h"

#include <set>

namespace quotasmith::text {
namespace {

TEST(ReviewText, EveryMethodHasANameAndAHintInBothLanguages)
{
    for (const Language language : {Language::English, Language::Chinese}) {
        const Speaking speaking(language);
        std::set<QString> names;
        for (const std::string_view code : ops::forecastMethodCodes()) {
            EXPECT_NE(toUtf8(forecastMethodName(code)), code);
            EXPECT_FALSE(forecastMethodHint(code).isEmpty()) << code;
            names.insert(forecastMethodName(code));
        }
        EXPECT_EQ(names.size(), ops::forecastMethodCodes().size());
        for (const char *missing : {"short-history", "no-actuals", "no-target", "gap-in-year"})
            EXPECT_NE(toUtf8(forecastMissingText(missing)), missing);
    }
    EXPECT_EQ(forecastMethodName("crystal-ball"), QStringLiteral("crystal-ball"));
}

TEST(ReviewText, EffectsAndKindsAreSaidInChinese)
{
    const Speaking speaking(Language::Chinese);
    for (const char *code : {"price", "volume", "mix", "new", "kept", "lost", "other", "leads", "conversion"})
        EXPECT_NE(toUtf8(effectName(code)), code);
    EXPECT_EQ(effectTitle({"price", "X", "门锁", 1}), QStringLiteral("价格：门锁"));
    EXPECT_EQ(effectTitle({"price", {}, {}, 1}), QStringLiteral("价格"));
    EXPECT_EQ(againstName(ops::Against::LastYear), QStringLiteral("去年"));
}

TEST(ReviewText, WhatIsMissingIsNamedByWhoseItIs)
{
    const Speaking speaking(Language::English);
    EXPECT_EQ(missingNumbersText("target:units"), QStringLiteral("the target of units"));
    EXPECT_EQ(missingNumbersText("lastYear:leads"), QStringLiteral("last year's actual of leads"));
    EXPECT_EQ(missingNumbersText("actual:customer"), QStringLiteral("the actual of named customers"));
    const QString sentence =
        errorText(base::Error("variance-data-missing", {{"variance", "customers"}, {"missing", "target:revenue"}}));
    EXPECT_TRUE(sentence.contains(QStringLiteral("new, kept and lost customers"))) << toUtf8(sentence);
    EXPECT_TRUE(sentence.contains(QStringLiteral("the target of revenue"))) << toUtf8(sentence);
}

TEST(ReviewText, AProblemOfTheProbabilityIsSaid)
{
    const Speaking speaking(Language::English);
    ops::Forecasts forecasts;
    EXPECT_TRUE(forecastProblemText(forecasts).isEmpty());
    forecasts.problem = forecast::OutlookProblem::ShortHistory;
    EXPECT_TRUE(forecastProblemText(forecasts).contains(QStringLiteral("24 months")));
}

TEST(VarianceTable, BeginsAndEndsWithTheTotals)
{
    const Speaking speaking(Language::English);
    ops::Variance variance;
    variance.start = 100;
    variance.end = 150;
    variance.effects = {{"price", "X", "Ex", 60}, {"other", {}, {}, -10}};
    const exchange::ExportTable table = varianceTable(variance);
    ASSERT_EQ(table.rows.size(), 4u);
    EXPECT_EQ(std::get<std::string>(table.rows[0][0]), "Target");
    EXPECT_EQ(std::get<std::string>(table.rows[1][1]), "X");
    EXPECT_EQ(std::get<exchange::Figure>(table.rows[3][3]).units, 150);
    EXPECT_EQ(variance.byCode().size(), 2u);
}

} // namespace
} // namespace quotasmith::text
