// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/move/move_dialog.h"

#include "tests/ui/panels/targets/decompose_fixture.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {
namespace {

using plan::Axis;

constexpr calendar::MonthRange kFourth{9, 11};

class MoveDialogTest : public DecomposeFixture {
protected:
    MoveDialogTest()
    {
        const plan::Tree &tree = desk().plan().sheet.tree(Axis::Organisation);
        const spread::Place from{Axis::Organisation, *tree.find("P1"), kFourth};
        m_dialog = std::make_unique<ui::MoveDialog>(desk(), from, ui::neighbourOf(from, desk().content()));
        m_dialog->show();
    }
    void type(const char *amount)
    {
        m_dialog->findChild<QLineEdit *>(QStringLiteral("move-value"))->setText(QString::fromUtf8(amount));
    }
    bool canMove() { return m_dialog->findChild<QPushButton *>(QStringLiteral("move-apply"))->isEnabled(); }

    std::unique_ptr<ui::MoveDialog> m_dialog;
};

TEST_F(MoveDialogTest, TheNeighbourIsProposedAndGetsWhatTheOtherGives)
{
    type("20万");
    ASSERT_TRUE(canMove());
    m_dialog->accept();
    EXPECT_EQ(stored(Axis::Organisation, "P1", "2027Q4"), 40000000);
    EXPECT_EQ(stored(Axis::Organisation, "P2", "2027Q4"), 80000000);
    EXPECT_EQ(stored(Axis::Organisation, "N1", "2027Q4"), 180000000);
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(stored(Axis::Organisation, "P1", "2027Q4"), 60000000);
}

TEST_F(MoveDialogTest, WhatCannotBeMovedIsSaid)
{
    auto *problem = m_dialog->findChild<QLabel *>(QStringLiteral("move-problem"));
    EXPECT_FALSE(canMove());
    for (const char *bad : {"much", "40%", "20万万"}) {
        type(bad);
        EXPECT_FALSE(canMove()) << bad;
        EXPECT_TRUE(problem->isVisible()) << bad;
    }
    type("1亿");
    EXPECT_FALSE(canMove()) << "more than there is";
    EXPECT_FALSE(m_dialog->findChild<QLabel *>(QStringLiteral("preview-sentence"))->text().isEmpty());
    m_dialog->accept();
    EXPECT_TRUE(m_dialog->isVisible());
}

TEST_F(MoveDialogTest, TheDirectionIsExchanged)
{
    m_dialog->findChild<QPushButton *>(QStringLiteral("move-exchange"))->click();
    type("20万");
    m_dialog->accept();
    EXPECT_EQ(stored(Axis::Organisation, "P1", "2027Q4"), 80000000);
}

} // namespace
} // namespace quotasmith::tests
