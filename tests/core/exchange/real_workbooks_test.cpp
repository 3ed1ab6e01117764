// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/targets_reader.h"
#include "core/exchange/refused_rows.h"

#include "tests/core/exchange/reading.h"
#include "tests/support/workbook_maker.h"

#include <gmock/gmock.h>

using namespace quotasmith;
using namespace quotasmith::exchange;
using plan::Measure;
using testing::ElementsAre;

namespace {

Source workbook(const std::string &file, ImportKind kind, const std::string &sheet = {})
{
    SourceForm form;
    form.sheet = sheet;
    form.words.kind = kind;
    return Source::open(std::filesystem::path(tests::sourceFolder()) / "tests/data/workbooks" / file, form);
}

std::vector<std::string> noteCodes(const ImportReport &report)
{
    std::vector<std::string> codes;
    for (const ImportNote &note : report.notes)
        codes.push_back(note.code);
    return codes;
}

} // namespace

TEST(RealWorkbooks, TargetsByLibreOfficeWithTitleUnitAndTotals)
{
    const Source source = workbook("targets_zh.xlsx", ImportKind::Targets);
    EXPECT_EQ(source.headerLine(), 4);
    ImportReport report;
    const auto records = readTargets(source, resolveMapping(ImportKind::Targets, source.header(), {}), {}, report);
    ASSERT_EQ(records.size(), 5U);
    EXPECT_EQ(records[0].code, "智能手表");
    ASSERT_EQ(records[0].cells.size(), 12U);
    EXPECT_EQ(records[0].cells[0].first, (calendar::Month{2027, 1})) << "the year stands in the title";
    EXPECT_EQ(records[0].cells[0].units, 11'500'000) << "11.5 × 10,000 yuan";
    EXPECT_EQ(report.rows.totals, 1);
    EXPECT_TRUE(report.totalDifferences.empty());
    EXPECT_EQ(report.refused.lines(), 0);
    EXPECT_THAT(noteCodes(report), ElementsAre("header-found", "scale-stated", "year-stated", "remarks-left-out"));
}

