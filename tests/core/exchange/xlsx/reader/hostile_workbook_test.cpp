// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/source.h"
#include "core/exchange/xlsx/reader/file_kind.h"
#include "core/exchange/xlsx/reader/workbook.h"

#include "tests/core/exchange/reading.h"
#include "tests/faults/counted.h"
#include "tests/support/workbook_maker.h"

#include <gmock/gmock.h>

#include <random>

using namespace quotasmith;
using namespace quotasmith::exchange;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;
using tests::WorkbookMaker;

namespace {

const std::string kRow = "<row><c><v>1</v></c></row>";

/// Reads all of a workbook as `a|b|` rows.
std::string contentOf(const std::string &bytes)
{
    const Source source = Source::fromBytes("book.xlsx", bytes, {});
    std::string content;
    for (const std::string &name : source.header())
        content += name + '|';
    const auto rows = source.rows();
    Row row;
    while (rows->next(row))
        for (const std::string_view field : row.fields)
            content += std::string(field) + '|';
    return content;
}

/// What reading all of a workbook throws.
std::string refusalOf(const std::string &bytes)
{
    return errorOf([&] { contentOf(bytes); });
}

std::string refusalOf(const WorkbookMaker &book)
{
    return refusalOf(book.bytes());
}

testing::Matcher<std::string> unsafe(const char *cause)
{
    return AllOf(StartsWith("workbook-unsafe"), HasSubstr(std::string("cause=") + cause));
}

std::string wide(const std::string &text)
{
    std::string bytes;
    for (const char letter : text)
        bytes += {letter, '\0'};
    return bytes;
}

} // namespace

TEST(HostileWorkbook, AGoodOneIsRead)
{
    EXPECT_EQ(refusalOf(WorkbookMaker().sheet("S", kRow)), "");
}

TEST(HostileWorkbook, BombsAreRefusedByTheirDirectory)
{
    const std::string spaces(40'000'000, ' ');
    EXPECT_THAT(refusalOf(WorkbookMaker().sheet("S", spaces + kRow)), unsafe("bomb"));
}

TEST(HostileWorkbook, ASizeThatLiesIsFoundWhileUnpacking)
{
    std::string bytes = WorkbookMaker().sheet("S", kRow).bytes();
    // The unpacked size of the sheet stands at byte 24 of its entry in the directory, at 22 of its own header.
    const std::size_t entry = bytes.rfind("PK\x01\x02", bytes.rfind("xl/worksheets/sheet1.xml"));
    const std::size_t header = bytes.rfind("PK\x03\x04", bytes.find("xl/worksheets/sheet1.xml"));
    for (const char size : {'\x10', '\xFF'}) {
        bytes[entry + 24] = bytes[header + 22] = size;
        bytes[entry + 25] = bytes[header + 23] = size == '\x10' ? '\0' : '\x7F';
        EXPECT_THAT(refusalOf(bytes), testing::AnyOf(StartsWith("workbook-damaged"), StartsWith("workbook-unsafe")));
    }
}

