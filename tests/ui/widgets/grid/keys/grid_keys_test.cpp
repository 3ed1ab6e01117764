// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/widgets/grid/grid_fixture.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

namespace quotasmith::tests {
namespace {

using GridKeysTest = GridFixture;
constexpr auto kNone = Qt::NoModifier;
constexpr auto kShift = Qt::ShiftModifier;
constexpr auto kControl = Qt::ControlModifier;

TEST_F(GridKeysTest, TheFirstLetterReplacesAndEnterGoesDown)
{
    type("720000");
    press(Qt::Key_Return);
    EXPECT_EQ(shown(3, 2), QStringLiteral("720,000.00"));
    EXPECT_EQ(current(), std::make_pair(4, 2));
    EXPECT_EQ(stored(plan::Axis::Organisation, "P1", "2027Q1"), 72000000);
}

TEST_F(GridKeysTest, ShiftEnterGoesUp)
{
    type("720000");
    press(Qt::Key_Return, kShift);
    EXPECT_EQ(shown(3, 2), QStringLiteral("720,000.00"));
    EXPECT_EQ(current(), std::make_pair(2, 2));
    press(Qt::Key_Return, kShift);
    EXPECT_EQ(current(), std::make_pair(1, 2)) << "without editing too";
}

TEST_F(GridKeysTest, TabGoesRightAndShiftTabLeft)
{
    type("720000");
    press(Qt::Key_Tab);
    EXPECT_EQ(shown(3, 2), QStringLiteral("720,000.00"));
    EXPECT_EQ(current(), std::make_pair(3, 3));
    press(Qt::Key_Tab);
    EXPECT_EQ(current(), std::make_pair(3, 4));
    press(Qt::Key_Backtab, kShift);
    EXPECT_EQ(current(), std::make_pair(3, 3));
    type("500000");
    press(Qt::Key_Backtab, kShift);
    EXPECT_EQ(current(), std::make_pair(3, 2));
    EXPECT_EQ(shown(3, 3), QStringLiteral("500,000.00"));
}

TEST_F(GridKeysTest, EnterAfterTabsReturnsToWhereTheyBegan)
{
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_EQ(current(), std::make_pair(4, 2));
}

TEST_F(GridKeysTest, EnterAndTabGoRoundASelectedBlock)
{
    select(3, 2, 4, 3);
    const std::pair<int, int> kDown[]{{4, 2}, {3, 3}, {4, 3}, {3, 2}};
    for (const auto &cell : kDown) {
        press(Qt::Key_Return);
        EXPECT_EQ(current(), cell);
    }
    const std::pair<int, int> kRight[]{{3, 3}, {4, 2}, {4, 3}, {3, 2}};
    for (const auto &cell : kRight) {
        press(Qt::Key_Tab);
        EXPECT_EQ(current(), cell);
    }
    press(Qt::Key_Return, kShift);
    EXPECT_EQ(current(), std::make_pair(4, 3));
    press(Qt::Key_Backtab, kShift);
    EXPECT_EQ(current(), std::make_pair(4, 2));
    EXPECT_EQ(selectionSize(), std::make_pair(2, 2)) << "the block stays selected";
}

TEST_F(GridKeysTest, TypingIntoABlockGoesOnInIt)
{
    select(3, 2, 4, 2);
    type("610000");
    press(Qt::Key_Return);
    EXPECT_EQ(current(), std::make_pair(4, 2));
    type("620000");
    press(Qt::Key_Return);
    EXPECT_EQ(current(), std::make_pair(3, 2));
    EXPECT_EQ(shown(4, 2), QStringLiteral("620,000.00"));
}

TEST_F(GridKeysTest, F2ChangesWithTheCaretAtTheEnd)
{
    press(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QStringLiteral("600,000.00"));
    EXPECT_FALSE(editor()->hasSelectedText());
    EXPECT_EQ(editor()->cursorPosition(), editor()->text().size());
    press(Qt::Key_Left);
    EXPECT_NE(editor(), nullptr) << "the arrows move the caret";
    press(Qt::Key_Return);
    EXPECT_EQ(steps(), 0) << "looking changes nothing";
}

TEST_F(GridKeysTest, ArrowsEndWhatWasBegunByTyping)
{
    type("720000");
    press(Qt::Key_Right);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(current(), std::make_pair(3, 3));
    EXPECT_EQ(shown(3, 2), QStringLiteral("720,000.00"));
    type("510000");
    press(Qt::Key_F2);
    press(Qt::Key_Left);
    EXPECT_NE(editor(), nullptr) << "F2 gives the arrows to the caret";
    press(Qt::Key_Down);
    EXPECT_EQ(current(), std::make_pair(4, 3));
}

TEST_F(GridKeysTest, EscapeLeavesTheValueAsItWas)
{
    type("77");
    press(Qt::Key_Escape);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(shown(3, 2), QStringLiteral("600,000.00"));
    EXPECT_EQ(current(), std::make_pair(3, 2));
}

TEST_F(GridKeysTest, HomeAndEndGoToTheEdgesOfTheRow)
{
    choose(3, 4);
    press(Qt::Key_Home);
    EXPECT_EQ(current(), std::make_pair(3, 2)) << "the first column that scrolls";
    press(Qt::Key_End);
    EXPECT_EQ(current(), std::make_pair(3, 9));
    press(Qt::Key_Home, kControl);
    EXPECT_EQ(current(), std::make_pair(0, 2));
    press(Qt::Key_End, kControl);
    EXPECT_EQ(current(), std::make_pair(10, 9));
}

TEST_F(GridKeysTest, ShiftHomeAndEndExtend)
{
    choose(3, 4);
    press(Qt::Key_Home, kShift);
    EXPECT_EQ(selectionSize(), std::make_pair(1, 3));
    press(Qt::Key_End, kControl | kShift);
    EXPECT_EQ(selectionSize(), std::make_pair(8, 6));
    EXPECT_EQ(current(), std::make_pair(3, 4));
}

TEST_F(GridKeysTest, PageUpAndDownMoveByWhatIsSeen)
{
    m_grid.resize(1100, m_grid.horizontalHeader()->height() + 5 * m_grid.rowHeight(0));
    settle();
    choose(0, 2);
    press(Qt::Key_PageDown);
    const int row = current().first;
    EXPECT_GE(row, 2);
    EXPECT_LE(row, 5);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    EXPECT_EQ(current(), std::make_pair(10, 2));
    press(Qt::Key_PageUp, kShift);
    EXPECT_GE(selectionSize().first, 2);
}

TEST_F(GridKeysTest, ControlArrowsJumpToTheEdgeOfTheData)
{
    press(Qt::Key_Down, kControl);
    EXPECT_EQ(current(), std::make_pair(10, 2));
    press(Qt::Key_Right, kControl);
    EXPECT_EQ(current(), std::make_pair(10, 9));
    press(Qt::Key_Up, kControl);
    EXPECT_EQ(current(), std::make_pair(0, 9));
    press(Qt::Key_Left, kControl);
    EXPECT_EQ(current(), std::make_pair(0, 0));
}

TEST_F(GridKeysTest, ShiftArrowsExtendFromTheCurrentCellWhichStays)
{
    press(Qt::Key_Down, kShift);
    press(Qt::Key_Down, kShift);
    press(Qt::Key_Right, kShift);
    EXPECT_EQ(selectionSize(), std::make_pair(3, 2));
    EXPECT_EQ(current(), std::make_pair(3, 2));
    press(Qt::Key_Up, kShift);
    EXPECT_EQ(selectionSize(), std::make_pair(2, 2));
    press(Qt::Key_Down, kControl | kShift);
    EXPECT_EQ(selectionSize(), std::make_pair(8, 2));
    press(Qt::Key_Down);
    EXPECT_EQ(current(), std::make_pair(4, 2)) << "without Shift the current cell moves";
    EXPECT_EQ(selectionSize(), std::make_pair(1, 1));
}

TEST_F(GridKeysTest, ControlASelectsAll)
{
    press(Qt::Key_A, kControl);
    EXPECT_EQ(selectionSize(), std::make_pair(11, 10));
}

TEST_F(GridKeysTest, ControlSpaceTakesTheColumnAndShiftSpaceTheRow)
{
    press(Qt::Key_Space, kControl);
    EXPECT_EQ(selectionSize(), std::make_pair(11, 1));
    choose(3, 2);
    press(Qt::Key_Space, kShift);
    EXPECT_EQ(selectionSize(), std::make_pair(1, 10));
}

TEST_F(GridKeysTest, KeysOfTheGridAreNoShortcutsOfTheWindow)
{
    const std::pair<int, Qt::KeyboardModifiers> kOwn[]{
        {Qt::Key_D, kControl}, {Qt::Key_R, kControl},     {Qt::Key_Space, kControl}, {Qt::Key_Delete, kNone},
        {Qt::Key_C, kControl}, {Qt::Key_V, kControl},     {Qt::Key_A, kControl},     {Qt::Key_Left, kControl},
        {Qt::Key_Home, kNone}, {Qt::Key_Backspace, kNone}};
    for (const auto &[key, modifiers] : kOwn) {
        QKeyEvent asked(QEvent::ShortcutOverride, key, modifiers);
        asked.ignore();
        QApplication::sendEvent(&m_grid, &asked);
        EXPECT_TRUE(asked.isAccepted()) << key;
    }
    QKeyEvent hold(QEvent::ShortcutOverride, Qt::Key_L, kControl);
    hold.ignore();
    QApplication::sendEvent(&m_grid, &hold);
    EXPECT_FALSE(hold.isAccepted()) << "Ctrl+L is the panel's";
}

} // namespace
} // namespace quotasmith::tests
