// SPDX-License-Identifier: Apache-2.0
#include "tests/core/spread/small_company.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

namespace {

using namespace spread;

constexpr calendar::MonthRange kRestOfYear{3, 11};

bool isSound(const Sheet &sheet)
{
    const SheetCheck check = checkSheet(sheet);
    return check.differences.empty() && check.brokenHolds.empty();
}

} // namespace

TEST(KeepTotals, SiblingsShareTheDifferenceOfAMonth)
{
    const SmallCompany company;
    const EditResult result = setValue(company.sheet, company.at("ann", kFirstMonth), 16, Keep::Totals);
    const Sheet &sheet = after(result);
    EXPECT_EQ(company.value(sheet, "ann", kFirstMonth), 16);
    EXPECT_EQ(company.value(sheet, "ben", kFirstMonth), 14);
    EXPECT_EQ(company.value(sheet, "cho", kYear), 360);
    EXPECT_EQ(company.value(sheet, "ben", {1, 11}), 220);
    EXPECT_EQ(sheet.spine, company.sheet.spine);
    EXPECT_TRUE(isSound(sheet));
}

TEST(KeepTotals, AQuarterKeepsItsShape)
{
    const SmallCompany company;
    const EditResult result = setValue(company.sheet, company.at("ann", kFirstQuarter), 36, Keep::Totals);
    for (int m = 0; m < 3; ++m) {
        EXPECT_EQ(company.value(after(result), "ann", {m, m}), 12);
        EXPECT_EQ(company.value(after(result), "ben", {m, m}), 18);
    }
    EXPECT_EQ(company.value(after(result), "ann", kRestOfYear), 90);
}

TEST(KeepTotals, ARegionTakesFromTheOtherRegion)
{
    const SmallCompany company;
    const EditResult result = setValue(company.sheet, company.at("north", kFirstMonth), 45, Keep::Totals);
    EXPECT_EQ(company.value(after(result), "ann", kFirstMonth), 15);
    EXPECT_EQ(company.value(after(result), "ben", kFirstMonth), 30);
    EXPECT_EQ(company.value(after(result), "cho", kFirstMonth), 15);
}

TEST(KeepTotals, HeldSiblingsSendItUpwards)
{
    SmallCompany company;
    company.hold("ben", kFirstQuarter);
    const EditResult result = setValue(company.sheet, company.at("ann", kFirstQuarter), 36, Keep::Totals);
    EXPECT_EQ(company.value(after(result), "ben", kFirstQuarter), 60);
    EXPECT_EQ(company.value(after(result), "cho", kFirstQuarter), 84);
    const auto &notices = std::get<Done>(result).notices;
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices.front().code, "climbed");
    EXPECT_EQ(notices.front().place, company.at("root", kFirstQuarter));
}

TEST(KeepTotals, ClosedMonthsDoNotMove)
{
    SmallCompany company;
    company.sheet.closed[0] = company.sheet.closed[1] = true;
    const EditResult result = setValue(company.sheet, company.at("ann", kFirstQuarter), 36, Keep::Totals);
    EXPECT_EQ(company.value(after(result), "ann", {0, 1}), 20);
    EXPECT_EQ(company.value(after(result), "ann", {2, 2}), 16);
    EXPECT_EQ(company.value(after(result), "ben", {2, 2}), 14);
}

TEST(KeepNode, ItsOtherMonthsAndTheCompanyTakeTheDifference)
{
    const SmallCompany company;
    const EditResult result = setValue(company.sheet, company.at("ann", kFirstMonth), 21, Keep::Node);
    const Sheet &sheet = after(result);
    EXPECT_EQ(company.value(sheet, "ann", kYear), 120);
    for (int m = 1; m < 12; ++m)
        EXPECT_EQ(company.value(sheet, "ann", {m, m}), 9);
    EXPECT_EQ(company.value(sheet, "root", kFirstMonth), 71);
    EXPECT_EQ(company.value(sheet, "key", kFirstMonth), 47); // two thirds of 71
    EXPECT_EQ(company.value(sheet, "mid", kFirstMonth), 24);
    EXPECT_EQ(sheet.table(plan::Axis::Organisation).leaves[1], company.sheet.table(plan::Axis::Organisation).leaves[1]);
    EXPECT_TRUE(isSound(sheet));
}

TEST(KeepBoth, MonthsAboveAndYearsBesideStay)
{
    const SmallCompany company;
    const EditResult result = setValue(company.sheet, company.at("ann", kFirstMonth), 13, Keep::Both);
    const Sheet &sheet = after(result);
    EXPECT_EQ(company.value(sheet, "ben", kFirstMonth), 17);
    EXPECT_EQ(company.value(sheet, "ann", kYear), 120);
    EXPECT_EQ(company.value(sheet, "ben", kYear), 240);
    for (int m = 0; m < 12; ++m)
        EXPECT_EQ(company.value(sheet, "north", {m, m}), 30);
    EXPECT_EQ(sheet.spine, company.sheet.spine);
}

TEST(KeepNothing, TheDifferenceRollsUpAndTheOtherAxesFollow)
{
    const SmallCompany company;
    const EditResult result = setValue(company.sheet, company.at("ann", kFirstQuarter), 60, Keep::Nothing);
    const Sheet &sheet = after(result);
    EXPECT_EQ(company.value(sheet, "root", kYear), 750);
    EXPECT_EQ(company.value(sheet, "root", kFirstQuarter), 210);
    for (int m = 0; m < 3; ++m)
        EXPECT_EQ(company.value(sheet, "key", {m, m}), 47); // two thirds of 70
    EXPECT_EQ(company.value(sheet, "key", kRestOfYear), 360);
    EXPECT_EQ(company.value(sheet, "ben", kYear), 240);
    EXPECT_TRUE(isSound(sheet));
}

