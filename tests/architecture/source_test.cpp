// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace quotasmith::architecture {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

TEST(Source, CommentsAreNoCode)
{
    const Source source = parsed("src/a.cpp", "int a; // double\n/* float\n */ int b;\n");
    EXPECT_EQ(source.code, "int a; \n\n int b;\n");
    EXPECT_EQ(source.lines(), 3);
}

TEST(Source, LiteralsAreTakenOutOfTheCodeAndKept)
{
    const Source source = parsed("src/a.cpp", "f(\"one // \\\" two\");\ng(R\"(three\n\"four\")\");\n");
    EXPECT_EQ(source.code, "f(\"\");\ng(\"\n\");\n");
    ASSERT_THAT(source.literals, SizeIs(2));
    EXPECT_EQ(source.literals[0].text, "one // \\\" two");
    EXPECT_EQ(source.literals[1].text, "three\n\"four\"");
    EXPECT_EQ(source.literals[1].line, 2);
}

TEST(Source, DigitSeparatorsAndCharactersOpenNoLiteral)
{
    const Source source = parsed("src/a.cpp", "int a = 1'000; char q = '\"'; int b = 2'000; // end\n");
    EXPECT_THAT(source.literals, SizeIs(0));
    EXPECT_THAT(source.code, HasSubstr("int b"));
    EXPECT_THAT(source.code, Not(HasSubstr("end")));
}

TEST(Source, IncludesAreReadWithTheirLineAndForm)
{
    const Source source = parsed("src/a.cpp", "#include \"a.h\"\n// #include \"b.h\"\n#  include <vector>\n");
    ASSERT_THAT(source.includes, SizeIs(2));
    EXPECT_EQ(source.includes[0].path, "a.h");
    EXPECT_TRUE(source.includes[0].quoted);
    EXPECT_EQ(source.includes[1].path, "vector");
    EXPECT_EQ(source.includes[1].line, 3);
    EXPECT_FALSE(source.includes[1].quoted);
}

TEST(Source, APlaceIsAFolderOrAFileWithoutItsEnding)
{
    EXPECT_TRUE(liesIn("src/core/base/log.cpp", "src/core/base"));
    EXPECT_TRUE(liesIn("src/core/base/log.cpp", "src/core/base/log"));
    EXPECT_FALSE(liesIn("src/core/base/login.cpp", "src/core/base/log"));
    EXPECT_FALSE(liesIn("src/core/baseline/a.cpp", "src/core/base"));
}

TEST(Source, TheProjectIsFound)
{
    EXPECT_FALSE(textOf("CMakeLists.txt").empty());
    EXPECT_FALSE(sourcesBelow({"src"}).empty());
}

} // namespace
} // namespace quotasmith::architecture
