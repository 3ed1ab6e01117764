// SPDX-License-Identifier: Apache-2.0
#include "tests/core/spread/small_company.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

namespace {

using namespace spread;
using Units = std::vector<std::int64_t>;

struct Apportioned {
    const char *source;
    std::int64_t total;
    std::vector<double> weights;
    Units parts;
};

plan::Hold holdOf(const Sheet &sheet, int leaf)
{
    plan::Hold hold;
    hold.id = plan::HoldId(1);
    hold.node = sheet.tree(plan::Axis::Organisation).node(leaf + 1).id;
    hold.months = kFirstMonth;
    hold.value = sheet.value(plan::Axis::Organisation, leaf + 1, kFirstMonth);
    return hold;
}

} // namespace

TEST(Published, AnAmountOverWeights)
{
    constexpr const char *kMoney = "moneyphp/money, MoneyTest allocationExamples";
    const Apportioned cases[]{
        {kMoney, 100, {1, 1, 1}, {34, 33, 33}},
        {kMoney, 101, {1, 1, 1}, {34, 34, 33}},
        {kMoney, 5, {3, 7}, {2, 3}},
        {kMoney, 5, {7, 3}, {4, 1}},
        {kMoney, 5, {7, 3, 0}, {4, 1, 0}},
        {kMoney, 5, {0, 7, 3}, {0, 4, 1}},
        {kMoney, 5, {7, 0, 3}, {4, 0, 1}},
        {kMoney, 5, {0, 0, 1}, {0, 0, 5}},
        {kMoney, 5, {0, 3, 7}, {0, 2, 3}},
        {kMoney, 0, {0, 0, 1}, {0, 0, 0}},
        {kMoney, 2, {1, 1, 1}, {1, 1, 0}},
        {kMoney, 1, {1, 1}, {1, 0}},
        {kMoney, 1, {0.33, 0.66}, {0, 1}},
        {kMoney, 101, {3, 7}, {30, 71}},
        {kMoney, 101, {7, 3}, {71, 30}},
        {"moneyphp/money, doc/features/allocation.rst", 800, {1, 1, 1}, {267, 267, 266}},
        {"electowiki, Hamilton method",
         60,
         {630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236, 179570, 141822, 85533, 70835, 68705, 68446,
          55540},
         {11, 8, 7, 6, 6, 5, 4, 3, 3, 2, 1, 1, 1, 1, 1}},
        {"IBM Planning Analytics, proportional spread", 30000, {10, 30, 60}, {3000, 9000, 18000}},
        {"IBM Planning Analytics, zeros share equally", 1200, {0, 0, 0, 0}, {300, 300, 300, 300}},
    };
    for (const Apportioned &one : cases) {
        const OneMonth company(one.weights);
        const EditResult result = setAnnual(company.sheet, one.total);
        EXPECT_EQ(company.cells(after(result)), one.parts) << one.source << ' ' << one.total;
    }
}

// https://www.ibm.com/docs/en/planning-analytics/2.1.0?topic=overview-spreading-consolidated-cell
TEST(Published, AHeldCellStaysWhileTheOthersShare)
{
    const OneMonth company({10, 20, 30, 40});
    Sheet sheet = after(setAnnual(company.sheet, 100));
    sheet.holds.push_back(holdOf(sheet, 1));
    const EditResult result = setAnnual(sheet, 180);
    EXPECT_EQ(company.cells(after(result)), (Units{20, 20, 60, 80}));
}

// IBM Planning Analytics, relative proportional spread: the shape of another row.
TEST(Published, TheShapeOfLastYear)
{
    const OneMonth company({1, 1, 1});
    const Sheet sheet = after(setAnnual(company.sheet, 400));
    SpreadRequest request{{plan::Axis::Organisation, 0, kYear}, Method::History, {}, {}, {}, false};
    for (const double amount : {10, 20, 70})
        request.history.push_back({amount});
    EXPECT_EQ(company.cells(after(spreadPlace(sheet, request))), (Units{40, 80, 280}));
}

// Oracle Hyperion Planning, 4-4-5.
TEST(Published, FourFourFive)
{
    const SmallCompany company;
    const Sheet sheet = after(setValue(company.sheet, company.at("root", kFirstQuarter), 13, Keep::Nothing));
    SpreadRequest request{company.at("root", kFirstQuarter), Method::Pattern, {4, 4, 5}, {}, {}, false};
    const EditResult result = spreadPlace(sheet, request);
    EXPECT_EQ(company.value(after(result), "root", {0, 0}), 4);
    EXPECT_EQ(company.value(after(result), "root", {1, 1}), 4);
    EXPECT_EQ(company.value(after(result), "root", {2, 2}), 5);
    request.pattern = {4, 4};
    EXPECT_TRUE(std::holds_alternative<Refusal>(spreadPlace(sheet, request)));
}

// jctaccounting.com, monthly budgets: the sum to date stays nearest to the true line.
TEST(Published, MonthsAreRoundedByTheirSumToDate)
{
    const SmallCompany company;
    const EditResult result = setAnnual(company.sheet, 10000);
    EXPECT_EQ(after(result).spine.cells,
              (plan::MonthUnits{833, 834, 833, 833, 834, 833, 833, 834, 833, 833, 834, 833}));
}

TEST(SpreadPlace, QuartersOfAYear)
{
    const SmallCompany company;
    const Sheet sheet = after(setAnnual(company.sheet, 1200));
    const SpreadRequest request{company.at("root", kYear), Method::Pattern, {20, 24, 26, 30}, {}, {}, false};
    const EditResult result = spreadPlace(sheet, request);
    EXPECT_EQ(company.value(after(result), "root", {0, 2}), 240);
    EXPECT_EQ(company.value(after(result), "root", {3, 5}), 288);
    EXPECT_EQ(company.value(after(result), "root", {6, 8}), 312);
    EXPECT_EQ(company.value(after(result), "root", {9, 11}), 360);
}

TEST(SpreadPlace, EqualSharesOverLeavesKeepTheMonths)
{
    const SmallCompany company;
    const SpreadRequest request{company.at("root", kYear), Method::Equal, {}, {}, {}, false};
    const EditResult result = spreadPlace(company.sheet, request);
    for (const char *person : {"ann", "ben", "cho"})
        EXPECT_EQ(company.value(after(result), person, kYear), 240);
    EXPECT_EQ(after(result).spine, company.sheet.spine);
}

} // namespace quotasmith::tests
