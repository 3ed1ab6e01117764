// SPDX-License-Identifier: Apache-2.0
#include "core/ops/plan/check_plan.h"
#include "core/ops/sample/make_sample.h"
#include "core/store/backup.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/members.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "tests/support/plan_fixture.h"

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
