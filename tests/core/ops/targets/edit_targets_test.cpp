// SPDX-License-Identifier: Apache-2.0
#include "core/ops/actuals/edit_actuals.h"
#include "core/ops/import/import_file.h"
#include "core/ops/plan/check_plan.h"
#include "core/ops/targets/hold_targets.h"
#include "core/store/sqlite/connection.h"
#include "tests/support/plan_fixture.h"

namespace quotasmith::tests {

class EditTargets : public PlanFixture {
protected:
    EditTargets()
    {
        import(exchange::ImportKind::People, "code,name,region,team\nP1,Ann,North,A\nP2,Bob,North,A\nP3,Cy,South,B\n");
        import(exchange::ImportKind::Customers, "code,name,tier\nC1,One,KA\nC2,Two,Tail\n");
        import(exchange::ImportKind::Actuals,
               "date,person,customer,revenue\n2026-01-05,P1,C1,300\n2026-01-06,P2,C2,100\n"
               "2026-07-01,P1,C1,200\n2026-07-02,P3,C2,200\n");
        annual("1600");
    }
    void import(exchange::ImportKind kind, const std::string &text)
    {
        exchange::ImportOptions options;
        options.kind = kind;
        ASSERT_FALSE(ops::importFile(*m_document, m_folder.write("source.csv", text), options).isRefused);
    }
    static spread::ValueExpression value(const std::string &text) { return *spread::parseValue(text, 2).value; }
    ops::TargetsOutcome annual(const std::string &text)
    {
        return ops::setAnnualTarget(*m_document, plan::Measure::Revenue, value(text), ops::Run::Write);
    }
    ops::TargetsOutcome set(const std::string &node, const std::string &period, const std::string &text,
                            spread::Keep keep = spread::Keep::Totals, ops::Run run = ops::Run::Write)
    {
        ops::SetTarget request;
        request.place = {plan::Axis::Organisation, node, period};
        request.value = value(text);
        request.keep = keep;
        return ops::setTarget(*m_document, request, run);
    }
    void spreadByHistory(plan::Axis axis)
    {
        ops::SpreadTargets request;
        request.place.axis = axis;
        request.method = spread::Method::History;
        ops::spreadTargets(*m_document, request, ops::Run::Write);
    }
    std::int64_t at(plan::Axis axis, const std::string &node, const std::string &period)
    {
        const auto plan = store::readSheet(m_document->connection(), plan::Measure::Revenue);
        const auto place = ops::requirePlace(plan.sheet, plan.settings, {axis, node, period});
        return plan.sheet.value(axis, place.node, place.months);
    }
    void expectSound() { EXPECT_TRUE(ops::checkTargets(*m_document).ok); }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(EditTargets, TheFirstAnnualTargetFollowsTheLearnedSeason)
{
    EXPECT_EQ(at(plan::Axis::Organisation, "organisation", "2027-01"), 80000);
    EXPECT_EQ(at(plan::Axis::Organisation, "organisation", "2027-07"), 80000);
    EXPECT_EQ(at(plan::Axis::Organisation, "organisation", "2027-02"), 0);
    expectSound();
}

TEST_F(EditTargets, GrowthIsOnLastYear)
{
    EXPECT_EQ(annual("+15%").value, 92000);
    EXPECT_EQ(annual("now+10%").value, 101200);
    EXPECT_EQ(set("P1", "2027-01", "+50%").value, 45000);
    const std::int64_t team = at(plan::Axis::Organisation, "A", "2027-01");
    EXPECT_EQ(set("P1", "2027-01", "40%").value, team * 4 / 10) << "of the team in the same month";
    expectSound();
}

TEST_F(EditTargets, HistorySpreadsLikeLastYear)
{
    spreadByHistory(plan::Axis::Organisation);
    spreadByHistory(plan::Axis::Customer);
    EXPECT_EQ(at(plan::Axis::Organisation, "P1", "2027-01"), 60000);
    EXPECT_EQ(at(plan::Axis::Organisation, "P2", "2027-01"), 20000);
    EXPECT_EQ(at(plan::Axis::Organisation, "P3", "2027-01"), 0);
    EXPECT_EQ(at(plan::Axis::Customer, "KA", "2027-07"), 40000);
    expectSound();
}

TEST_F(EditTargets, AHeldValueDoesNotMove)
{
    spreadByHistory(plan::Axis::Organisation);
    ops::HoldTarget hold;
    hold.place = {plan::Axis::Organisation, "P1", "2027"};
    ops::holdTarget(*m_document, hold, ops::Run::Write);
    const std::int64_t held = at(plan::Axis::Organisation, "P1", "2027");
    annual("now+3.37%");
    EXPECT_EQ(at(plan::Axis::Organisation, "P1", "2027"), held);
    expectSound();
    const std::string before = bytesOf(m_file);
    const auto outcome = annual("500");
    const auto *conflict = std::get_if<spread::Conflict>(&outcome.result);
    ASSERT_TRUE(conflict);
    EXPECT_EQ(conflict->amount, conflict->need - conflict->room);
    EXPECT_EQ(bytesOf(m_file), before);
}

TEST_F(EditTargets, APreviewWritesNothing)
{
    const std::string before = bytesOf(m_file);
    const auto outcome = set("P1", "2027-01", "1", spread::Keep::Nothing, ops::Run::Preview);
    ASSERT_TRUE(outcome.after());
    EXPECT_EQ(plan::sumOf(outcome.after()->spine.cells), 160000 - at(plan::Axis::Organisation, "P1", "2027-01") + 100);
    EXPECT_EQ(bytesOf(m_file), before);
}

TEST_F(EditTargets, EveryKeepLeavesAllAxesEqual)
{
    for (const spread::Keep keep :
         {spread::Keep::Totals, spread::Keep::Node, spread::Keep::Both, spread::Keep::Nothing}) {
        ASSERT_TRUE(set("P1", "2027Q1", "50", keep).after()) << spread::keepCode(keep);
        EXPECT_EQ(at(plan::Axis::Organisation, "P1", "2027Q1"), 5000);
        expectSound();
        m_document->undo();
    }
}

TEST_F(EditTargets, AClosedMonthStays)
{
    ops::closeMonth(*m_document, {2027, 1});
    const std::int64_t january = at(plan::Axis::Organisation, "P1", "2027-01");
    annual("now+20%");
    EXPECT_EQ(at(plan::Axis::Organisation, "P1", "2027-01"), january);
    EXPECT_EQ(std::get<spread::Refusal>(set("P1", "2027-01", "5").result).code, "months-closed");
    EXPECT_EQ(errorOf([&] {
                  ops::setActual(*m_document, {"P1", {2027, 1}, plan::Measure::Revenue, 5, ""});
              }),
              "month-closed");
    EXPECT_EQ(errorOf([&] {
                  m_document->undo();
                  m_document->undo();
              }),
              "undo-barrier");
    expectSound();
}

TEST_F(EditTargets, ATypedTotalOverImportedLinesIsAnAdjustment)
{
    const auto outcome = ops::setActual(*m_document, {"P1", {2026, 1}, plan::Measure::Revenue, 31000, "late invoice"});
    EXPECT_TRUE(outcome.isAdjustment);
    EXPECT_EQ(outcome.difference, 1000);
    const auto again = ops::setActual(*m_document, {"P1", {2026, 1}, plan::Measure::Revenue, 30500, ""});
    EXPECT_EQ(again.difference, 500);
    expectSound();
}

TEST_F(EditTargets, NamesThatAreNotThereAreRefused)
{
    EXPECT_EQ(errorOf([&] { set("P9", "2027-01", "5"); }), "node-unknown");
    EXPECT_EQ(errorOf([&] { set("P1", "2028-01", "5"); }), "period-outside");
    EXPECT_EQ(errorOf([&] { set("P1", "2027Q7", "5"); }), "period-bad");
    EXPECT_EQ(errorOf([&] { annual("-200%"); }), "value-negative");
}

TEST_F(EditTargets, CheckPlanFindsNothingInASoundPlan)
{
    const ops::PlanCheck check = ops::checkPlan(*m_document);
    EXPECT_TRUE(check.ok);
    EXPECT_EQ(check.checks.size(), 6U);
    EXPECT_GT(check.compared, 50);
}

} // namespace quotasmith::tests