TEST(HostileWorkbook, TooManyPartsAreRefused)
{
    std::vector<std::pair<std::string, std::string>> parts;
    for (int i = 0; i < 10'001; ++i)
        parts.emplace_back("xl/media/" + std::to_string(i), "");
    EXPECT_THAT(refusalOf(tests::zipOf(parts)), unsafe("too-many-parts"));
}

TEST(HostileWorkbook, TwoPartsOfOneNameAreRefused)
{
    const std::vector<std::pair<std::string, std::string>> parts{{"xl/workbook.xml", "<a/>"},
                                                                 {"XL/Workbook.xml", "<b/>"}};
    EXPECT_THAT(refusalOf(tests::zipOf(parts)), unsafe("part-twice"));
}

TEST(HostileWorkbook, NamesThatLeadOutsideAreRefused)
{
    for (const char *name : {"../evil", "/etc/passwd", "xl/../../evil", "C:\\evil", "xl\\..\\..\\evil"})
        EXPECT_THAT(refusalOf(WorkbookMaker().sheet("S", kRow).part(name, "x")), unsafe("path")) << name;
}

TEST(HostileWorkbook, EntitiesAreRefusedWhereverTheyAreDeclared)
{
    const std::string laughs = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;\">]>";
    const std::string outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    for (const std::string &type : {laughs, outside}) {
        EXPECT_THAT(refusalOf(WorkbookMaker().sheet("S", kRow).part("xl/worksheets/sheet1.xml", type + "<worksheet/>")),
                    unsafe("document-type"));
        EXPECT_THAT(refusalOf(WorkbookMaker().sheet("S", kRow).part("xl/workbook.xml", type + "<workbook/>")),
                    unsafe("document-type"));
        EXPECT_THAT(
            refusalOf(WorkbookMaker().sheet("S", kRow).strings("").part("xl/sharedStrings.xml", type + "<sst/>")),
            unsafe("document-type"));
    }
}

TEST(HostileWorkbook, DeepNestingIsRefused)
{
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    EXPECT_THAT(refusalOf(WorkbookMaker().sheet("S", deep)), unsafe("too-deep"));
}

TEST(HostileWorkbook, ATagOfMegabytesIsRefused)
{
    std::mt19937 random(7);
    std::string noise(9'000'000, 'a');
    for (char &byte : noise)
        byte = static_cast<char>('a' + random() % 26);
    EXPECT_THAT(refusalOf(WorkbookMaker().sheet("S", "<row a=\"" + noise + "\">")), unsafe("too-large"));
}

TEST(HostileWorkbook, TextWithoutEndIsRefused)
{
    std::mt19937 random(7);
    std::string noise(3'000'000, 'a');
    for (char &byte : noise)
        byte = static_cast<char>('a' + random() % 26);
    EXPECT_THAT(
        refusalOf(WorkbookMaker().sheet("S", "<row><c t=\"inlineStr\"><is><t>" + noise + "</t></is></c></row>")),
        unsafe("text-too-long"));
    EXPECT_THAT(refusalOf(WorkbookMaker().strings("<si><t>" + noise + "</t></si>").sheet("S", kRow)),
                unsafe("text-too-long"));
}

TEST(HostileWorkbook, MergedCellsWithoutEndAreRefused)
{
    std::string merged = "<mergeCells>";
    for (int i = 1; i <= 300'001; ++i)
        merged += "<mergeCell ref=\"A" + std::to_string(i) + ":B" + std::to_string(i) + "\"/>";
    EXPECT_THAT(refusalOf(WorkbookMaker().sheet("S", kRow, merged + "</mergeCells>")), unsafe("too-many-merged"));
}

TEST(HostileWorkbook, CellsFarBesideTheTableCostNothing)
{
    std::string rows = kRow;
    for (int i = 2; i <= 20'000; ++i)
        rows += "<row r=\"" + std::to_string(i) + "\"><c r=\"XFD" + std::to_string(i) + "\"><v>1</v></c></row>";
    const std::string bytes = WorkbookMaker().sheet("S", rows).bytes();
    const Source source = Source::fromBytes("book.xlsx", bytes, {});
    const auto reader = source.rows();
    Row row;
    EXPECT_FALSE(reader->next(row)) << "nothing stands below the one column that has a name";
}

TEST(HostileWorkbook, TooManyStringsAreRefused)
{
    std::mt19937 random(7);
    std::string items;
    for (int i = 0; i < 1'000'000; ++i) {
        items += "<si><t>";
        for (int k = 0; k < 24; ++k)
            items += static_cast<char>('a' + random() % 26);
        items += "01234567890123456789012345678901234567890123456789012345678901234567890123</t></si>";
    }
    EXPECT_THAT(refusalOf(WorkbookMaker().strings(items).sheet("S", kRow)), unsafe("too-many-strings"));
}

TEST(HostileWorkbook, PlacesNoSheetHasAreRefused)
{
    for (const char *rows :
         {"<row r=\"1048577\"><c><v>1</v></c></row>", "<row r=\"0\"><c><v>1</v></c></row>",
          "<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>",
          "<row r=\"5\"><c><v>1</v></c></row><row r=\"4\"><c><v>1</v></c></row>", "<row r=\"-1\"><c><v>1</v></c></row>",
          "<row><c r=\"XFE1\"><v>1</v></c></row>", "<row><c r=\"A2\"><v>1</v></c></row>",
          "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
          "<row><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>1</v></c></row>",
          "<row><c r=\"AAAAAAAAAAA1\"><v>1</v></c></row>", "<row><c t=\"s\"><v>0</v></c></row>",
          "<row><c t=\"s\"><v>-1</v></c></row>", "<row><c t=\"s\"><v>99999999999999999999</v></c></row>"})
        EXPECT_THAT(refusalOf(WorkbookMaker().sheet("S", rows)), StartsWith("workbook-cell-bad")) << rows;
}

TEST(HostileWorkbook, MissingPartsAndForeignTargetsAreRefused)
{
    const WorkbookMaker good = WorkbookMaker().sheet("S", kRow);
    EXPECT_THAT(refusalOf(WorkbookMaker()), StartsWith("workbook-not-one"));
    EXPECT_THAT(refusalOf(tests::zipOf({{"word/document.xml", "<a/>"}})), StartsWith("workbook-not-one"));
    const std::string start = "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"";
    const auto with = [&](const std::string &target) {
        return refusalOf(
            WorkbookMaker(good).part("xl/_rels/workbook.xml.rels", start + target + "\"/></Relationships>"));
    };
    EXPECT_THAT(with("worksheets/none.xml"), AllOf(StartsWith("workbook-damaged"), HasSubstr("part-missing")));
    EXPECT_THAT(with("../../../etc/passwd"), StartsWith("workbook-damaged"));
    EXPECT_THAT(with("file:///etc/passwd\" TargetMode=\"External"), StartsWith("workbook-not-one"));
    EXPECT_EQ(with("/xl/worksheets/sheet1.xml"), "");
    EXPECT_EQ(with("./../xl/worksheets/sheet1.xml"), "");
}

TEST(HostileWorkbook, OtherFormatsAreNamedWithWhatToDo)
{
    const std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
    EXPECT_THAT(refusalOf(compound + wide("Workbook")), AllOf(StartsWith("workbook-format"), HasSubstr("format=.xls")));
    EXPECT_THAT(errorOf([&] { fileKindOf("一月.ET", compound); }), HasSubstr("format=.et program=WPS"));
    EXPECT_THAT(refusalOf(compound + wide("EncryptedPackage")), StartsWith("workbook-encrypted"));
    EXPECT_THAT(refusalOf(tests::zipOf({{"mimetype", "x"}, {"content.xml", "<a/>"}})), HasSubstr("format=.ods"));
    EXPECT_THAT(refusalOf(WorkbookMaker().sheet("S", kRow).part("xl/workbook.bin", "x")), HasSubstr("format=.xlsb"));
    EXPECT_THAT(refusalOf("\xEF\xBB\xBF <HTML><body><table>"), HasSubstr("format=HTML"));
    EXPECT_THAT(refusalOf("<?xml version=\"1.0\"?><Workbook>"), HasSubstr("format=XML"));
}

TEST(HostileWorkbook, EveryTruncationAndChangedByteIsReadOrRefused)
{
    const std::string bytes = WorkbookMaker()
                                  .formats({"14"})
                                  .strings("<si><t>日期</t></si><si><t>销售额</t></si>")
                                  .sheet("S", "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                                              "<row><c s=\"1\"><v>46510</v></c><c><v>12.5</v></c></row>")
                                  .bytes();
    std::mt19937 random(11);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        if (const std::string refusal = refusalOf(bytes.substr(0, size)); size > 4) {
            EXPECT_THAT(refusal, StartsWith("workbook-damaged")) << size;
        }
    const std::string content = contentOf(bytes);
    int accepted = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at)
        for (int way = 0; way < 12; ++way) {
            std::string changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ (way < 8 ? 1 << way : 1 + static_cast<int>(random() % 255)));
            std::string read;
            if (!errorOf([&] { read = contentOf(changed); }).empty())
                continue;
            ++accepted;
            ASSERT_EQ(read, content) << "byte " << at << ", way " << way;
        }
    EXPECT_GT(accepted, 0) << "times and attributes of parts may change";
    faults::counted("xlsx.changes", static_cast<std::int64_t>(13 * bytes.size()));
}
