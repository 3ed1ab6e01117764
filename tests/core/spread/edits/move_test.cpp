// SPDX-License-Identifier: Apache-2.0
#include "tests/core/spread/small_company.h"
#include "tests/support/random_sheet.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

namespace {

using namespace spread;

constexpr calendar::MonthRange kSecondMonth{1, 1};
constexpr calendar::MonthRange kSecondQuarter{3, 5};

std::string refusalOf(const EditResult &result)
{
    const auto *refusal = std::get_if<Refusal>(&result);
    return refusal ? refusal->code : "";
}

bool sameCells(const Sheet &a, const Sheet &b, plan::Axis axis)
{
    for (std::size_t leaf = 0; leaf < a.table(axis).leaves.size(); ++leaf)
        if (a.table(axis).leaves[leaf].cells != b.table(axis).leaves[leaf].cells)
            return false;
    return true;
}

} // namespace

TEST(Move, TakesFromOneCellAndGivesToAnother)
{
    const SmallCompany company;
    const Sheet moved =
        after(movePlace(company.sheet, company.at("ann", kFirstMonth), company.at("cho", kFirstMonth), 4));
    EXPECT_EQ(company.value(moved, "ann", kFirstMonth), 6);
    EXPECT_EQ(company.value(moved, "cho", kFirstMonth), 34);
    EXPECT_EQ(company.value(moved, "ben", kFirstMonth), 20);
    EXPECT_EQ(company.value(moved, "north", kFirstMonth), 26);
    EXPECT_EQ(moved.spine, company.sheet.spine);
    EXPECT_EQ(moved.table(plan::Axis::Customer), company.sheet.table(plan::Axis::Customer));
    EXPECT_TRUE(checkSheet(moved).differences.empty());
}

TEST(Move, KeepsTheMonthsOfWhatBothNodesArePartOf)
{
    const SmallCompany company;
    const Sheet moved =
        after(movePlace(company.sheet, company.at("north", kFirstQuarter), company.at("south", kFirstQuarter), 45));
    EXPECT_EQ(company.value(moved, "north", kFirstQuarter), 45);
    EXPECT_EQ(company.value(moved, "south", kFirstQuarter), 135);
    for (int m = 0; m < 12; ++m)
        EXPECT_EQ(company.value(moved, "root", {m, m}), 60) << m;
    EXPECT_EQ(company.value(moved, "ann", kFirstQuarter), 15) << "north's people give by their ideal";
    EXPECT_EQ(company.value(moved, "ben", kFirstQuarter), 30);
}

TEST(Move, OfOneNodeBetweenPeriodsKeepsItsTotalAndMovesTheSpine)
{
    const SmallCompany company;
    const Sheet moved =
        after(movePlace(company.sheet, company.at("north", kFirstMonth), company.at("north", kSecondQuarter), 12));
    EXPECT_EQ(company.value(moved, "north", kFirstMonth), 18);
    EXPECT_EQ(company.value(moved, "north", kSecondQuarter), 102);
    EXPECT_EQ(company.value(moved, "ann", kYear), 120) << "every leaf keeps its total";
    EXPECT_EQ(company.value(moved, "ben", kYear), 240);
    EXPECT_EQ(moved.spine.cells[0], 48);
    EXPECT_EQ(plan::sumOf(moved.spine.cells), 720);
    const SheetCheck check = checkSheet(moved);
    EXPECT_TRUE(check.differences.empty()) << "the other axes follow";
}

TEST(Move, BetweenNodesAndPeriodsKeepsTheGrandTotal)
{
    const SmallCompany company;
    const Sheet moved =
        after(movePlace(company.sheet, company.at("ann", kFirstMonth), company.at("cho", kSecondMonth), 7));
    EXPECT_EQ(company.value(moved, "ann", kFirstMonth), 3);
    EXPECT_EQ(company.value(moved, "cho", kSecondMonth), 37);
    EXPECT_EQ(company.value(moved, "ben", kYear), 240);
    EXPECT_EQ(plan::sumOf(moved.spine.cells), 720);
    EXPECT_TRUE(checkSheet(moved).differences.empty());
}

