// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/move/move_drag.h"

#include "tests/ui/panels/targets/decompose_fixture.h"

#include <gtest/gtest.h>
#include <QTest>

namespace quotasmith::tests {
namespace {

class MoveDragTest : public DecomposeFixture {
protected:
    MoveDragTest()
    {
        QObject::connect(&m_drag, &ui::MoveDrag::dropped, &m_drag,
                         [this](const spread::Place &, const spread::Place &to) { m_to = to; });
    }
    QRect cell(int row, int column) { return m_page->grid()->visualRect(model().index(row, column)); }
    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *viewport = m_page->grid()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, to);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }

    ui::MoveDrag m_drag{desk(), nullptr}; // the last filter installed is asked first
    std::optional<spread::Place> m_to;
};

TEST_F(MoveDragTest, TheBorderOfTheCurrentCellIsDraggedOntoAnother)
{
    choose(3, 4);
    drag(QPoint(cell(3, 4).left() + 1, cell(3, 4).center().y()), cell(4, 4).center());
    ASSERT_TRUE(m_to);
    EXPECT_EQ(desk().plan().sheet.tree(plan::Axis::Organisation).node(m_to->node).code, "P2");
    EXPECT_EQ(m_to->months, (calendar::MonthRange{6, 8}));
}

TEST_F(MoveDragTest, DraggingFromTheMiddleSelects)
{
    choose(3, 4);
    drag(cell(3, 4).center(), cell(4, 4).center());
    EXPECT_FALSE(m_to);
}

TEST_F(MoveDragTest, NothingMovesOntoItselfOrBesideThePeriods)
{
    choose(3, 4);
    const QPoint border(cell(3, 4).left() + 1, cell(3, 4).center().y());
    drag(border, cell(3, 4).center());
    drag(border, cell(3, 7).center());
    EXPECT_FALSE(m_to);
}

} // namespace
} // namespace quotasmith::tests
