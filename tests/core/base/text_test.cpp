// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include "core/base/utf8.h"

#include <gtest/gtest.h>

#include <random>

namespace quotasmith::base {
namespace {

TEST(IsUtf8, SaysWhereTheFirstBadByteIs)
{
    struct Case {
        std::string_view bytes;
        std::size_t at; ///< npos: well-formed
    };
    const std::size_t fine = std::string_view::npos;
    const Case cases[] = {{"", fine},
                          {"plan", fine},
                          {"目标匠 2027", fine},
                          {"𠮷😀", fine},
                          {"\xF4\x8F\xBF\xBF", fine},
                          {std::string_view("a\0b", 3), fine},
                          {"\xFF", 0},
                          {"abc\x80", 3},
                          {"0123456789abcdef\xC3", 16},
                          {"01234567\xE7\x9B", 8},
                          {"\xC0\xAF", 0},         // overlong
                          {"\xE0\x80\xAF", 0},     // overlong
                          {"\xED\xA0\x80", 0},     // surrogate
                          {"\xF4\x90\x80\x80", 0}, // above U+10FFFF
                          {"\xF5\x80\x80\x80", 0},
                          {"目\xE6\xA0", 3}};
    for (const Case &example : cases) {
        std::size_t at = fine;
        EXPECT_EQ(isUtf8(example.bytes, &at), example.at == fine) << example.bytes;
        EXPECT_EQ(at, example.at) << example.bytes;
        EXPECT_EQ(isUtf8(example.bytes), example.at == fine);
    }
}

TEST(Trimmed, TakesEveryKindOfBlankFromBothEnds)
{
    EXPECT_EQ(trimmed(" \t\r\n\u00A0\u3000华东 一区\u3000\u00A0 \v\f"), "华东 一区");
    EXPECT_EQ(trimmed("\u3000"), "");
    EXPECT_EQ(trimmed(""), "");
    EXPECT_EQ(trimmed("\xA0"), "\xA0") << "half a no-break space is a broken byte";
    EXPECT_EQ(trimmed("😀 "), "😀");
}

TEST(Lowered, LeavesOtherBytesAlone)
{
    EXPECT_EQ(lowered("KA-华东 Ä"), "ka-华东 Ä");
}

TEST(Folded, MakesWaysOfWritingANameOne)
{
    EXPECT_EQ(folded("　ＫＡ　客户 "), "ka 客户");
    EXPECT_EQ(folded("A \t\u00A0 B"), "a b");
    EXPECT_EQ(folded("（Ｎ１）"), "(n1)");
    EXPECT_EQ(folded(""), "");
    EXPECT_NE(folded("\xFF"), folded("\xFE")) << "two broken names stay two";
    for (const char *text : {" A  B ", "ＫＡ", "目标"})
        EXPECT_EQ(folded(folded(text)), folded(text));
}

TEST(CodePoints, CountsIllFormedBytesAsOneEach)
{
    EXPECT_EQ(codePoints("a目😀"), (std::vector<char32_t>{'a', 0x76EE, 0x1F600}));
    EXPECT_EQ(codePoints("\xE7\x9B"), (std::vector<char32_t>{0xFFFD, 0xFFFD}));
}

TEST(AppendUtf8, IsReadBack)
{
    for (char32_t point = 0; point <= 0x10FFFF; ++point) {
        if (point >= 0xD800 && point <= 0xDFFF)
            continue;
        std::string text;
        appendUtf8(text, point);
        const Utf8Point decoded = decodeUtf8(text, 0);
        ASSERT_TRUE(decoded.isWellFormed && decoded.point == point && decoded.size == text.size())
            << std::hex << +point;
    }
}

TEST(DisplayWidth, CountsWideSignsTwice)
{
    EXPECT_EQ(displayWidth("plan"), 4);
    EXPECT_EQ(displayWidth("目标"), 4);
    EXPECT_EQ(displayWidth("KA 客户，"), 9);
    EXPECT_EQ(displayWidth("e\u0301"), 1) << "a combining accent takes none";
    EXPECT_EQ(displayWidth("（）"), 4);
    EXPECT_EQ(displayWidth("𠮷"), 2);
}

TEST(Text, NothingFailsOnAnyBytes)
{
    std::mt19937 random(8);
    for (int round = 0; round < 20000; ++round) {
        std::string bytes(random() % 20, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        EXPECT_LE(trimmed(bytes).size(), bytes.size());
        EXPECT_LE(folded(bytes).size(), bytes.size());
        std::string again;
        for (const char32_t point : codePoints(bytes))
            appendUtf8(again, point);
        EXPECT_TRUE(isUtf8(again));
        EXPECT_EQ(isUtf8(bytes), again == bytes) << "a broken byte comes back as U+FFFD";
        EXPECT_GE(displayWidth(bytes), 0);
    }
}

} // namespace
} // namespace quotasmith::base
