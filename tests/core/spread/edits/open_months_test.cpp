// SPDX-License-Identifier: Apache-2.0
#include "tests/core/spread/small_company.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

using namespace spread;

namespace {

constexpr calendar::MonthRange kQ1{0, 2}, kQ2{3, 5}, kQ3{6, 8}, kQ4{9, 11};

/// The small company before anything was set: everything is open.
Sheet empty(const SmallCompany &company)
{
    Sheet sheet = company.sheet;
    sheet.open.fill(true);
    sheet.spine = {};
    sheet.spine.ideal.fill(1);
    for (plan::TargetTable &table : sheet.tables)
        for (plan::TargetLine &leaf : table.leaves)
            leaf = {};
    return sheet;
}

Sheet threeQuarters(const SmallCompany &company)
{
    const Sheet q1 = after(setValue(empty(company), company.at("root", kQ1), 150, Keep::Totals));
    const Sheet q2 = after(setValue(q1, company.at("root", kQ2), 210, Keep::Totals));
    return after(setValue(q2, company.at("root", kQ3), 230, Keep::Totals));
}

} // namespace

TEST(OpenMonths, AQuarterIsSetBeforeThereIsAnAnnualTarget)
{
    const SmallCompany company;
    const Sheet sheet = threeQuarters(company);
    EXPECT_EQ(company.value(sheet, "root", kQ1), 150);
    EXPECT_EQ(company.value(sheet, "root", kQ2), 210);
    EXPECT_EQ(company.value(sheet, "root", kQ3), 230);
    EXPECT_FALSE(sheet.isOpenIn({0, 8}));
    EXPECT_TRUE(sheet.open[9] && sheet.open[10] && sheet.open[11]);
    EXPECT_TRUE(checkSheet(sheet).differences.empty());
}

TEST(OpenMonths, TheAnnualTargetFillsWhatIsOpenWithTheRest)
{
    const SmallCompany company;
    const Sheet sheet = after(setAnnual(threeQuarters(company), 800));
    EXPECT_EQ(company.value(sheet, "root", kQ1), 150);
    EXPECT_EQ(company.value(sheet, "root", kQ3), 230);
    EXPECT_EQ(company.value(sheet, "root", kQ4), 210);
    EXPECT_FALSE(sheet.isOpenIn(kYear));
    EXPECT_TRUE(checkSheet(sheet).differences.empty());
    EXPECT_EQ(sheet.closed, company.sheet.closed);
}

TEST(OpenMonths, NothingLeftForThemIsZeroAndOpenNoMore)
{
    const SmallCompany company;
    const Sheet sheet = after(setAnnual(threeQuarters(company), 590));
    EXPECT_EQ(company.value(sheet, "root", kQ4), 0);
    EXPECT_FALSE(sheet.isOpenIn(kYear));
}

TEST(OpenMonths, AnAnnualTargetBelowWhatIsSetIsRefused)
{
    const SmallCompany company;
    const EditResult result = setAnnual(threeQuarters(company), 589);
    ASSERT_TRUE(std::holds_alternative<Refusal>(result));
    EXPECT_EQ(std::get<Refusal>(result).code, "annual-below-set");
}

TEST(OpenMonths, AQuarterSetAgainLeavesTheOthersAndWhatIsOpen)
{
    const SmallCompany company;
    const Sheet sheet = after(setValue(threeQuarters(company), company.at("root", kQ1), 160, Keep::Totals));
    EXPECT_EQ(company.value(sheet, "root", kQ1), 160);
    EXPECT_EQ(company.value(sheet, "root", kQ2), 210);
    EXPECT_TRUE(sheet.isOpenIn(kQ4));
}

TEST(OpenMonths, AQuarterSetToZeroIsOpenNoMore)
{
    const SmallCompany company;
    const Sheet sheet = after(setValue(threeQuarters(company), company.at("root", kQ4), 0, Keep::Totals));
    EXPECT_FALSE(sheet.isOpenIn(kYear));
    EXPECT_EQ(company.value(sheet, "root", kQ4), 0);
}

TEST(OpenMonths, ANodeRollsUpWhereThereIsNoTotalYet)
{
    const SmallCompany company;
    const Sheet sheet = after(setValue(threeQuarters(company), company.at("key", kQ4), 90, Keep::Totals));
    EXPECT_EQ(company.value(sheet, "key", kQ4), 90);
    EXPECT_EQ(company.value(sheet, "root", kQ4), 90);
    EXPECT_FALSE(sheet.isOpenIn(kYear));
    EXPECT_TRUE(checkSheet(sheet).differences.empty());
}

TEST(OpenMonths, StayOpenWhileOthersAreEditedAndSpread)
{
    const SmallCompany company;
    const Sheet sheet = threeQuarters(company);
    const Sheet edited = after(setValue(sheet, company.at("ann", kQ1), 70, Keep::Totals));
    EXPECT_TRUE(edited.isOpenIn(kQ4));
    EXPECT_EQ(company.value(edited, "root", kQ4), 0);
    SpreadRequest request;
    request.place = company.at("root", kYear);
    request.method = Method::Seasonal;
    request.seasonality.fill(1);
    const Sheet spread = after(spreadPlace(sheet, request));
    EXPECT_TRUE(spread.isOpenIn(kQ4));
    EXPECT_EQ(company.value(spread, "root", kQ4), 0);
    EXPECT_EQ(company.value(spread, "root", kYear), 590);
}

} // namespace quotasmith::tests
