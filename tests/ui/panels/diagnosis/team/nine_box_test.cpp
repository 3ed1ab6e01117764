// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/team/nine_box.h"

#include "core/store/queries/market_lists.h"
#include "tests/ui/panels/diagnosis/diagnosis_fixture.h"
#include "ui/panels/diagnosis/team/team_section.h"

#include <QTest>

namespace quotasmith::tests {
namespace {

/// Ann Li has sold 100,000.00 a month against a target of 200,000.00, Bo Wang 10,000.00: both are below 80 %.
class NineBoxTest : public DiagnosisFixture {
protected:
    NineBoxTest()
    {
        importSales();
        openPlan();
        m_panel = show("team");
    }
    ui::NineBox &box() { return *m_panel->team()->nineBox(); }
    static QStringList people(const ui::NineBoxCell &cell)
    {
        QStringList names;
        for (int i = 0; i < cell.list()->count(); ++i)
            names << cell.list()->item(i)->text();
        return names;
    }
    plan::NodeId person(const char *code)
    {
        const plan::Tree &tree = m_panel->reading()->input.tree(plan::Axis::Organisation);
        return tree.node(*tree.find(code)).id;
    }
    std::vector<plan::AbilityScore> scores()
    {
        std::vector<plan::AbilityScore> all;
        m_session.read([&](const store::Document &plan) { all = store::readAbilities(plan.connection()); });
        return all;
    }
    void score(const char *code, int ability)
    {
        Q_EMIT box().others()->scored(person(code), ability);
        settle();
    }

    std::unique_ptr<ui::DiagnosisPanel> m_panel;
};

TEST_F(NineBoxTest, WhoIsNotScoredStandsBelowTheBoxes)
{
    EXPECT_TRUE(people(*box().others()).contains(QStringLiteral("Ann Li")));
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column)
            EXPECT_EQ(box().cell(row, column)->list()->count(), 0);
}

TEST_F(NineBoxTest, ADigitScoresWhoIsSelected)
{
    QListWidget *list = box().others()->list();
    list->setCurrentItem(list->findItems(QStringLiteral("Ann Li"), Qt::MatchExactly).value(0));
    QTest::keyClick(list, Qt::Key_5);
    settle();
    ASSERT_EQ(scores().size(), 1U);
    EXPECT_EQ(scores().front().score, 5);
    EXPECT_EQ(people(*box().cell(2, 0)), QStringList{QStringLiteral("Ann Li")});
    EXPECT_FALSE(people(*box().others()).contains(QStringLiteral("Ann Li")));
    m_session.undo();
    settle();
    EXPECT_TRUE(scores().empty());
    EXPECT_TRUE(people(*box().others()).contains(QStringLiteral("Ann Li")));
}

TEST_F(NineBoxTest, ADropIntoAnotherRowScoresAnew)
{
    score("P1", 5);
    Q_EMIT box().cell(0, 0)->dropped(person("P1"));
    settle();
    EXPECT_EQ(scores().front().score, 2);
    EXPECT_EQ(people(*box().cell(0, 0)), QStringList{QStringLiteral("Ann Li")});
}

TEST_F(NineBoxTest, ADropIntoABoxBesideChangesNothing)
{
    score("P1", 5);
    Q_EMIT box().cell(2, 2)->dropped(person("P1"));
    settle();
    EXPECT_EQ(scores().front().score, 5);
    EXPECT_EQ(people(*box().cell(2, 0)), QStringList{QStringLiteral("Ann Li")});
}

TEST_F(NineBoxTest, DeleteTakesTheScoreAway)
{
    score("P1", 4);
    QListWidget *list = box().cell(2, 0)->list();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    settle();
    EXPECT_TRUE(scores().empty());
}

TEST_F(NineBoxTest, KeysThatScoreNothingAreTheLists)
{
    score("P1", 4);
    QListWidget *list = box().cell(2, 0)->list();
    list->setCurrentRow(0);
    for (const Qt::Key key : {Qt::Key_0, Qt::Key_6, Qt::Key_Right})
        QTest::keyClick(list, key);
    settle();
    EXPECT_EQ(scores().front().score, 4);
}

} // namespace
} // namespace quotasmith::tests
