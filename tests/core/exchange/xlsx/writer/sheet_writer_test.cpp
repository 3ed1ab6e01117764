// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/writer/sheet_writer.h"

#include "core/base/error.h"
#include "core/exchange/source.h"
#include "core/money/amount_text.h"
#include "tests/support/zip_parts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace quotasmith;
using namespace quotasmith::exchange;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

const WorkbookForm kForm{"目标", "2027-03-01T00:00:00Z", "too long for a number", WorkbookSize::Small};

std::string part(const std::string &bytes, const std::string &name)
{
    const auto parts = tests::zipParts(bytes);
    const auto found = parts.find(name);
    return found == parts.end() ? std::string() : found->second;
}

std::string sheetOf(const ExportTable &table)
{
    return part(workbookBytes(table, kForm), "xl/worksheets/sheet1.xml");
}

/// The cells as the import reads them.
std::vector<std::vector<std::string>> readBack(const std::string &bytes)
{
    std::vector<std::vector<std::string>> cells;
    const Source source = Source::fromBytes("made.xlsx", bytes, {});
    cells.push_back(source.header());
    const auto rows = source.rows();
    for (Row row; rows->next(row);)
        cells.emplace_back(row.fields.begin(), row.fields.end());
    return cells;
}

/// A company, two teams and three people; the year is the sum of two quarters.
ExportTable tree()
{
    ExportTable table{{{"code"},
                       {"parent"},
                       {"Q1", ColumnKind::Money, 2},
                       {"Q2", ColumnKind::Money, 2},
                       {"Year", ColumnKind::Money, 2}},
                      {},
                      {TableTotals::Children{0, 1, {}}, TableTotals::Across{4, 2, 3}}};
    const auto add = [&](const char *code, const char *parent, std::int64_t first, std::int64_t second) {
        table.rows.push_back({std::string(code), std::string(parent), first, second, first + second});
    };
    add("C", "", 60003, 30);
    add("T1", "C", 50001, 20);
    add("P1", "T1", 30000, 10);
    add("P2", "T1", 20001, 10);
    add("T2", "C", 10002, 10);
    add("P3", "T2", 10002, 10);
    return table;
}

} // namespace

TEST(SheetWriter, TextIsNeverAFormula)
{
    for (const char *text : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"}) {
        const std::string bytes = workbookBytes({{{"name"}}, {{std::string(text)}}, {}}, kForm);
        EXPECT_THAT(part(bytes, "xl/worksheets/sheet1.xml"),
                    AllOf(HasSubstr("<c r=\"A2\" s=\"2\" t=\"s\">"), Not(HasSubstr("<f>"))))
            << text;
        const std::string strings = part(bytes, "xl/sharedStrings.xml");
        EXPECT_THAT(strings, HasSubstr(text[0] == '\r' ? "_x000D_x" : text)) << text;
        EXPECT_THAT(strings, Not(HasSubstr("''"))) << text;
    }
}

TEST(SheetWriter, WhatLooksLikeAnEscapeIsWrittenAsItself)
{
    const std::string bytes = workbookBytes({{{"name"}}, {{std::string("a_x000D_b")}}, {}}, kForm);
    EXPECT_THAT(part(bytes, "xl/sharedStrings.xml"), HasSubstr("a_x005F_x000D_b"));
}

TEST(SheetWriter, WritesEachKindInItsWay)
{
    const ExportTable table{{{"day", ColumnKind::Date},
                             {"month", ColumnKind::Period},
                             {"revenue", ColumnKind::Money, 2},
                             {"orders", ColumnKind::Count},
                             {"conversion", ColumnKind::Ratio},
                             {"mixed", ColumnKind::Money, 2}},
                            {{std::string("2027-05-03"), std::string("2027-05"), std::int64_t{-150000001},
                              std::int64_t{7}, money::Rate(22, 100), Figure{1234567, 3}}},
                            {}};
    const std::string sheet = sheetOf(table);
    EXPECT_THAT(sheet, HasSubstr("<v>46510</v>"));
    EXPECT_THAT(sheet, HasSubstr("<v>-1500000.01</v>"));
    EXPECT_THAT(sheet, HasSubstr("<v>7</v>"));
    EXPECT_THAT(sheet, HasSubstr("<v>0.22</v>"));
    EXPECT_THAT(sheet, HasSubstr("<v>1234.567</v>"));
}

