// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flow_layout.h"

#include <gtest/gtest.h>
#include <QWidget>

namespace quotasmith::ui {
namespace {

constexpr int kGap = 10;

class FlowLayoutTest : public ::testing::Test {
protected:
    FlowLayoutTest()
    {
        m_host.setLayout(m_layout);
        for (int i = 0; i < 3; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(100, 20);
            m_layout->addWidget(box);
            m_boxes.append(box);
        }
    }

    QWidget m_host;
    FlowLayout *m_layout = new FlowLayout(kGap, kGap);
    QList<QWidget *> m_boxes;
};

TEST_F(FlowLayoutTest, StaysInOneRowWhileThereIsRoom)
{
    m_layout->setGeometry(QRect(0, 0, 320, 100));
    EXPECT_EQ(m_boxes[2]->pos(), QPoint(220, 0));
    EXPECT_EQ(m_layout->heightForWidth(320), 20);
}

TEST_F(FlowLayoutTest, GoesOnBelowWhenTheRowIsFull)
{
    m_layout->setGeometry(QRect(0, 0, 319, 100));
    EXPECT_EQ(m_boxes[1]->pos(), QPoint(110, 0));
    EXPECT_EQ(m_boxes[2]->pos(), QPoint(0, 30));
    EXPECT_EQ(m_layout->heightForWidth(319), 50);
    EXPECT_EQ(m_layout->heightForWidth(50), 80);
}

TEST_F(FlowLayoutTest, HiddenItemsTakeNoRoom)
{
    m_boxes[0]->hide();
    m_layout->setGeometry(QRect(0, 0, 320, 100));
    EXPECT_EQ(m_boxes[1]->pos(), QPoint(0, 0));
    EXPECT_EQ(m_layout->sizeHint(), QSize(210, 20));
}

} // namespace
} // namespace quotasmith::ui
