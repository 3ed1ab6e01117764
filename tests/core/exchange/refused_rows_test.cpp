// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/refused_rows.h"

#include "tests/core/exchange/reading.h"

#include <gtest/gtest.h>

using namespace quotasmith::exchange;

TEST(RefusedRows, AreGivenWithTheirReasonAndCanBeImportedAgain)
{
    const Source source =
        sourceOf("date,person,revenue\n2027-01-05,=张三,100\n2027-13-05,李四,200\n\n2027-01-06,王五\n");
    const ActualsRead read = readActuals(source);
    const std::string text =
        refusedRowsText(source, read.report, [](const Refusal &refusal) { return "why " + refusal.code; });
    EXPECT_EQ(text, "\xEF\xBB\xBF"
                    "date,person,revenue,refusedLine,refusedColumn,refusedCode,refusedReason\r\n"
                    "2027-13-05,李四,200,3,date,date-impossible,why date-impossible\r\n"
                    "2027-01-06,王五,,5,,fields-missing,why fields-missing\r\n");
    std::string mended = text;
    mended.replace(mended.find("2027-13"), 7, "2027-12");
    const ActualsRead again = readActuals(sourceOf(mended));
    EXPECT_EQ(again.facts.size(), 2U);
    EXPECT_EQ(again.report.refused.lines(), 0);
}

TEST(RefusedRows, AsAWorkbookAreTheSameText)
{
    SourceForm words;
    words.words.kind = ImportKind::Actuals;
    const Source source =
        sourceOf("单位：万元,,\n日期,姓名,销售额\n2027-13-05,=张三,\"1,200.50\"\n2027-01-06,'=李四\n", words);
    const ActualsRead read = readActuals(source);
    ASSERT_EQ(read.report.refused.lines(), 2);
    WorkbookForm form;
    form.sheet = "Refused";
    const std::string bytes =
        refusedRowsWorkbook(source, read.report, form, [](const Refusal &refusal) { return "why " + refusal.code; });
    const Source book = Source::fromBytes("refused.xlsx", bytes, words);
    EXPECT_EQ(book.sheet(), "Refused");
    EXPECT_EQ(book.headerLine(), 2) << "the unit still stands above the table";
    EXPECT_EQ(book.notes().scale, 10'000);
    EXPECT_EQ(book.header(), (std::vector<std::string>{"日期", "姓名", "销售额", "refusedLine", "refusedColumn",
                                                       "refusedCode", "refusedReason"}));
    const auto rows = book.rows();
    Row row;
    ASSERT_TRUE(rows->next(row));
    EXPECT_EQ(std::vector<std::string>(row.fields.begin(), row.fields.end()),
              (std::vector<std::string>{"2027-13-05", "=张三", "1,200.50", "3", "日期", "date-impossible",
                                        "why date-impossible"}));
    ASSERT_TRUE(rows->next(row));
    EXPECT_EQ(row.fields[1], "=李四");
    EXPECT_FALSE(rows->next(row));
}
