// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_sheet.h"

#include <gtest/gtest.h>

#include <cmath>

namespace quotasmith::tests {

namespace {

using namespace spread;

void expectSound(const Sheet &before, const Sheet &after)
{
    const SheetCheck check = checkSheet(after);
    ASSERT_TRUE(check.differences.empty());
    ASSERT_TRUE(check.brokenHolds.empty());
    for (std::size_t m = 0; m < 12; ++m) {
        if (!before.closed[m])
            continue;
        for (const plan::Axis axis : plan::kAxes)
            for (std::size_t leaf = 0; leaf < before.table(axis).leaves.size(); ++leaf)
                ASSERT_EQ(after.table(axis).leaves[leaf].cells[m], before.table(axis).leaves[leaf].cells[m]);
    }
}

/// Every cell is the unit below or above its ideal.
void expectNearIdeal(const Sheet &sheet)
{
    for (const plan::Axis axis : plan::kAxes)
        for (const auto &leaf : sheet.table(axis).leaves)
            for (std::size_t m = 0; m < 12; ++m) {
                ASSERT_GE(leaf.cells[m], std::floor(leaf.ideal[m] + 1e-6) - 0.5);
                ASSERT_LE(leaf.cells[m], std::ceil(leaf.ideal[m] - 1e-6) + 0.5);
            }
}

std::int64_t editedValue(std::mt19937_64 &random, std::int64_t present)
{
    switch (pick(random, 0, 4)) {
    case 0:
        return 0;
    case 1:
        return present + pick(random, 1, 20);
    case 2:
        return std::max<std::int64_t>(0, present - pick(random, 1, 20));
    case 3:
        return present * pick(random, 90, 130) / 100;
    default:
        return pick(random, 0, 20000);
    }
}

} // namespace

class EditProperty : public ::testing::TestWithParam<int> {};

TEST_P(EditProperty, RulesHoldAfterEveryEdit)
{
    std::mt19937_64 random(static_cast<std::uint64_t>(GetParam()));
    RandomSheet generated = makeRandomSheet(static_cast<std::uint64_t>(GetParam()), pick(random, 1, 12));
    Sheet sheet = generated.sheet;
    std::int64_t ids = 0;
    int done = 0, conflicts = 0;
    expectSound(sheet, sheet);
    expectNearIdeal(sheet);
    for (int step = 0; step < 60; ++step) {
        if (pick(random, 0, 5) == 0)
            addRandomHold(random, sheet, ids);
        if (pick(random, 0, 29) == 0)
            sheet.closed[static_cast<std::size_t>(pick(random, 0, 3))] = true;
        const Place place = randomPlace(random, sheet);
        const Keep keep = static_cast<Keep>(pick(random, 0, 3));
        const std::int64_t value = editedValue(random, sheet.value(place.axis, place.node, place.months));
        const EditResult result = setValue(sheet, place, value, keep);
        if (const auto *edited = std::get_if<Done>(&result)) {
            ++done;
            ASSERT_EQ(edited->after.value(place.axis, place.node, place.months), value);
            expectSound(sheet, edited->after);
            expectNearIdeal(edited->after);
            if (HasFatalFailure())
                FAIL() << "step " << step << " keep " << keepCode(keep) << " node " << place.node << " months "
                       << place.months.first << '-' << place.months.last << " value " << value;
            sheet = edited->after;
        } else if (const auto *conflict = std::get_if<Conflict>(&result)) {
            ++conflicts;
            ASSERT_FALSE(conflict->claims.empty()) << "step " << step << " keep " << keepCode(keep);
            ASSERT_GT(conflict->amount, 0);
        }
    }
    EXPECT_GT(done, 0);
}

TEST_P(EditProperty, OrderOfRowsAndIdsDoNotMatter)
{
    const auto seed = static_cast<std::uint64_t>(GetParam());
    const RandomSheet one = makeRandomSheet(seed, 8);
    const RandomSheet other = makeRandomSheet(seed, 8, true);
    for (const plan::Axis axis : plan::kAxes)
        for (std::size_t leaf = 0; leaf < one.sheet.table(axis).leaves.size(); ++leaf)
            ASSERT_EQ(one.sheet.table(axis).leaves[leaf], other.sheet.table(axis).leaves[leaf]);
}

INSTANTIATE_TEST_SUITE_P(Seeds, EditProperty, ::testing::Range(1, 336));

} // namespace quotasmith::tests
