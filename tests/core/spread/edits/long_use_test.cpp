// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edits/kept_holds.h"
#include "tests/support/random_sheet.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <string>

namespace quotasmith::tests {

namespace {

using namespace spread;

bool sameCells(const Sheet &a, const Sheet &b)
{
    const auto same = [](const plan::TargetLine &x, const plan::TargetLine &y) { return x.cells == y.cells; };
    return same(a.spine, b.spine) && std::all_of(plan::kAxes.begin(), plan::kAxes.end(), [&](plan::Axis axis) {
               return std::equal(a.table(axis).leaves.begin(), a.table(axis).leaves.end(), b.table(axis).leaves.begin(),
                                 b.table(axis).leaves.end(), same);
           });
}

/// Somebody who edits, holds and releases at random for a long time.
class LongUse {
public:
    explicit LongUse(std::uint64_t seed, int mostLeaves = 12)
        : m_random(seed), m_generated(makeRandomSheet(seed, mostLeaves)), sheet(m_generated.sheet)
    {
    }

    void changeHolds()
    {
        if (!sheet.holds.empty() && pick(m_random, 0, 2) == 0)
            sheet.holds.erase(sheet.holds.begin() + pick(m_random, 0, static_cast<int>(sheet.holds.size()) - 1));
        else
            addRandomHold(m_random, sheet, m_ids);
    }

    /// One edit; what it came to is the sheet from then on.
    EditResult edit()
    {
        place = randomPlace(m_random, sheet);
        keep = static_cast<Keep>(pick(m_random, 0, 3));
        present = sheet.value(place.axis, place.node, place.months);
        value = std::max<std::int64_t>(0, present + present * pick(m_random, -20, 25) / 100 + pick(m_random, -9, 9));
        EditResult result = setValue(sheet, place, value, keep);
        before = sheet;
        if (const auto *done = std::get_if<Done>(&result))
            sheet = done->after;
        return result;
    }

    /// Whether the opposite of the last edit leads back to every integer.
    bool leadsBack() const
    {
        const EditResult back = setValue(sheet, place, present, keep);
        return std::holds_alternative<Done>(back) && sameCells(std::get<Done>(back).after, before);
    }

private:
    std::mt19937_64 m_random;
    RandomSheet m_generated;
    std::int64_t m_ids = 0;

public:
    Sheet sheet, before;
    Place place;
    Keep keep = Keep::Totals;
    std::int64_t present = 0, value = 0;
};

void expectSound(const Sheet &sheet)
{
    const SheetCheck check = checkSheet(sheet);
    EXPECT_TRUE(check.differences.empty());
    EXPECT_TRUE(check.brokenHolds.empty());
}

} // namespace

TEST(LongUse, TheOppositeOfTheFirstEditLeadsBack)
{
    int edits = 0, beside = 0;
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
        LongUse use(seed);
        const EditResult result = use.edit();
        if (!std::holds_alternative<Done>(result) || !std::get<Done>(result).notices.empty())
            continue; // shared further up: the way back is another edit
        ++edits;
        beside += use.leadsBack() ? 0 : 1;
    }
    EXPECT_GT(edits, 700);
    EXPECT_LT(beside * 250, edits) << beside << " of " << edits;
}

// A line that is rounded where inner holds leave no cell beside the ideal keeps whole months only; its way back may end
// a unit beside.
TEST(LongUse, TheOppositeEditLeadsBackAfterAnyHistory)
{
    int edits = 0, beside = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        LongUse use(seed);
        for (int step = 0; step < 30; ++step) {
            if (step % 5 == 0)
                use.changeHolds();
            const EditResult result = use.edit();
            if (!std::holds_alternative<Done>(result) || !std::get<Done>(result).notices.empty())
                continue;
            ++edits;
            beside += use.leadsBack() ? 0 : 1;
        }
    }
    EXPECT_GT(edits, 1500);
    EXPECT_LT(beside * 100, edits) << beside << " of " << edits;
}

