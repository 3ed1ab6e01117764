// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/drop_target.h"

#include "tests/ui/ui_fixture.h"

#include <gmock/gmock.h>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QMimeData>
#include <QUrl>

namespace quotasmith::tests {
namespace {

using Kind = ui::DropAnswer::Kind;
using testing::HasSubstr;

TEST(DropTarget, AnswersByTheKindOfFile)
{
    const auto kind = [](const char *file, bool hasPlan) {
        return ui::answerDrop(QString::fromUtf8(file), hasPlan).kind;
    };
    EXPECT_EQ(kind("/a/计划.QSPLAN", false), Kind::Plan);
    EXPECT_EQ(kind("/a/sales.csv", true), Kind::Table);
    EXPECT_EQ(kind("/a/sales.csv", false), Kind::Refused);
    EXPECT_EQ(kind("/a/sales.xlsx", true), Kind::Table);
    EXPECT_EQ(kind("/a/sales.xls", true), Kind::Refused);
    EXPECT_EQ(kind("/a/photo.png", true), Kind::Refused);
}

TEST(DropTarget, ARefusalSaysWhatToDo)
{
    EXPECT_THAT(ui::answerDrop(QStringLiteral("/a/sales.xls"), true).sentence.toStdString(),
                testing::AllOf(HasSubstr("sales.xls"), HasSubstr(".xlsx")));
    EXPECT_THAT(ui::answerDrop(QStringLiteral("/a/s.csv"), false).sentence.toStdString(),
                HasSubstr("open a plan first"));
}

class DropTargetTest : public ::testing::Test {
protected:
    DropTargetTest()
    {
        m_window.resize(600, 400);
        m_window.show();
        m_target = new ui::DropTarget(&m_window);
        QObject::connect(m_target, &ui::DropTarget::tableDropped, [this](const QString &file) { m_told << file; });
        QObject::connect(m_target, &ui::DropTarget::refused, [this](const QString &why) { m_told << why; });
    }
    void drag(const char *file, bool drops)
    {
        m_data.setUrls({QUrl::fromLocalFile(QString::fromUtf8(file))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &enter);
        EXPECT_TRUE(enter.isAccepted());
        EXPECT_TRUE(hint()->isVisible());
        if (drops) {
            QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&m_window, &drop);
        } else {
            QDragLeaveEvent leave;
            QApplication::sendEvent(&m_window, &leave);
        }
        EXPECT_TRUE(hint()->isHidden());
    }
    ui::DropHint *hint() { return m_window.findChild<ui::DropHint *>(); }

    QWidget m_window;
    QMimeData m_data;
    ui::DropTarget *m_target;
    QStringList m_told;
};

TEST_F(DropTargetTest, ShowsWhatWouldHappenWhileAFileHangsOverTheWindow)
{
    m_target->setHasPlan(true);
    drag("/a/sales.csv", false);
    EXPECT_THAT(hint()->sentence().toStdString(), HasSubstr("sales.csv"));
    EXPECT_TRUE(m_told.isEmpty());
    drag("/a/sales.csv", true);
    EXPECT_EQ(m_told, QStringList(QStringLiteral("/a/sales.csv")));
}

TEST_F(DropTargetTest, SaysWhyAFileIsNotTaken)
{
    drag("/a/book.ods", true);
    ASSERT_EQ(m_told.size(), 1);
    EXPECT_THAT(m_told.first().toStdString(), HasSubstr("book.ods"));
}

TEST_F(DropTargetTest, WhatIsNoFileIsLeftAlone)
{
    m_data.setText(QStringLiteral("just text"));
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&m_window, &enter);
    EXPECT_FALSE(enter.isAccepted());
    EXPECT_TRUE(hint()->isHidden());
}

} // namespace
} // namespace quotasmith::tests
