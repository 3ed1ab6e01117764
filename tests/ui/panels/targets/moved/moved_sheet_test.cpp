// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/moved/moved_sheet.h"

#include "tests/ui/panels/targets/decompose_fixture.h"
#include "ui/models/grid_roles.h"
#include "ui/widgets/chart/chart_view.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {
namespace {

using testing::HasSubstr;
using ui::ActionId;
using ui::GridRole;

class MovedSheetTest : public DecomposeFixture {
protected:
    bool isMarked(int row, int column) { return model().index(row, column).data(roleNumber(GridRole::Moved)).toBool(); }
};

TEST_F(MovedSheetTest, SaysWhoTookTheDifference)
{
    QString said;
    QObject::connect(&desk(), &ui::TargetsDesk::said, &desk(), [&](const QString &sentence) { said = sentence; });
    trigger(ActionId::ShowMoved);
    model().setData(model().index(3, 5), QStringLiteral("90万"), Qt::EditRole);
    settle();
    EXPECT_THAT(said.toStdString(), HasSubstr("3 numbers moved: Ann Li Q4 +300,000.00"));
    auto *table = find<QTreeWidget>("moved-table");
    ASSERT_EQ(table->topLevelItemCount(), 3);
    EXPECT_EQ(table->topLevelItem(0)->text(0), QStringLiteral("Ann Li Q4"));
    EXPECT_EQ(table->topLevelItem(1)->text(3), QStringLiteral("-150,000.00"));
    Q_EMIT table->itemActivated(table->topLevelItem(1), 0);
    EXPECT_EQ(m_page->grid()->currentIndex(), model().index(4, 5));
}

TEST_F(MovedSheetTest, CellsThatMovedAreMarked)
{
    model().setData(model().index(3, 5), QStringLiteral("80万"), Qt::EditRole);
    settle();
    EXPECT_TRUE(isMarked(3, 5));
    EXPECT_TRUE(isMarked(4, 5));
    EXPECT_FALSE(isMarked(2, 5)) << "the team keeps its total";
    EXPECT_FALSE(isMarked(3, 4));
    m_session.undo();
    settle();
    EXPECT_TRUE(isMarked(3, 5)) << "undo moves too";
}

TEST_F(MovedSheetTest, TheChartShowsTheYearOfTheRow)
{
    choose(3, 5);
    trigger(ActionId::ShowTargetChart);
    auto *view = find<ui::ChartView>("target-chart");
    ASSERT_TRUE(view->isVisible());
    const auto &chart = std::get<chart::BarsChart>(view->shownChart());
    EXPECT_EQ(chart.heading.title, QStringLiteral("Ann Li"));
    ASSERT_EQ(chart.bars.size(), 1u);
    EXPECT_EQ(chart.bars.front().values.size(), 12u);
    EXPECT_EQ(chart.bars.front().values.back(), 20000000);
}

} // namespace
} // namespace quotasmith::tests
