// SPDX-License-Identifier: Apache-2.0
#include "cli/table.h"

#include <gtest/gtest.h>

namespace quotasmith::cli {
namespace {

TEST(Table, AlignsByWhatTheTerminalShows)
{
    const Table table{{{"Code"}, {"名称"}, {"Year", Align::Right}},
                      {{"A", "华东区", "1,200.00"}, {"LONG-1", "KA", "—"}, {"B", "x", ""}}};
    EXPECT_EQ(tableText(table), "Code    名称        Year\n"
                                "------  ------  --------\n"
                                "A       华东区  1,200.00\n"
                                "LONG-1  KA             —\n"
                                "B       x\n");
}

TEST(Table, WithoutRowsIsItsHeader)
{
    EXPECT_EQ(tableText({{{"Code"}, {"Name"}}, {}}), "Code  Name\n----  ----\n");
}

} // namespace
} // namespace quotasmith::cli
