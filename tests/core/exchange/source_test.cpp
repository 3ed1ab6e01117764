// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/source.h"

#include "core/base/hash.h"
#include "tests/core/exchange/reading.h"

#include <gmock/gmock.h>

using namespace quotasmith::exchange;
using testing::ElementsAre;
using testing::StartsWith;

TEST(Source, ReadsItsHeaderAndStartsBelowItEachTime)
{
    const Source source = sourceOf("\n姓名;\"金额\n（元）\"\n张三;1\n李四;2\n");
    EXPECT_THAT(source.header(), ElementsAre("姓名", "金额\n（元）"));
    EXPECT_EQ(source.delimiter(), ';');
    for (int i = 0; i < 2; ++i) {
        const auto rows = source.rows();
        Row row;
        ASSERT_TRUE(rows->next(row));
        EXPECT_EQ(row.line, 4);
        EXPECT_THAT(row.fields, ElementsAre("张三", "1"));
        ASSERT_TRUE(rows->next(row));
        EXPECT_FALSE(rows->next(row));
        EXPECT_EQ(rows->position(), source.length());
    }
}

TEST(Source, KeepsTheHashOfTheBytesAsTheyCame)
{
    const std::string bytes("\xFF\xFE"
                            "a\0,\0b\0\n\0",
                            10);
    const Source source = sourceOf(bytes);
    EXPECT_EQ(source.hash(), quotasmith::base::sha256(bytes));
    EXPECT_EQ(source.encoding(), Encoding::Utf16Le);
    EXPECT_THAT(source.header(), ElementsAre("a", "b"));
}

TEST(Source, TheUserDecidesEncodingAndDelimiter)
{
    EXPECT_THAT(sourceOf("a;b,c\n", {"", "comma"}).header(), ElementsAre("a;b", "c"));
    EXPECT_THAT(sourceOf("\xC3\xA9,b\n", {"latin1", ""}).header(), ElementsAre("Ã©", "b"));
}

TEST(Source, RefusesATableWithoutHeader)
{
    EXPECT_EQ(errorOf([] { sourceOf(""); }), "header-missing file=table.csv");
    EXPECT_EQ(errorOf([] { sourceOf("\n\n,,\n"); }), "header-missing file=table.csv");
    EXPECT_EQ(errorOf([] { sourceOf("\na,\"b\nc,d\n"); }), "header-bad file=table.csv line=2 problem=quote-open");
}

TEST(Source, OpensAFile)
{
    const Source source = Source::open(adventureWorks("people.csv"), {});
    EXPECT_EQ(source.name(), "people.csv");
    EXPECT_EQ(source.header().size(), 10U);
    EXPECT_THAT(errorOf([] { Source::open(adventureWorks("absent.csv"), {}); }), StartsWith("file-unreadable"));
}
