// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/grid_view.h"

#include "tests/ui/ui_fixture.h"
#include "ui/models/grid_roles.h"
#include "ui/models/targets_model.h"
#include "ui/widgets/grid/cell_bubble.h"

#include <gmock/gmock.h>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

namespace quotasmith::tests {
namespace {

class GridViewTest : public UiFixture {
protected:
    GridViewTest()
    {
        openPlan();
        m_model.show(plan::Axis::Organisation, plan::Measure::Revenue);
        m_grid.setModel(&m_model);
        m_grid.setFrozenColumns(2);
        m_grid.resize(1100, 600);
        m_grid.show();
        m_grid.setFocus();
        choose(3, 2);
        settle();
    }

    void choose(int row, int column) { m_grid.setCurrentIndex(m_model.index(row, column)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *editor = m_grid.findChild<QLineEdit *>();
        QTest::keyClick(editor ? editor : m_grid.viewport(), key, modifiers);
        settle();
    }
    void type(const char *text)
    {
        for (const char *letter = text; *letter; ++letter) {
            QWidget *editor = m_grid.findChild<QLineEdit *>();
            QTest::keyClick(editor ? editor : m_grid.viewport(), *letter);
        }
    }
    std::pair<int, int> current() const { return {m_grid.currentIndex().row(), m_grid.currentIndex().column()}; }
    QString shown(int row, int column) const { return m_model.index(row, column).data().toString(); }

    ui::TargetsModel m_model{m_session};
    ui::GridView m_grid;
};

TEST_F(GridViewTest, TypingReplacesAndEnterGoesDown)
{
    type("720000");
    press(Qt::Key_Return);
    EXPECT_EQ(shown(3, 2), QStringLiteral("720,000.00"));
    EXPECT_EQ(current(), std::make_pair(4, 2));
    EXPECT_EQ(stored(plan::Axis::Organisation, "P1", "2027Q1"), 72000000);
}

TEST_F(GridViewTest, TabGoesRight)
{
    type("720000");
    press(Qt::Key_Tab);
    EXPECT_EQ(shown(3, 2), QStringLiteral("720,000.00"));
    EXPECT_EQ(current(), std::make_pair(3, 3));
    press(Qt::Key_Tab);
    EXPECT_EQ(current(), std::make_pair(3, 4));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(current(), std::make_pair(3, 3));
}

TEST_F(GridViewTest, EnterMovesWithoutEditing)
{
    press(Qt::Key_Return);
    EXPECT_EQ(current(), std::make_pair(4, 2));
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(current(), std::make_pair(3, 2));
}

TEST_F(GridViewTest, EscapeLeavesTheValueAsItWas)
{
    type("77");
    press(Qt::Key_Escape);
    EXPECT_EQ(shown(3, 2), QStringLiteral("600,000.00"));
    EXPECT_EQ(current(), std::make_pair(3, 2));
}

TEST_F(GridViewTest, LookingIntoACellChangesNothing)
{
    press(Qt::Key_F2);
    ASSERT_NE(m_grid.findChild<QLineEdit *>(), nullptr);
    EXPECT_EQ(m_grid.findChild<QLineEdit *>()->text(), QStringLiteral("600,000.00"));
    press(Qt::Key_Return);
    EXPECT_FALSE(m_session.nextUndo() && m_session.nextUndo()->op.code == "targets-set");
}

TEST_F(GridViewTest, ARefusedTextStaysAndTheReasonStandsBesideIt)
{
    type("12x");
    press(Qt::Key_Return);
    EXPECT_EQ(shown(3, 2), QStringLiteral("12x"));
    EXPECT_EQ(current(), std::make_pair(3, 2)) << "the cell stays the current one";
    const auto *bubble = m_grid.findChild<ui::CellBubble *>();
    EXPECT_TRUE(bubble->isVisible());
    EXPECT_THAT(bubble->text().toStdString(), testing::HasSubstr("12x"));
    const QRect cell = m_grid.visualRect(m_model.index(3, 2));
    EXPECT_GE(bubble->y(), cell.bottom());

    press(Qt::Key_F2);
    EXPECT_EQ(m_grid.findChild<QLineEdit *>()->text(), QStringLiteral("12x"));
    press(Qt::Key_Escape);
    EXPECT_EQ(shown(3, 2), QStringLiteral("600,000.00"));
    EXPECT_FALSE(bubble->isVisible());
}

TEST_F(GridViewTest, ABlockIsCopiedAsTabSeparatedText)
{
    m_grid.selectionModel()->select(QItemSelection(m_model.index(3, 1), m_model.index(4, 3)),
                                    QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(m_grid.viewport(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("P1\t600,000.00\t600,000.00\nP2\t600,000.00\t600,000.00"));
}

TEST_F(GridViewTest, ColumnsAreWideEnoughForWhatIsInThem)
{
    m_model.setUnfolded(0, true);
    const auto isWideEnough = [this] {
        for (int column = 0; column < m_model.columnCount(); ++column)
            for (int row = 0; row < m_model.rowCount(); ++row)
                if (m_grid.sizeHintForIndex(m_model.index(row, column)).width() > m_grid.columnWidth(column))
                    return false;
        return true;
    };
    EXPECT_TRUE(isWideEnough());
    ui::typeAnnualTarget(m_session, plan::Measure::Revenue, QStringLiteral("99999亿"));
    settle();
    EXPECT_TRUE(isWideEnough()) << "also after the numbers have grown";
}

TEST_F(GridViewTest, TheNamesStayWhileNumbersScroll)
{
    m_grid.resize(500, 300);
    settle();
    choose(10, 8);
    settle();
    const QRect cell = m_grid.visualRect(m_model.index(10, 8));
    EXPECT_GT(cell.left(), m_grid.columnWidth(0) + m_grid.columnWidth(1));
    choose(10, 2);
    QTest::keyClick(m_grid.viewport(), Qt::Key_Right);
    QTest::keyClick(m_grid.viewport(), Qt::Key_Left);
    settle();
    EXPECT_GE(m_grid.visualRect(m_model.index(10, 2)).left(), m_grid.columnWidth(0) + m_grid.columnWidth(1));
}

} // namespace
} // namespace quotasmith::tests
