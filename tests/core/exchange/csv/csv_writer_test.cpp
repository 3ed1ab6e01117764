// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv/csv_writer.h"

#include <gtest/gtest.h>

#include <limits>

using namespace quotasmith::exchange;

namespace {

std::string written(std::string_view text)
{
    std::string out;
    CsvWriter(out).text(text);
    return out;
}

std::string amount(std::int64_t units, int decimals)
{
    std::string out;
    CsvWriter(out).amount(units, decimals);
    return out;
}

} // namespace

TEST(CsvWriter, EndsLinesWithCrLf)
{
    std::string out;
    CsvWriter writer(out);
    writer.text("a");
    writer.missing();
    writer.count(3);
    writer.endRow();
    writer.missing();
    writer.bare("-1");
    writer.amount(-5, 2);
    writer.endRow();
    EXPECT_EQ(out, "a,,3\r\n,-1,-0.05\r\n");
}

TEST(CsvWriter, QuotesOnlyWhereNeeded)
{
    EXPECT_EQ(written("plain 张三"), "plain 张三");
    EXPECT_EQ(written("a,b"), "\"a,b\"");
    EXPECT_EQ(written("a\"b"), "\"a\"\"b\"");
    EXPECT_EQ(written("a\nb"), "\"a\nb\"");
    EXPECT_EQ(written(""), "");
}

TEST(CsvWriter, GuardsTextAgainstBeingAFormula)
{
    EXPECT_EQ(written("=1+1"), "'=1+1");
    EXPECT_EQ(written("=HYPERLINK(\"x\",\"y\")"), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    EXPECT_EQ(written("＠sum"), "'＠sum");
    EXPECT_EQ(written("\rx"), "\"'\rx\"");
    EXPECT_EQ(written("，中文"), "，中文");
}

TEST(CsvWriter, PrintsAmountsExactly)
{
    EXPECT_EQ(amount(150000000, 2), "1500000.00");
    EXPECT_EQ(amount(0, 2), "0.00");
    EXPECT_EQ(amount(7, 2), "0.07");
    EXPECT_EQ(amount(-7, 3), "-0.007");
    EXPECT_EQ(amount(-12, 0), "-12");
    EXPECT_EQ(amount(0, 0), "0");
    EXPECT_EQ(amount(std::numeric_limits<std::int64_t>::min(), 2), "-92233720368547758.08");
    EXPECT_EQ(amount(std::numeric_limits<std::int64_t>::max(), 0), "9223372036854775807");
}
