// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv/formula_guard.h"

#include <gtest/gtest.h>

#include <string>

using namespace quotasmith::exchange;

TEST(FormulaGuard, IsNeededWhereASpreadsheetSeesAFormula)
{
    for (const std::string text :
         {"=1", "+a", "-5", "@x", "\tx", "\rx", "＝甲", "＋甲", "－甲", "＠甲", "=", "'=1", "''-"})
        EXPECT_TRUE(needsGuard(text)) << text;
    for (const std::string text : {"", "a=1", "1+1", "'", "'a", "张三", "\"=1\"", "（-）"})
        EXPECT_FALSE(needsGuard(text)) << text;
}

TEST(FormulaGuard, TakingItOffGivesTheTextBack)
{
    for (const std::string text : {"=1", "'=1", "''＋", "plain", "'plain", "", "-5"})
        EXPECT_EQ(withoutGuard(needsGuard(text) ? "'" + text : text), text);
}
