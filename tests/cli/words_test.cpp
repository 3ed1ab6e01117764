// SPDX-License-Identifier: Apache-2.0
#include "cli/words.h"

#include "core/base/error.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using ::testing::ElementsAre;

std::string codeOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const base::Error &error) {
        return error.code();
    }
    return {};
}

TEST(Words, AreReadAsValues)
{
    EXPECT_EQ(requireAxis("customer"), plan::Axis::Customer);
    EXPECT_THAT(requireAxes("all"), ElementsAre(plan::Axis::Organisation, plan::Axis::Customer, plan::Axis::Product));
    EXPECT_THAT(requireAxes("product"), ElementsAre(plan::Axis::Product));
    EXPECT_EQ(requireMeasure("grossProfit"), plan::Measure::GrossProfit);
    EXPECT_EQ(requireColumn("year"), spread::Column::Year);
    EXPECT_EQ(requireColumn("half"), spread::Column::Half);
    EXPECT_EQ(requireColumn("quarter"), spread::Column::Quarter);
    EXPECT_EQ(requireColumn("month"), spread::Column::Month);
    EXPECT_EQ(requireKeep("both"), spread::Keep::Both);
    EXPECT_EQ(requireKind("targets"), exchange::ImportKind::Targets);
}

TEST(Words, ListEveryWordTheCoreKnows)
{
    const auto each = [](std::string_view words, const std::function<bool(const std::string &)> &isKnown) {
        std::string word;
        for (const char c : std::string(words) + '|') {
            if (c != '|') {
                word += c;
                continue;
            }
            EXPECT_TRUE(isKnown(word)) << word;
            word.clear();
        }
    };
    each(kAxisWords, [](const std::string &word) { return plan::findAxis(word).has_value(); });
    each(kKeepWords, [](const std::string &word) { return spread::findKeep(word).has_value(); });
}

TEST(Words, OthersAreRefusedWithTheNearest)
{
    try {
        requireAxis("custmer");
        FAIL();
    } catch (const base::Error &error) {
        EXPECT_EQ(error.code(), "word-unknown");
        EXPECT_EQ(error.value("nearest"), "customer");
        EXPECT_EQ(error.value("known"), "organisation, customer, product");
        EXPECT_EQ(error.value("option"), "--axis");
    }
    EXPECT_EQ(codeOf([] { requireMeasure("moons"); }), "word-unknown");
    EXPECT_EQ(codeOf([] { requireColumn("fortnight"); }), "word-unknown");
    EXPECT_EQ(codeOf([] { requireKeep(""); }), "word-unknown");
}

TEST(Words, NumbersAreWholeAndLargeEnough)
{
    EXPECT_EQ(requireNumber("--steps", "12", 1), 12);
    EXPECT_EQ(findNumber("--steps", "", 1), std::nullopt);
    for (const char *text : {"0", "-1", "1.5", "x", "1x", " 1", "99999999999999999999"})
        EXPECT_EQ(codeOf([text] { requireNumber("--steps", text, 1); }), "number-bad") << text;
}

TEST(Words, PatternsAreWeights)
{
    EXPECT_THAT(requirePattern("20,24,26,30"), ElementsAre(20, 24, 26, 30));
    EXPECT_THAT(requirePattern("20 / 24/26/0"), ElementsAre(20, 24, 26, 0));
    for (const char *text : {"", "20,,26", "a", "20;24", "-1,2"})
        EXPECT_EQ(codeOf([text] { requirePattern(text); }), "pattern-bad") << text;
}

} // namespace
} // namespace quotasmith::cli