TEST(LongUse, LimitsAreKeptAndSoftHoldsNeverRefuse)
{
    int done = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        LongUse use(seed);
        for (int step = 0; step < 12; ++step) {
            use.changeHolds();
            if (plan::Hold *hold = use.sheet.holds.empty() ? nullptr : &use.sheet.holds.back();
                hold && hold->bound == plan::HoldBound::Exact && hold->strength == plan::HoldStrength::Hard) {
                hold->bound = step % 3 == 0 ? plan::HoldBound::AtLeast : plan::HoldBound::AtMost;
                hold->most = hold->value + 5;
                hold->value -= std::min<std::int64_t>(hold->value, 5);
                hold->strength = step % 4 == 0 ? plan::HoldStrength::Soft : plan::HoldStrength::Hard;
            }
            if (!std::holds_alternative<Done>(use.edit()))
                continue;
            ++done;
            EXPECT_TRUE(checkSheet(use.sheet).differences.empty());
            for (const plan::Hold &hold : use.sheet.holds) {
                const auto node = use.sheet.tree(hold.axis).find(hold.node);
                EXPECT_TRUE(hold.strength == plan::HoldStrength::Soft ||
                            plan::besideHold(hold, use.sheet.value(hold.axis, *node, hold.months)) == 0);
            }
        }
    }
    EXPECT_GT(done, 100);
}

TEST(LongUse, AmountsBelowZeroAddUpToo)
{
    int below = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        LongUse use(seed);
        use.sheet.allowNegative = true;
        for (int step = 0; step < 20; ++step) {
            const EditResult result = step % 3 == 0 ? setValue(use.sheet, {plan::Axis::Organisation, 1, {0, 2}},
                                                               -100 * step - 7, Keep::Nothing)
                                                    : use.edit();
            if (const auto *edited = std::get_if<Done>(&result))
                use.sheet = edited->after;
            expectSound(use.sheet);
            for (const plan::TargetLine &leaf : use.sheet.table(plan::Axis::Organisation).leaves)
                below += *std::min_element(leaf.cells.begin(), leaf.cells.end()) < 0 ? 1 : 0;
        }
    }
    EXPECT_GT(below, 100);
}

TEST(LongUse, CellsAreMultiplesOfTheGrainButOneASum)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        LongUse use(seed);
        const std::int64_t year = plan::sumOf(use.sheet.spine.cells);
        use.sheet = std::get<Done>(setAnnual(use.sheet, year * 1000 + 123)).after;
        const EditResult result = changeGrain(use.sheet, 100);
        ASSERT_TRUE(std::holds_alternative<Done>(result));
        const Sheet &after = std::get<Done>(result).after;
        expectSound(after);
        EXPECT_EQ(plan::sumOf(after.spine.cells), year * 1000 + 123);
        for (std::size_t m = 0; m < 12; ++m) {
            const auto &leaves = after.table(plan::Axis::Organisation).leaves;
            EXPECT_LE(std::count_if(leaves.begin(), leaves.end(),
                                    [m](const plan::TargetLine &leaf) { return leaf.cells[m] % 100 != 0; }),
                      after.spine.cells[m] % 100 == 0 ? 0 : 1);
        }
    }
}

/// The long form: QS_OPERATIONS says how many.
TEST(LongUse, RulesHoldThroughEveryOperation)
{
    const char *wanted = std::getenv("QS_OPERATIONS");
    const int operations = wanted ? std::atoi(wanted) : 2000;
    int number = 0;
    for (std::uint64_t seed = 1; number < operations; ++seed) {
        LongUse use(seed, 2 + static_cast<int>(seed * 37 % (wanted ? 300 : 30)));
        for (int step = 0; step < 100 && number < operations; ++step, ++number) {
            if (step % 7 == 0)
                use.changeHolds();
            const EditResult result = use.edit();
            if (!std::holds_alternative<Done>(result))
                continue;
            ASSERT_EQ(use.sheet.value(use.place.axis, use.place.node, use.place.months), use.value);
            expectSound(use.sheet);
            ASSERT_FALSE(HasFailure()) << "seed " << seed << " step " << step;
        }
    }
}

} // namespace quotasmith::tests
