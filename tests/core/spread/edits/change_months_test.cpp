// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edits/change_months.h"
#include "tests/core/spread/small_company.h"
#include "tests/support/random_sheet.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {
namespace {

using money::Rate;
using spread::Method;

/// Every month: north 30 (ann 10, ben 20), south 30 (cho).
class ChangeMonths : public ::testing::Test, protected SmallCompany {
protected:
    spread::EditResult change(std::string_view code, calendar::MonthRange months, Method method, Rate rate = {})
    {
        return spread::changeMonths(sheet, {at(code, months), method, rate, false});
    }
    std::vector<std::int64_t> months(const spread::EditResult &result, std::string_view code, int count)
    {
        std::vector<std::int64_t> values;
        for (int m = 0; m < count; ++m)
            values.push_back(value(after(result), code, {m, m}));
        return values;
    }
    void expectSound(const spread::EditResult &result)
    {
        const spread::SheetCheck check = spread::checkSheet(after(result));
        EXPECT_TRUE(check.differences.empty() && check.brokenHolds.empty());
    }
};

TEST_F(ChangeMonths, GrowthIsCompoundedFromTheFirstMonthAndRollsUp)
{
    const auto result = change("ann", kYear, Method::Growth, Rate(1, 10));
    EXPECT_EQ(months(result, "ann", 12), (std::vector<std::int64_t>{10, 11, 12, 13, 15, 16, 18, 19, 21, 24, 26, 29}));
    EXPECT_EQ(value(after(result), "ben", kYear), 240);
    EXPECT_EQ(value(after(result), "root", kYear), 720 + 214 - 120);
    expectSound(result);
}

TEST_F(ChangeMonths, PercentOnTheCompanyChangesEveryAxis)
{
    const auto result = change("root", kFirstQuarter, Method::Percent, Rate(1, 2));
    EXPECT_EQ(months(result, "root", 4), (std::vector<std::int64_t>{90, 90, 90, 60}));
    EXPECT_EQ(months(result, "ann", 4), (std::vector<std::int64_t>{15, 15, 15, 10}));
    EXPECT_EQ(months(result, "key", 4), (std::vector<std::int64_t>{60, 60, 60, 40}));
    expectSound(result);
}

TEST_F(ChangeMonths, StraightLineAndRepeat)
{
    sheet = after(spread::setValue(sheet, at("ann", {2, 2}), 30, spread::Keep::Nothing));
    EXPECT_EQ(months(change("ann", kFirstQuarter, Method::StraightLine), "ann", 4),
              (std::vector<std::int64_t>{10, 20, 30, 10}));
    EXPECT_EQ(months(change("ann", kFirstQuarter, Method::Repeat), "ann", 4),
              (std::vector<std::int64_t>{10, 10, 10, 10}));
}

TEST_F(ChangeMonths, HeldAndClosedMonthsStay)
{
    hold("ann", {1, 1});
    sheet.closed[2] = true;
    const auto result = change("ann", kFirstQuarter, Method::Percent, Rate(1, 2));
    EXPECT_EQ(months(result, "ann", 4), (std::vector<std::int64_t>{15, 10, 10, 10}));
    expectSound(result);
}

TEST_F(ChangeMonths, ALongerHoldKeepsItsSumAndTakesTheShape)
{
    hold("ann", kFirstQuarter);
    const auto result = change("ann", kFirstQuarter, Method::Growth, Rate(1, 1)); // 10, 20, 40 scaled to 30
    EXPECT_EQ(value(after(result), "ann", kFirstQuarter), 30);
    EXPECT_EQ(value(after(result), "ann", {2, 2}), 17);
    expectSound(result);
}

TEST_F(ChangeMonths, AHeldTeamAbsorbs)
{
    hold("north", kFirstQuarter);
    const auto result = change("ann", kFirstQuarter, Method::Percent, Rate(1, 2));
    EXPECT_EQ(months(result, "ann", 3), (std::vector<std::int64_t>{15, 15, 15}));
    EXPECT_EQ(months(result, "ben", 3), (std::vector<std::int64_t>{15, 15, 15}));
    EXPECT_EQ(value(after(result), "root", kYear), 720);
    expectSound(result);
}

TEST_F(ChangeMonths, WhatFallsBelowZeroIsRefused)
{
    EXPECT_TRUE(std::holds_alternative<spread::Refusal>(change("ann", kYear, Method::Percent, Rate(-2, 1))));
    sheet.closed.fill(true);
    EXPECT_TRUE(std::holds_alternative<spread::Refusal>(change("ann", kYear, Method::Percent, Rate(1, 1))));
}

TEST_F(ChangeMonths, AHoldBelowThatCannotFollowIsAConflict)
{
    hold("ann", kFirstMonth);
    hold("ben", kFirstMonth);
    EXPECT_TRUE(std::holds_alternative<spread::Conflict>(change("north", kFirstMonth, Method::Percent, Rate(1, 2))));
}

TEST(ChangeMonthsProperty, SumsAndHoldsAlwaysKeep)
{
    std::mt19937_64 random(5);
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        RandomSheet generated = makeRandomSheet(seed, 25);
        std::int64_t nextId = 1000;
        for (int i = 0; i < 3; ++i)
            addRandomHold(random, generated.sheet, nextId);
        for (const Method method : {Method::StraightLine, Method::Percent, Method::Growth, Method::Repeat}) {
            const spread::MonthChange change{randomPlace(random, generated.sheet), method, Rate(7, 100),
                                             pick(random, 0, 1) == 1};
            const spread::EditResult result = spread::changeMonths(generated.sheet, change);
            if (const auto *done = std::get_if<spread::Done>(&result)) {
                const spread::SheetCheck check = spread::checkSheet(done->after);
                EXPECT_TRUE(check.differences.empty() && check.brokenHolds.empty()) << seed;
            }
        }
    }
}

} // namespace
} // namespace quotasmith::tests
