// SPDX-License-Identifier: Apache-2.0
#include "tests/core/spread/small_company.h"
#include "tests/support/random_sheet.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace quotasmith::tests {

namespace {

using namespace spread;

std::vector<plan::HoldId> heldClaims(const Conflict &conflict)
{
    std::vector<plan::HoldId> ids;
    for (const Claim &claim : conflict.claims)
        if (claim.kind == Claim::Kind::Hold)
            ids.push_back(claim.hold);
    return ids;
}

struct Asked {
    Place place;
    std::int64_t value = 0;
    Keep keep = Keep::Totals;
};

bool isRefused(Sheet sheet, const std::vector<plan::HoldId> &holds, const Asked &asked)
{
    std::erase_if(sheet.holds, [&](const plan::Hold &hold) {
        return std::find(holds.begin(), holds.end(), hold.id) == holds.end();
    });
    return std::holds_alternative<Conflict>(setValue(sheet, asked.place, asked.value, asked.keep));
}

void expectIrreducible(const Sheet &sheet, const Asked &asked, const Conflict &conflict)
{
    const std::vector<plan::HoldId> holds = heldClaims(conflict);
    EXPECT_TRUE(isRefused(sheet, holds, asked));
    for (std::size_t i = 0; i < holds.size(); ++i) {
        std::vector<plan::HoldId> fewer = holds;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_FALSE(isRefused(sheet, fewer, asked));
    }
}

void expectWellFormed(const Conflict &conflict, const Asked &asked)
{
    ASSERT_FALSE(conflict.claims.empty());
    EXPECT_EQ(conflict.claims.front().kind, Claim::Kind::Edit);
    EXPECT_EQ(conflict.claims.front().place, asked.place);
    EXPECT_EQ(conflict.claims.front().value, asked.value);
    EXPECT_GT(conflict.amount, 0);
    EXPECT_EQ(conflict.need - conflict.room, conflict.amount);
}

} // namespace

TEST(Conflicts, NameTheHoldsThatTakePartAndNoOthers)
{
    SmallCompany company;
    company.hold("key", kFirstQuarter);
    const plan::HoldId north = company.hold("north", kFirstQuarter);
    company.hold("cho", {3, 5});
    const plan::HoldId ben = company.hold("ben", kFirstQuarter);
    const Asked asked{company.at("ann", kFirstQuarter), 36, Keep::Totals};
    const EditResult result = setValue(company.sheet, asked.place, asked.value, asked.keep);
    const auto &conflict = std::get<Conflict>(result);
    expectWellFormed(conflict, asked);
    EXPECT_EQ(heldClaims(conflict), (std::vector{north, ben}));
    EXPECT_EQ(conflict.need, 96);
    EXPECT_EQ(conflict.room, 90);
}

TEST(Conflicts, AnotherAxisThatCannotFollowIsNamed)
{
    SmallCompany company;
    const plan::HoldId key = company.hold("key", kFirstMonth);
    const plan::HoldId mid = company.hold("mid", kFirstMonth);
    const Asked asked{company.at("ann", kFirstMonth), 15, Keep::Nothing};
    const EditResult result = setValue(company.sheet, asked.place, asked.value, asked.keep);
    const auto &conflict = std::get<Conflict>(result);
    expectWellFormed(conflict, asked);
    EXPECT_EQ(heldClaims(conflict), (std::vector{key, mid}));
    EXPECT_EQ(conflict.amount, 5);
}

TEST(Conflicts, ClosedMonthsAreNamed)
{
    SmallCompany company;
    company.sheet.closed[0] = true;
    const Asked asked{company.at("ann", kFirstQuarter), 4, Keep::Totals};
    const EditResult result = setValue(company.sheet, asked.place, asked.value, asked.keep);
    const auto &conflict = std::get<Conflict>(result);
    expectWellFormed(conflict, asked);
    ASSERT_EQ(conflict.claims.size(), 2U);
    EXPECT_EQ(conflict.claims[1].kind, Claim::Kind::Closed);
    EXPECT_EQ(conflict.amount, 6);
}

TEST(Conflicts, AreIrreducibleWhateverIsKept)
{
    std::array<int, 4> conflicts{};
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        std::mt19937_64 random(seed + 7000);
        const RandomSheet generated = makeRandomSheet(seed, 8);
        Sheet sheet = generated.sheet;
        std::int64_t ids = 0;
        for (int hold = 0; hold < 12; ++hold)
            addRandomHold(random, sheet, ids);
        for (int step = 0; step < 12; ++step) {
            const Asked asked{randomPlace(random, sheet), pick(random, 0, 20000),
                              static_cast<Keep>(pick(random, 0, 3))};
            const EditResult result = setValue(sheet, asked.place, asked.value, asked.keep);
            const auto *conflict = std::get_if<Conflict>(&result);
            if (!conflict)
                continue;
            ++conflicts[static_cast<std::size_t>(asked.keep)];
            expectWellFormed(*conflict, asked);
            expectIrreducible(sheet, asked, *conflict);
            ASSERT_FALSE(HasFailure()) << "seed " << seed << " step " << step << " keep " << keepCode(asked.keep);
        }
    }
    for (const int count : conflicts)
        EXPECT_GT(count, 20);
}

TEST(Conflicts, DoNotDependOnTheOrderOfTheHolds)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        std::mt19937_64 random(seed + 9000);
        const RandomSheet generated = makeRandomSheet(seed, 8);
        Sheet sheet = generated.sheet;
        std::int64_t ids = 0;
        for (int hold = 0; hold < 12; ++hold)
            addRandomHold(random, sheet, ids);
        Sheet turned = sheet;
        std::reverse(turned.holds.begin(), turned.holds.end());
        for (int step = 0; step < 8; ++step) {
            const Asked asked{randomPlace(random, sheet), pick(random, 0, 9000), static_cast<Keep>(pick(random, 0, 3))};
            const EditResult one = setValue(sheet, asked.place, asked.value, asked.keep);
            const EditResult other = setValue(turned, asked.place, asked.value, asked.keep);
            ASSERT_EQ(one.index(), other.index());
            if (const auto *conflict = std::get_if<Conflict>(&one)) {
                EXPECT_EQ(heldClaims(*conflict), heldClaims(std::get<Conflict>(other)));
                EXPECT_EQ(conflict->amount, std::get<Conflict>(other).amount);
            } else if (std::holds_alternative<Done>(one)) {
                EXPECT_EQ(after(one).tables, after(other).tables);
            }
        }
    }
}

} // namespace quotasmith::tests
