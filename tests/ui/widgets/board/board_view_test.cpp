// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/board/board_view.h"

#include "tests/ui/ui_fixture.h"
#include "ui/widgets/board/board_list.h"
#include "ui/widgets/board/board_roles.h"

#include <memory>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <utility>
#include <vector>

namespace quotasmith::tests {
namespace {

/// A board of two cards to begin with, one to come and one that is done.
class BoardViewTest : public ::testing::Test {
protected:
    BoardViewTest()
    {
        m_board.setModel(&m_model);
        m_board.setColumns({{QStringLiteral("open"), QStringLiteral("Open"), {}},
                            {QStringLiteral("doing"), QStringLiteral("Doing"), QStringLiteral("under way")},
                            {QStringLiteral("done"), QStringLiteral("Done"), {}}});
        fill({{"A1", "open"}, {"A2", "open"}, {"A3", "done"}});
        m_board.resize(900, 600);
        m_board.show();
        settle();
    }

    /// As a model does that reads everything again: in one reset.
    void fill(const std::vector<std::pair<const char *, const char *>> &cards)
    {
        QList<QStandardItem *> rows;
        for (const auto &[key, column] : cards) {
            auto *item = new QStandardItem(QStringLiteral("Card ") + QString::fromUtf8(key));
            item->setData(QString::fromUtf8(key), ui::KeyRole);
            item->setData(QString::fromUtf8(column), ui::ColumnRole);
            rows << item;
        }
        m_model.clear();
        m_model.invisibleRootItem()->appendRows(rows);
        m_board.choose(m_board.chosen());
        settle();
    }
    ui::BoardList *list(const char *column) const { return m_board.list(QString::fromUtf8(column)); }
    void chooseRow(const char *column, int row)
    {
        list(column)->setFocus();
        list(column)->setCurrentIndex(list(column)->model()->index(row, 0));
        settle();
    }
    void drop(const char *column, const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list(column)->viewport(), &enter);
        m_wasTaken = enter.isAccepted();
        QDropEvent event(QPointF(5, 5), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list(column)->viewport(), &event);
        settle();
    }

    bool m_wasTaken = false;
    QStandardItemModel m_model;
    ui::BoardView m_board{QStringLiteral("board")};
};

TEST_F(BoardViewTest, EveryCardStandsInItsColumn)
{
    EXPECT_EQ(list("open")->model()->rowCount(), 2);
    EXPECT_EQ(list("doing")->model()->rowCount(), 0);
    EXPECT_EQ(list("done")->model()->rowCount(), 1);
    EXPECT_EQ(m_board.list(QStringLiteral("nowhere")), nullptr);
    EXPECT_EQ(list("open")->accessibleName(), QStringLiteral("Open, 2 cards"));
    EXPECT_EQ(list("doing")->accessibleDescription(), QStringLiteral("under way"));
    EXPECT_EQ(list("doing")->objectName(), QStringLiteral("board-doing"));
}

TEST_F(BoardViewTest, AltAndAnArrowAskForTheColumnBeside)
{
    QSignalSpy asked(&m_board, &ui::BoardView::moveAsked);
    chooseRow("open", 1);
    QTest::keyClick(list("open"), Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(asked.isEmpty()) << "there is none";
    QTest::keyClick(list("open"), Qt::Key_Right, Qt::AltModifier);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0], (QVariantList{QStringLiteral("A2"), QStringLiteral("doing")}));
}

TEST_F(BoardViewTest, TheChosenCardStaysChosenWhereverItGoes)
{
    chooseRow("open", 0);
    EXPECT_EQ(m_board.chosen(), QStringLiteral("A1"));
    fill({{"A1", "doing"}, {"A2", "open"}, {"A3", "done"}});
    EXPECT_EQ(m_board.chosen(), QStringLiteral("A1"));
    EXPECT_EQ(list("doing")->currentKey(), QStringLiteral("A1"));
    EXPECT_TRUE(list("doing")->selectionModel()->hasSelection());
    EXPECT_FALSE(list("open")->selectionModel()->hasSelection());
}