TEST(RealWorkbooks, SalesByLibreOfficeWithMergedPeople)
{
    const auto [facts, report] = readActuals(workbook("sales_zh.xlsx", ImportKind::Actuals, "一月明细"));
    ASSERT_EQ(facts.size(), 4U);
    EXPECT_EQ(facts[1].person, "张三") << "a merged name stands for all its lines";
    EXPECT_EQ(facts[3].person, "李四");
    EXPECT_EQ(facts[3].month, "2027-01");
    EXPECT_EQ(facts[3].day, 31);
    EXPECT_EQ(facts[0].values.at("revenue"), 199'810);
    EXPECT_EQ(facts[0].line, 3) << "the sheet's own row number";
    EXPECT_EQ(report.rows.totals, 1);
    EXPECT_TRUE(report.totalDifferences.empty());
}

TEST(RealWorkbooks, MonthsOverMeasuresWithTheYearInTheSheetsName)
{
    const auto [facts, report] = readActuals(workbook("sales_zh.xlsx", ImportKind::Actuals, "2027年汇总"));
    ASSERT_EQ(facts.size(), 6U);
    EXPECT_EQ(facts[0].values.at("revenue"), 100'050);
    EXPECT_EQ(facts[1].values.at("units"), 3);
    EXPECT_EQ(facts[3].month, "2027-02");
    EXPECT_TRUE(report.totalDifferences.empty());
    EXPECT_EQ(report.control.at(Measure::Revenue).file.text(2), "3500.50");
    EXPECT_EQ(report.control.at(Measure::Units).file.text(0), "8");
}

TEST(RealWorkbooks, TheSheetThatLooksLikeTheKindIsChosenAndHiddenOnesAreListed)
{
    const Source source = workbook("opportunities_zh.xlsx", *findImportKind("opportunities"));
    EXPECT_EQ(source.sheet(), "商机");
    ASSERT_EQ(source.sheets().size(), 3U);
    EXPECT_EQ(source.sheets()[2].state, SheetState::Hidden);
    EXPECT_EQ(source.columnName(3), "商机阶段 (D)");
}

TEST(RealWorkbooks, ATableWithoutDatesIsOfTheMonthItsTitleNames)
{
    const Source source = sourceOf(
        "2027年5月销售汇总,,,\n销售员,数量,标准单价,成交金额\n张三,2,10,20\n李四,1,5,5.50\n合计,3,,25.50\n", [] {
            SourceForm form;
            form.words.kind = ImportKind::Actuals;
            return form;
        }());
    ImportReport report;
    const Mapping mapping = resolveMapping(ImportKind::Actuals, source.header(), {}, Dates::OfTheTable);
    const ReadOptions options;
    ActualsReader reader(source, mapping, options, report);
    ActualRecord record;
    ASSERT_TRUE(reader.next(record));
    EXPECT_EQ(record.month.text(), "2027-05");
    ASSERT_TRUE(reader.next(record));
    EXPECT_FALSE(reader.next(record));
    EXPECT_EQ(report.rows.totals, 1);
    EXPECT_TRUE(report.totalDifferences.empty());
    EXPECT_EQ(report.control.at(Measure::Units).file.text(0), "3");
}

TEST(RealWorkbooks, ATotalColumnThatIsNotTheSumOfItsMonthsIsReported)
{
    const auto [facts, report] =
        readActuals(sourceOf("销售员,2027年1月,2027年2月,总量\n张三,1,2,3\n李四,4,5,8\n王五,,,\n"));
    EXPECT_EQ(facts.size(), 5U) << "a line without amounts is given once";
    ASSERT_EQ(report.totalDifferences.size(), 1U);
    EXPECT_EQ(report.totalDifferences[0].line, 3);
    EXPECT_EQ(report.totalDifferences[0].column, "总量");
    EXPECT_EQ(report.totalDifferences[0].stated.text(2), "8.00");
    EXPECT_EQ(report.totalDifferences[0].sum.text(2), "9.00");
}

TEST(RealWorkbooks, RemarksAndRepeatedHeadersAreNoLines)
{
    const auto [facts, report] = readActuals(
        sourceOf("日期,销售员,销售额\n2027-01-05,P1,1\n日期,销售员,销售额\n2027-01-06,P1,2\n制表人：王五,,\n"));
    EXPECT_EQ(facts.size(), 2U);
    EXPECT_EQ(report.rows.read, 2);
    EXPECT_EQ(report.refused.lines(), 0);
}

TEST(RealWorkbooks, RefusedRowsKeepUnitYearAndMergedNames)
{
    SourceForm form;
    form.words.kind = ImportKind::Actuals;
    const std::string cell = "<c t=\"inlineStr\"><is><t>";
    const std::string end = "</t></is></c>";
    const std::string bytes =
        tests::WorkbookMaker()
            .sheet("2026年",
                   "<row r=\"1\">" + cell + "单位：万元" + end + "</row><row r=\"2\">" + cell + "销售员" + end + cell +
                       "1月" + end + "</row><row r=\"3\">" + cell + "张三" + end + "<c><v>1</v></c></row>" +
                       "<row r=\"4\"><c r=\"B4\" t=\"e\"><v>#REF!</v></c></row>",
                   "<mergeCells><mergeCell ref=\"A3:A4\"/></mergeCells>")
            .bytes();
    const Source source = Source::fromBytes("book.xlsx", bytes, form);
    const ActualsRead read = readActuals(source);
    ASSERT_EQ(read.report.refused.lines(), 1);
    const std::string text = refusedRowsText(source, read.report);
    EXPECT_EQ(text, "\xEF\xBB\xBF单位：万元\r\n2026年\r\n销售员,1月,refusedLine,refusedColumn,refusedCode\r\n"
                    "张三,,4,1月 (B),cell-error\r\n");
    std::string mended = text;
    mended.replace(mended.find("张三,,"), std::string("张三,,").size(), "张三,2,");
    const ActualsRead again = readActuals(sourceOf(mended, form));
    ASSERT_EQ(again.facts.size(), 1U);
    EXPECT_EQ(again.facts[0].month, "2026-01");
    EXPECT_EQ(again.facts[0].values.at("revenue"), 2'000'000);
}

TEST(RealWorkbooks, ProfitBesideRevenueSaysTheCost)
{
    const auto [facts, report] = readActuals(sourceOf(
        "订单日期,客户名称,销售额,利润,备注\n2027-01-05,甲公司,100,30.5,x\n2027-01-06,甲公司,50,,\n合计,,150,30.5,\n"));
    ASSERT_EQ(facts.size(), 2U);
    EXPECT_EQ(facts[0].values.at("cost"), 6950);
    EXPECT_FALSE(facts[1].values.contains("cost"));
    std::vector<std::string> codes;
    for (const ImportNote &note : report.notes)
        codes.push_back(note.code);
    EXPECT_THAT(codes, ElementsAre("cost-from-profit", "columns-unread"));
}
