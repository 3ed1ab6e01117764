// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/widgets/grid/grid_fixture.h"
#include "ui/models/grid_roles.h"
#include "ui/widgets/grid/cell_bubble.h"
#include "ui/widgets/grid/fill_handle.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QRubberBand>
#include <QTest>

namespace quotasmith::tests {
namespace {

class GridBlocksTest : public GridFixture {
protected:
    void paste() { press(Qt::Key_V, Qt::ControlModifier); }
    QString now(int row, int column) const { return shown(row, column); }
    /// Values roll up, so that a block of any values can be set.
    void letAllRollUp() { m_model.setKeep(spread::Keep::Nothing); }
    void hold(int row, int column) { ui::holdPlace(m_session, *m_model.target(m_model.index(row, column))); }

    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(GridBlocksTest, ABlockIsCopiedAsPlainNumbersAndAsATable)
{
    select(3, 1, 4, 3);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("P1\t600000.00\t600000.00\nP2\t600000.00\t600000.00"));
    const QString html = QApplication::clipboard()->mimeData()->html();
    EXPECT_TRUE(html.contains(QStringLiteral("sdval=\"600000.00\"")));
}

TEST_F(GridBlocksTest, CopiesTheExactValueWhateverUnitIsShown)
{
    m_model.setUnit(ui::DisplayUnit::HundredMillion);
    select(3, 2, 3, 2);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("600000.00"));
}

TEST_F(GridBlocksTest, CutCopiesAndClears)
{
    letAllRollUp();
    select(3, 2, 3, 3);
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("600000.00\t600000.00"));
    EXPECT_EQ(now(3, 2), QStringLiteral("0.00"));
    EXPECT_EQ(steps(), 1);
}

TEST_F(GridBlocksTest, APasteIsOneStep)
{
    letAllRollUp();
    copyText("610,000.00\t62万\r\n￥630,000\t6.4e5\r\n");
    paste();
    EXPECT_EQ(now(3, 2), QStringLiteral("610,000.00"));
    EXPECT_EQ(now(3, 3), QStringLiteral("620,000.00"));
    EXPECT_EQ(now(4, 2), QStringLiteral("630,000.00"));
    EXPECT_EQ(now(4, 3), QStringLiteral("640,000.00"));
    EXPECT_EQ(selectionSize(), std::make_pair(2, 2)) << "what was pasted is selected";
    EXPECT_EQ(steps(), 1);
    m_session.undo();
    EXPECT_EQ(now(3, 2), QStringLiteral("600,000.00"));
    EXPECT_EQ(now(4, 3), QStringLiteral("600,000.00"));
}

TEST_F(GridBlocksTest, ATableOfHtmlIsPasted)
{
    letAllRollUp();
    auto *table = new QMimeData;
    table->setHtml(QStringLiteral("<table><tr><td sdval=\"610000.004\">610,000</td><td>620,000</td></tr></table>"));
    table->setText(QStringLiteral("610,000\t620,000"));
    QApplication::clipboard()->setMimeData(table);
    paste();
    EXPECT_EQ(now(3, 2), QStringLiteral("610,000.00")) << "finer than the unit: rounded";
    EXPECT_EQ(now(3, 3), QStringLiteral("620,000.00"));
}

