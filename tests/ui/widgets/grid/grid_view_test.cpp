// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/grid_view.h"

#include "tests/ui/widgets/grid/grid_fixture.h"
#include "ui/models/grid_roles.h"
#include "ui/widgets/grid/cell_bubble.h"
#include "ui/widgets/grid/frozen_columns.h"
#include "ui/widgets/grid/header_menu.h"

#include <gmock/gmock.h>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTest>

namespace quotasmith::tests {
namespace {

using GridViewTest = GridFixture;

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
    EXPECT_EQ(editor()->text(), QStringLiteral("12x"));
    press(Qt::Key_Escape);
    EXPECT_EQ(shown(3, 2), QStringLiteral("600,000.00"));
    EXPECT_FALSE(bubble->isVisible());
}

TEST_F(GridViewTest, AFormulaIsReckonedAndABadOneSaysWhere)
{
    type("=(1200+300)*400");
    press(Qt::Key_Return);
    EXPECT_EQ(shown(3, 2), QStringLiteral("600,000.00"));
    choose(3, 2);
    type("=300*");
    press(Qt::Key_Return);
    EXPECT_EQ(shown(3, 2), QStringLiteral("=300*"));
    EXPECT_THAT(m_grid.findChild<ui::CellBubble *>()->text().toStdString(), testing::HasSubstr("=300*"));
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

TEST_F(GridViewTest, AWidthTheUserHasChosenStaysUntilItIsFitted)
{
    m_grid.setColumnWidth(3, 300);
    m_model.setUnfolded(0, true);
    settle();
    EXPECT_EQ(m_grid.columnWidth(6), 300) << "the second quarter, where it stands now";
    EXPECT_LT(m_grid.columnWidth(5), 300);
    Q_EMIT m_grid.horizontalHeader()->sectionHandleDoubleClicked(6);
    EXPECT_LT(m_grid.columnWidth(6), 300);
    auto *frozen = m_grid.findChild<ui::FrozenColumns *>();
    Q_EMIT frozen->horizontalHeader()->sectionHandleDoubleClicked(0);
    frozen->setColumnWidth(0, 222);
    EXPECT_EQ(m_grid.columnWidth(0), 222) << "also at the edge of a frozen heading";
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
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    settle();
    EXPECT_GE(m_grid.visualRect(m_model.index(10, 2)).left(), m_grid.columnWidth(0) + m_grid.columnWidth(1));
}

TEST_F(GridViewTest, AHeadingSelectsItsColumnAndANameItsRow)
{
    const QHeaderView *header = m_grid.horizontalHeader();
    const QPoint heading(header->sectionViewportPosition(4) + header->sectionSize(4) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, heading);
    EXPECT_EQ(selectionSize(), std::make_pair(11, 1));
    auto *frozen = m_grid.findChild<ui::FrozenColumns *>();
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, Qt::NoModifier,
                      frozen->visualRect(m_model.index(4, 0)).center());
    EXPECT_EQ(selectionSize(), std::make_pair(1, 10));
    EXPECT_EQ(current().first, 4);
}

/// A model that says its order means nothing.
class LooseModel : public QSortFilterProxyModel {
public:
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return role == ui::roleNumber(ui::GridRole::Sortable)
                   ? QVariant(true)
                   : QSortFilterProxyModel::headerData(section, orientation, role);
    }
};

TEST_F(GridViewTest, ColumnsSortWhereTheModelSaysSo)
{
    QMenu none;
    m_grid.horizontalHeader()->findChild<ui::HeaderMenu *>()->fill(&none, 1);
    EXPECT_EQ(none.findChild<QAction *>(QStringLiteral("sort-descending")), nullptr)
        << "the tree's order means something";

    LooseModel loose;
    loose.setSourceModel(&m_model);
    ui::GridView grid;
    grid.setModel(&loose);
    QMenu menu;
    grid.horizontalHeader()->findChild<ui::HeaderMenu *>()->fill(&menu, 1);
    menu.findChild<QAction *>(QStringLiteral("sort-descending"))->trigger();
    EXPECT_EQ(loose.index(1, 1).data().toString(), QStringLiteral("S1"));
    grid.selectionModel()->select(QItemSelection(loose.index(2, 2), loose.index(2, 3)),
                                  QItemSelectionModel::ClearAndSelect);
    m_model.setKeep(spread::Keep::Nothing);
    grid.fillSelection(QStringLiteral("7"));
    EXPECT_EQ(loose.index(2, 3).data().toString(), QStringLiteral("7.00")) << "the block goes through the proxy";
}