TEST(SheetWriter, TheImportReadsTheSameTextsBack)
{
    ExportTable table{{{"name"}, {"note"}}, {}, {}};
    for (const char *text : {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "'=1", "_x000D_", "''=1",
                             "'Ann", "a\rb", "a\tb", "<&>\"'", "王小明"})
        table.rows.push_back({std::string(text), std::string("x")});
    const auto cells = readBack(workbookBytes(table, kForm));
    ASSERT_EQ(cells.size(), table.rows.size() + 1);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        EXPECT_EQ(cells[i + 1][0], std::get<std::string>(table.rows[i][0]));
}

TEST(SheetWriter, TheImportReadsTheSameCentsBack)
{
    ExportTable table{{{"revenue", ColumnKind::Money, 2}}, {}, {}};
    std::uint64_t state = 7;
    for (int i = 0; i < 2000; ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        table.rows.push_back({static_cast<std::int64_t>(state) >> (i % 63)});
    }
    const auto cells = readBack(workbookBytes(table, kForm));
    ASSERT_EQ(cells.size(), table.rows.size() + 1);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto read = money::parseAmount(cells[i + 1][0], {2, 1, money::Finer::Refuse});
        EXPECT_EQ(read.units, std::get<std::int64_t>(table.rows[i][0])) << cells[i + 1][0];
    }
}

TEST(SheetWriter, ADayThatIsNoneStaysText)
{
    EXPECT_THAT(sheetOf({{{"day", ColumnKind::Date}}, {{std::string("2027-05")}}, {}}), HasSubstr("t=\"s\""));
}

