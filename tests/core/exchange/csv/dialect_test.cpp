// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv/dialect.h"

#include "tests/core/exchange/reading.h"

#include <gtest/gtest.h>

using namespace quotasmith::exchange;

TEST(DetectDelimiter, TakesTheOneThatFitsTheRows)
{
    const std::vector<std::pair<std::string, char>> cases{
        {"a,b,c\n1,2,3\n", ','},
        {"a;b;c\n1,5;2,5;3,5\n", ';'},
        {"name\tamount\nX\t1,200.50\nY\t2,300\n", '\t'},
        {"a|b\n1|2\n", '|'},
        {"name,note\n\"a;b;c\",x\n\"d;e;f\",y\n", ','},
        {"alone\n1\n2\n", ','},
        {"", ','},
        {"a;b,c\n1;2,3\n4;5\n6;7\n", ';'},
        {"\"a\nb\";c\n1;2\n", ';'},
        {"日期;金额，元\n2027-01-01;1,5\n", ';'},
    };
    for (const auto &[text, delimiter] : cases)
        EXPECT_EQ(detectDelimiter(text), delimiter) << text;
}

TEST(ParseDelimiter, KnowsSignsAndWords)
{
    for (const auto &[text, delimiter] : std::vector<std::pair<std::string, char>>{
             {",", ','}, {";", ';'}, {"|", '|'}, {"\t", '\t'}, {"tab", '\t'}, {"\\t", '\t'}, {"Semicolon", ';'}})
        EXPECT_EQ(parseDelimiter(text), delimiter) << text;
    EXPECT_EQ(errorOf([] { parseDelimiter("x"); }), "delimiter-unknown delimiter=x known=, ; tab |");
}
