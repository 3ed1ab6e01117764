// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/source.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <regex>

namespace quotasmith::architecture {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

/// Two words and a full stop, or a Chinese one: text for people, which belongs to src/text.
Complaints sentences(const Source &source)
{
    static const std::regex kEnglish("[^]*[A-Za-z]{2,}[,;:]? [A-Za-z]+[^]*[A-Za-z0-9)][.!?]\\s*");
    static const std::regex kChinese("[^]*(。|！|？|，)[^]*");
    Complaints found;
    for (const Literal &literal : source.literals)
        if (std::regex_match(literal.text, kEnglish) || std::regex_match(literal.text, kChinese))
            found.push_back(complaint(source, literal.line, "a sentence in the core: " + literal.text));
    return found;
}

struct Thrown {
    std::string code;
    std::string place; ///< path:line
};

/// The literals in the first argument of an Error, or of a helper fail(code, …) that makes one.
std::vector<Thrown> thrownCodes(const Source &source)
{
    static const std::regex kForm("\\bError\\s*[({]([^,;{]*)|\\bfail\\s*\\(([^,;{)]*),");
    static const std::regex kCode("\"([^\"]*)\"");
    std::vector<Thrown> found;
    for (std::sregex_iterator it(source.bare.begin(), source.bare.end(), kForm), end; it != end; ++it) {
        const int line = lineOf(source.bare, static_cast<std::size_t>(it->position()));
        const std::string first = (*it)[1].str() + (*it)[2].str();
        for (std::sregex_iterator code(first.begin(), first.end(), kCode); code != end; ++code)
            found.push_back({(*code)[1], complaint(source, line, (*code)[1])});
    }
    return found;
}

Complaints oddCodes(const Source &source)
{
    static const std::regex kForm("[a-z]+(-[a-z0-9]+)*");
    Complaints found;
    for (const Thrown &thrown : thrownCodes(source))
        if (!std::regex_match(thrown.code, kForm))
            found.push_back(thrown.place + ": a code is lower-case words with hyphens");
    return found;
}

/// Codes that no file which makes sentences knows.
Complaints wordless(const Source &source, const std::vector<Source> &texts)
{
    Complaints found;
    for (const Thrown &thrown : thrownCodes(source)) {
        const bool known = std::any_of(texts.begin(), texts.end(), [&](const Source &text) {
            return std::any_of(text.literals.begin(), text.literals.end(),
                               [&](const Literal &literal) { return literal.text == thrown.code; });
        });
        if (!known)
            found.push_back(thrown.place + ": no sentence in src/text/error_text*.cpp");
    }
    return found;
}

std::vector<Source> errorTexts()
{
    std::vector<Source> found;
    for (Source &source : sourcesBelow({"src/text"}))
        if (source.path.starts_with("src/text/error_text") && !source.isHeader())
            found.push_back(std::move(source));
    return found;
}

TEST(Words, TheCoreMakesNoSentences)
{
    // What people of the fictional company wrote into its plan is data.
    const auto said = [](const Source &source) {
        return liesIn(source.path, "src/core/ops/sample") ? Complaints() : sentences(source);
    };
    EXPECT_THAT(complaintsBelow({"src/core"}, said), IsEmpty());
}

TEST(Words, ErrorCodesAreLowerCaseWords)
{
    EXPECT_THAT(complaintsBelow({"src", "ui"}, oddCodes), IsEmpty());
}

TEST(Words, EveryErrorHasASentence)
{
    const std::vector<Source> texts = errorTexts();
    EXPECT_THAT(texts, Not(IsEmpty()));
    EXPECT_THAT(complaintsBelow({"src", "ui"}, [&](const Source &source) { return wordless(source, texts); }),
                IsEmpty());
}

TEST(WordsRule, FindsSentences)
{
    const auto count = [](const char *text) { return sentences(parsed("src/core/a.cpp", text)).size(); };
    EXPECT_EQ(count("f(\"The file is damaged.\");"), 1u);
    EXPECT_EQ(count("f(\"Really overwrite it?\");"), 1u);
    EXPECT_EQ(count("f(\"文件已损坏。\");"), 1u);
    EXPECT_EQ(count("f(\"file-damaged\", \"KA Q4\", \"12.5\", \"plan.qsplan\", \"No.\");"), 0u);
    EXPECT_EQ(count("f(\"SELECT code FROM node WHERE id = ?1\", \"销售一部\", \"双11\");"), 0u);
    EXPECT_EQ(count("// The file is damaged.\n"), 0u);
}

TEST(WordsRule, FindsOddCodes)
{
    EXPECT_THAT(oddCodes(parsed("src/core/a.cpp", "throw base::Error{\"File damaged\", data};\n")),
                ElementsAre(HasSubstr("src/core/a.cpp:1: File damaged")));
    EXPECT_THAT(oddCodes(parsed("src/core/a.cpp", "throw Error(\"file-damaged\");\n")), IsEmpty());
}

TEST(WordsRule, FindsAnErrorWithoutSentence)
{
    const Source source = parsed("src/core/a.cpp", "throw base::Error{\n    \"disk-full\", {{\"file\", name}}};\n"
                                                   "throw Error(twice ? \"tree-broken\" : \"tree-empty\");\n"
                                                   "fail(\"lock-lost\", file);\nfail(\"place\");\n");
    const std::vector<Source> texts{parsed("src/text/error_text.cpp", "// tree-broken\n{\"disk-full\", tr(\"…\")}")};
    EXPECT_THAT(thrownCodes(source), SizeIs(4));
    EXPECT_THAT(wordless(source, texts),
                ElementsAre(HasSubstr("src/core/a.cpp:3: tree-broken"), HasSubstr("src/core/a.cpp:3: tree-empty"),
                            HasSubstr("src/core/a.cpp:4: lock-lost")));
}

} // namespace
} // namespace quotasmith::architecture
