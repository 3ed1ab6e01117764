// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edits/kept_holds.h"
#include "tests/faults/counted.h"
#include "tests/support/random_sheet.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

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

    /// An amount goes from one place to another; what it came to is the sheet from then on.
    EditResult move()
    {
        const Place from = randomPlace(m_random, sheet);
        Place to = randomPlace(m_random, sheet);
        while (to.axis != from.axis)
            to = randomPlace(m_random, sheet);
        if (pick(m_random, 0, 1) == 0)
            to.months = from.months;
        const std::int64_t there = sheet.value(from.axis, from.node, from.months);
        EditResult result = movePlace(sheet, from, to, there * pick(m_random, 1, 60) / 100 + pick(m_random, 0, 5));
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

/// Domain rule 2, from one sheet to the next: what is held and what is closed stands still, to the minor unit.
void expectStill(const Sheet &before, const Sheet &after)
{
    for (const plan::Axis axis : plan::kAxes)
        for (std::size_t leaf = 0; leaf < before.table(axis).leaves.size(); ++leaf)
            for (std::size_t month = 0; month < 12; ++month)
                EXPECT_TRUE(!before.closed[month] || after.table(axis).leaves[leaf].cells[month] ==
                                                         before.table(axis).leaves[leaf].cells[month]);
    for (const plan::Hold &hold : before.holds) {
        const auto node = before.tree(hold.axis).find(hold.node);
        if (node && hold.bound == plan::HoldBound::Exact && hold.strength == plan::HoldStrength::Hard) {
            EXPECT_EQ(after.value(hold.axis, *node, hold.months), before.value(hold.axis, *node, hold.months));
        }
    }
}

/// What was done, by kind.
struct Operations {
    std::int64_t edits = 0, moves = 0, holds = 0, undos = 0;
    std::int64_t all() const { return edits + moves + holds + undos; }
};

/// One operation after another, the kind by chance; undo goes back through all of them.
class RandomWork {
public:
    RandomWork(std::uint64_t seed, int mostLeaves) : m_use(seed, mostLeaves), m_random(seed) {}

    void doOne(Operations &done)
    {
        const int kind = pick(m_random, 0, 9);
        const Sheet before = m_use.sheet;
        if (kind == 0 && !m_past.empty()) {
            takeBack();
            ++done.undos;
        } else if (kind <= 2) {
            keep(m_use.move(), before);
            ++done.moves;
        } else if (kind <= 4) {
            m_use.changeHolds();
            m_past.push_back(before);
            ++done.holds;
        } else {
            const EditResult result = m_use.edit();
            keep(result, before);
            if (std::holds_alternative<Done>(result)) {
                EXPECT_EQ(m_use.sheet.value(m_use.place.axis, m_use.place.node, m_use.place.months), m_use.value);
            }
            ++done.edits;
        }
        expectSound(m_use.sheet);
    }

private:
    void keep(const EditResult &result, const Sheet &before)
    {
        if (!std::holds_alternative<Done>(result)) {
            EXPECT_TRUE(sameCells(m_use.sheet, before)) << "what is refused changes nothing";
            return;
        }
        expectStill(before, m_use.sheet);
        m_past.push_back(before);
    }
    void takeBack()
    {
        m_use.sheet = m_past.back();
        m_past.pop_back();
    }

    LongUse m_use;
    std::mt19937_64 m_random;
    std::vector<Sheet> m_past;
};

/// The long form: QS_OPERATIONS says how many.
TEST(LongUse, RulesHoldThroughEveryOperation)
{
    const char *wanted = std::getenv("QS_OPERATIONS");
    const std::int64_t operations = wanted ? std::atoll(wanted) : 2000;
    Operations done;
    for (std::uint64_t seed = 1; done.all() < operations; ++seed) {
        RandomWork work(seed, 2 + static_cast<int>(seed * 37 % (wanted ? 300 : 30)));
        for (int step = 0; step < 100 && done.all() < operations; ++step) {
            work.doOne(done);
            ASSERT_FALSE(HasFailure()) << "seed " << seed << " step " << step;
        }
    }
    faults::counted("operations.edit", done.edits);
    faults::counted("operations.move", done.moves);
    faults::counted("operations.hold", done.holds);
    faults::counted("operations.undo", done.undos);
}

} // namespace quotasmith::tests
