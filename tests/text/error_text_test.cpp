// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include "tests/text/translated.h"

#include <gmock/gmock.h>

namespace quotasmith::text {
namespace {

std::string said(const char *code, const base::ErrorData &data)
{
    return toUtf8(errorText(base::Error(code, data)));
}

TEST(ErrorText, HasBothLanguagesForEveryCode)
{
    for (const auto sentences : {fileSentences(), planSentences(), importSentences(), usageSentences(), listSentences(),
                                 caseSentences(), commissionSentences(), reviewSentences(), scorecardSentences()})
        expectTranslated("Error", sentences);
}

TEST(ErrorText, NamesWhatItIsAboutAndTheRemedy)
{
    const Speaking speaking(Language::English);
    EXPECT_EQ(said("file-exists", {{"file", "a.qsplan"}}),
              "a.qsplan is there already and is not overwritten. Choose another name, or move it away.");
    EXPECT_EQ(said("node-unknown", {{"axis", "organisation"}, {"node", "P0O1"}, {"nearest", "P001"}}),
              "There is no “P0O1” in organisation. Did you mean P001?");
    EXPECT_EQ(said("node-unknown", {{"axis", "customer"}, {"node", "zzz"}, {"nearest", ""}}),
              "There is no “zzz” in customers.");
    EXPECT_EQ(said("node-not-planned", {{"node", "A7"}, {"level", "tier"}}),
              "A7 has no targets of its own: they end at the level tier. Name the node above it.");
}

TEST(ErrorText, SaysCausesAndProblemsInWords)
{
    const Speaking speaking(Language::English);
    EXPECT_EQ(said("file-damaged", {{"file", "a.qsplan"}, {"cause", "digest"}}),
              "a.qsplan is damaged: its content is not what was written. It was left as it is. Go on with a backup or "
              "another copy.");
    EXPECT_THAT(said("file-unwritable", {{"file", "a"}, {"cause", "No space left on device"}}),
                ::testing::HasSubstr("the drive is full"));
    EXPECT_THAT(said("file-unwritable", {{"file", "a"}, {"cause", "Text file busy"}}),
                ::testing::HasSubstr("Text file busy"));
    EXPECT_THAT(said("file-gone", {{"file", "a.qsplan"}, {"now", "/b/a.qsplan"}}),
                ::testing::HasSubstr("it was moved to /b/a.qsplan, renamed or deleted"));
    EXPECT_THAT(said("value-bad", {{"value", "12,34,5x"}, {"problem", "misplaced-separator"}, {"at", "3"}}),
                ::testing::HasSubstr("a thousands separator is in the wrong place, at character 3"));
}

TEST(ErrorText, NamesTheOperationThatStopsUndo)
{
    Speaking speaking(Language::English);
    EXPECT_EQ(said("undo-barrier", {{"op", "actuals-close"}, {"step", "12"}}),
              "There is nothing to undo: step 12, Close month, cannot be taken back. Reopen the month, with a reason.");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(said("undo-barrier", {{"op", "actuals-close"}, {"step", "12"}}),
              "没有可以撤销的步骤：第 12 步“月度关账”不能撤销。如需更改，请填写原因后取消关账。");
}

TEST(ErrorText, IsReadableForACodeWithoutWords)
{
    Speaking speaking(Language::English);
    EXPECT_EQ(said("moon-missing", {{"file", "a"}, {"phase", "full"}}),
              "It did not work: moon-missing (file = a, phase = full). Nothing was changed.");
    EXPECT_EQ(said("moon-missing", {}), "It did not work: moon-missing. Nothing was changed.");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(said("moon-missing", {{"file", "a"}}), "操作没有成功：moon-missing（file = a）。没有任何改动。");
}

} // namespace
} // namespace quotasmith::text
