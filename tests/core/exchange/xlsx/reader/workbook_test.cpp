// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/workbook.h"

#include "tests/core/exchange/reading.h"
#include "tests/support/workbook_maker.h"

#include <gmock/gmock.h>

using namespace quotasmith;
using namespace quotasmith::exchange;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;
using tests::WorkbookMaker;

namespace {

/// `line: a|b|c` for every row; a cell without a value as `!code`.
std::vector<std::string> rowsOf(const std::string &bytes, std::size_t sheet = 0)
{
    const Workbook workbook("book.xlsx", bytes);
    const auto rows = workbook.rows(sheet);
    std::vector<std::string> texts;
    Row row;
    while (rows->next(row)) {
        std::vector<std::string> fields(row.fields.begin(), row.fields.end());
        for (const CellProblem &problem : row.cellProblems)
            fields[problem.field] = '!' + std::string(cellFaultCode(problem.fault)) + std::string(problem.text);
        std::string text = std::to_string(row.line) + ':';
        for (std::size_t i = 0; i < fields.size(); ++i)
            text += (i == 0 ? " " : "|") + fields[i];
        texts.push_back(text);
    }
    return texts;
}

std::vector<std::string> rowsOf(const WorkbookMaker &book, std::size_t sheet = 0)
{
    return rowsOf(book.bytes(), sheet);
}

} // namespace

TEST(Workbook, CellsStandByTheirReferenceAndRowsByTheirNumber)
{
    EXPECT_THAT(
        rowsOf(WorkbookMaker().sheet("S", "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"D3\"><v>2.50</v></c></row>"
                                          "<row r=\"4\"/><row r=\"7\"><c r=\"A7\"><v>3</v></c></row>")),
        ElementsAre("3: |1||2.5", "7: 3"));
}

TEST(Workbook, CellsAndRowsWithoutReferenceFollowEachOther)
{
    EXPECT_THAT(
        rowsOf(WorkbookMaker().sheet("S", "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>")),
        ElementsAre("1: 1||3", "2: 4"));
}

TEST(Workbook, TextIsSharedInlineOrAFormulasResult)
{
    const WorkbookMaker book =
        WorkbookMaker()
            .strings(
                "<si><t> 张三 </t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">富 </t></r><r><t>文本</t></r>"
                "<rPh sb=\"0\" eb=\"1\"><t>フ</t></rPh></si><si/><si><t>a_x000D_b_xZZ_&lt;</t></si>")
            .sheet("S",
                   "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c>"
                   "<c t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>x</t></rPh></is></c>"
                   "<c t=\"str\"><f>A1&amp;B1</f><v>result</v></c><c t=\"str\"><f>\"\"</f><v></v></c></row>");
    EXPECT_THAT(rowsOf(book), ElementsAre("1: 张三|富 文本||a\rb_xZZ_<|inline|result"));
}

TEST(Workbook, TruthErrorsAndFormulasWithoutValue)
{
    EXPECT_THAT(rowsOf(WorkbookMaker().sheet(
                    "S", "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><f>B9</f><v>#REF!</v></c>"
                         "<c><f>A1+1</f></c><c><f>A1+1</f><v></v></c><c><f>A1+1</f><v>12.30</v></c></row>")),
                ElementsAre("1: TRUE|FALSE|!cell-error#REF!|!formula-uncomputed|!formula-uncomputed|12.3"));
}

TEST(Workbook, DatesGoByStyleAndEpoch)
{
    const std::string rows = "<row><c s=\"1\"><v>45048</v></c><c s=\"2\"><v>45048</v></c><c s=\"3\"><v>0.155</v></c>"
                             "<c s=\"4\"><v>46508</v></c><c><v>46510</v></c><c t=\"d\"><v>2027-05-03T00:00:00</v></c>"
                             "<c s=\"99\"><v>7</v></c></row>";
    WorkbookMaker book;
    book.formats({"14", "yyyy\\-mm\\-dd", "10", "yyyy&quot;年&quot;m&quot;月&quot;"}).sheet("S", rows);
    EXPECT_THAT(rowsOf(book), ElementsAre("1: 2023-05-02|2023-05-02|15.5%|2027-05|46510|2027-05-03|7"));
    book.from1904();
    EXPECT_THAT(rowsOf(book), ElementsAre("1: 2027-05-03|2027-05-03|15.5%|2031-05-02|46510|2027-05-03|7"));
}

