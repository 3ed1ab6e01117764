// SPDX-License-Identifier: Apache-2.0
#include "tests/core/spread/small_company.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

namespace {

using namespace spread;

void expectMonths(const HoldPlan &plan, calendar::MonthRange months, std::int64_t value)
{
    ASSERT_EQ(plan.add.size(), static_cast<std::size_t>(months.count()));
    for (int i = 0; i < months.count(); ++i) {
        const plan::Hold &hold = plan.add[static_cast<std::size_t>(i)];
        EXPECT_EQ(hold.months, (calendar::MonthRange{months.first + i, months.first + i}));
        EXPECT_EQ(hold.value, value);
    }
}

} // namespace

TEST(HoldPlan, HoldsAPlaceAtItsPresentValue)
{
    const SmallCompany company;
    const HoldPlan plan = planHold(company.sheet, company.at("ann", kFirstQuarter));
    ASSERT_EQ(plan.add.size(), 1U);
    EXPECT_EQ(plan.add[0].value, 30);
    EXPECT_EQ(plan.add[0].months, kFirstQuarter);
    EXPECT_TRUE(plan.drop.empty());
    EXPECT_TRUE(plan.notices.empty());
}

TEST(HoldPlan, AQuarterAboveAHeldYearBecomesMonths)
{
    SmallCompany company;
    company.hold("ann", kYear);
    const HoldPlan plan = planHold(company.sheet, company.at("north", kFirstQuarter));
    expectMonths(plan, kFirstQuarter, 30);
    EXPECT_TRUE(plan.drop.empty());
    ASSERT_EQ(plan.notices.size(), 1U);
    EXPECT_EQ(plan.notices[0].code, "hold-as-months");
}

TEST(HoldPlan, AHeldQuarterBecomesMonthsWhenAYearBelowIsHeld)
{
    SmallCompany company;
    const plan::HoldId quarter = company.hold("north", kFirstQuarter);
    const HoldPlan plan = planHold(company.sheet, company.at("ann", kYear));
    EXPECT_EQ(plan.drop, (std::vector{quarter}));
    ASSERT_EQ(plan.add.size(), 4U);
    EXPECT_EQ(plan.add.back().months, kYear);
    EXPECT_EQ(plan.add.back().value, 120);
    EXPECT_EQ(plan.notices[0].place, company.at("north", kFirstQuarter));
}

TEST(HoldPlan, NestedPeriodsBesideAndBelowDoNotCross)
{
    SmallCompany company;
    company.hold("north", kYear);
    company.hold("root", kFirstQuarter);
    company.hold("cho", kYear);
    const HoldPlan plan = planHold(company.sheet, company.at("ann", kFirstQuarter));
    EXPECT_EQ(plan.add.size(), 1U);
    EXPECT_TRUE(plan.drop.empty());
}

TEST(HoldPlan, WhatIsHeldAlreadyIsLeftAlone)
{
    SmallCompany company;
    company.hold("ann", kYear);
    EXPECT_TRUE(planHold(company.sheet, company.at("ann", kYear)).add.empty());
}

} // namespace quotasmith::tests
