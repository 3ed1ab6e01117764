// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/writer/cell_text.h"

#include <gtest/gtest.h>

using namespace quotasmith::exchange;

TEST(CellText, NamesCellsAsSpreadsheetsDo)
{
    EXPECT_EQ(cellName({0, 0}), "A1");
    EXPECT_EQ(cellName({9, 25}), "Z10");
    EXPECT_EQ(cellName({0, 26}), "AA1");
    EXPECT_EQ(cellName({0, 701}), "ZZ1");
    EXPECT_EQ(cellName({0, 702}), "AAA1");
    EXPECT_EQ(cellName({4, 1}, Fixed::Row), "B$5");
    EXPECT_EQ(columnRange(3, 1, 9), "$D$2:$D$10");
}

TEST(CellText, ASheetsNameIsMadeFit)
{
    EXPECT_EQ(sheetName("目标/2027"), "目标_2027");
    EXPECT_EQ(sheetName("  "), "Sheet1");
    EXPECT_EQ(sheetName("'A'"), "_A_");
    EXPECT_EQ(sheetName(std::string(40, 'x')), std::string(31, 'x'));
}

TEST(CellText, WideLettersCountTwo)
{
    EXPECT_EQ(shownWidth("目标"), 4);
    EXPECT_EQ(shownWidth("a\nlonger\nb"), 6);
    EXPECT_EQ(shownWidth(""), 0);
}

TEST(CellText, WhatNoXmlMayHoldIsReplaced)
{
    EXPECT_EQ(workbookText("a\xFF"
                           "b"),
              "a\xEF\xBF\xBD"
              "b");
    EXPECT_EQ(workbookText("a\xEF\xBF\xBF"), "a\xEF\xBF\xBD");
    EXPECT_EQ(workbookText("_x00_ _xyzzy_ _x000d_"), "_x00_ _xyzzy_ _x005F_x000d_");
}
