// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/desk/row_folding.h"

#include "tests/ui/panels/targets/decompose_fixture.h"

#include <gtest/gtest.h>
#include <QTest>

namespace quotasmith::tests {
namespace {

class RowFoldingTest : public DecomposeFixture {
protected:
    void press(Qt::Key key) { QTest::keyClick(m_page->grid(), key, Qt::AltModifier); }
};

TEST_F(RowFoldingTest, AltLeftFoldsAndAltRightShowsAgain)
{
    const int all = model().rowCount();
    choose(1, 4);
    press(Qt::Key_Left);
    EXPECT_EQ(model().rowCount(), all - 4);
    EXPECT_EQ(m_page->grid()->currentIndex(), model().index(1, 4));
    press(Qt::Key_Right);
    EXPECT_EQ(model().rowCount(), all);
}

TEST_F(RowFoldingTest, ValuesAreTypedBelowAFoldedRow)
{
    choose(1, 4);
    press(Qt::Key_Left);
    EXPECT_EQ(model().index(2, 1).data().toString(), QStringLiteral("S"));
    EXPECT_TRUE(model().setData(model().index(4, 5), QStringLiteral("80万"), Qt::EditRole));
    EXPECT_EQ(stored(plan::Axis::Organisation, "P4", "2027Q4"), 80000000);
}

TEST_F(RowFoldingTest, GoingToAHiddenPlaceShowsIt)
{
    choose(0, 4);
    press(Qt::Key_Left);
    EXPECT_EQ(model().rowCount(), 1);
    const int person = *desk().plan().sheet.tree(plan::Axis::Organisation).find("P5");
    desk().goTo({plan::Axis::Organisation, person, {9, 11}});
    EXPECT_EQ(m_page->grid()->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("P5"));
}

TEST_F(RowFoldingTest, WhatIsFoldedIsKept)
{
    choose(1, 4);
    press(Qt::Key_Left);
    const int rows = model().rowCount();
    m_session.close();
    openPlan();
    EXPECT_EQ(model().rowCount(), rows);
}

} // namespace
} // namespace quotasmith::tests