TEST(Move, RefusesWhatMakesNoSense)
{
    SmallCompany company;
    const auto move = [&](const Place &from, const Place &to, std::int64_t amount) {
        return refusalOf(movePlace(company.sheet, from, to, amount));
    };
    const Place ann = company.at("ann", kFirstMonth), cho = company.at("cho", kFirstMonth);
    EXPECT_EQ(move(ann, ann, 1), "move-nowhere");
    EXPECT_EQ(move(company.at("north", kFirstMonth), ann, 1), "move-inside");
    EXPECT_EQ(move(ann, company.at("root", kSecondMonth), 1), "move-inside");
    EXPECT_EQ(move(ann, company.at("ann", kFirstQuarter), 1), "move-overlaps");
    EXPECT_EQ(move(ann, cho, 0), "move-not-positive");
    EXPECT_EQ(move(ann, cho, -3), "move-not-positive");
    EXPECT_EQ(move(ann, cho, 11), "negative-target");
    EXPECT_EQ(move(ann, cho, 10), "");
    company.sheet.closed[0] = true;
    EXPECT_EQ(move(ann, cho, 1), "months-closed");
    EXPECT_EQ(move(company.at("ann", kFirstQuarter), company.at("cho", kFirstQuarter), 1), "");
}

TEST(Move, AClosedMonthOfItsPeriodStays)
{
    SmallCompany company;
    company.sheet.closed[0] = true;
    const Sheet moved =
        after(movePlace(company.sheet, company.at("ann", kFirstQuarter), company.at("cho", kFirstQuarter), 20));
    EXPECT_EQ(company.value(moved, "ann", kFirstMonth), 10);
    EXPECT_EQ(company.value(moved, "ann", kFirstQuarter), 10);
    const EditResult tooMuch =
        movePlace(company.sheet, company.at("ann", kFirstQuarter), company.at("cho", kFirstQuarter), 21);
    const auto *conflict = std::get_if<Conflict>(&tooMuch);
    ASSERT_TRUE(conflict);
    EXPECT_EQ(conflict->amount, 1);
    EXPECT_EQ(conflict->claims.back().kind, Claim::Kind::Closed);
}

TEST(Move, AHoldOnEitherSideRefusesAndIsNamed)
{
    for (const char *held : {"ann", "north", "cho", "south"}) {
        SmallCompany company;
        company.hold("ben", kYear); // not in the way
        const plan::HoldId id = company.hold(held, kYear);
        const EditResult result =
            movePlace(company.sheet, company.at("ann", kFirstMonth), company.at("cho", kFirstMonth), 4);
        const auto *conflict = std::get_if<Conflict>(&result);
        ASSERT_TRUE(conflict) << held;
        ASSERT_EQ(conflict->claims.size(), 2U) << held;
        EXPECT_EQ(conflict->claims[0].kind, Claim::Kind::Edit);
        EXPECT_EQ(conflict->claims[1].hold, id) << held;
        EXPECT_EQ(conflict->amount, 4);
    }
}

TEST(Move, HoldsThatLoseAndWinTheSameAreKept)
{
    SmallCompany company;
    company.hold("root", kFirstMonth);
    company.hold("ann", kYear);
    const Sheet across =
        after(movePlace(company.sheet, company.at("ben", kFirstMonth), company.at("cho", kFirstMonth), 4));
    EXPECT_TRUE(checkSheet(across).brokenHolds.empty());
    company.sheet.holds.erase(company.sheet.holds.begin());
    const Sheet within =
        after(movePlace(company.sheet, company.at("ann", kFirstMonth), company.at("ann", kSecondMonth), 4));
    EXPECT_TRUE(checkSheet(within).brokenHolds.empty());
    EXPECT_EQ(company.value(within, "ann", kSecondMonth), 14);
}

TEST(Move, WhatIsHeldBelowGivesNothing)
{
    SmallCompany company;
    company.hold("ann", kFirstQuarter);
    const Sheet moved =
        after(movePlace(company.sheet, company.at("north", kFirstQuarter), company.at("south", kFirstQuarter), 30));
    EXPECT_EQ(company.value(moved, "ann", kFirstQuarter), 30);
    EXPECT_EQ(company.value(moved, "ben", kFirstQuarter), 30);
    EXPECT_EQ(company.value(moved, "cho", kFirstQuarter), 120);
}

