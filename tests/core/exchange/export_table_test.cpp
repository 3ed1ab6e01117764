// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/export_table.h"

#include <gtest/gtest.h>

using namespace quotasmith::exchange;
using quotasmith::money::Rate;

namespace {

ExportTable table()
{
    return {{{"名称", ColumnKind::Text, 0},
             {"revenue", ColumnKind::Money, 2},
             {"orders", ColumnKind::Count, 2},
             {"conversion", ColumnKind::Ratio, 0}},
            {{std::string("=张三"), std::int64_t{150000000}, std::int64_t{7}, Rate(22, 100)},
             {std::monostate(), std::monostate(), std::int64_t{-1}, std::monostate()}}};
}

} // namespace

TEST(ExportTable, WritesEachKindInItsWay)
{
    EXPECT_EQ(csvText(table(), ByteOrderMark::Omitted),
              "名称,revenue,orders,conversion\r\n'=张三,1500000.00,7,0.22\r\n,,-1,\r\n");
}

TEST(ExportTable, BeginsWithTheMarkUnlessOmitted)
{
    EXPECT_EQ(csvText(table(), ByteOrderMark::Written), "\xEF\xBB\xBF" + csvText(table(), ByteOrderMark::Omitted));
}
