// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/desk/view_memory.h"

#include "tests/ui/panels/targets/decompose_fixture.h"

#include <QHeaderView>

namespace quotasmith::tests {
namespace {

using ViewMemoryTest = DecomposeFixture;

TEST_F(ViewMemoryTest, AnotherWindowOnThePlanLooksAsThisOneWasLeft)
{
    desk().choose(plan::Axis::Customer, plan::Measure::Revenue);
    model().setUnfolded(1, true);
    m_page->grid()->horizontalHeader()->resizeSection(4, 321);
    const QString heading = model().headerData(4, Qt::Horizontal, Qt::DisplayRole).toString();
    settle();

    ui::TargetsModel model(m_session);
    ui::GridView grid;
    grid.setModel(&model);
    ui::TargetsDesk desk(m_session, m_view, model, grid);
    ui::ViewMemory memory(desk, &desk);
    ASSERT_TRUE(memory.left());
    EXPECT_EQ(memory.left()->axis, plan::Axis::Customer);
    EXPECT_EQ(memory.left()->measure, plan::Measure::Revenue);
    desk.choose(memory.left()->axis, memory.left()->measure);
    memory.unfoldQuarters();
    EXPECT_TRUE(model.isUnfolded(1));
    EXPECT_FALSE(model.isUnfolded(0));
    EXPECT_FALSE(memory.isAllUnfolded());
    EXPECT_EQ(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), heading);
    EXPECT_EQ(grid.columnWidth(4), 321);
}

TEST_F(ViewMemoryTest, APlanThatIsNewHereHasNothingToRemember)
{
    desk().choose(plan::Axis::Customer, plan::Measure::Revenue);
    m_session.close();
    ui::TargetsModel model(m_session);
    ui::GridView grid;
    grid.setModel(&model);
    ui::TargetsDesk desk(m_session, m_view, model, grid);
    EXPECT_FALSE(ui::ViewMemory(desk, &desk).left());
}

} // namespace
} // namespace quotasmith::tests
