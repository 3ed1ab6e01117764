// SPDX-License-Identifier: Apache-2.0
#include "core/spread/target_view.h"

#include "tests/core/spread/small_company.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

namespace {

using namespace spread;

} // namespace

TEST(TargetView, EveryNodeIsARowWithTheYearLast)
{
    SmallCompany company;
    company.hold("ben", {3, 5});
    company.hold("ben", kFirstMonth);
    const TargetView view = viewTargets(company.sheet, plan::Axis::Organisation, Column::Quarter);
    ASSERT_EQ(view.rows.size(), 6U);
    EXPECT_EQ(view.columns, columnsOf(Column::Quarter));
    EXPECT_EQ(view.rows[0].values, (std::vector<std::int64_t>{180, 180, 180, 180, 720}));
    EXPECT_EQ(view.rows[1].values, (std::vector<std::int64_t>{90, 90, 90, 90, 360}));
    EXPECT_EQ(view.rows[3].values, (std::vector<std::int64_t>{60, 60, 60, 60, 240}));
    EXPECT_EQ(view.rows[3].held, (std::vector<calendar::MonthRange>{kFirstMonth, {3, 5}}));
    EXPECT_TRUE(view.rows[2].held.empty());
}

TEST(TargetView, ColumnsCoverTheYear)
{
    EXPECT_EQ(columnsOf(Column::Year), (std::vector<calendar::MonthRange>{kYear}));
    EXPECT_EQ(columnsOf(Column::Half), (std::vector<calendar::MonthRange>{{0, 5}, {6, 11}, kYear}));
    EXPECT_EQ(columnsOf(Column::Quarter).size(), 5U);
    EXPECT_EQ(columnsOf(Column::Month).size(), 13U);
}

TEST(TargetView, AnotherAmbitionIsTheSameShapeWithoutPromises)
{
    SmallCompany company;
    company.hold("key", kYear);
    company.sheet.closed[0] = true;
    const Sheet stretch = scaledTo(company.sheet, 792);
    EXPECT_EQ(company.value(stretch, "root", kFirstMonth), 66);
    EXPECT_EQ(company.value(stretch, "key", kYear), 528);
    EXPECT_EQ(company.value(stretch, "cho", kYear), 396);
    EXPECT_TRUE(stretch.holds.empty());
}

} // namespace quotasmith::tests
