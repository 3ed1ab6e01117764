// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/corpora/awkward_file.h"
#include "tests/support/workbook_maker.h"

namespace quotasmith::fuzz {

namespace {

using tests::WorkbookMaker;

std::string text(const std::string &value)
{
    return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

std::string number(const std::string &value, int style = 0)
{
    return "<c s=\"" + std::to_string(style) + "\"><v>" + value + "</v></c>";
}

std::string row(const std::string &cells, const std::string &attributes = {})
{
    return "<row " + attributes + ">" + cells + "</row>";
}

const std::string kHead = row(text("date") + text("person") + text("revenue"));
const std::string kRow = row(text("2027-01-05") + text("P1") + number("100"));

/// A row of sales with this amount.
std::string sale(const std::string &amount)
{
    return row(text("2027-01-06") + text("P1") + amount);
}

AwkwardFile made(const char *name, const WorkbookMaker &book, const char *expected)
{
    return {name, [book] { return book.bytes(); }, expected};
}

AwkwardFile ofRows(const char *name, const std::string &rows, const char *expected)
{
    return made(name, WorkbookMaker().sheet("S", kHead + rows), expected);
}

std::string cut(std::string bytes, std::size_t part)
{
    bytes.resize(bytes.size() * part / 4);
    return bytes;
}

std::string times(std::size_t count, const std::string &piece)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += piece;
    return all;
}

/// A stored byte of the packed sheet is another one.
std::string wrongSum()
{
    std::string bytes = WorkbookMaker().sheet("S", kHead + kRow).bytes();
    const std::size_t header = bytes.rfind("PK\x03\x04", bytes.find("xl/worksheets/sheet1.xml"));
    bytes[header + 14] = static_cast<char>(bytes[header + 14] ^ 1);
    const std::size_t entry = bytes.rfind("PK\x01\x02", bytes.rfind("xl/worksheets/sheet1.xml"));
    bytes[entry + 16] = static_cast<char>(bytes[entry + 16] ^ 1);
    return bytes;
}

/// A compound file as Office writes one behind a password.
std::string encrypted()
{
    std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
    for (const char letter : std::string("EncryptedPackage"))
        bytes += {letter, '\0'};
    return bytes;
}

} // namespace

std::vector<AwkwardFile> awkwardWorkbooks()
{
    const WorkbookMaker plain = WorkbookMaker().sheet("S", kHead + kRow);
    const std::string merged =
        row(text("2027-01-05") + text("P1") + number("100"), "r=\"2\"") + row("<c r=\"C3\"><v>50</v></c>", "r=\"3\"");
    return {
        made("InlineStrings", plain, "1 of 1, 100.00"),
        made("SharedStrings",
             WorkbookMaker()
                 .strings("<si><t>date</t></si><si><t>person</t></si><si><r><t>reve</t></r><r><t>nue</t></r></si>"
                          "<si><t>P1</t><rPh sb=\"0\" eb=\"1\"><t>ignored</t></rPh></si>")
                 .sheet("S", row("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>") +
                                 row(text("2027-01-05") + "<c t=\"s\"><v>3</v></c>" + number("7"))),
             "1 of 1, 7.00"),
        made("DatesByStyle",
             WorkbookMaker()
                 .formats({"14", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"})
                 .sheet("S", kHead + row(number("46392", 1) + text("P1") + number("1")) +
                                 row(number("46392.75", 2) + text("P1") + number("1"))),
             "2 of 2, 2.00"),
        made("DatesFrom1904",
             WorkbookMaker().formats({"14"}).from1904().sheet(
                 "S", kHead + row(number("44930", 1) + text("P1") + number("1"))),
             "1 of 1, 1.00"),
        ofRows("ANumberForADate", row(number("46392") + text("P1") + number("1")), "0 of 1, 1.00; 2 date-bad"),
        ofRows("FormulasWithValues", kRow + sale("<c><f>50/2</f><v>25</v></c>"), "2 of 2, 125.00"),
        ofRows("FormulasNobodyComputed", kRow + sale("<c><f>50/2</f></c>"), "1 of 2, 100.00; 3 formula-uncomputed"),
        ofRows("CellsInError", kRow + sale("<c t=\"e\"><v>#REF!</v></c>"), "1 of 2, 100.00; 3 cell-error"),
        ofRows("NumbersInEveryForm",
               sale(number("1.5E+2")) + sale(number("0.30000000000000004")) + sale(number("-0")) + sale(text("1,234")) +
                   sale(number("100.000000001")),
               "5 of 5, 1484.30"),
        ofRows("NumbersThatAreNone",
               sale(number("NaN")) + sale(number("INF")) + sale(number("1E400")) + sale("<c t=\"b\"><v>1</v></c>"),
               "0 of 4, 0.00; 2 amount-bad; 3 amount-bad; 4 amount-bad"),
        made("CellsMergedDownwards",
             WorkbookMaker().sheet("S", kHead + merged,
                                   "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/></mergeCells>"),
             "2 of 2, 150.00"),
        ofRows("HiddenRows", kRow + row(text("2027-01-06") + text("P1") + number("50"), "hidden=\"1\""),
               "2 of 2, 150.00"),
        made("AHiddenSheetBefore",
             WorkbookMaker().sheet("Old", kHead + kRow + kRow, {}, "veryHidden").sheet("S", kHead + kRow),
             "1 of 1, 100.00"),
        made("Macros", WorkbookMaker(plain).part("xl/vbaProject.bin", std::string(1000, '\xCC')), "1 of 1, 100.00"),
        made("LinksToOtherFiles",
             WorkbookMaker(plain).part("xl/externalLinks/externalLink1.xml",
                                       "<externalLink><externalBook Target=\"file:///etc/passwd\"/></externalLink>"),
             "1 of 1, 100.00"),
        ofRows("EscapedControlLetters", row(text("2027-01-05") + text("P1_x000D_") + number("1")), "1 of 1, 1.00"),
        made("ADimensionOfEverything",
             WorkbookMaker(plain).part("xl/worksheets/sheet1.xml",
                                       "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>" + kHead + kRow +
                                           "</sheetData></worksheet>"),
             "1 of 1, 100.00"),
        ofRows("StylesThatAreNone",
               row("<c s=\"-1\" t=\"inlineStr\"><is><t>2027-01-05</t></is></c>" + text("P1") +
                   "<c s=\"99999999\"><v>7</v></c>"),
               "1 of 1, 7.00"),
        ofRows("RowsFarApart",
               row("<c r=\"A1048576\" t=\"inlineStr\"><is><t>2027-01-05</t></is></c><c r=\"B1048576\" "
                   "t=\"inlineStr\"><is><t>P1</t></is></c><c r=\"C1048576\"><v>1</v></c>",
                   "r=\"1048576\""),
               "1 of 1, 1.00"),
        made("AnEmptySheet", WorkbookMaker().sheet("S", ""), "header-missing"),
        made("TwoSheetsOneEmpty", WorkbookMaker().sheet("Empty", "").sheet("S", kHead + kRow), "1 of 1, 100.00"),
    };
}

std::vector<AwkwardFile> hostileWorkbooks()
{
    const WorkbookMaker plain = WorkbookMaker().sheet("S", kHead + kRow);
    const std::string laughs = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\">]>";
    const std::string outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    const auto sheet = [&](const std::string &xml) {
        return WorkbookMaker(plain).part("xl/worksheets/sheet1.xml", xml);
    };
    return {
        {"ABomb", [] { return WorkbookMaker().sheet("S", std::string(100'000'000, ' ') + kHead).bytes(); },
         "workbook-unsafe cause=bomb"},
        {"ABombOfStrings",
         [] { return WorkbookMaker().strings(std::string(100'000'000, ' ')).sheet("S", kHead).bytes(); },
         "workbook-unsafe cause=bomb"},
        made("Entities", sheet(laughs + "<worksheet><sheetData><row>" + text("&y;") + "</row></sheetData></worksheet>"),
             "workbook-unsafe cause=document-type"),
        made("EntitiesFromOutside", sheet(outside + "<worksheet/>"), "workbook-unsafe cause=document-type"),
        ofRows("ADepthOfTags", times(200'000, "<a>"), "workbook-unsafe cause=too-deep"),
        made("PathsThatLeadOutside", WorkbookMaker(plain).part("../../evil", "x"), "workbook-unsafe cause=path"),
        {"APartTwice",
         [] {
             return tests::zipOf({{"xl/workbook.xml", "<a/>"}, {"XL/workbook.xml", "<b/>"}});
         },
         "workbook-unsafe cause=part-twice"},
        {"AQuarterOfAFile", [plain] { return cut(plain.bytes(), 1); }, "workbook-damaged cause=cut-off"},
        {"AHalfOfAFile", [plain] { return cut(plain.bytes(), 2); }, "workbook-damaged cause=cut-off"},
        {"AWrongChecksum", wrongSum, "workbook-damaged cause=checksum"},
        {"BehindAPassword", encrypted, "workbook-encrypted"},
        ofRows("RowsOutOfOrder", row(text("2027-01-05"), "r=\"9\"") + row(text("2027-01-05"), "r=\"3\""),
               "workbook-cell-bad"),
        ofRows("ARowBeyondTheEnd", row(text("x"), "r=\"1048577\""), "workbook-cell-bad"),
        ofRows("ARowOfNoNumber", row(text("x"), "r=\"99999999999999999999\""), "workbook-cell-bad"),
        ofRows("ASharedStringThatIsNone", sale("<c t=\"s\"><v>7</v></c>"), "workbook-cell-bad"),
        made("NoSheets", WorkbookMaker(), "workbook-not-one"),
        made("APartThatIsMissing",
             WorkbookMaker(plain).part("xl/_rels/workbook.xml.rels",
                                       "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
                                       "Target=\"worksheets/none.xml\"/></Relationships>"),
             "workbook-damaged cause=part-missing"),
        made("XmlThatBreaksOff", sheet("<worksheet><sheetData><row><c"), "workbook-damaged cause=xml"),
        made("LettersThatAreNone", sheet("<worksheet><sheetData><row><c t=\"str\"><v>\xFF\xFE</v></c></row>"),
             "workbook-damaged cause=xml"),
        {"AThousandSheets",
         [] {
             WorkbookMaker book;
             for (int i = 0; i < 1'000; ++i)
                 book.sheet("S" + std::to_string(i), kHead + kRow);
             return book.bytes();
         },
         "1 of 1, 100.00"},
        {"EveryCellMerged",
         [] {
             return WorkbookMaker()
                 .sheet("S", kHead + kRow, "<mergeCells><mergeCell ref=\"A2:XFD1048576\"/></mergeCells>")
                 .bytes();
         },
         "1 of 1, 100.00"},
        {"TwoHundredThousandRows",
         [] {
             std::string rows = kHead;
             for (int i = 0; i < 200'000; ++i)
                 rows += sale(number(std::to_string(i * 7919 % 1'000'003)));
             return WorkbookMaker().sheet("S", rows).bytes();
         },
         "200000 of 200000, 99991263774.00"},
    };
}

} // namespace quotasmith::fuzz
