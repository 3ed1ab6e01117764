// SPDX-License-Identifier: Apache-2.0
#include "core/ops/lists/change_lists.h"

#include "core/plan/lists/kind.h"
#include "core/store/tables/lists.h"
#include "tests/support/plan_fixture.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {

using ops::FieldTexts;
using ops::ListChange;

class ChangeLists : public PlanFixture {
protected:
    std::size_t rows(const char *kind)
    {
        return store::readList(m_document->connection(), plan::listKind(kind)).size();
    }
    static ListChange put(const char *kind, const FieldTexts &said, const std::string &key = {})
    {
        return {&plan::listKind(kind), said, key};
    }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(ChangeLists, SeveralListsChangeInOneStep)
{
    const base::HashSum before = m_document->digest();
    const std::vector<ListChange> changes{put("bridge", {{"basis", "industry"}, {"percent", "8%"}}),
                                          put("bridge", {{"basis", "channels"}, {"amount", "5"}}),
                                          put("swot", {{"quadrant", "threat"}, {"text", "rival"}})};
    const auto outcome = ops::changeLists(*m_document, changes, 3);
    EXPECT_TRUE(outcome.refused.empty());
    EXPECT_EQ(m_document->nextUndo()->op.summary.at("cells"), "3");
    EXPECT_EQ(rows("bridge"), 2u);
    EXPECT_EQ(rows("swot"), 1u);
    m_document->undo();
    EXPECT_EQ(m_document->digest(), before);
}

TEST_F(ChangeLists, WhatIsRefusedIsLeftOut)
{
    const std::vector<ListChange> changes{put("bridge", {{"basis", "industry"}, {"percent", "x"}}),
                                          put("bridge", {{"basis", "channels"}, {"amount", "5"}}),
                                          {&plan::listKind("bridge"), std::nullopt, "B9"}};
    const auto preview = ops::previewLists(m_document->connection(), changes);
    ASSERT_EQ(preview.size(), 2u);
    EXPECT_EQ(rows("bridge"), 0u);
    const auto outcome = ops::changeLists(*m_document, changes, 3);
    ASSERT_EQ(outcome.refused.size(), 2u);
    EXPECT_EQ(outcome.refused[0].change, 0u);
    EXPECT_EQ(outcome.refused[0].error.code(), preview[0].error.code());
    EXPECT_EQ(outcome.refused[1].change, 2u);
    EXPECT_EQ(outcome.refused[1].error.code(), "record-unknown");
    EXPECT_EQ(rows("bridge"), 1u);
}

TEST_F(ChangeLists, ASingleChangeIsNamedByItsRow)
{
    const std::vector<ListChange> one{put("bridge", {{"basis", "industry"}, {"percent", "8%"}})};
    ops::changeLists(*m_document, one, 1);
    EXPECT_EQ(m_document->nextUndo()->op.summary.at("key"), "B1");
    const std::vector<ListChange> away{{&plan::listKind("bridge"), std::nullopt, "B1"}};
    EXPECT_EQ(ops::changeLists(*m_document, away, 1).changes.op, "list-remove");
    EXPECT_EQ(ops::changeLists(*m_document, away, 1).refused.size(), 1u);
    EXPECT_TRUE(ops::changeLists(*m_document, {}, 0).changes.isEmpty());
}

TEST_F(ChangeLists, WhenNothingCanBeChangedThereIsNoStep)
{
    const std::int64_t before = m_document->nextUndo() ? m_document->nextUndo()->step : 0;
    const std::vector<ListChange> changes{put("bridge", {{"basis", "nowhere"}, {"percent", "1%"}}),
                                          put("bridge", {{"percent", "1%"}})};
    const auto outcome = ops::changeLists(*m_document, changes, 2);
    EXPECT_EQ(outcome.refused.size(), 2u);
    EXPECT_TRUE(outcome.changes.isEmpty());
    EXPECT_EQ(m_document->nextUndo() ? m_document->nextUndo()->step : 0, before);
}

} // namespace quotasmith::tests
