// SPDX-License-Identifier: Apache-2.0
#include "core/ops/board/set_ratios.h"

#include "core/store/history.h"
#include "core/store/tables/ratios.h"
#include "tests/support/plan_fixture.h"

namespace quotasmith::tests {
namespace {

using ops::Partly;
using ops::Run;

class SetRatiosTest : public PlanFixture {
protected:
    static ops::SetRatios block(std::vector<std::pair<const char *, const char *>> values)
    {
        ops::SetRatios request;
        for (const auto &[period, typed] : values)
            request.cells.push_back({"organisation", period, typed});
        return request;
    }
    std::size_t stored() { return store::readRatios(m_document->connection()).size(); }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(SetRatiosTest, ManyAreOneStep)
{
    const auto outcome = ops::setRatios(*m_document, block({{"2027Q1", "22%"}, {"2027Q2", "0.23"}, {"2027-05", "24%"}}),
                                        Partly::Never, Run::Write);
    EXPECT_TRUE(outcome.refused.empty());
    EXPECT_EQ(stored(), 3u);
    m_document->undo();
    EXPECT_EQ(stored(), 0u);
}

TEST_F(SetRatiosTest, OneThatCannotBeReadKeepsTheOthersFromBeingWritten)
{
    const auto request = block({{"2027Q1", "22%"}, {"2027Q2", "much"}, {"2027Q3", "-5%"}});
    const auto outcome = ops::setRatios(*m_document, request, Partly::Never, Run::Write);
    ASSERT_EQ(outcome.refused.size(), 2u);
    EXPECT_EQ(outcome.refused[0].reason.code(), "value-bad");
    EXPECT_EQ(outcome.refused[1].cell, 2u);
    EXPECT_EQ(outcome.refused[1].reason.code(), "ratio-without-last-year"); // growth
    EXPECT_EQ(stored(), 0u);
    ops::setRatios(*m_document, request, Partly::Allowed, Run::Write);
    EXPECT_EQ(stored(), 1u);
}

TEST_F(SetRatiosTest, APreviewWritesNothingAndADashTakesAway)
{
    ops::setRatios(*m_document, block({{"2027Q1", "22%"}}), Partly::Never, Run::Preview);
    EXPECT_EQ(stored(), 0u);
    ops::setRatios(*m_document, block({{"2027Q1", "22%"}}), Partly::Never, Run::Write);
    ops::setRatios(*m_document, block({{"2027Q1", "-"}}), Partly::Never, Run::Write);
    EXPECT_EQ(stored(), 0u);
}

} // namespace
} // namespace quotasmith::tests
