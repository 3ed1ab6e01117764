// SPDX-License-Identifier: Apache-2.0
#include "text/import_text.h"

#include "tests/text/translated.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace quotasmith::text {
namespace {

/// The codes with which lines are refused in a folder of the sources.
std::set<std::string> refusalCodes(const std::filesystem::path &folder)
{
    static const std::regex kForm("refuse(?:Line)?\\([^;]*?\"([a-z]+(?:-[a-z]+)+)\"");
    std::set<std::string> codes;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".cpp")
            continue;
        std::stringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        const std::string source = text.str();
        for (std::sregex_iterator it(source.begin(), source.end(), kForm), end; it != end; ++it)
            codes.insert((*it)[1]);
    }
    return codes;
}

TEST(ImportText, HasBothLanguagesForEveryCode)
{
    expectTranslated("Import", refusedSentences());
}

TEST(ImportText, KnowsEveryCodeALineIsRefusedWith)
{
    std::set<std::string> known;
    for (const Sentence &sentence : refusedSentences())
        known.insert(std::string(sentence.code));
    std::set<std::string> used = refusalCodes(QS_SOURCE_DIR "/src/core/exchange");
    used.merge(refusalCodes(QS_SOURCE_DIR "/src/core/ops/import"));
    EXPECT_THAT(used, ::testing::Contains("amount-bad"));
    for (const std::string &code : used)
        EXPECT_TRUE(known.contains(code)) << code;
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
              "Nobody and nothing is called “Bo”. Did you mean Bob? --create-missing makes what is missing.");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(refusedPlace(amount), "第 12 行，Amount 列");
    EXPECT_EQ(refusedText({1, "", "", "x", "moon-phase", {}}), "操作没有成功：moon-phase。没有任何改动。");
}

} // namespace
} // namespace quotasmith::text