TEST_F(GridViewTest, ACellReadsAsOneSaysIt)
{
    ui::holdPlace(m_session, *m_model.target(m_model.index(3, 5)));
    choose(3, 5);
    EXPECT_EQ(m_model.index(3, 5).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Ann Li, Q4, target 600,000.00, held"));
}

// An input method: pieces of a composition, then its end.

void compose(QWidget *target, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(target, &event);
}

TEST_F(GridViewTest, ACompositionOnASelectedCellLosesNoLetter)
{
    for (const char *piece : {"y", "yi", "yi w", "yi wan"}) {
        compose(QApplication::focusWidget(), QString::fromUtf8(piece));
        ASSERT_NE(editor(), nullptr);
    }
    compose(QApplication::focusWidget(), {}, QStringLiteral("一万"));
    EXPECT_EQ(editor()->text(), QStringLiteral("一万"));
    EXPECT_EQ(QApplication::focusWidget(), editor());
    compose(QApplication::focusWidget(), {}, QStringLiteral("元"));
    EXPECT_EQ(editor()->text(), QStringLiteral("一万元"));
}

TEST_F(GridViewTest, ACompositionThatIsGivenUpLeavesTheEditorEmpty)
{
    compose(&m_grid, QStringLiteral("ni"));
    compose(&m_grid, {});
    ASSERT_NE(editor(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(shown(3, 2), QStringLiteral("600,000.00"));
}

TEST_F(GridViewTest, ACellThatIsNotForTypingTakesNoComposition)
{
    choose(3, 8);
    compose(&m_grid, QStringLiteral("ni"));
    compose(&m_grid, {}, QStringLiteral("你"));
    EXPECT_EQ(editor(), nullptr);
    EXPECT_FALSE(m_grid.testAttribute(Qt::WA_InputMethodEnabled));
    choose(3, 2);
    EXPECT_TRUE(m_grid.testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_F(GridViewTest, AThousandCompositionsLoseNoCharacter)
{
    std::uint32_t random = 7;
    const auto next = [&](std::uint32_t below) {
        random = random * 1664525U + 1013904223U;
        return (random >> 16U) % below;
    };
    for (int round = 0; round < 1000; ++round) {
        choose(3 + static_cast<int>(next(3)), 2 + static_cast<int>(next(4)));
        QString expected;
        // The first goes to the selected cell, the others to its editor.
        for (std::uint32_t part = 0; part <= next(3); ++part) {
            QString preedit;
            for (std::uint32_t piece = 0; piece <= next(4); ++piece) {
                preedit += QChar(static_cast<char16_t>(u'a' + next(26)));
                compose(QApplication::focusWidget(), preedit);
            }
            QString words;
            for (std::uint32_t letter = 0; letter <= next(3); ++letter)
                words += QChar(static_cast<char16_t>(0x4E00 + next(0x4000)));
            compose(QApplication::focusWidget(), {}, words);
            expected += words;
        }
        ASSERT_NE(editor(), nullptr) << round;
        ASSERT_EQ(editor()->text(), expected) << round;
        QTest::keyClick(editor(), Qt::Key_Escape);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_EQ(editor(), nullptr);
    }
}

// However many rows there are, a change and a key look at those in view.

/// Ten thousand rows that count how often they are asked.
class CountingModel : public QAbstractTableModel {
public:
    static constexpr int kRows = 10000;
    static constexpr int kColumns = 17;
    mutable int asked = 0;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kRows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kColumns; }
    Qt::ItemFlags flags(const QModelIndex &) const override
    {
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        if (role != Qt::DisplayRole && role != Qt::EditRole)
            return {};
        return m_first.isEmpty() || index.row() > 0 || index.column() > 1 ? QString::number(index.row()) : m_first;
    }
    bool setData(const QModelIndex &, const QVariant &value, int) override
    {
        m_first = value.toString();
        Q_EMIT dataChanged(index(0, 0), index(kRows - 1, kColumns - 1)); // as a model does whose parts hang together
        return true;
    }

private:
    QString m_first;
};

TEST_F(GridViewTest, AKeyAChangeAndAScrollLookAtTheRowsInView)
{
    CountingModel model;
    ui::GridView grid;
    grid.setModel(&model);
    grid.setFrozenColumns(1);
    grid.resize(1200, 800);
    grid.show();
    settle();
    const int inView = grid.viewport()->height() / grid.rowHeight(0) + 2;
    const int kMost = inView * CountingModel::kColumns * 72; // roles, twice for widths and painting
    const auto costs = [&](const std::function<void()> &work) {
        settle();
        model.asked = 0;
        work();
        settle();
        return model.asked;
    };
    grid.setCurrentIndex(model.index(5000, 3));
    EXPECT_LT(costs([&] { QTest::keyClick(&grid, Qt::Key_Down); }), kMost);
    EXPECT_LT(costs([&] { model.setData(model.index(0, 0), QStringLiteral("12345678901234567890"), Qt::EditRole); }),
              kMost);
    EXPECT_LT(costs([&] { grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->maximum()); }), kMost);
    EXPECT_LT(costs([&] { QTest::keyClick(&grid, '7'); }), kMost);
}

} // namespace
} // namespace quotasmith::tests