TEST(SheetWriter, AmountsADoubleCannotHoldAreTextWithANote)
{
    const ExportTable table{{{"revenue", ColumnKind::Money, 2}},
                            {{std::int64_t{999'999'999'999'999}},
                             {std::int64_t{1'000'000'000'000'001}},
                             {std::numeric_limits<std::int64_t>::min()}},
                            {}};
    const std::string bytes = workbookBytes(table, kForm);
    EXPECT_THAT(part(bytes, "xl/worksheets/sheet1.xml"), HasSubstr("<v>9999999999999.99"));
    const std::string strings = part(bytes, "xl/sharedStrings.xml");
    EXPECT_THAT(strings, HasSubstr(">10000000000000.01<"));
    EXPECT_THAT(strings, HasSubstr(">-92233720368547758.08<"));
    EXPECT_THAT(part(bytes, "xl/comments1.xml"), HasSubstr("too long for a number"));
}

TEST(SheetWriter, TotalsAreFormulasWithTheirValues)
{
    const std::string sheet = sheetOf(tree());
    EXPECT_THAT(sheet, HasSubstr("<f>SUM(C2:D2)</f><v>600.33</v>"));
    EXPECT_THAT(sheet, HasSubstr("<f>SUMIFS($C$2:$C$7,$B$2:$B$7,A2)</f><v>600.03</v>"));
    EXPECT_THAT(sheet, HasSubstr("<f>SUMIFS($C$2:$C$7,$B$2:$B$7,A3)</f><v>500.01</v>"));
    EXPECT_THAT(sheet, Not(HasSubstr("A4)")));
}

TEST(SheetWriter, WhatIsNoSumStaysAValue)
{
    ExportTable table = tree();
    table.rows[1][2] = std::int64_t{50002};
    const std::string sheet = sheetOf(table);
    EXPECT_THAT(sheet, Not(HasSubstr("<f>SUM(C3:D3)</f>")));
    EXPECT_THAT(sheet, Not(HasSubstr("$C$2:$C$7,$B$2:$B$7,A3)")));
    EXPECT_THAT(sheet, Not(HasSubstr("$C$2:$C$7,$B$2:$B$7,A2)")));
    EXPECT_THAT(sheet, HasSubstr("<v>500.02</v>"));
}

TEST(SheetWriter, CodesASpreadsheetReadsAsPatternsMakeNoFormula)
{
    for (const char *code : {"T*", "12", "<T", "TRUE"}) {
        ExportTable table = tree();
        table.rows[1][0] = table.rows[2][1] = table.rows[3][1] = std::string(code);
        EXPECT_THAT(sheetOf(table), Not(HasSubstr("A3)"))) << code;
    }
}

TEST(SheetWriter, AMissingPartLeavesTheSum)
{
    ExportTable table = tree();
    for (const std::size_t row : {0, 1, 2}) // nobody knows the second quarter of P1
        table.rows[row][4] = table.rows[row][3] = std::monostate();
    const std::string sheet = sheetOf(table);
    EXPECT_THAT(sheet, Not(HasSubstr("SUM(C3:D3)")));
    EXPECT_THAT(sheet, HasSubstr("$C$2:$C$7,$B$2:$B$7,A3)"));
}

TEST(SheetWriter, TheSameTableMakesTheSameBytes)
{
    EXPECT_EQ(workbookBytes(tree(), kForm), workbookBytes(tree(), kForm));
    EXPECT_THAT(part(workbookBytes(tree(), kForm), "docProps/core.xml"), HasSubstr("2027-03-01T00:00:00Z"));
}

TEST(SheetWriter, LargeOnesHoldTheSameCells)
{
    WorkbookForm large = kForm;
    large.size = WorkbookSize::Large;
    const std::string sheet = part(workbookBytes(tree(), large), "xl/worksheets/sheet1.xml");
    EXPECT_THAT(sheet, HasSubstr("<is><t>P1</t></is>"));
    EXPECT_THAT(sheet, HasSubstr("<v>300</v>"));
}

TEST(SheetWriter, HeaderIsFrozenRepeatedAndFiltered)
{
    const std::string bytes = workbookBytes(tree(), kForm, 1);
    const std::string sheet = part(bytes, "xl/worksheets/sheet1.xml");
    EXPECT_THAT(sheet, HasSubstr("<pane xSplit=\"1\" ySplit=\"1\""));
    EXPECT_THAT(sheet, HasSubstr("<autoFilter ref=\"A1:E7\"/>"));
    EXPECT_THAT(sheet, HasSubstr("paperSize=\"9\" "));
    EXPECT_THAT(sheet, HasSubstr("orientation=\"landscape\""));
    const std::string book = part(bytes, "xl/workbook.xml");
    EXPECT_THAT(book, AllOf(HasSubstr("name=\"目标\""), HasSubstr("_xlnm.Print_Titles")));
    EXPECT_THAT(part(bytes, "xl/styles.xml"), HasSubstr("微软雅黑"));
}

TEST(SheetWriter, RefusesWhatASheetCannotHold)
{
    const ExportTable table{{{"note"}}, {{std::string(32768, 'x')}}, {}};
    try {
        workbookBytes(table, kForm);
        FAIL();
    } catch (const base::Error &error) {
        EXPECT_EQ(error.code(), "sheet-text-too-long");
        EXPECT_EQ(error.value("cell"), "A2");
    }
}

TEST(SheetWriter, PutsSeveralTablesOnASheetEach)
{
    const ExportTable small{{{"Name"}, {"Share", ColumnKind::Ratio}}, {{std::string("Ann"), money::Rate(1, 4)}}};
    const std::vector<NamedTable> sheets{{"全部", tree(), 1}, {"人员", small, 0}, {"empty", {{{"Name"}}, {}}, 0}};
    const std::string bytes = workbookBytes(sheets, kForm);
    EXPECT_THAT(part(bytes, "xl/workbook.xml"),
                AllOf(HasSubstr("name=\"全部\""), HasSubstr("name=\"人员\""), HasSubstr("name=\"empty\"")));
    EXPECT_THAT(part(bytes, "xl/worksheets/sheet1.xml"), HasSubstr("SUMIFS"));
    EXPECT_THAT(part(bytes, "xl/worksheets/sheet2.xml"),
                AllOf(HasSubstr("<v>0.25</v>"), HasSubstr("<autoFilter ref=\"A1:B2\"/>"), Not(HasSubstr("SUMIFS"))));
    EXPECT_THAT(part(bytes, "xl/worksheets/sheet3.xml"), Not(HasSubstr("autoFilter")));
}
