// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/people/people_model.h"

#include "tests/ui/panels/targets/set/goal_fixture.h"
#include "ui/models/grid_roles.h"

#include <QAbstractItemModelTester>

namespace quotasmith::tests {
namespace {

using ui::PeopleModel;
using Column = PeopleModel::Column;

class PeopleModelTest : public GoalFixture {
protected:
    void SetUp() override
    {
        GoalFixture::SetUp();
        QObject::connect(&m_session, &ui::DocumentSession::changed, &m_model, [this] { m_model.show(goal()); });
        m_model.show(goal());
    }
    int row(const char *code)
    {
        for (int i = 0; i < m_model.rowCount(); ++i)
            if (shown(i, Column::Code) == QString::fromUtf8(code))
                return i;
        return -1;
    }
    QString shown(int row, Column column) { return m_model.index(row, static_cast<int>(column)).data().toString(); }
    QModelIndex cell(const char *code) { return m_model.index(row(code), static_cast<int>(Column::Committed)); }
    bool commit(const char *code, const char *text)
    {
        return m_model.setData(m_model.index(row(code), static_cast<int>(Column::Committed)), QString::fromUtf8(text),
                               Qt::EditRole);
    }

    PeopleModel m_model{m_session};
    QAbstractItemModelTester m_tester{&m_model};
};

TEST_F(PeopleModelTest, WhatAPersonPromisesSumsUpwards)
{
    EXPECT_TRUE(commit("P1", "300万"));
    EXPECT_TRUE(commit("P2", "1,000,000"));
    EXPECT_EQ(shown(row("P1"), Column::Committed), QStringLiteral("3,000,000.00"));
    EXPECT_EQ(shown(row("N"), Column::Committed), QStringLiteral("4,000,000.00"));
    EXPECT_EQ(shown(0, Column::Committed), QStringLiteral("4,000,000.00"));
    EXPECT_EQ(shown(0, Column::CommittedGap), QStringLiteral("-10,400,000.00"));
    EXPECT_EQ(shown(row("P4"), Column::Committed), QStringLiteral("—"));
    EXPECT_TRUE(commit("P1", ""));
    EXPECT_EQ(shown(row("P1"), Column::Committed), QStringLiteral("—"));
    m_session.undo();
    EXPECT_EQ(shown(row("P1"), Column::Committed), QStringLiteral("3,000,000.00"));
}

TEST_F(PeopleModelTest, OnlyPeopleAreTypedAndBadTextStays)
{
    EXPECT_FALSE(m_model.flags(m_model.index(0, static_cast<int>(Column::Committed))) & Qt::ItemIsEditable);
    EXPECT_FALSE(m_model.flags(m_model.index(row("P1"), static_cast<int>(Column::Target))) & Qt::ItemIsEditable);
    EXPECT_FALSE(commit("P1", "-5"));
    EXPECT_EQ(shown(row("P1"), Column::Committed), QStringLiteral("-5"));
    EXPECT_TRUE(goal()->lists.commitments.empty());
}

TEST_F(PeopleModelTest, APromiseByQuartersIsShownButNotTypedOver)
{
    put("commitments", {{"person", "P1"}, {"period", "2027Q1"}, {"amount", "5"}});
    put("commitments", {{"person", "P1"}, {"period", "2027Q2"}, {"amount", "7"}});
    EXPECT_EQ(shown(row("P1"), Column::Committed), QStringLiteral("12.00"));
    EXPECT_FALSE(m_model.flags(m_model.index(row("P1"), static_cast<int>(Column::Committed))) & Qt::ItemIsEditable);
}

TEST_F(PeopleModelTest, ABlockIsOneStepOrSaysFirstWhatItRefuses)
{
    QList<ui::GridEdit> edits{{cell("P1"), QStringLiteral("300万")},
                              {cell("P2"), QStringLiteral("abc")},
                              {cell("P3"), QStringLiteral("=300*1.2")}};
    ASSERT_EQ(m_model.previewEdits(edits).size(), 1);
    const auto refused = m_model.applyEdits(edits, ui::GridSource::Paste, ui::GridPartly::Never);
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused[0].cell, cell("P2"));
    EXPECT_FALSE(refused[0].reason.isEmpty());
    EXPECT_TRUE(goal()->lists.commitments.empty());

    m_model.keepRefused(refused);
    edits.removeAt(1);
    EXPECT_TRUE(m_model.applyEdits(edits, ui::GridSource::Paste, ui::GridPartly::Allowed).isEmpty());
    EXPECT_EQ(shown(row("P1"), Column::Committed), QStringLiteral("3,000,000.00"));
    EXPECT_EQ(shown(row("P3"), Column::Committed), QStringLiteral("360.00"));
    EXPECT_EQ(shown(row("P2"), Column::Committed), QStringLiteral("abc"));
    EXPECT_EQ(cell("P2").data(ui::roleNumber(ui::GridRole::RefusalReason)).toString(), refused[0].reason);
    m_session.undo();
    EXPECT_TRUE(goal()->lists.commitments.empty()) << "one step";
}

TEST_F(PeopleModelTest, ClearingABlockTakesPromisesAway)
{
    commit("P1", "5");
    commit("P2", "7");
    EXPECT_TRUE(
        m_model
            .applyEdits(
                {{cell("P1"), m_model.clearedText(cell("P1"))}, {cell("P2"), QString()}, {cell("P3"), QString()}},
                ui::GridSource::Clear, ui::GridPartly::Never)
            .isEmpty());
    EXPECT_TRUE(goal()->lists.commitments.empty());
    m_session.undo();
    EXPECT_EQ(goal()->lists.commitments.size(), 2u);
}

TEST_F(PeopleModelTest, CapacityStandsBesideTheTarget)
{
    put("productivity", {{"amount", "100000"}});
    EXPECT_EQ(shown(row("P1"), Column::HeadMonths), QStringLiteral("12"));
    EXPECT_EQ(shown(row("P1"), Column::Capacity), QStringLiteral("1,200,000.00"));
    EXPECT_EQ(shown(0, Column::Capacity), QStringLiteral("7,200,000.00"));
    EXPECT_EQ(shown(0, Column::Cover), QStringLiteral("50 %"));
}

} // namespace
} // namespace quotasmith::tests