TEST(Workbook, ListsSheetsWithTheirStateAndFindsThemByNameOrNumber)
{
    const std::string bytes = WorkbookMaker()
                                  .sheet("说明", "")
                                  .sheet("数据", "<row><c><v>1</v></c></row>", {}, "hidden")
                                  .sheet("3", "", {}, "veryHidden")
                                  .bytes();
    const Workbook workbook("book.xlsx", bytes);
    ASSERT_EQ(workbook.sheets().size(), 3U);
    EXPECT_EQ(workbook.sheets()[1].name, "数据");
    EXPECT_EQ(sheetStateCode(workbook.sheets()[0].state), "visible");
    EXPECT_EQ(sheetStateCode(workbook.sheets()[1].state), "hidden");
    EXPECT_EQ(sheetStateCode(workbook.sheets()[2].state), "very-hidden");
    EXPECT_EQ(workbook.sheetCalled("数据"), 1U);
    EXPECT_EQ(workbook.sheetCalled("2"), 1U);
    EXPECT_EQ(workbook.sheetCalled("3"), 2U) << "a name comes before a number";
    EXPECT_THAT(errorOf([&] { workbook.sheetCalled("4"); }), StartsWith("sheet-unknown"));
}

TEST(Workbook, MergedCellsOfTheFirstRowsAreFound)
{
    const std::string bytes = WorkbookMaker()
                                  .sheet("S", "<row><c><v>1</v></c></row>",
                                         "<mergeCells count=\"3\"><mergeCell ref=\"A1:C1\"/><mergeCell ref='B2:B3'/>"
                                         "<mergeCell ref=\"A99:B99\"/></mergeCells>")
                                  .bytes();
    const auto merged = Workbook("book.xlsx", bytes).merged(0, 30);
    ASSERT_EQ(merged.size(), 2U);
    EXPECT_EQ(merged[0], (CellRange{{1, 0}, {1, 2}}));
    EXPECT_EQ(merged[1], (CellRange{{2, 1}, {3, 1}}));
}

TEST(Workbook, ManyRowsComeInOrderWhateverPiecesTheyAreReadIn)
{
    std::string rows;
    for (int i = 1; i <= 20'000; ++i)
        rows += "<row r=\"" + std::to_string(i) + "\"><c r=\"A" + std::to_string(i) + "\" t=\"inlineStr\"><is><t>客户" +
                std::to_string(i) + "</t></is></c><c><v>" + std::to_string(i) + ".25</v></c></row>";
    const std::string bytes = WorkbookMaker().sheet("S", rows).bytes();
    const auto texts = rowsOf(bytes);
    ASSERT_EQ(texts.size(), 20'000U);
    for (int i = 1; i <= 20'000; ++i)
        ASSERT_EQ(texts[static_cast<std::size_t>(i) - 1],
                  std::to_string(i) + ": 客户" + std::to_string(i) + '|' + std::to_string(i) + ".25");
}

TEST(CellReference, PlacesAreReadAndNamed)
{
    EXPECT_EQ(parseCellReference("A1"), (CellReference{1, 0}));
    EXPECT_EQ(parseCellReference("$XFD$1048576"), (CellReference{1'048'576, 16'383}));
    for (const char *none : {"XFE1", "A1048577", "A0", "1", "A", "", "AAAA1", "A1B", "A-1", "A99999999"})
        EXPECT_FALSE(parseCellReference(none)) << none;
    EXPECT_EQ(columnLetters(0), "A");
    EXPECT_EQ(columnLetters(25), "Z");
    EXPECT_EQ(columnLetters(26), "AA");
    EXPECT_EQ(columnLetters(16'383), "XFD");
    EXPECT_FALSE(parseCellRange("B2:A1"));
}