TEST_F(GridBlocksTest, WhatWasCopiedPastesBackWithoutAChange)
{
    select(0, 0, 10, 8);
    press(Qt::Key_C, Qt::ControlModifier);
    choose(0, 0);
    paste();
    EXPECT_EQ(steps(), 0);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(GridBlocksTest, OneValueGoesIntoMany)
{
    letAllRollUp();
    copyText("65万");
    select(3, 2, 5, 3);
    paste();
    for (int row = 3; row <= 5; ++row)
        EXPECT_EQ(now(row, 3), QStringLiteral("650,000.00"));
    EXPECT_EQ(steps(), 1);
}

TEST_F(GridBlocksTest, ExactMultiplesTile)
{
    letAllRollUp();
    copyText("61万\n62万");
    select(8, 2, 9, 5);
    paste();
    for (int column = 2; column <= 5; ++column) {
        EXPECT_EQ(now(8, column), QStringLiteral("610,000.00"));
        EXPECT_EQ(now(9, column), QStringLiteral("620,000.00"));
    }
}

TEST_F(GridBlocksTest, AnotherSizeAsksAndPastesFromTheCorner)
{
    letAllRollUp();
    copyText("61万\n62万");
    select(3, 2, 5, 2);
    EXPECT_EQ(answering("no-such", [&] { paste(); }), QStringLiteral("paste-size-dialog"));
    EXPECT_EQ(now(3, 2), QStringLiteral("600,000.00")) << "cancelled";
    EXPECT_EQ(answering("paste-own-size", [&] { paste(); }), QStringLiteral("paste-size-dialog"));
    EXPECT_EQ(now(3, 2), QStringLiteral("610,000.00"));
    EXPECT_EQ(now(4, 2), QStringLiteral("620,000.00"));
    EXPECT_EQ(now(5, 2), QStringLiteral("600,000.00"));
    EXPECT_EQ(selectionSize(), std::make_pair(2, 1));
}

TEST_F(GridBlocksTest, ATableThatReachesBeyondTheGridAsks)
{
    letAllRollUp();
    copyText("61万\n62万\n63万");
    choose(9, 2);
    EXPECT_EQ(answering("paste-own-size", [&] { paste(); }), QStringLiteral("paste-size-dialog"));
    EXPECT_EQ(now(9, 2), QStringLiteral("610,000.00"));
    EXPECT_EQ(now(10, 2), QStringLiteral("620,000.00"));
}

TEST_F(GridBlocksTest, EmptyCellsAndDashesLeaveWhatIsThere)
{
    letAllRollUp();
    copyText("\t61万\n-\t62万");
    paste();
    EXPECT_EQ(now(3, 2), QStringLiteral("600,000.00"));
    EXPECT_EQ(now(4, 2), QStringLiteral("600,000.00"));
    EXPECT_EQ(now(3, 3), QStringLiteral("610,000.00"));
}

TEST_F(GridBlocksTest, ARefusedCellIsShownBeforeAnythingIsWritten)
{
    letAllRollUp();
    hold(3, 2);
    const int before = steps();
    copyText("61万\n62万\nx");
    EXPECT_EQ(answering("no-such", [&] { paste(); }), QStringLiteral("refused-dialog"));
    EXPECT_EQ(now(4, 2), QStringLiteral("600,000.00")) << "cancelled: nothing is written";
    EXPECT_EQ(steps(), before);
    EXPECT_EQ(answering("set-others", [&] { paste(); }), QStringLiteral("refused-dialog"));
    EXPECT_EQ(now(4, 2), QStringLiteral("620,000.00"));
    EXPECT_EQ(steps(), before + 1);
    EXPECT_EQ(now(3, 2), QStringLiteral("61万")) << "what was left out stays marked in its cells";
    EXPECT_EQ(now(5, 2), QStringLiteral("x"));
    EXPECT_TRUE(m_grid.findChild<ui::CellBubble *>()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_EQ(now(3, 2), QStringLiteral("600,000.00"));
    EXPECT_EQ(now(5, 2), QStringLiteral("600,000.00")) << "given up for the whole selection";
}

TEST_F(GridBlocksTest, CellsThatAreNotForTypingAreRefusedUnlessTheyStay)
{
    letAllRollUp();
    choose(3, 1);
    copyText("P1\t61万");
    paste();
    EXPECT_EQ(now(3, 2), QStringLiteral("610,000.00"));
    copyText("P9\t62万");
    choose(3, 1);
    EXPECT_EQ(answering("set-others", [&] { paste(); }), QStringLiteral("refused-dialog"));
    EXPECT_EQ(now(3, 1), QStringLiteral("P1"));
    EXPECT_EQ(now(3, 2), QStringLiteral("620,000.00"));
}

TEST_F(GridBlocksTest, OneRefusedValueStaysInItsCellWithTheReason)
{
    copyText("12x");
    paste();
    EXPECT_EQ(now(3, 2), QStringLiteral("12x"));
    EXPECT_TRUE(m_grid.findChild<ui::CellBubble *>()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_EQ(now(3, 2), QStringLiteral("600,000.00"));
}

TEST_F(GridBlocksTest, ControlEnterFillsTheSelection)
{
    letAllRollUp();
    select(3, 2, 5, 3);
    type("650000");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(editor(), nullptr);
    for (int row = 3; row <= 5; ++row)
        for (int column = 2; column <= 3; ++column)
            EXPECT_EQ(now(row, column), QStringLiteral("650,000.00"));
    EXPECT_EQ(current(), std::make_pair(3, 2)) << "and stays where it is";
    EXPECT_EQ(steps(), 1);
}

TEST_F(GridBlocksTest, ControlDFillsDownAndControlRFillsRight)
{
    letAllRollUp();
    type("650000");
    press(Qt::Key_Return);
    select(3, 2, 5, 2);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(now(5, 2), QStringLiteral("650,000.00"));
    select(5, 2, 5, 4);
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(now(5, 4), QStringLiteral("650,000.00"));
    EXPECT_EQ(steps(), 3);
}

TEST_F(GridBlocksTest, ControlDOnOneCellTakesTheCellAbove)
{
    letAllRollUp();
    type("650000");
    press(Qt::Key_Return);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(now(4, 2), QStringLiteral("650,000.00"));
    choose(4, 3);
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(now(4, 3), QStringLiteral("650,000.00"));
}

TEST_F(GridBlocksTest, DeleteAndBackspaceClearInOneStep)
{
    letAllRollUp();
    select(3, 2, 4, 3);
    press(Qt::Key_Delete);
    EXPECT_EQ(now(3, 2), QStringLiteral("0.00"));
    EXPECT_EQ(now(4, 3), QStringLiteral("0.00"));
    EXPECT_EQ(steps(), 1);
    choose(5, 2);
    press(Qt::Key_Backspace);
    EXPECT_EQ(now(5, 2), QStringLiteral("0.00"));
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(steps(), 2);
}

TEST_F(GridBlocksTest, DraggingTheHandleFills)
{
    letAllRollUp();
    type("650000");
    press(Qt::Key_Return);
    choose(3, 2);
    settle();
    auto *handle = m_grid.findChild<ui::FillHandle *>();
    ASSERT_TRUE(handle->isVisible());
    const QRect corner = m_grid.visualRect(m_model.index(3, 2));
    EXPECT_LE((handle->geometry().center() - corner.bottomRight()).manhattanLength(), handle->width());

    const QPoint grip = handle->rect().center();
    const QPoint goal = handle->mapFrom(m_grid.viewport(), m_grid.visualRect(m_model.index(5, 2)).center());
    QTest::mousePress(handle, Qt::LeftButton, Qt::NoModifier, grip);
    QTest::mouseMove(handle, (grip + goal) / 2);
    QMouseEvent move(QEvent::MouseMove, QPointF(goal), handle->mapToGlobal(QPointF(goal)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(handle, &move);
    EXPECT_TRUE(m_grid.findChild<QRubberBand *>()->isVisible());
    QTest::mouseRelease(handle, Qt::LeftButton, Qt::NoModifier, goal);
    settle();
    EXPECT_EQ(now(4, 2), QStringLiteral("650,000.00"));
    EXPECT_EQ(now(5, 2), QStringLiteral("650,000.00"));
    EXPECT_EQ(selectionSize(), std::make_pair(3, 1));
    EXPECT_EQ(steps(), 2);
    EXPECT_FALSE(m_grid.findChild<QRubberBand *>()->isVisible());
}

TEST_F(GridBlocksTest, TheHandleIsThereForNumbersOnly)
{
    auto *handle = m_grid.findChild<ui::FillHandle *>();
    EXPECT_TRUE(handle->isVisible());
    type("6");
    EXPECT_FALSE(handle->isVisible()) << "not while a cell is edited";
    press(Qt::Key_Escape);
    EXPECT_TRUE(handle->isVisible());
    choose(3, 8);
    EXPECT_FALSE(handle->isVisible()) << "growth is not for typing";
}

TEST_F(GridBlocksTest, ABlockSelectedByMouseIsTypedIntoWhereItBegan)
{
    const auto middle = [&](int row, int column) { return m_grid.visualRect(m_model.index(row, column)).center(); };
    QTest::mousePress(m_grid.viewport(), Qt::LeftButton, Qt::NoModifier, middle(3, 2));
    for (const auto &[row, column] : {std::pair(3, 3), std::pair(4, 3), std::pair(5, 4)}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(middle(row, column)),
                         m_grid.viewport()->mapToGlobal(QPointF(middle(row, column))), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(m_grid.viewport(), &move);
    }
    QTest::mouseRelease(m_grid.viewport(), Qt::LeftButton, Qt::NoModifier, middle(5, 4));
    EXPECT_EQ(selectionSize(), std::make_pair(3, 3));
    EXPECT_EQ(current(), std::make_pair(3, 2));
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(selectionSize(), std::make_pair(3, 4)) << "Shift goes on from the far corner";
}

} // namespace
} // namespace quotasmith::tests
