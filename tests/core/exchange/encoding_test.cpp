// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/encoding.h"

#include "tests/core/exchange/reading.h"

#include <gtest/gtest.h>

using namespace quotasmith::exchange;

namespace {

/// ASCII as UTF-16.
std::string wide(std::string_view text, bool isLittle)
{
    std::string out;
    for (const char byte : text) {
        out += isLittle ? byte : '\0';
        out += isLittle ? '\0' : byte;
    }
    return out;
}

const std::string kGbTable = "\xC8\xD5\xC6\xDA,\xCF\xFA\xCA\xDB\xB6\xEE\n2027-01-05,100\n"; // 日期,销售额
const std::string kBig5Table = // 日期,銷售金額,客戶名稱
    "\xA4\xE9\xB4\xC1,\xBE\x50\xB0\xE2\xAA\xF7\xC3\x42,\xAB\xC8\xA4\xE1\xA6\x57\xBA\xD9\n"
    "2027-01-05,100,\xA5\x78\xC6\x57\xB9\x71\xBE\xF7\xA4\xBD\xA5\x71\n";

std::string decoded(const std::string &bytes, const std::string &name = {})
{
    return std::string(decodeText(bytes, name.empty() ? detectEncoding(bytes) : parseEncoding(name, bytes)).text);
}

} // namespace

TEST(DetectEncoding, KnowsMarksZerosAndLetters)
{
    const std::vector<std::pair<std::string, Encoding>> cases{
        {"", Encoding::Utf8},
        {"a,b\n", Encoding::Utf8},
        {"日期,销售额\n", Encoding::Utf8},
        {"\xEF\xBB\xBF"
         "a,b\n",
         Encoding::Utf8},
        {"\xFF\xFE" + wide("a,b\n", true), Encoding::Utf16Le},
        {"\xFE\xFF" + wide("a,b\n", false), Encoding::Utf16Be},
        {wide("a,b\n1,2\n", true), Encoding::Utf16Le},
        {wide("a,b\n1,2\n", false), Encoding::Utf16Be},
        {kGbTable, Encoding::Gb18030},
        {kBig5Table, Encoding::Big5},
        {"Name,City\nJos\xE9 Saraiva,M\xE1laga\nRen\xE9,Orl\xE9"
         "ans\n",
         Encoding::Latin1},
    };
    for (const auto &[bytes, encoding] : cases)
        EXPECT_EQ(encodingCode(detectEncoding(bytes)), encodingCode(encoding)) << bytes;
}

TEST(DetectEncoding, RefusesWhatIsNoText)
{
    EXPECT_EQ(errorOf([] { detectEncoding(std::string("PK\3\4\0\0\0\0ab\nc", 12)); }), "not-text line=1");
    EXPECT_EQ(errorOf([] { detectEncoding("a\nb\x80\xFF"); }),
              "encoding-undetected byte=4 known=utf-8 utf-16 utf-16le utf-16be gb18030 gbk gb2312 big5 latin1 line=2");
}

TEST(DetectEncoding, ADamagedByteDoesNotMakeChineseNonsense)
{
    EXPECT_EQ(detectEncoding("日期,销售员\n2027-01-05,张\xE4三\n"), Encoding::Utf8);
}

TEST(DecodeText, GivesUtf8WithoutMark)
{
    EXPECT_EQ(decoded("\xEF\xBB\xBF"
                      "a,b"),
              "a,b");
    EXPECT_EQ(decoded("\xFF\xFE" + wide("a,b\n", true)), "a,b\n");
    EXPECT_EQ(decoded(wide("a,b\n1,2", false), "utf-16be"), "a,b\n1,2");
    EXPECT_EQ(decoded(std::string("\xFF\xFE\x2D\x4E\x3D\xD8\x00\xDE", 8), "utf-16"), "中😀");
    EXPECT_EQ(decoded(kGbTable), "日期,销售额\n2027-01-05,100\n");
    EXPECT_EQ(decoded(kGbTable, "GBK"), "日期,销售额\n2027-01-05,100\n");
    EXPECT_EQ(decoded("\x81\x30\x81\x30", "gb18030"), "\u0080");
    EXPECT_EQ(decoded(kBig5Table, "big5").substr(0, 6), "日期");
    EXPECT_EQ(decoded("Jos\xE9", "latin1"), "José");
}

TEST(DecodeText, LeavesUtf8WhereItIs)
{
    const std::string bytes = "a,b\n";
    EXPECT_EQ(decodeText(bytes, Encoding::Utf8).text.data(), bytes.data());
}

TEST(DecodeText, NamesThePlaceOfBytesThatDoNotBelong)
{
    EXPECT_EQ(errorOf([] { decoded("a\nb,\xC8\xD5", "utf-8"); }), "encoding-bad byte=5 encoding=utf-8 line=2");
    EXPECT_EQ(errorOf([] { decoded("a\n\xC8\xD5\n\xC8", "gb18030"); }), "encoding-bad byte=6 encoding=gb18030 line=3");
    EXPECT_EQ(errorOf([] { decoded("\xFF\xFE" + wide("a\n", true) + "x", "utf-16"); }),
              "encoding-bad byte=7 encoding=utf-16le line=2");
    EXPECT_EQ(errorOf([] { decoded(std::string("\x00\xDC\x41\x00", 4), "utf-16le"); }),
              "encoding-bad byte=1 encoding=utf-16le line=1");
}

TEST(DecodeText, RefusesZeros)
{
    EXPECT_EQ(errorOf([] { decoded(std::string("a\nb\0c", 5), "utf-8"); }), "not-text line=2");
    EXPECT_EQ(errorOf([] { decoded(wide(std::string_view("a\n\0", 3), true), "utf-16le"); }), "not-text line=2");
}

TEST(ParseEncoding, NamesTheKnownOnes)
{
    EXPECT_EQ(errorOf([] { parseEncoding("klingon", ""); }),
              "encoding-unknown encoding=klingon known=utf-8 utf-16 utf-16le utf-16be gb18030 gbk gb2312 big5 latin1");
    EXPECT_EQ(parseEncoding(" UTF-8 ", ""), Encoding::Utf8);
    EXPECT_EQ(parseEncoding("gb2312", ""), Encoding::Gb18030);
}

TEST(DecodeText, NothingIsEverReplaced)
{
    for (const std::string &bytes : {kGbTable, kBig5Table, std::string("\xFF\xFE") + wide("a,b\n", true)})
        EXPECT_EQ(decoded(bytes).find("\uFFFD"), std::string::npos);
}