TEST(Move, ALimitGivesAsFarAsItAdmits)
{
    SmallCompany company;
    company.hold("ann", kFirstMonth);
    company.sheet.holds[0].bound = plan::HoldBound::AtLeast;
    company.sheet.holds[0].value = 7;
    const auto move = [&](std::int64_t amount) {
        return movePlace(company.sheet, company.at("ann", kFirstMonth), company.at("cho", kFirstMonth), amount);
    };
    EXPECT_EQ(company.value(after(move(3)), "ann", kFirstMonth), 7);
    EXPECT_TRUE(std::holds_alternative<Conflict>(move(4)));
}

TEST(Move, ASoftHoldGivesWayAndIsReported)
{
    SmallCompany company;
    company.hold("ann", kFirstMonth);
    company.sheet.holds[0].strength = plan::HoldStrength::Soft;
    const EditResult result =
        movePlace(company.sheet, company.at("ann", kFirstMonth), company.at("cho", kFirstMonth), 4);
    ASSERT_TRUE(std::holds_alternative<Done>(result));
    const auto &notices = std::get<Done>(result).notices;
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].code, "soft-hold-moved");
    EXPECT_EQ(notices[0].amount, 6);
}

TEST(Move, GrainsStayWhole)
{
    SmallCompany company;
    company.sheet.grain = 10;
    for (auto &table : company.sheet.tables)
        for (auto &leaf : table.leaves)
            for (std::size_t m = 0; m < 12; ++m) {
                leaf.cells[m] *= 10;
                leaf.ideal[m] *= 10;
            }
    for (std::size_t m = 0; m < 12; ++m) {
        company.sheet.spine.cells[m] *= 10;
        company.sheet.spine.ideal[m] *= 10;
    }
    const Sheet moved =
        after(movePlace(company.sheet, company.at("north", kFirstQuarter), company.at("south", kFirstQuarter), 70));
    for (const plan::TargetLine &leaf : moved.table(plan::Axis::Organisation).leaves)
        for (const std::int64_t cell : leaf.cells)
            EXPECT_EQ(cell % 10, 0);
    EXPECT_EQ(company.value(moved, "south", kFirstQuarter), 970);
}

TEST(Move, TheOppositeMoveRestoresTheIntegers)
{
    int moves = 0, beside = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        std::mt19937_64 random(seed + 5000);
        const RandomSheet generated = makeRandomSheet(seed, pick(random, 2, 12));
        const Sheet &sheet = generated.sheet;
        for (int step = 0; step < 20; ++step) {
            const Place from = randomPlace(random, sheet);
            Place to = randomPlace(random, sheet);
            to.axis = from.axis;
            to.node = static_cast<int>(pick(random, 0, sheet.tree(from.axis).size() - 1));
            if (!sheet.tree(to.axis).isPlanned(to.node))
                continue;
            if (pick(random, 0, 2) > 0)
                to.months = from.months;
            const std::int64_t present = sheet.value(from.axis, from.node, from.months);
            const std::int64_t amount = std::max<std::int64_t>(1, present * pick(random, 1, 80) / 100);
            const EditResult there = movePlace(sheet, from, to, amount);
            const auto *done = std::get_if<Done>(&there);
            if (!done)
                continue;
            ++moves;
            const SheetCheck check = checkSheet(done->after);
            ASSERT_TRUE(check.differences.empty() && check.brokenHolds.empty()) << seed << ' ' << step;
            ASSERT_EQ(done->after.value(from.axis, from.node, from.months), present - amount);
            const EditResult back = movePlace(done->after, to, from, amount);
            ASSERT_TRUE(std::holds_alternative<Done>(back)) << seed << ' ' << step;
            beside += sameCells(std::get<Done>(back).after, sheet, from.axis) ? 0 : 1;
        }
    }
    EXPECT_GT(moves, 500);
    EXPECT_LT(beside * 25, moves) << beside << " of " << moves;
}

} // namespace quotasmith::tests
