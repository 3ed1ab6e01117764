// SPDX-License-Identifier: Apache-2.0
#include "core/ops/goal/read_goal.h"

#include "core/ops/sample/make_sample.h"
#include "core/plan/target_table.h"
#include "tests/support/plan_fixture.h"

#include <algorithm>

namespace quotasmith::tests {
namespace {

class ReadGoal : public PlanFixture {
protected:
    ops::AnnualGoal sample()
    {
        ops::makeSample(m_folder / "sample.qsplan", {});
        return ops::readAnnualGoal(
            store::Document::openForReading(m_folder / "sample.qsplan", surroundings())->connection());
    }
    static std::vector<std::string_view> codes(const ops::AnnualGoal &goal)
    {
        std::vector<std::string_view> found;
        for (const ops::GoalNotice &notice : goal.notices())
            found.push_back(notice.code);
        return found;
    }
};

TEST_F(ReadGoal, OfAnEmptyPlanSaysWhatIsMissingAndMakesUpNothing)
{
    const ops::AnnualGoal goal = ops::readAnnualGoal(open()->connection());
    EXPECT_FALSE(goal.money.target || goal.bridge.start || goal.bridge.proposal || goal.bottomUp.sum());
    EXPECT_FALSE(goal.money.capacity || goal.money.attainability.outlook || goal.money.probability());
    EXPECT_TRUE(goal.bridge.lines.empty());
    EXPECT_TRUE(goal.smart.empty());
    EXPECT_EQ(codes(goal), (std::vector<std::string_view>{"no-last-year", "no-target", "no-basis", "no-commitments",
                                                          "no-productivity", "short-history", "no-ogsmt"}));
}

TEST_F(ReadGoal, OfTheSampleProposesABridgeThatCloses)
{
    const ops::AnnualGoal goal = sample();
    EXPECT_EQ(goal.bridge.start, 10'127'151'079);
    EXPECT_EQ(goal.lastYearMonths, 12);
    ASSERT_EQ(goal.bridge.lines.size(), 6u);
    std::int64_t sum = *goal.bridge.start;
    for (const goal::BridgeLine &line : goal.bridge.lines) {
        sum += *line.amount;
    }
    EXPECT_EQ(goal.bridge.proposal, sum);
}

TEST_F(ReadGoal, CapacityAddsUpAndEveryGapHasItsTarget)
{
    const ops::AnnualGoal goal = sample();
    ASSERT_TRUE(goal.money.capacity);
    const plan::Tree &tree = goal.money.plan.sheet.tree(plan::Axis::Organisation);
    for (const goal::CapacityRow &row : goal.money.capacity->rows) {
        if (tree.isLeaf(row.node))
            continue;
        plan::MonthUnits sum{};
        for (const int child : tree.children(row.node))
            for (std::size_t m = 0; m < 12; ++m)
                sum[m] += goal.money.capacity->find(child)->capacity[m];
        EXPECT_EQ(sum, row.capacity) << tree.node(row.node).code;
    }
}

TEST_F(ReadGoal, TheChanceComesFromTheMonthsBeforeTheFirstOpenOne)
{
    const ops::AnnualGoal goal = sample();
    EXPECT_EQ(goal.money.attainability.months, 27); // two years and three closed months; April and May are open
    ASSERT_TRUE(goal.money.probability());
    EXPECT_GT(*goal.money.probability(), money::Rate(0, 1));
    EXPECT_LT(*goal.money.probability(), money::Rate(1, 1));
}

TEST_F(ReadGoal, EveryTargetOfTheOrganisationIsChecked)
{
    const ops::AnnualGoal goal = sample();
    // Revenue and new customers: company, 4 regions, 8 teams, 24 people; and the goal of key accounts.
    EXPECT_EQ(goal.smart.size(), 2u * 37u + 1u);
    const auto withMark = [&goal](std::size_t letter, goal::SmartMark mark) {
        return std::count_if(goal.smart.begin(), goal.smart.end(),
                             [&](const ops::SmartRow &row) { return row.marks[letter] == mark; });
    };
    EXPECT_EQ(withMark(3, {goal::SmartVerdict::Yes, "linked"}), 75); // a row of the sheet stands on the company
    EXPECT_EQ(withMark(0, {goal::SmartVerdict::No, "unowned"}), 1);  // nobody stands for the key accounts
}

} // namespace
} // namespace quotasmith::tests
