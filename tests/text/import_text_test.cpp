// SPDX-License-Identifier: Apache-2.0
#include "text/import_text.h"

#include "tests/text/source_codes.h"
#include "tests/text/translated.h"

namespace quotasmith::text {
namespace {

TEST(ImportText, HasBothLanguagesForEveryCode)
{
    expectTranslated("Import", refusedSentences());
}

TEST(ImportText, KnowsEveryCodeALineIsRefusedWith)
{
    const auto used =
        codesIn({"src/core/exchange", "src/core/ops/import"}, "refuse(?:Line)?\\([^;]*?\"([a-z]+(?:-[a-z]+)+)\"");
    EXPECT_TRUE(used.contains("amount-bad"));
    expectKnown(used, refusedSentences());
}

TEST(ImportText, SaysWhatIsWrongAndWhere)
{
    Speaking speaking(Language::English);
    const exchange::Refusal amount{12,         "Amount",     "revenue",
                                   "12,34,5x", "amount-bad", {{"problem", "misplaced-separator"}, {"at", "3"}}};
    EXPECT_EQ(refusedText(amount),
              "“12,34,5x” cannot be read: a thousands separator is in the wrong place, at character 3.");
    EXPECT_EQ(refusedPlace(amount), "line 12, column Amount");
    const exchange::Refusal cut{40, "", "", "x", "fields-missing", {{"expected", "5"}, {"found", "3"}}};
    EXPECT_EQ(refusedText(cut), "The line has 3 fields instead of 5. It may be cut off.");
    EXPECT_EQ(refusedPlace(cut), "line 40");
    EXPECT_EQ(refusedText({1, "", "", "Bo", "name-unknown", {{"nearest", "Bob"}}}),
              "Nobody and nothing is called “Bo”. Did you mean Bob? What is missing can be made with the import.");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(refusedPlace(amount), "第 12 行，Amount 列");
    EXPECT_EQ(refusedText({1, "", "", "x", "moon-phase", {}}), "操作没有成功：moon-phase。没有任何改动。");
}

} // namespace
} // namespace quotasmith::text
