// SPDX-License-Identifier: Apache-2.0
#include "core/spread/block/block.h"

#include "tests/core/spread/small_company.h"
#include "tests/support/random_sheet.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>

namespace quotasmith::tests {

using namespace spread;
using plan::Axis;

namespace {

constexpr calendar::MonthRange kSecondQuarter{3, 5};

BlockResult set(const SmallCompany &company, const std::vector<BlockCell> &cells, Keep keep)
{
    return setBlock(company.sheet, cells.front().place.axis, cells, keep);
}

bool isSound(const Sheet &sheet)
{
    const SheetCheck check = checkSheet(sheet);
    return check.differences.empty() && check.brokenHolds.empty();
}

std::string codeOf(const BlockRefusal &refusal)
{
    const auto *reason = std::get_if<Refusal>(&refusal.reason);
    return reason ? reason->code : "conflict";
}

} // namespace

TEST(Block, ValuesOfABlockDoNotMoveEachOther)
{
    const SmallCompany company;
    const BlockResult result =
        set(company, {{company.at("ann", kFirstQuarter), 45}, {company.at("ann", kSecondQuarter), 15}}, Keep::Totals);
    ASSERT_TRUE(result.refused.empty());
    EXPECT_EQ(company.value(result.after, "ann", kFirstQuarter), 45);
    EXPECT_EQ(company.value(result.after, "ann", kSecondQuarter), 15);
    EXPECT_EQ(company.value(result.after, "ben", kFirstQuarter), 45);
    EXPECT_EQ(company.value(result.after, "cho", kFirstQuarter), 90) << "what is not beside it stays";
    EXPECT_TRUE(isSound(result.after));
}

TEST(Block, AWholeTeamThatNeedsMoreTakesItFromTheNextOne)
{
    const SmallCompany company;
    const BlockResult result =
        set(company, {{company.at("ann", kFirstQuarter), 60}, {company.at("ben", kFirstQuarter), 60}}, Keep::Totals);
    ASSERT_TRUE(result.refused.empty());
    EXPECT_EQ(company.value(result.after, "ann", kFirstQuarter), 60);
    EXPECT_EQ(company.value(result.after, "ben", kFirstQuarter), 60);
    EXPECT_EQ(company.value(result.after, "south", kFirstQuarter), 60);
    ASSERT_FALSE(result.notices.empty());
    EXPECT_EQ(result.notices.front().code, "climbed");
}

TEST(Block, TotalsThatCannotStayRefuseTheLastOfTheBlock)
{
    const SmallCompany company;
    const BlockResult result = set(company,
                                   {{company.at("ann", kFirstMonth), 20},
                                    {company.at("ben", kFirstMonth), 20},
                                    {company.at("cho", kFirstMonth), 30}},
                                   Keep::Totals);
    ASSERT_EQ(result.refused.size(), 1U);
    EXPECT_EQ(codeOf(result.refused.front()), "block-full");
    EXPECT_EQ(company.value(result.after, "ann", kFirstMonth), 20);
    EXPECT_TRUE(isSound(result.after));
}

TEST(Block, RolledUpValuesAddToTheAnnualTarget)
{
    const SmallCompany company;
    const BlockResult result = set(company,
                                   {{company.at("ann", kFirstMonth), 20},
                                    {company.at("ben", kFirstMonth), 20},
                                    {company.at("cho", kFirstMonth), 33}},
                                   Keep::Nothing);
    ASSERT_TRUE(result.refused.empty());
    EXPECT_EQ(plan::sumOf(result.after.spine.cells), 733);
    EXPECT_EQ(company.value(result.after, "key", kFirstMonth) + company.value(result.after, "mid", kFirstMonth), 73);
    EXPECT_TRUE(isSound(result.after));
}

TEST(Block, TheOtherMonthsOfEveryNodeGiveWay)
{
    const SmallCompany company;
    const BlockResult result =
        set(company, {{company.at("ann", kFirstMonth), 21}, {company.at("cho", kFirstMonth), 8}}, Keep::Node);
    ASSERT_TRUE(result.refused.empty());
    EXPECT_EQ(company.value(result.after, "ann", kYear), 120);
    EXPECT_EQ(company.value(result.after, "cho", kYear), 360);
    EXPECT_TRUE(isSound(result.after));
}

TEST(Block, ParentsAreSetBeforeTheirMembers)
{
    const SmallCompany company;
    for (const Keep keep : {Keep::Totals, Keep::Nothing}) {
        const BlockResult result =
            set(company, {{company.at("ann", kFirstMonth), 5}, {company.at("north", kFirstMonth), 40}}, keep);
        ASSERT_TRUE(result.refused.empty()) << keepCode(keep);
        EXPECT_EQ(company.value(result.after, "north", kFirstMonth), 40);
        EXPECT_EQ(company.value(result.after, "ann", kFirstMonth), 5);
        EXPECT_EQ(company.value(result.after, "ben", kFirstMonth), 35);
        EXPECT_TRUE(isSound(result.after));
    }
}

TEST(Block, AHeldCellIsRefusedWithItsHoldAndTheOthersAreSet)
{
    SmallCompany company;
    const plan::HoldId hold = company.hold("ann", kFirstMonth);
    const BlockResult result =
        set(company, {{company.at("ann", kFirstMonth), 11}, {company.at("ben", kFirstMonth), 25}}, Keep::Nothing);
    ASSERT_EQ(result.refused.size(), 1U);
    EXPECT_EQ(result.refused.front().cell, 0U);
    const auto *conflict = std::get_if<Conflict>(&result.refused.front().reason);
    ASSERT_NE(conflict, nullptr);
    EXPECT_EQ(conflict->claims.back().hold, hold);
    EXPECT_EQ(company.value(result.after, "ben", kFirstMonth), 25);
    EXPECT_TRUE(isSound(result.after));
}

TEST(Block, ClosedMonthsAreRefusedUnlessTheyStay)
{
    SmallCompany company;
    company.sheet.closed[0] = true;
    const BlockResult result = set(company,
                                   {{company.at("ann", kFirstMonth), 10},
                                    {company.at("ben", kFirstMonth), 21},
                                    {company.at("cho", kSecondQuarter), 60}},
                                   Keep::Totals);
    ASSERT_EQ(result.refused.size(), 1U);
    EXPECT_EQ(result.refused.front().cell, 1U);
    EXPECT_EQ(codeOf(result.refused.front()), "months-closed");
    EXPECT_EQ(company.value(result.after, "cho", kSecondQuarter), 60);
}

TEST(Block, TheWholeGridPastedBackChangesNothing)
{
    const SmallCompany company;
    std::vector<BlockCell> cells;
    for (const char *code : {"root", "north", "south", "ann", "ben", "cho"})
        for (const calendar::MonthRange months : {kFirstQuarter, kSecondQuarter, kYear})
            cells.push_back({company.at(code, months), company.value(code, months)});
    for (const Keep keep : {Keep::Totals, Keep::Node, Keep::Both, Keep::Nothing}) {
        const BlockResult result = set(company, cells, keep);
        EXPECT_TRUE(result.refused.empty()) << keepCode(keep);
        EXPECT_EQ(result.after.table(Axis::Organisation).leaves.front().cells,
                  company.sheet.table(Axis::Organisation).leaves.front().cells);
    }
}

/// Every cell that is not refused has its value, and every rule of the sheet holds, whatever the block.
TEST(Block, RulesHoldAfterAnyBlock)
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        RandomSheet made = makeRandomSheet(seed, 12);
        std::mt19937_64 random(seed);
        std::int64_t nextId = 1000;
        for (int i = pick(random, 0, 3); i > 0; --i)
            addRandomHold(random, made.sheet, nextId);
        std::vector<BlockCell> cells;
        std::set<std::tuple<int, int, int>> known;
        for (int i = pick(random, 2, 14); i > 0; --i) {
            const Place place = randomPlace(random, made.sheet);
            if (place.axis != Axis::Organisation ||
                !known.emplace(place.node, place.months.first, place.months.last).second)
                continue;
            const std::int64_t present = made.sheet.value(place.axis, place.node, place.months);
            cells.push_back({place, present * pick(random, 0, 20) / 10});
        }
        const auto keep = static_cast<Keep>(pick(random, 0, 3));
        const BlockResult result = setBlock(made.sheet, Axis::Organisation, cells, keep);
        EXPECT_TRUE(isSound(result.after)) << seed;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const Place &place = cells[i].place;
            const bool isRefused = std::any_of(result.refused.begin(), result.refused.end(),
                                               [&](const BlockRefusal &refusal) { return refusal.cell == i; });
            if (!isRefused) {
                EXPECT_EQ(result.after.value(place.axis, place.node, place.months), cells[i].value)
                    << seed << " cell " << i << " keep " << keepCode(keep);
            }
        }
    }
}

} // namespace quotasmith::tests
