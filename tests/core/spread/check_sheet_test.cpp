// SPDX-License-Identifier: Apache-2.0
#include "tests/core/spread/small_company.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

namespace {

using namespace spread;

} // namespace

TEST(CheckSheet, ASoundSheetHasNoDifferences)
{
    SmallCompany company;
    company.hold("ann", kYear);
    const SheetCheck check = checkSheet(company.sheet);
    EXPECT_GT(check.compared, 100);
    EXPECT_TRUE(check.differences.empty());
    EXPECT_TRUE(check.brokenHolds.empty());
}

TEST(CheckSheet, FindsABrokenSum)
{
    SmallCompany company;
    company.sheet.table(plan::Axis::Customer).leaves[0].cells[4] += 1;
    const SheetCheck check = checkSheet(company.sheet);
    ASSERT_EQ(check.differences.size(), 3U); // the month, its quarter, the year
    EXPECT_EQ(check.differences[0], (SumDifference{plan::Axis::Customer, 0, {4, 4}, 61, 60}));
    EXPECT_EQ(check.differences[1].months, (calendar::MonthRange{3, 5}));
    EXPECT_EQ(check.differences[2].months, kYear);
}

TEST(CheckSheet, FindsABrokenHold)
{
    SmallCompany company;
    company.hold("cho", kFirstQuarter);
    company.sheet.holds[0].value = 99;
    const SheetCheck check = checkSheet(company.sheet);
    ASSERT_EQ(check.brokenHolds.size(), 1U);
    EXPECT_EQ(check.brokenHolds[0].sum, 90);
    EXPECT_EQ(check.brokenHolds[0].parent, 99);
}

TEST(CheckSheet, FindsATargetBelowZero)
{
    SmallCompany company;
    auto &leaves = company.sheet.table(plan::Axis::Customer).leaves;
    leaves[0].cells[0] = -1;
    leaves[1].cells[0] = 61;
    ASSERT_EQ(checkSheet(company.sheet).differences.size(), 1U);
    company.sheet.allowNegative = true;
    EXPECT_TRUE(checkSheet(company.sheet).differences.empty());
}

} // namespace quotasmith::tests
