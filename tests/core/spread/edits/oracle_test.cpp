// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edit.h"
#include "tests/support/random_sheet.h"

#include <gtest/gtest.h>

#include <string>

namespace quotasmith::tests {

namespace {

using namespace spread;
using plan::Axis;

/// One region of two people and a person beside it, or less, over the first two or three months; small whole numbers.
class TinyCompany {
public:
    explicit TinyCompany(std::mt19937_64 &random)
    {
        std::vector<plan::Node> people{node(1, 0, plan::Level::Root), node(2, 1, plan::Level::Region)};
        const int inside = pick(random, 1, 2);
        for (int i = 0; i < inside; ++i)
            people.push_back(node(10 + i, 2, plan::Level::Person));
        people.push_back(node(20, 1, plan::Level::Person));
        plant(Axis::Organisation, people);
        for (const Axis axis : {Axis::Customer, Axis::Product})
            plant(axis, {node(1, 0, plan::Level::Root, axis)});
        months = pick(random, 2, 3);
        for (auto &leaf : sheet.table(Axis::Organisation).leaves)
            for (int m = 0; m < months; ++m)
                leaf.ideal[static_cast<std::size_t>(m)] = pick(random, 1, 9);
        for (int m = 0; m < months; ++m)
            sheet.spine.ideal[static_cast<std::size_t>(m)] = pick(random, 1, 9);
        sheet = std::get<Done>(setAnnual(sheet, pick(random, 3, 14))).after;
        for (std::size_t m = static_cast<std::size_t>(months); m < 12; ++m)
            sheet.closed[m] = true;
    }

    calendar::MonthRange period(std::mt19937_64 &random) const
    {
        const int m = pick(random, 0, months - 1);
        return pick(random, 0, 1) ? calendar::MonthRange{m, m} : calendar::MonthRange{0, 2};
    }

    Sheet sheet;
    int months = 0;

private:
    static plan::Node node(int id, int parent, plan::Level level, Axis axis = Axis::Organisation)
    {
        return {plan::NodeId(id),
                axis,
                "n" + std::to_string(id),
                "",
                parent ? plan::NodeId(parent) : plan::NodeId(),
                level,
                false};
    }
    void plant(Axis axis, const std::vector<plan::Node> &nodes)
    {
        const auto a = static_cast<std::size_t>(axis);
        m_trees[a] = std::make_unique<plan::Tree>(nodes, plan::defaultPlannedLevel(axis));
        sheet.trees[a] = m_trees[a].get();
        sheet.tables[a].leaves.resize(static_cast<std::size_t>(m_trees[a]->leafCount()));
    }
    std::array<std::unique_ptr<plan::Tree>, 3> m_trees;
};

/// Every table of whole numbers: does any keep the months, the holds, everything outside the edit's months, and the
/// edit?
class Oracle {
public:
    Oracle(const Sheet &sheet, const Place &place, std::int64_t value) : m_table(sheet), m_place(place), m_value(value)
    {
        for (int m = place.months.first; m <= place.months.last; ++m)
            if (!sheet.closed[static_cast<std::size_t>(m)])
                m_months.push_back(static_cast<std::size_t>(m));
    }

    bool isPossible() { return fillMonth(0); }

private:
    std::vector<plan::TargetLine> &leaves() { return m_table.table(Axis::Organisation).leaves; }

    bool fillMonth(std::size_t at)
    {
        return at == m_months.size() ? isRight() : fillLeaf(at, 0, m_table.spine.cells[m_months[at]]);
    }

    bool fillLeaf(std::size_t at, std::size_t leaf, std::int64_t left)
    {
        std::int64_t &cell = leaves()[leaf].cells[m_months[at]];
        if (leaf + 1 == leaves().size()) {
            cell = left;
            return fillMonth(at + 1);
        }
        for (std::int64_t units = 0; units <= left; ++units) {
            leaves()[leaf].cells[m_months[at]] = units;
            if (fillLeaf(at, leaf + 1, left - units))
                return true;
        }
        return false;
    }

    bool isRight() const
    {
        return m_table.value(m_place.axis, m_place.node, m_place.months) == m_value &&
               checkSheet(m_table).brokenHolds.empty();
    }

    Sheet m_table;
    Place m_place;
    std::int64_t m_value;
    std::vector<std::size_t> m_months;
};

} // namespace

TEST(Oracle, AnEditGoesExactlyWhenSomeTableOfWholeNumbersExists)
{
    std::mt19937_64 random(20270101);
    int possible = 0, impossible = 0;
    for (int round = 0; round < 1500; ++round) {
        TinyCompany company(random);
        std::int64_t ids = 0;
        for (int hold = pick(random, 0, 4); hold > 0; --hold) {
            const Place held{Axis::Organisation, pick(random, 1, company.sheet.tree(Axis::Organisation).size() - 1),
                             company.period(random)};
            for (plan::Hold add : planHold(company.sheet, held).add) {
                add.id = plan::HoldId(++ids);
                company.sheet.holds.push_back(add);
            }
        }
        const Place place{Axis::Organisation, pick(random, 1, company.sheet.tree(Axis::Organisation).size() - 1),
                          company.period(random)};
        const std::int64_t value = pick(random, 0, 6);
        const EditResult result = setValue(company.sheet, place, value, Keep::Totals);
        const bool expected = Oracle(company.sheet, place, value).isPossible();
        ASSERT_EQ(std::holds_alternative<Done>(result), expected) << "round " << round;
        ++(expected ? possible : impossible);
        if (const auto *done = std::get_if<Done>(&result)) {
            const SheetCheck check = checkSheet(done->after);
            ASSERT_TRUE(check.differences.empty() && check.brokenHolds.empty()) << "round " << round;
            ASSERT_EQ(done->after.value(place.axis, place.node, place.months), value);
        }
    }
    EXPECT_GT(possible, 300);
    EXPECT_GT(impossible, 300);
}

} // namespace quotasmith::tests