TEST(KeepNothing, AHeldRegionAbsorbsTheDifference)
{
    SmallCompany company;
    company.hold("north", kFirstQuarter);
    const EditResult result = setValue(company.sheet, company.at("ann", kFirstQuarter), 60, Keep::Nothing);
    EXPECT_EQ(company.value(after(result), "ben", kFirstQuarter), 30);
    EXPECT_EQ(after(result).spine, company.sheet.spine);
}

TEST(SetAnnual, ScalesEverythingButHoldsAndClosedMonths)
{
    SmallCompany company;
    company.hold("key", kFirstQuarter);
    company.sheet.closed[11] = true;
    const EditResult result = setAnnual(company.sheet, 1380); // 60 of it closed: every open month doubles
    const Sheet &sheet = after(result);
    EXPECT_EQ(company.value(sheet, "key", kFirstQuarter), 120);
    EXPECT_EQ(company.value(sheet, "mid", kFirstQuarter), 240);
    EXPECT_EQ(company.value(sheet, "key", {3, 3}), 80);
    EXPECT_EQ(company.value(sheet, "ann", {3, 3}), 20);
    EXPECT_EQ(company.value(sheet, "ann", {11, 11}), 10);
    EXPECT_TRUE(isSound(sheet));
}

TEST(SetAnnual, ComesBackFromNothing)
{
    const SmallCompany company;
    const EditResult none = setAnnual(company.sheet, 0);
    const EditResult back = setAnnual(after(none), 720);
    for (const plan::Axis axis : plan::kAxes)
        for (std::size_t leaf = 0; leaf < company.sheet.table(axis).leaves.size(); ++leaf)
            EXPECT_EQ(after(back).table(axis).leaves[leaf].cells, company.sheet.table(axis).leaves[leaf].cells);
}

TEST(SetLeaves, TheSpineAndTheOtherAxesFollow)
{
    const SmallCompany company;
    LeafLine line;
    line.cells.fill(25);
    const EditResult result = setLeaves(company.sheet, plan::Axis::Organisation, {line});
    EXPECT_EQ(company.value(after(result), "ann", kYear), 300);
    EXPECT_EQ(company.value(after(result), "root", kFirstMonth), 75);
    EXPECT_EQ(company.value(after(result), "key", kFirstMonth), 50);
    EXPECT_TRUE(isSound(after(result)));
}

TEST(SetLeaves, AHoldAboveIsNamed)
{
    SmallCompany company;
    const plan::HoldId north = company.hold("north", kYear);
    LeafLine line;
    line.cells.fill(25);
    const EditResult result = setLeaves(company.sheet, plan::Axis::Organisation, {line});
    const auto &conflict = std::get<Conflict>(result);
    ASSERT_EQ(conflict.claims.size(), 2U);
    EXPECT_EQ(conflict.claims[0].kind, Claim::Kind::Edit);
    EXPECT_EQ(conflict.claims[1].hold, north);
    EXPECT_EQ(conflict.amount, 180);
}

struct Refused {
    const char *code;
    calendar::MonthRange months;
    std::int64_t value;
    Keep keep;
    const char *answer;
    std::vector<Keep> instead;
};

TEST(SetValue, RefusesWhatMakesNoSense)
{
    SmallCompany company;
    company.sheet.closed[0] = true;
    const Refused cases[]{
        {"root", kFirstQuarter, 1, Keep::Totals, "root-has-no-siblings", {Keep::Nothing, Keep::Node}},
        {"root", kYear, 1, Keep::Both, "root-has-no-siblings", {Keep::Nothing}},
        {"ann", kYear, 1, Keep::Node, "keep-void-for-year", {Keep::Totals, Keep::Nothing}},
        {"ann", kYear, 1, Keep::Both, "keep-void-for-year", {Keep::Totals, Keep::Nothing}},
        {"ann", kFirstQuarter, -1, Keep::Totals, "negative-target", {}},
        {"ann", kFirstMonth, 1, Keep::Totals, "months-closed", {}},
    };
    for (const Refused &one : cases) {
        const EditResult result = setValue(company.sheet, company.at(one.code, one.months), one.value, one.keep);
        const auto *refusal = std::get_if<Refusal>(&result);
        ASSERT_TRUE(refusal) << one.answer;
        EXPECT_EQ(refusal->code, one.answer);
        EXPECT_EQ(refusal->instead, one.instead) << one.answer;
    }
}

TEST(SetValue, CodesOfKeepsAndMethodsAreReadBack)
{
    for (const Keep keep : {Keep::Totals, Keep::Node, Keep::Both, Keep::Nothing})
        EXPECT_EQ(findKeep(keepCode(keep)), keep);
    for (const Method method :
         {Method::Proportional, Method::Equal, Method::History, Method::Seasonal, Method::Pattern})
        EXPECT_EQ(findMethod(methodCode(method)), method);
    EXPECT_FALSE(findKeep("all"));
    EXPECT_FALSE(findMethod(""));
}

} // namespace quotasmith::tests
