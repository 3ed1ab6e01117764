// SPDX-License-Identifier: Apache-2.0
#include "core/ops/overview/read_overview.h"

#include "core/ops/actuals/edit_actuals.h"
#include "core/ops/nodes/node_catalog.h"
#include "core/ops/overview/axis_standing.h"
#include "core/ops/overview/plan_alerts.h"
#include "core/ops/sample/make_sample.h"
#include "core/ops/targets/edit_targets.h"
#include "core/ops/targets/hold_targets.h"
#include "core/store/writer.h"
#include "tests/support/plan_fixture.h"

namespace quotasmith::tests {
namespace {

using calendar::Month;
using money::Rate;
using plan::Measure;

/// A company of two people; the clock stands on 2027-03-01.
class ReadOverview : public PlanFixture {
protected:
    ReadOverview()
    {
        open()->transact({"test-members", store::StepKind::Edit, {}}, [](store::Writer &writer) {
            ops::NodeCatalog catalog(writer, plan::Axis::Organisation);
            const plan::NodeId region = catalog.add(catalog.root(), "R", "R");
            const plan::NodeId team = catalog.add(region, "T", "T");
            catalog.add(team, "P1", "P1");
            catalog.add(team, "P2", "P2");
        });
    }

    /// 1,200.00 over the year, evenly over months and people.
    void plan()
    {
        const auto document = open();
        ops::setAnnualTarget(*document, Measure::Revenue, *spread::parseValue("1200", 2).value, ops::Run::Write);
        ops::SpreadTargets even;
        even.method = spread::Method::Pattern;
        even.pattern.assign(12, 1);
        ops::spreadTargets(*document, even, ops::Run::Write);
        even.pattern.clear();
        even.method = spread::Method::Equal;
        ops::spreadTargets(*document, even, ops::Run::Write);
    }
    void reach(const char *person, Month month, std::int64_t value)
    {
        ops::setActual(*open(), {person, month, Measure::Revenue, value, {}});
    }
    ops::Overview read(std::optional<Month> through = {})
    {
        return ops::readOverview(open()->connection(), Measure::Revenue, through);
    }
};

TEST_F(ReadOverview, OfAnEmptyPlanMakesUpNothing)
{
    const ops::Overview overview = read();
    EXPECT_FALSE(overview.through || overview.target() || overview.hasActuals() || overview.probability());
    EXPECT_FALSE(overview.pacing.toDate.rate() || overview.pacing.timeGone || overview.growth);
    EXPECT_FALSE(overview.forecast.outlook);
}

TEST_F(ReadOverview, WithoutActualsTheAnnualTargetIsStillKnown)
{
    plan();
    const ops::Overview overview = read();
    EXPECT_EQ(overview.target(), 120'000);
    EXPECT_FALSE(overview.hasActuals() || overview.pacing.toDate.target);
}

TEST_F(ReadOverview, ComparesTheSameMonths)
{
    plan();
    reach("P1", {2027, 1}, 6'000);
    reach("P2", {2027, 1}, 3'000);
    reach("P1", {2027, 2}, 8'000);
    const ops::Overview overview = read();
    EXPECT_EQ(overview.through, 1);
    EXPECT_EQ(overview.pacing.toDate, (review::Attained{20'000, 17'000}));
    EXPECT_EQ(overview.pacing.toDate.rate(), Rate(17, 20));
    EXPECT_EQ(overview.pacing.timeGone, Rate(1, 6));
    EXPECT_EQ(overview.pacing.missing, 103'000);
    EXPECT_EQ(overview.pacing.needed, Rate(10'300, 1));
    EXPECT_EQ(overview.pacing.overPlan, Rate(103, 100));
    EXPECT_EQ(overview.forecast.problem, forecast::OutlookProblem::ShortHistory);
    EXPECT_EQ(overview.forecast.months, 2);
    EXPECT_FALSE(overview.probability());
}

TEST_F(ReadOverview, TheMonthOfTodayCountsOnlyWhenItIsAskedForOrClosed)
{
    plan();
    reach("P1", {2027, 2}, 8'000);
    reach("P1", {2027, 3}, 100); // today is its first day
    EXPECT_EQ(read().through, 1);
    EXPECT_EQ(read(Month(2027, 3)).through, 2);
    EXPECT_EQ(read(Month(2026, 3)).through, 1);
    ops::closeMonth(*open(), {2027, 3});
    EXPECT_EQ(read().through, 2);
}

TEST_F(ReadOverview, TheOnlyMonthThereIsCountsThoughItIsNotOver)
{
    reach("P1", {2027, 3}, 100);
    EXPECT_EQ(read().through, 2);
}

TEST_F(ReadOverview, GrowthComparesMonthsThatBothYearsKnow)
{
    reach("P1", {2026, 1}, 4'000);
    reach("P1", {2027, 1}, 5'000);
    reach("P1", {2027, 2}, 9'000); // nothing is known of a year before
    EXPECT_EQ(read().growth, Rate(1, 4));
    EXPECT_EQ(read().lastYear[0], 4'000);
    EXPECT_FALSE(read().lastYear[1]);
}

TEST_F(ReadOverview, GrowthOnNothingHasNoMeaning)
{
    reach("P1", {2026, 1}, 0);
    reach("P1", {2027, 1}, 5'000);
    EXPECT_FALSE(read().growth);
}

TEST_F(ReadOverview, NodesStandInTheOrderOfTheirAttainment)
{
    plan();
    reach("P1", {2027, 1}, 4'000);
    reach("P2", {2027, 1}, 6'000);
    const auto document = open();
    const ops::Overview overview = ops::readOverview(document->connection(), Measure::Revenue);
    const ops::AxisStanding standing =
        ops::readAxisStanding(document->connection(), overview, plan::Axis::Organisation);
    const plan::Tree &tree = overview.plan.sheet.tree(plan::Axis::Organisation);
    EXPECT_EQ(standing.levels, (std::vector{plan::Level::Region, plan::Level::Team, plan::Level::Person}));
    const auto people = standing.ranked(tree, plan::Level::Person);
    ASSERT_EQ(people.size(), 2u); // nothing is planned for whoever is unassigned
    EXPECT_EQ(tree.node(people[0]->node).code, "P2");
    EXPECT_EQ(people[0]->toDate.rate(), Rate(6, 5));
    EXPECT_EQ(people[1]->toDate.rate(), Rate(4, 5));
    EXPECT_EQ(people[0]->actuals[0], 6'000);
    const auto teams = standing.ranked(tree, plan::Level::Team);
    ASSERT_EQ(teams.size(), 1u);
    EXPECT_EQ(teams[0]->toDate, (review::Attained{10'000, 10'000}));
}

TEST_F(ReadOverview, OpenMonthsAndEndingHoldsAreNamed)
{
    plan();
    reach("P1", {2027, 1}, 4'000);
    reach("P1", {2027, 2}, 4'000);
    ops::closeMonth(*open(), {2027, 1});
    EXPECT_EQ(ops::unclosedMonths(read()), (std::vector{Month(2027, 2)}));

    const auto hold = [this](const char *node, const char *until) {
        ops::HoldTarget request;
        request.place = {plan::Axis::Organisation, node, "2027Q4"};
        request.until = until;
        ops::holdTarget(*open(), request, ops::Run::Write);
    };
    hold("P1", "2027-03"); // ends in 30 days
    hold("P2", "2027-04");
    const auto ending = ops::holdsEndingSoon(open()->connection());
    ASSERT_EQ(ending.size(), 1u);
    EXPECT_EQ(ending[0].until, "2027-03");
}

TEST_F(ReadOverview, OfTheSampleEveryNumberIsOfTheSameMonths)
{
    ops::makeSample(m_folder / "sample.qsplan", {});
    const auto document = store::Document::openForReading(m_folder / "sample.qsplan", surroundings());
    const ops::Overview overview = ops::readOverview(document->connection(), Measure::Revenue);
    ASSERT_EQ(overview.through, 4); // actuals to May
    std::int64_t target = 0, actual = 0, before = 0;
    for (std::size_t m = 0; m < 5; ++m) {
        target += *overview.targets[m];
        actual += *overview.actuals[m];
        before += *overview.lastYear[m];
    }
    EXPECT_EQ(overview.pacing.toDate, (review::Attained{target, actual}));
    EXPECT_EQ(overview.growth, Rate(actual - before, before));
    EXPECT_EQ(overview.pacing.annual, 11'544'952'230);
    EXPECT_EQ(overview.forecast.months, 29);
    ASSERT_TRUE(overview.forecast.outlook);
    EXPECT_GT(overview.forecast.outlook->percentile(10), actual);
    EXPECT_EQ(ops::unclosedMonths(overview).size(), 2u);

    const ops::AxisStanding tiers = ops::readAxisStanding(document->connection(), overview, plan::Axis::Customer);
    std::int64_t sum = 0;
    for (const ops::NodeStanding *tier :
         tiers.ranked(overview.plan.sheet.tree(plan::Axis::Customer), plan::Level::Tier))
        sum += *tier->toDate.target;
    EXPECT_EQ(sum, target);

    const ops::SmartCount smart = ops::countSmart(ops::readAnnualGoal(document->connection()));
    EXPECT_EQ(smart.all, 75);
    EXPECT_EQ(smart.missing, 36); // more than their heads can bring, or nobody stands for it
}

} // namespace
} // namespace quotasmith::tests