TEST_F(BoardViewTest, OneCardIsChosenOnTheWholeBoard)
{
    chooseRow("open", 0);
    chooseRow("done", 0);
    EXPECT_EQ(m_board.chosen(), QStringLiteral("A3"));
    EXPECT_FALSE(list("open")->selectionModel()->hasSelection());
}

TEST_F(BoardViewTest, AnArrowGoesToTheNextColumnThatHasCards)
{
    chooseRow("open", 1);
    QTest::keyClick(list("open"), Qt::Key_Right);
    EXPECT_EQ(m_board.chosen(), QStringLiteral("A3"));
    QTest::keyClick(list("done"), Qt::Key_Left);
    EXPECT_EQ(m_board.chosen(), QStringLiteral("A1"));
}

TEST_F(BoardViewTest, ADroppedCardIsAskedForOnceAndOnlyWhereItIsNotYet)
{
    QSignalSpy asked(&m_board, &ui::BoardView::moveAsked);
    const std::unique_ptr<QMimeData> card(list("open")->dataOf(QStringLiteral("A1")));
    drop("done", *card);
    EXPECT_TRUE(m_wasTaken);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0], (QVariantList{QStringLiteral("A1"), QStringLiteral("done")}));
    drop("open", *card);
    EXPECT_EQ(asked.size(), 1) << "it stands there";
}

TEST_F(BoardViewTest, WhatIsNoCardOfThisBoardIsNotTaken)
{
    QSignalSpy asked(&m_board, &ui::BoardView::moveAsked);
    ui::BoardView other(QStringLiteral("board"));
    other.setColumns({{QStringLiteral("open"), QStringLiteral("Open"), {}}});
    const std::unique_ptr<QMimeData> card(other.list(QStringLiteral("open"))->dataOf(QStringLiteral("A1")));
    drop("done", *card);
    EXPECT_FALSE(m_wasTaken);
    QMimeData text;
    text.setText(QStringLiteral("A1"));
    drop("done", text);
    EXPECT_FALSE(m_wasTaken);
    const std::unique_ptr<QMimeData> unknown(list("open")->dataOf(QStringLiteral("A9")));
    drop("done", *unknown);
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(BoardViewTest, EnterOpensTheCard)
{
    QSignalSpy opened(&m_board, &ui::BoardView::opened);
    chooseRow("done", 0);
    QTest::keyClick(list("done"), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("A3"));
}

TEST_F(BoardViewTest, TheMenuOfACardMovesIt)
{
    QSignalSpy asked(&m_board, &ui::BoardView::moveAsked);
    chooseRow("open", 0);
    Q_EMIT list("open")->customContextMenuRequested(QPoint(5, 5));
    settle();
    auto *menu = m_board.findChild<QMenu *>(QStringLiteral("board-menu"));
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->findChild<QAction *>(QStringLiteral("move-to-open")), nullptr);
    menu->findChild<QAction *>(QStringLiteral("move-to-done"))->trigger();
    EXPECT_EQ(asked.size(), 1);
    menu->close();
    settle();
}

TEST_F(BoardViewTest, WhereNothingCanBeMovedNothingIsAsked)
{
    QSignalSpy asked(&m_board, &ui::BoardView::moveAsked);
    m_board.setMovable(false);
    chooseRow("open", 0);
    QTest::keyClick(list("open"), Qt::Key_Right, Qt::AltModifier);
    const std::unique_ptr<QMimeData> card(list("open")->dataOf(QStringLiteral("A1")));
    drop("done", *card);
    EXPECT_FALSE(m_wasTaken);
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(BoardViewTest, OtherColumnsShowTheSameModelAnew)
{
    chooseRow("open", 0);
    m_board.setColumns({{QStringLiteral("plan"), QStringLiteral("Plan"), {}}});
    EXPECT_EQ(m_board.list(QStringLiteral("open")), nullptr);
    EXPECT_EQ(list("plan")->model()->rowCount(), 0);
    fill({{"B1", "plan"}});
    EXPECT_EQ(list("plan")->model()->rowCount(), 1);
}

} // namespace
} // namespace quotasmith::tests
