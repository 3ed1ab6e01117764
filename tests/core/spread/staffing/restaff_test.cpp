// SPDX-License-Identifier: Apache-2.0
#include "core/spread/staffing/restaff.h"
#include "tests/core/spread/small_company.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {
namespace {

constexpr calendar::MonthRange kFromApril{3, 11};
const std::vector<int> kAprilOn{3, 4, 5, 6, 7, 8, 9, 10, 11};

/// Every month: north 30 (ann 10, ben 20), south 30 (cho).
class Restaff : public ::testing::Test, protected SmallCompany {
protected:
    void leave(std::string_view code)
    {
        auto &absent = sheet.absent[0];
        absent.resize(static_cast<std::size_t>(sheet.tree(plan::Axis::Organisation).leafCount()));
        absent[static_cast<std::size_t>(leafOf(code))] = spread::MonthSet(0xFF8);
    }
    int leafOf(std::string_view code)
    {
        return sheet.tree(plan::Axis::Organisation).leaves(at(code, kYear).node).first;
    }
    spread::EditResult restaff(std::vector<std::string_view> groups, std::vector<spread::LeafWeight> weights = {})
    {
        spread::Restaffing request;
        for (const std::string_view group : groups)
            request.groups.push_back(at(group, kYear).node);
        request.months = kAprilOn;
        request.weights = std::move(weights);
        request.edit = at("ann", kFromApril);
        return spread::restaff(sheet, request);
    }
    void expectSound(const spread::Sheet &after)
    {
        const spread::SheetCheck check = spread::checkSheet(after);
        EXPECT_TRUE(check.differences.empty() && check.brokenHolds.empty());
    }
};

TEST_F(Restaff, WhatALeaverLeavesIsSharedInTheTeam)
{
    leave("ann");
    const spread::Sheet done = after(restaff({"north"}));
    EXPECT_EQ(value(done, "ann", kFirstQuarter), 30);
    EXPECT_EQ(value(done, "ann", kFromApril), 0);
    EXPECT_EQ(value(done, "ben", kYear), 60 + 9 * 30);
    EXPECT_EQ(value(done, "cho", kYear), 360);
    expectSound(done);
}

TEST_F(Restaff, ATeamThatIsEmptyGivesToTheOneBesideIt)
{
    leave("cho");
    const auto result = restaff({"south"});
    const spread::Sheet done = after(result);
    EXPECT_EQ(value(done, "south", kYear), 90);
    EXPECT_EQ(value(done, "north", kYear), 720 - 90);
    EXPECT_EQ(value(done, "root", kYear), 720);
    EXPECT_EQ(std::get<spread::Done>(result).notices.front().code, "climbed");
    expectSound(done);
}

TEST_F(Restaff, AHeldTeamKeepsItsTotalAndTheRestOfIt)
{
    leave("ann");
    hold("north", kYear);
    hold("ben", kFirstMonth);
    const spread::Sheet done = after(restaff({"north"}));
    EXPECT_EQ(value(done, "north", kYear), 360);
    expectSound(done);
}

TEST_F(Restaff, AConflictNamesTheHoldsAndChangesNothing)
{
    leave("ann");
    hold("north", kYear);
    hold("ben", kYear);
    const auto result = restaff({"north"});
    const auto *conflict = std::get_if<spread::Conflict>(&result);
    ASSERT_TRUE(conflict);
    int holds = 0;
    for (const spread::Claim &claim : conflict->claims)
        holds += claim.kind == spread::Claim::Kind::Hold ? 1 : 0;
    EXPECT_EQ(holds, 2);
    EXPECT_EQ(conflict->claims.front().kind, spread::Claim::Kind::Edit);
}

TEST_F(Restaff, WhereNothingIsAmissNothingMoves)
{
    const spread::Sheet done = after(restaff({"north", "south"}));
    EXPECT_EQ(done.tables, sheet.tables);
}

TEST_F(Restaff, ANewcomerWeighsWhatTheRequestSays)
{
    spread::LeafWeight ann{leafOf("ann"), {}};
    ann.weight.fill(5); // against ben's 20
    const spread::Sheet done = after(restaff({"north"}, {ann}));
    EXPECT_EQ(value(done, "ann", {3, 3}), 6);
    EXPECT_EQ(value(done, "north", kYear), 360);
}

TEST_F(Restaff, NoLaterEditGivesALeaverATarget)
{
    leave("ann");
    sheet = after(restaff({"north"}));
    for (const auto &result :
         {spread::setAnnual(sheet, 900), spread::setValue(sheet, at("north", kYear), 600, spread::Keep::Totals),
          spread::setValue(sheet, at("north", {3, 5}), 300, spread::Keep::Nothing),
          spread::setValue(sheet, at("north", {6, 6}), 45, spread::Keep::Node)}) {
        EXPECT_EQ(value(after(result), "ann", kFromApril), 0);
        expectSound(after(result));
    }
}

TEST_F(Restaff, WhereNobodyStandsNoTargetCanBeSet)
{
    leave("ann");
    sheet = after(restaff({"north"}));
    const auto result = spread::setValue(sheet, at("ann", {6, 6}), 5, spread::Keep::Totals);
    ASSERT_TRUE(std::holds_alternative<spread::Refusal>(result));
    EXPECT_EQ(std::get<spread::Refusal>(result).code, "nobody-there");
    const auto year = spread::setValue(sheet, at("ann", kYear), 60, spread::Keep::Totals);
    EXPECT_EQ(value(after(year), "ann", kFirstQuarter), 60);
    plan::MonthUnits line{};
    line.fill(10);
    const auto lines = spread::setLeaves(sheet, plan::Axis::Organisation, {{leafOf("ann"), line}});
    EXPECT_TRUE(std::holds_alternative<spread::Refusal>(lines));
}

TEST_F(Restaff, ADesertedTeamTakesNothingWhenTheCompanyGrows)
{
    leave("ann");
    leave("ben");
    sheet = after(restaff({"north"}));
    EXPECT_EQ(value(after(spread::setAnnual(sheet, 1440)), "north", kFromApril), 0);
    EXPECT_FALSE(
        std::holds_alternative<spread::Done>(spread::setValue(sheet, at("north", {5, 5}), 30, spread::Keep::Totals)));
    spread::SpreadRequest equally;
    equally.place = at("root", kYear);
    equally.method = spread::Method::Equal;
    const spread::Sheet done = after(spread::spreadPlace(sheet, equally));
    EXPECT_EQ(value(done, "north", kFromApril), 0);
    expectSound(done);
}

} // namespace
} // namespace quotasmith::tests
