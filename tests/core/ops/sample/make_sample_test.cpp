// SPDX-License-Identifier: Apache-2.0
#include "core/ops/plan/check_plan.h"
#include "core/ops/sample/make_sample.h"
#include "core/store/backup.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/queries/market_lists.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/incentive_budget.h"
#include "core/store/tables/members.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "tests/support/plan_fixture.h"

#include <algorithm>

namespace quotasmith::tests {

class MakeSample : public PlanFixture {
protected:
    std::unique_ptr<store::Document> sample(const std::string &name, const ops::SampleSize &size = {})
    {
        ops::makeSample(m_folder / name, size);
        return store::Document::openForReading(m_folder / name, surroundings());
    }
};

TEST_F(MakeSample, IsAWholeCompany)
{
    const auto document = sample("a.qsplan");
    const store::Connection &connection = document->connection();
    EXPECT_EQ(store::countNodes(connection, plan::Level::Person), 24);
    EXPECT_EQ(store::countNodes(connection, plan::Level::Region), 4);
    EXPECT_EQ(store::countNodes(connection, plan::Level::Account), 60);
    EXPECT_EQ(store::countNodes(connection, plan::Level::Product), 12);
    EXPECT_EQ(store::monthsWithActuals(connection).size(), 29U);
    EXPECT_EQ(store::readClosedMonths(connection).size(), 3U);
    EXPECT_TRUE(ops::checkPlan(*document).ok);
}

TEST_F(MakeSample, HasRowsInTheListsAPlanIsMadeFrom)
{
    const auto document = sample("a.qsplan");
    const store::Connection &connection = document->connection();
    const plan::PlanSettings settings = store::readSettings(connection);
    EXPECT_EQ(store::readBridge(connection).size(), 6u);
    EXPECT_EQ(store::readServiceRules(connection).size(), 3u);
    EXPECT_EQ(store::readMarkers(connection).at(2).startsIn(), calendar::Month(2027, 8));
    EXPECT_EQ(store::readCommitments(connection, settings).size(), 24u);
    EXPECT_EQ(store::readAtLeastGoals(connection, settings).size(), 12u);
    EXPECT_EQ(store::readCushions(connection).size(), 1u);
    EXPECT_EQ(store::readApproaches(connection, settings).size(), 3u);
}

TEST_F(MakeSample, HasWhatADiagnosisLooksAt)
{
    const auto document = sample("a.qsplan");
    const store::Connection &connection = document->connection();
    const auto rivals = store::readRivals(connection);
    ASSERT_EQ(rivals.size(), 4u);
    const std::int64_t theirs = rivals[0].priceLow.value() + rivals[0].priceHigh.value();
    const std::int64_t ours = rivals[0].ourLow.value() + rivals[0].ourHigh.value();
    EXPECT_EQ(money::Rate(ours - theirs, ours), money::Rate(12, 100));
    EXPECT_EQ(store::readNeeds(connection).at(0).dissatisfaction, money::Rate(45, 100));
    EXPECT_EQ(store::readZones(connection).size(), 5u);
    EXPECT_EQ(store::readAccountClasses(connection).size(), 3u);
    EXPECT_EQ(store::readLossReasons(connection).size(), 10u);
    EXPECT_EQ(store::readMarketPrices(connection).size(), 5u);
    EXPECT_EQ(store::readMotivation(connection).size(), 18u);
    EXPECT_EQ(store::readAbilities(connection).size(), 24u);
    EXPECT_EQ(store::readReserve(connection).size(), 6u);
    EXPECT_EQ(store::readContacts(connection).size(), 40u);
    EXPECT_EQ(store::readStrategies(connection).size(), 5u);
    EXPECT_EQ(store::readProjects(connection).size(), 5u);
    EXPECT_EQ(store::readActions(connection).size(), 6u);
    EXPECT_EQ(store::readIncentiveBudget(connection), 1'800'000'00);
}

/// How many opportunities created in a month got at least this far.
std::int64_t reached(const std::vector<plan::Opportunity> &all, calendar::Month month, plan::FunnelStage stage)
{
    return std::count_if(all.begin(), all.end(), [&](const plan::Opportunity &each) {
        const plan::FunnelStage furthest =
            each.stage == plan::FunnelStage::Lost ? each.lostAt.value_or(plan::FunnelStage::Lead) : each.stage;
        return each.created && each.created->monthOf() == month && furthest >= stage;
    });
}

TEST_F(MakeSample, TheFunnelNarrowsInTheLastMonth)
{
    const auto document = sample("a.qsplan");
    const auto all = store::readOpportunities(document->connection());
    EXPECT_GT(all.size(), 200u);
    const calendar::Month last(2027, 5);
    EXPECT_EQ(reached(all, last, plan::FunnelStage::Interest), 14);
    EXPECT_EQ(reached(all, last, plan::FunnelStage::Negotiation), 6);
    for (int back = 1; back < 14; ++back) {
        const std::int64_t interested = reached(all, last.plus(-back), plan::FunnelStage::Interest);
        EXPECT_GT(reached(all, last.plus(-back), plan::FunnelStage::Negotiation) * 100, interested * 60) << back;
    }
    for (const plan::Opportunity &each : all) {
        EXPECT_TRUE(each.created && each.close && each.account && each.person && each.amount);
        if (each.stage == plan::FunnelStage::Signed || each.stage == plan::FunnelStage::Lost) {
            EXPECT_LE(*each.close, (calendar::Date{2027, 5, 31})) << each.name;
            EXPECT_LE(*each.created, *each.close) << each.name;
        }
    }
}

TEST_F(MakeSample, IsTheSameEveryTime)
{
    sample("a.qsplan");
    sample("b.qsplan");
    EXPECT_EQ(bytesOf(m_folder / "a.qsplan"), bytesOf(m_folder / "b.qsplan"));
}

TEST_F(MakeSample, HasTheSizeItIsAskedFor)
{
    const auto document = sample("a.qsplan", {100, 5000, 3});
    EXPECT_EQ(store::countNodes(document->connection(), plan::Level::Person), 100);
    EXPECT_EQ(store::countActiveFacts(document->connection()), 5000);
}

TEST_F(MakeSample, ManyPeopleWithFewLinesStillSell)
{
    const auto document = sample("few.qsplan", {200, 1000, 1});
    EXPECT_TRUE(store::readSheet(document->connection(), plan::Measure::Revenue).planned);
    EXPECT_TRUE(ops::checkPlan(*document).ok);
}

TEST_F(MakeSample, ACopyWithoutPayHasNoneAndNoHistory)
{
    const auto document = sample("a.qsplan");
    store::copyFile(document->connection(), m_folder / "copy.qsplan", store::CopyDetail::WithoutPay);
    const auto copy = store::Document::openForReading(m_folder / "copy.qsplan", surroundings());
    for (const plan::Person &person : store::readPeople(copy->connection()))
        EXPECT_FALSE(person.monthlyWage.has_value());
    EXPECT_TRUE(store::readHistory(copy->connection()).empty());
    EXPECT_TRUE(ops::checkPlan(*copy).ok);
    store::copyFile(document->connection(), m_folder / "whole.qsplan", store::CopyDetail::Everything);
    EXPECT_EQ(store::Document::openForReading(m_folder / "whole.qsplan", surroundings())->digest(), document->digest());
    EXPECT_EQ(errorOf([&] {
                  store::copyFile(document->connection(), m_folder / "whole.qsplan", store::CopyDetail::Everything);
              }),
              "file-exists");
}

} // namespace quotasmith::tests
