// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/market_lists.h"

#include "core/ops/lists/edit_lists.h"
#include "core/ops/nodes/edit_nodes.h"
#include "core/ops/plan/set_plan.h"
#include "core/store/backup.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/incentive_budget.h"
#include "core/store/tables/lists.h"
#include "core/store/tables/nodes.h"
#include "core/store/writer.h"
#include "tests/support/plan_fixture.h"

namespace quotasmith::tests {

using calendar::Date;
using calendar::Month;
using ops::FieldTexts;

/// The lists diagnosis looks at, as values.
class MarketLists : public PlanFixture {
protected:
    void SetUp() override
    {
        using plan::Axis;
        ops::addNode(*m_document, {Axis::Organisation, "N", "North", "", "region"});
        ops::addNode(*m_document, {Axis::Organisation, "P1", "Ann", "N", "person"});
        ops::addNode(*m_document, {Axis::Customer, "KA", "KA", "", "tier"});
        ops::addNode(*m_document, {Axis::Customer, "C1", "Acme", "KA", "account"});
        ops::addNode(*m_document, {Axis::Product, "HIT", "Hits", "", "role"});
        ops::addNode(*m_document, {Axis::Product, "H1", "Lamp", "HIT", "product"});
    }
    const store::Connection &connection() { return m_document->connection(); }
    void put(const char *kind, const FieldTexts &said) { ops::putRecord(*m_document, plan::listKind(kind), said); }
    plan::NodeId node(plan::Axis axis, std::string_view code)
    {
        for (const plan::Node &node : store::readNodes(connection(), axis))
            if (node.code == code)
                return node.id;
        return {};
    }
    /// Writes over a stored text what no list would take.
    void damage(const std::string &field, const std::string &text)
    {
        m_document->transact({"test", store::StepKind::Edit, {}}, [&](store::Writer &writer) {
            writer.connection().execute("UPDATE list_value SET text = '" + text + "', number = NULL WHERE field = '" +
                                        field + "'");
        });
    }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(MarketLists, ARivalSaysItsBandItsPromotionAndHowWellEachAnswerWouldDo)
{
    put("rivals", {{"name", "Orion"},
                   {"product", "Nova"},
                   {"priceLow", "899"},
                   {"priceHigh", "999.50"},
                   {"ourProduct", "H1"},
                   {"promotion", "-20%"},
                   {"promotionFrom", "2027-05-01"},
                   {"follow", "2"},
                   {"differentiate", "5"}});
    put("rivals", {{"name", "Lyra"}});
    const auto rivals = store::readRivals(connection());
    ASSERT_EQ(rivals.size(), 2u);
    EXPECT_EQ(rivals[0].code, "R1");
    EXPECT_EQ(rivals[0].priceLow, 89'900);
    EXPECT_EQ(rivals[0].priceHigh, 99'950);
    EXPECT_EQ(rivals[0].ourProduct, node(plan::Axis::Product, "H1"));
    EXPECT_EQ(rivals[0].promotionFrom, (Date{2027, 5, 1}));
    EXPECT_FALSE(rivals[0].promotionUntil);
    EXPECT_EQ(rivals[0].follow, 2);
    EXPECT_EQ(rivals[0].differentiate, 5);
    EXPECT_EQ(rivals[1].name, "Lyra");
    EXPECT_FALSE(rivals[1].priceLow || rivals[1].ourProduct || rivals[1].follow);
}

TEST_F(MarketLists, ScoresAndPartsHaveTheirRange)
{
    EXPECT_EQ(errorOf([&] { put("rivals", {{"name", "x"}, {"follow", "6"}}); }), "record-value-outside");
    EXPECT_EQ(errorOf([&] { put("rivals", {{"name", "x"}, {"follow", "0"}}); }), "record-value-outside");
    EXPECT_EQ(errorOf([&] { put("rivals", {{"name", "x"}, {"priceLow", "-1"}}); }), "record-value-outside");
    EXPECT_EQ(errorOf([&] { put("needs", {{"need", "x"}, {"dissatisfaction", "101%"}}); }), "record-value-outside");
    EXPECT_EQ(errorOf([&] { put("needs", {{"importance", "3"}}); }), "record-field-missing");
    EXPECT_EQ(errorOf([&] {
                  put("loss-reasons", {{"month", "2027-05"}, {"reason", "x"}, {"count", "0"}});
              }),
              "record-value-outside");
    EXPECT_EQ(errorOf([&] { put("abilities", {{"person", "P1"}, {"score", "2.5"}}); }), "record-value-bad");
    EXPECT_EQ(errorOf([&] { put("abilities", {{"person", "N"}, {"score", "3"}}); }), "node-level-wrong");
    EXPECT_EQ(errorOf([&] { put("visits", {{"date", "2027-02-30"}}); }), "record-value-bad");
    EXPECT_EQ(errorOf([&] {
                  put("opportunities", {{"name", "x"}, {"stage", "lost"}, {"lostAt", "signed"}});
              }),
              "record-word-unknown");
}

TEST_F(MarketLists, NeedsZonesClassesLossesAndPricesAreRead)
{
    put("needs", {{"need", "fast fitting"}, {"importance", "5"}, {"dissatisfaction", "45%"}, {"asked", "86"}});
    put("zones", {{"name", "Delta"}, {"region", "N"}, {"size", "120万"}, {"potential", "4"}});
    put("account-classes", {{"name", "战略客户"}, {"approach", "joint plan"}});
    put("loss-reasons", {{"month", "2027-05"}, {"reason", "price"}, {"amount", "5000"}, {"account", "C1"}});
    put("market-prices", {{"product", "HIT"}, {"marketMean", "90"}, {"source", "web"}});
    EXPECT_EQ(store::readNeeds(connection()).at(0).dissatisfaction, money::Rate(9, 20));
    EXPECT_EQ(store::readNeeds(connection()).at(0).asked, 86);
    EXPECT_EQ(store::readZones(connection()).at(0).size, 1'200'000'00);
    EXPECT_EQ(store::readZones(connection()).at(0).region, node(plan::Axis::Organisation, "N"));
    EXPECT_EQ(store::readAccountClasses(connection()).at(0).name, "战略客户");
    const plan::LossReason loss = store::readLossReasons(connection()).at(0);
    EXPECT_EQ(loss.month, Month(2027, 5));
    EXPECT_EQ(loss.count, 1) << "one, where it is not said";
    EXPECT_EQ(loss.account, node(plan::Axis::Customer, "C1"));
    EXPECT_EQ(store::readMarketPrices(connection()).at(0).marketMean, 90'00);
    EXPECT_FALSE(store::readMarketPrices(connection()).at(0).ourPrice);
}

TEST_F(MarketLists, WhatIsKnownOfTheTeamIsRead)
{
    put("motivation", {{"person", "P1"}, {"sensitivity", "5"}, {"capFelt", "是"}, {"asked", "2027-04-12"}});
    put("abilities", {{"person", "P1"}, {"score", "4"}});
    put("reserve", {{"name", "Xu"}, {"month", "2027-07"}, {"stage", "已面试"}, {"team", "N"}});
    put("reserve", {{"name", "Bai"}, {"month", "2027-06"}});
    const plan::Motivation motivation = store::readMotivation(connection()).at(0);
    EXPECT_EQ(motivation.sensitivity, 5);
    EXPECT_TRUE(motivation.capFelt);
    EXPECT_FALSE(motivation.targetTooHigh);
    EXPECT_EQ(motivation.asked, (Date{2027, 4, 12}));
    EXPECT_EQ(store::readAbilities(connection()).at(0).score, 4);
    const auto reserve = store::readReserve(connection());
    EXPECT_EQ(reserve.at(0).name, "Bai") << "by month";
    EXPECT_EQ(reserve.at(0).stage, plan::ReserveStage::Contacted);
    EXPECT_EQ(reserve.at(1).stage, plan::ReserveStage::Interviewed);
}

TEST_F(MarketLists, OpportunitiesContactsAndVisitsAreRead)
{
    put("opportunities", {{"name", "a"},
                          {"stage", "输单"},
                          {"lostAt", "报价"},
                          {"created", "2027-03-02"},
                          {"close", "2027-04-01"},
                          {"account", "C1"},
                          {"person", "P1"}});
    put("contacts", {{"name", "Wu"}, {"account", "C1"}, {"lastContact", "2027-04-20"}});
    put("visits", {{"date", "2027-05-03"}, {"account", "C1"}, {"purpose", "price"}, {"reached", "yes"}});
    put("visits", {{"date", "2027-05-01"}});
    const plan::Opportunity lost = store::readOpportunities(connection()).at(0);
    EXPECT_EQ(lost.stage, plan::FunnelStage::Lost);
    EXPECT_EQ(lost.lostAt, plan::FunnelStage::Negotiation);
    EXPECT_EQ(lost.close, (Date{2027, 4, 1}));
    EXPECT_EQ(store::readContacts(connection()).at(0).last, (Date{2027, 4, 20}));
    const auto visits = store::readVisits(connection());
    EXPECT_EQ(visits.at(0).day, (Date{2027, 5, 1})) << "by day";
    EXPECT_FALSE(visits.at(0).reached);
    EXPECT_TRUE(visits.at(1).reached);
}

TEST_F(MarketLists, TypedNumbersKeepTheirPeriod)
{
    put("readings", {{"week", "2027-W18"}, {"node", "N"}, {"indicator", "leads"}, {"value", "12"}});
    put("indicators", {{"period", "2027Q2"}, {"node", "N"}, {"indicator", "winCycle"}, {"value", "34.5"}});
    const auto readings = store::readIndicatorReadings(connection());
    ASSERT_EQ(readings.size(), 2u);
    EXPECT_EQ(readings[0].week, 18);
    EXPECT_EQ(readings[0].months, 0);
    EXPECT_EQ(readings[0].first, Month(2027, 5)) << "the month of its Thursday";
    EXPECT_EQ(readings[1].first, Month(2027, 4));
    EXPECT_EQ(readings[1].months, 3);
    EXPECT_EQ(readings[1].value, money::Rate(69, 2));
}

TEST_F(MarketLists, ThePathFromATargetToWhatIsDoneForItIsRead)
{
    put("strategies",
        {{"name", "深耕老客"}, {"kind", "留存"}, {"axis", "customer"}, {"node", "KA"}, {"gain", "300万"}});
    put("strategies", {{"name", "more leads"}, {"measure", "leads"}, {"gain", "500"}, {"monthlyCost", "20000"}});
    put("projects", {{"name", "p"}, {"strategy", "深耕老客"}, {"due", "2027-09-30"}, {"status", "进行中"}});
    put("actions", {{"text", "call"}, {"strategy", "ST2"}, {"finding", "funnel-block"}, {"owner", "Ann"}});
    put("actions", {{"text", "ask"}});
    const auto strategies = store::readStrategies(connection());
    EXPECT_EQ(strategies.at(0).gain, 3'000'000'00);
    EXPECT_EQ(strategies.at(0).axis, plan::Axis::Customer);
    EXPECT_EQ(strategies.at(0).node, node(plan::Axis::Customer, "KA"));
    EXPECT_EQ(strategies.at(1).measure, plan::Measure::Leads);
    EXPECT_EQ(strategies.at(1).gain, 500);
    EXPECT_FALSE(strategies.at(1).node);
    const plan::Project project = store::readProjects(connection()).at(0);
    EXPECT_EQ(project.strategy, "ST1") << "named by its name";
    EXPECT_EQ(project.due, (Date{2027, 9, 30}));
    EXPECT_EQ(project.status, plan::ActionStatus::Doing);
    const auto actions = store::readActions(connection());
    EXPECT_EQ(actions.at(0).strategy, "ST2");
    EXPECT_EQ(actions.at(0).status, plan::ActionStatus::Open);
    EXPECT_EQ(actions.at(0).finding, "funnel-block");
    EXPECT_EQ(actions.at(1).strategy, "");
}

TEST_F(MarketLists, ARowNobodyCanReadIsADamagedFile)
{
    put("reserve", {{"name", "Xu"}, {"month", "2027-07"}});
    damage("stage", "asleep");
    EXPECT_EQ(errorOf([&] { store::readReserve(connection()); }), "file-damaged");
    put("visits", {{"date", "2027-05-03"}});
    damage("date", "soon");
    EXPECT_EQ(errorOf([&] { store::readVisits(connection()); }), "file-damaged");
    put("abilities", {{"person", "P1"}, {"score", "4"}});
    damage("score", "good");
    EXPECT_EQ(errorOf([&] { store::readAbilities(connection()); }), "file-damaged");
}

TEST_F(MarketLists, TheIncentiveBudgetIsASettingThatCanBeTakenBack)
{
    EXPECT_FALSE(store::readIncentiveBudget(connection()));
    const auto set = [&](const std::string &value) {
        ops::setPlan(*m_document, {{"incentiveBudget", value}}, ops::Run::Write);
    };
    set("120万");
    EXPECT_EQ(store::readIncentiveBudget(connection()), 1'200'000'00);
    for (const char *bad : {"0", "-5", "much", "0.001"})
        EXPECT_EQ(errorOf([&] { set(bad); }), "setting-refused") << bad;
    EXPECT_EQ(store::readIncentiveBudget(connection()), 1'200'000'00);
    set("nothing");
    EXPECT_FALSE(store::readIncentiveBudget(connection()));
    m_document->undo();
    EXPECT_EQ(store::readIncentiveBudget(connection()), 1'200'000'00);
    set("");
    EXPECT_FALSE(store::readIncentiveBudget(connection()));
}

TEST_F(MarketLists, ACopyWithoutPayKeepsWhatPeopleSaidOfPayToItself)
{
    put("motivation", {{"person", "P1"}, {"sensitivity", "5"}});
    put("abilities", {{"person", "P1"}, {"score", "4"}});
    ops::setPlan(*m_document, {{"incentiveBudget", "100"}}, ops::Run::Write);
    store::copyFile(connection(), m_folder / "copy.qsplan", store::CopyDetail::WithoutPay);
    const auto copy = store::Document::openForReading(m_folder / "copy.qsplan", surroundings());
    EXPECT_TRUE(store::readMotivation(copy->connection()).empty());
    EXPECT_FALSE(store::readIncentiveBudget(copy->connection()));
    EXPECT_EQ(store::readAbilities(copy->connection()).size(), 1u);
}

} // namespace quotasmith::tests
