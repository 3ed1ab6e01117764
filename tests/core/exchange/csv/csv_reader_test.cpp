// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv/csv_reader.h"

#include "core/exchange/csv/csv_writer.h"

#include <gmock/gmock.h>

#include <random>
#include <string>
#include <vector>

using namespace quotasmith::exchange;
using testing::ElementsAre;

namespace {

using Table = std::vector<std::vector<std::string>>;

Table read(std::string_view text, char delimiter = ',')
{
    CsvReader reader(text, delimiter);
    Row row;
    Table table;
    while (reader.next(row))
        table.emplace_back(row.fields.begin(), row.fields.end());
    return table;
}

std::vector<std::int64_t> linesOf(std::string_view text)
{
    CsvReader reader(text, ',');
    Row row;
    std::vector<std::int64_t> lines;
    while (reader.next(row))
        lines.push_back(row.line);
    return lines;
}

Row problemRow(CsvReader &reader)
{
    Row row;
    while (reader.next(row))
        if (row.problem != RowProblem::None)
            return row;
    return row;
}

} // namespace

TEST(CsvReader, ReadsWhatRfc4180Describes)
{
    const std::vector<std::pair<std::string, Table>> cases{
        {"", {}},
        {"a", {{"a"}}},
        {"a,b", {{"a", "b"}}},
        {"a,b\n", {{"a", "b"}}},
        {"a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}}},
        {"a,b\rc,d", {{"a", "b"}, {"c", "d"}}},
        {"a,", {{"a", ""}}},
        {",a\n", {{"", "a"}}},
        {"\"a,b\",c", {{"a,b", "c"}}},
        {"\"a\nb\",c", {{"a\nb", "c"}}},
        {"\"a\"\"b\",c", {{"a\"b", "c"}}},
        {"\"\"\"a\"\"\",c", {{"\"a\"", "c"}}},
        {"\"\",c", {{"", "c"}}},
        {"\"\"\"\"", {{"\""}}},
        {"a\"b,c", {{"a\"b", "c"}}},
        {"\"a\"\"\",\"b\"\"c\"\n\"d\"\"\"", {{"a\"", "b\"c"}, {"d\""}}},
    };
    for (const auto &[text, table] : cases)
        EXPECT_EQ(read(text), table) << text;
}

TEST(CsvReader, LeavesOutBlankLines)
{
    EXPECT_EQ(read("\n\na,b\n\n  \n,\n\"\",\nc,d\n\n"), (Table{{"a", "b"}, {"c", "d"}}));
}

TEST(CsvReader, TakesWhiteSpaceAwayAroundFields)
{
    EXPECT_EQ(read(" a ,\tb,\u00A0c\u00A0,\u3000张三\u3000,\" d \"\n"), (Table{{"a", "b", "c", "张三", "d"}}));
}

TEST(CsvReader, TakesTheFormulaGuardOff)
{
    EXPECT_EQ(read("'=1+1,'+a,'-5,'@x,'＝甲,''=q,'plain,\"'\rx\",'\ty\n"),
              (Table{{"=1+1", "+a", "-5", "@x", "＝甲", "'=q", "'plain", "\rx", "\ty"}}));
}

TEST(CsvReader, NamesTheLineARowBeginsOn)
{
    EXPECT_THAT(linesOf("a,b\n\"x\ny\r\nz\",c\n\nd,e\r\nf,g\rh,i"), ElementsAre(1, 2, 6, 7, 8));
}

TEST(CsvReader, SeparatesAtTheGivenDelimiter)
{
    EXPECT_EQ(read("a;b,c\n", ';'), (Table{{"a", "b,c"}}));
    EXPECT_EQ(read("a\tb\t\n", '\t'), (Table{{"a", "b", ""}}));
}

TEST(CsvReader, AQuoteThatNeverEndsIsAProblemOfItsLine)
{
    for (const std::string text : {"a,b\nc,\"d\ne,f\n", "a,b\nc,\"", "a,b\nc,\"d\"\"", "a,b\nc,\"d\"\"\n\"\""}) {
        CsvReader reader(text, ',');
        const Row row = problemRow(reader);
        EXPECT_EQ(row.problem, RowProblem::QuoteOpen) << text;
        EXPECT_EQ(row.line, 2) << text;
        EXPECT_EQ(row.problemField, 1U) << text;
    }
}

TEST(CsvReader, TextBehindAClosingQuoteIsAProblem)
{
    CsvReader reader("a,b\nc,\"d\"e,f\ng,h\n", ',');
    Row row = problemRow(reader);
    EXPECT_EQ(row.problem, RowProblem::QuoteMisplaced);
    EXPECT_EQ(row.line, 2);
    EXPECT_EQ(row.problemField, 1U);
    ASSERT_TRUE(reader.next(row));
    EXPECT_EQ(row.problem, RowProblem::None);
    EXPECT_THAT(row.fields, ElementsAre("g", "h"));
}

TEST(CsvReader, RefusesHugeFieldsAndTooManyOfThem)
{
    const std::string huge(kMostFieldBytes + 1, 'x');
    const std::string longest(kMostFieldBytes, 'x');
    const std::string most(kMostFields - 1, ',');
    const std::vector<std::pair<std::string, RowProblem>> cases{{"a," + longest, RowProblem::None},
                                                                {"a," + huge + "\nb,c", RowProblem::FieldTooLong},
                                                                {"a,\"" + huge + "\"", RowProblem::FieldTooLong},
                                                                {"a" + most + "\n", RowProblem::None},
                                                                {"a," + most + "\n", RowProblem::FieldsTooMany}};
    for (const auto &[text, problem] : cases) {
        CsvReader reader(text, ',');
        EXPECT_EQ(problemRow(reader).problem, problem);
    }
}

TEST(CsvReader, GivesBackWhatTheWriterWrote)
{
    std::mt19937 random(20270101);
    const std::vector<std::string> pieces{"a", "张", "\"", ",",  "\n", "\r", "'", "=",
                                          "+", "-",  "@",  "＝", "＠", "1",  ";"};
    Table table;
    std::string text;
    CsvWriter writer(text);
    for (int i = 0; i < 2000; ++i) {
        table.emplace_back();
        for (int k = 0; k < 4; ++k) {
            std::string field = k == 0 ? "x" : ""; // no blank lines, no white space at the end
            for (unsigned length = random() % 6; length > 0; --length)
                field += pieces[random() % pieces.size()];
            if (field.ends_with('\r') || field.ends_with('\n') || field.starts_with('\n'))
                field = "=" + field + "x";
            table.back().push_back(field);
            writer.text(field);
        }
        writer.endRow();
    }
    EXPECT_EQ(read(text), table);
}

TEST(CountLineEnds, CountsPairsOnce)
{
    EXPECT_EQ(countLineEnds(""), 0);
    EXPECT_EQ(countLineEnds("a\nb\r\nc\rd"), 3);
    EXPECT_EQ(countLineEnds("\n\r\n\r"), 3);
}
