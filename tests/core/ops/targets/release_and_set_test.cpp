// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/release_and_set.h"

#include "core/ops/import/import_file.h"
#include "core/ops/targets/hold_targets.h"
#include "core/ops/targets/typed_value.h"
#include "core/store/tables/holds.h"
#include "tests/support/plan_fixture.h"

namespace quotasmith::tests {

class ReleaseAndSet : public PlanFixture {
protected:
    void SetUp() override
    {
        exchange::ImportOptions options;
        options.kind = *exchange::findImportKind("people");
        ops::importFile(*m_document,
                        m_folder.write("source.csv", "code,name,region,team\nP1,Ann,North,A\nP2,Bob,North,A\n"),
                        options);
        ops::setAnnualTarget(*m_document, plan::Measure::Revenue, ops::requireValue("1200", 2), ops::Run::Write);
        ops::holdTarget(*m_document, {m_held, plan::Measure::Revenue, {}, {}, {}, {}, {}, {}}, ops::Run::Write);
    }
    static ops::SetTarget wanted()
    {
        return {{plan::Axis::Organisation, "P2", "2027Q4"},
                plan::Measure::Revenue,
                ops::requireValue("200", 2),
                spread::Keep::Totals,
                false};
    }
    std::size_t holds() { return store::readHolds(m_document->connection()).size(); }

    const ops::PlaceName m_held{plan::Axis::Organisation, "P1", "2027Q4"};
    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(ReleaseAndSet, IsOneStep)
{
    const base::HashSum before = m_document->digest();
    ASSERT_EQ(holds(), 1u);
    const auto blocked = ops::setTarget(*m_document, wanted(), ops::Run::Write);
    ASSERT_TRUE(std::holds_alternative<spread::Conflict>(blocked.result));
    const std::array released{m_held};
    const auto outcome = ops::releaseAndSet(*m_document, released, wanted(), ops::Run::Write);
    ASSERT_NE(outcome.after(), nullptr);
    EXPECT_EQ(outcome.changes.op, "targets-release-set");
    EXPECT_EQ(holds(), 0u);
    m_document->undo();
    EXPECT_EQ(m_document->digest(), before);
    EXPECT_EQ(holds(), 1u);
}

TEST_F(ReleaseAndSet, WhatDoesNotHelpReleasesNothing)
{
    ops::holdTarget(*m_document,
                    {{plan::Axis::Organisation, "P2", "2027Q4"}, plan::Measure::Revenue, {}, {}, {}, {}, {}, {}},
                    ops::Run::Write);
    const base::HashSum before = m_document->digest();
    const std::array released{m_held};
    const auto outcome = ops::releaseAndSet(*m_document, released, wanted(), ops::Run::Write);
    EXPECT_EQ(outcome.after(), nullptr);
    EXPECT_TRUE(outcome.changes.isEmpty());
    EXPECT_EQ(m_document->digest(), before);
    const std::array unknown{ops::PlaceName{plan::Axis::Organisation, "P1", "2027Q1"}};
    EXPECT_EQ(errorOf([&] { ops::releaseAndSet(*m_document, unknown, wanted(), ops::Run::Write); }), "hold-unknown");
}

TEST_F(ReleaseAndSet, TheAnnualTargetToo)
{
    const ops::PlaceName year{plan::Axis::Organisation, "organisation", "2027"};
    ops::holdTarget(*m_document, {year, plan::Measure::Revenue, {}, {}, {}, {}, {}, {}}, ops::Run::Write);
    const base::HashSum before = m_document->digest();
    const std::array released{year};
    const auto outcome = ops::releaseAndSetAnnual(*m_document, released, plan::Measure::Revenue,
                                                  ops::requireValue("1500", 2), ops::Run::Write);
    ASSERT_NE(outcome.after(), nullptr);
    EXPECT_EQ(plan::sumOf(outcome.after()->spine.cells), 150000);
    EXPECT_EQ(holds(), 1u) << "the other one is not in the way";
    m_document->undo();
    EXPECT_EQ(m_document->digest(), before);
}

} // namespace quotasmith::tests
