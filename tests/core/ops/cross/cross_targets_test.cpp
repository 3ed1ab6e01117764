// SPDX-License-Identifier: Apache-2.0
#include "core/ops/cross/cross_targets.h"

#include "core/ops/import/import_file.h"
#include "core/ops/targets/edit_targets.h"
#include "core/plan/lists/kind.h"
#include "core/plan/lists/record.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/lists.h"
#include "core/store/tables/nodes.h"
#include "tests/support/plan_fixture.h"

#include <numeric>

namespace quotasmith::tests {

namespace {

using plan::Axis;
using Units = std::vector<std::int64_t>;

} // namespace

/// A senior, a mature and a novice of 2027, one whose date of hire nobody knows; three tiers.
class CrossTargets : public PlanFixture {
protected:
    CrossTargets()
    {
        import(exchange::ImportKind::People,
               "code,name,region,team,hire date\nP1,Ann,N,A,2020-01-01\nP2,Bob,N,A,2025-06-15\nP3,Cy,N,A,2026-11-01\n"
               "P4,Di,N,A,\n");
        import(exchange::ImportKind::Customers, "code,name,tier\nC1,One,KA\nC2,Two,Mid\nC3,Three,Tail\n");
        annual("4000");
    }
    void import(exchange::ImportKind kind, const std::string &text)
    {
        exchange::ImportOptions options;
        options.kind = kind;
        options.createMissing = true;
        ASSERT_FALSE(ops::importFile(*m_document, m_folder.write("source.csv", text), options).isRefused);
    }
    void annual(const std::string &text)
    {
        ops::setAnnualTarget(*m_document, plan::Measure::Revenue, *spread::parseValue(text, 2).value, ops::Run::Write);
    }
    void rule(const char *tenure, const std::string &tier)
    {
        const plan::Tree tree = store::readTree(m_document->connection(), plan::PlanSettings(), Axis::Customer);
        plan::Record record(plan::listKind("service-rules"));
        record.set("tenure", tenure);
        record.set("tier", tree.node(*tree.find(tier)).id);
        record.set("allowed", std::int64_t{1});
        m_document->transact({"rule", store::StepKind::Edit, {}},
                             [&](store::Writer &writer) { store::putRecord(writer, record); });
    }
    ops::Cross cross(Axis rows = Axis::Organisation, Axis columns = Axis::Customer,
                     calendar::MonthRange months = {}) const
    {
        return ops::crossTargets(m_document->connection(), {rows, columns, months, plan::Measure::Revenue});
    }
    static std::int64_t sum(const Units &units) { return std::accumulate(units.begin(), units.end(), std::int64_t{0}); }
    static void expectExact(const ops::Cross &cross)
    {
        Units columns = cross.table.nobody;
        for (std::size_t r = 0; r < cross.rows.size(); ++r) {
            EXPECT_EQ(sum(cross.table.cells[r]) + cross.table.without[r], cross.rows[r].target);
            for (std::size_t c = 0; c < columns.size(); ++c)
                columns[c] += cross.table.cells[r][c];
        }
        for (std::size_t c = 0; c < columns.size(); ++c)
            EXPECT_EQ(columns[c], cross.columns[c].target);
    }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(CrossTargets, TenureIsThatAtThePeriodsStart)
{
    const ops::Cross year = cross();
    ASSERT_EQ(year.rows.size(), 4U);
    EXPECT_EQ(year.rows[0].tenure, plan::Tenure::Senior);
    EXPECT_EQ(year.rows[1].tenure, plan::Tenure::Mature);
    EXPECT_EQ(year.rows[2].tenure, plan::Tenure::Novice);
    EXPECT_FALSE(year.rows[3].tenure);
    const ops::Cross july = cross(Axis::Organisation, Axis::Customer, {6, 6});
    EXPECT_EQ(july.rows[1].tenure, plan::Tenure::Senior);
    EXPECT_EQ(july.rows[2].tenure, plan::Tenure::Mature);
}

TEST_F(CrossTargets, WithoutRulesAndHistoryEverybodyServesEverything)
{
    const ops::Cross flat = cross();
    EXPECT_EQ(flat.seed, ops::CrossSeed::Flat);
    EXPECT_EQ(sum(flat.table.nobody), 0);
    for (const Units &row : flat.table.cells)
        for (const std::int64_t cell : row)
            EXPECT_GT(cell, 0);
    expectExact(flat);
}

TEST_F(CrossTargets, RulesSayWhichTenureServesWhichTier)
{
    rule("senior", "KA");
    rule("mature", "Mid");
    rule("novice", "Tail");
    const ops::Cross ruled = cross();
    EXPECT_EQ(ruled.seed, ops::CrossSeed::ServiceRules);
    expectExact(ruled);
    for (std::size_t r = 0; r < 3; ++r)
        for (std::size_t c = 0; c < 3; ++c)
            EXPECT_TRUE(r == c || ruled.table.cells[r][c] == 0) << r << ", " << c;
    EXPECT_EQ(sum(ruled.table.nobody), 0) << "the fourth takes what the others leave";
    const ops::Cross turned = cross(Axis::Customer, Axis::Organisation);
    EXPECT_EQ(turned.seed, ops::CrossSeed::ServiceRules);
    expectExact(turned);
    EXPECT_EQ(turned.table.cells[0][1], 0);
}

TEST_F(CrossTargets, ATierThatNobodyMayServeHasNobody)
{
    import(exchange::ImportKind::People, "code,name,region,team,hire date\nP4,Di,N,A,2019-01-01\n");
    rule("novice", "KA");
    rule("mature", "Mid");
    const ops::Cross july = cross(Axis::Organisation, Axis::Customer, {10, 10}); // nobody is a novice in November
    EXPECT_EQ(july.table.nobody[0], july.columns[0].target);
    EXPECT_GT(july.table.nobody[0], 0);
    EXPECT_EQ(sum(july.table.without), sum(july.table.nobody));
    expectExact(july);
}

TEST_F(CrossTargets, LastYearsZerosStayAsLongAsTheyCan)
{
    import(exchange::ImportKind::Actuals,
           "date,person,customer,revenue\n2026-01-05,P1,C1,100\n2026-01-06,P1,C2,100\n2026-02-01,P2,C2,100\n"
           "2026-02-02,P2,C3,100\n2026-03-01,P3,C3,100\n2026-03-02,P3,C1,100\n");
    const ops::Cross sold = cross();
    EXPECT_EQ(sold.seed, ops::CrossSeed::LastYear);
    EXPECT_EQ(sold.table.cells[0][2], 0);
    EXPECT_EQ(sold.table.cells[1][0], 0);
    EXPECT_GT(sold.table.cells[3][0], 0) << "who sold nothing is like everybody";
    EXPECT_EQ(sum(sold.table.nobody), 0);
    expectExact(sold);
}

TEST_F(CrossTargets, ZerosAreOpenedBeforeAnythingHasNobody)
{
    import(exchange::ImportKind::Actuals,
           "date,person,customer,revenue\n2026-01-05,P1,C1,100\n2026-01-06,P2,C1,100\n2026-02-01,P3,C2,100\n"
           "2026-02-02,P4,C3,100\n");
    const ops::Cross sold = cross(); // two people for one tier of three
    EXPECT_EQ(sold.seed, ops::CrossSeed::LastYear);
    EXPECT_EQ(sum(sold.table.nobody), 0);
    expectExact(sold);
}

TEST_F(CrossTargets, ARatioMakesNoTable)
{
    EXPECT_EQ(errorOf([&] {
                  ops::crossTargets(m_document->connection(),
                                    {Axis::Organisation, Axis::Customer, {}, plan::Measure::Conversion});
              }),
              "measure-not-additive");
}

} // namespace quotasmith::tests
