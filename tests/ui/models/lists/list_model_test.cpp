// SPDX-License-Identifier: Apache-2.0
#include "ui/models/lists/list_model.h"

#include "tests/ui/panels/targets/set/goal_fixture.h"
#include "ui/models/grid_roles.h"

#include <QAbstractItemModelTester>

namespace quotasmith::tests {
namespace {

class ListModelTest : public GoalFixture {
protected:
    void SetUp() override
    {
        GoalFixture::SetUp();
        put("bridge", {{"basis", "industry"}, {"percent", "8%"}});
        put("bridge", {{"basis", "channels"}, {"percent", "2%"}});
        m_model.emplace(m_session, plan::listKind("bridge"));
        m_tester = std::make_unique<QAbstractItemModelTester>(&*m_model);
    }
    QModelIndex cell(int row, const char *field)
    {
        return m_model->index(row, static_cast<int>(*plan::listKind("bridge").find(field)));
    }

    std::optional<ui::ListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_F(ListModelTest, ABlockIsOneStep)
{
    const QList<ui::GridEdit> edits{{cell(0, "note"), QStringLiteral("market")},
                                    {cell(1, "percent"), QStringLiteral("3%")},
                                    {cell(2, "basis"), QStringLiteral("products")},
                                    {cell(2, "amount"), QStringLiteral("500")}};
    EXPECT_TRUE(m_model->applyEdits(edits, ui::GridSource::Paste, ui::GridPartly::Never).isEmpty());
    ASSERT_EQ(goal()->lists.bridge.size(), 3u);
    EXPECT_EQ(m_model->rowCount(), 4) << "the empty row has become one, and there is another";
    EXPECT_EQ(goal()->lists.bridge[0].note, "market");
    m_session.undo();
    EXPECT_EQ(goal()->lists.bridge.size(), 2u);
    EXPECT_EQ(goal()->lists.bridge[0].note, "");
}

TEST_F(ListModelTest, ARefusedCellKeepsTheWholeBlockOut)
{
    const QList<ui::GridEdit> edits{{cell(0, "note"), QStringLiteral("market")},
                                    {cell(1, "percent"), QStringLiteral("much")}};
    const auto refused = m_model->applyEdits(edits, ui::GridSource::Paste, ui::GridPartly::Never);
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused[0].cell, cell(1, "percent"));
    EXPECT_EQ(goal()->lists.bridge[0].note, "");
}

TEST_F(ListModelTest, WhatANewRowSaysSoFarStaysWhileAnotherRowIsTyped)
{
    EXPECT_TRUE(m_model->setData(cell(2, "basis"), QStringLiteral("products")));
    EXPECT_TRUE(m_model->setData(cell(0, "note"), QStringLiteral("market")));
    EXPECT_EQ(cell(2, "basis").data(Qt::EditRole).toString(), QStringLiteral("products"));
    EXPECT_FALSE(m_model->setData(cell(0, "percent"), QStringLiteral("much")));
    EXPECT_EQ(cell(0, "percent").data().toString(), QStringLiteral("much"));
    EXPECT_TRUE(m_model->setData(cell(2, "amount"), QStringLiteral("5")));
    EXPECT_EQ(goal()->lists.bridge.size(), 3u);
}

TEST_F(ListModelTest, RowsOfOtherListsAreChosenByWhatTheyAreCalled)
{
    put("projects", {{"name", "Launch"}});
    put("projects", {{"name", "Twice"}});
    put("projects", {{"name", "Twice"}, {"note", "second"}});
    put("milestones", {{"project", "PJ1"}, {"text", "Ready"}, {"due", "2027-05-01"}});
    const plan::ListKind &kind = plan::listKind("milestones");
    ui::ListModel model(m_session, kind);
    const QAbstractItemModelTester tester(&model);
    const QModelIndex project = model.index(0, static_cast<int>(*kind.find("project")));
    EXPECT_TRUE(model.hasChoices(project.column()));
    EXPECT_EQ(model.choices(project),
              (QStringList{QStringLiteral("Launch"), QStringLiteral("Twice (PJ2)"), QStringLiteral("Twice (PJ3)")}));
    EXPECT_EQ(project.data().toString(), QStringLiteral("Launch"));
    EXPECT_TRUE(model.setData(project, QStringLiteral("twice (pj3)")));
    EXPECT_EQ(project.data().toString(), QStringLiteral("Twice (PJ3)"));
    EXPECT_FALSE(model.setData(project, QStringLiteral("Nowhere"))) << "nobody is called so";
}

} // namespace
} // namespace quotasmith::tests
