// SPDX-License-Identifier: Apache-2.0
#include "core/ops/goal/read_goal.h"

#include "core/ops/nodes/node_catalog.h"
#include "core/store/tables/lists.h"
#include "core/store/writer.h"
#include "tests/support/plan_fixture.h"

namespace quotasmith::tests {
namespace {

class GoalLists : public PlanFixture {
protected:
    using Values = std::vector<std::pair<std::string_view, plan::ListValue>>;

    void put(std::string_view kind, const Values &values)
    {
        open()->transact({"list-put", store::StepKind::Edit, {}}, [&](store::Writer &writer) {
            plan::Record record(plan::listKind(kind));
            for (const auto &[field, value] : values)
                record.set(field, value);
            store::putRecord(writer, record);
        });
    }
    /// A team with one person, both of the organisation.
    void staff()
    {
        open()->transact({"list-put", store::StepKind::Edit, {}}, [&](store::Writer &writer) {
            ops::NodeCatalog catalog(writer, plan::Axis::Organisation);
            const plan::NodeId region = catalog.add(catalog.root(), "R", "R");
            m_team = catalog.add(region, "T", "T");
            m_person = catalog.add(m_team, "P", "P");
        });
    }
    ops::AnnualGoal goal() { return ops::readAnnualGoal(open()->connection()); }

    plan::NodeId m_team, m_person;
};

TEST_F(GoalLists, TypedRowsReachEveryPart)
{
    staff();
    put("bridge", {{"code", std::string("B1")}, {"basis", std::string("channels")}, {"amount", std::int64_t{500}}});
    put("swot", {{"code", std::string("S1")},
                 {"quadrant", std::string("threat")},
                 {"text", std::string("rival")},
                 {"amount", std::int64_t{-70}}});
    put("productivity", {{"amount", std::int64_t{1000}}, {"measure", std::string("revenue")}});
    put("ramp", {{"month", std::int64_t{1}}, {"share", money::Rate(1, 2)}});
    put("vacancies", {{"code", std::string("V1")},
                      {"team", m_team},
                      {"from", std::string("2027-11")},
                      {"tenure", std::string("novice")}});
    put("commitments", {{"person", m_person},
                        {"measure", std::string("revenue")},
                        {"period", std::string("2027")},
                        {"amount", std::int64_t{9000}}});
    put("ogsmt", {{"code", std::string("O1")},
                  {"objective", std::string("grow")},
                  {"axis", std::string("organisation")},
                  {"node", m_team}});

    const ops::AnnualGoal read = goal();
    ASSERT_EQ(read.bridge.lines.size(), 2u);
    EXPECT_EQ(read.bridge.lines[1].amount, -70);
    EXPECT_FALSE(read.bridge.proposal); // there is no last year
    ASSERT_TRUE(read.money.capacity);
    EXPECT_TRUE(read.money.isProductivityTyped);
    EXPECT_EQ(read.money.capacity->company().year(), 12 * 1000 + 500 + 1000);
    EXPECT_EQ(read.bottomUp.sum(), 9000);
    ASSERT_EQ(read.ogsmt.size(), 1u);
    EXPECT_FALSE(read.ogsmt[0].value); // there is no target
}

} // namespace
} // namespace quotasmith::tests
