// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/why/why_section.h"

#include "core/money/money.h"
#include "tests/ui/panels/review/review_fixture.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>

namespace quotasmith::tests {
namespace {

class WhySectionTest : public ReviewFixture {
protected:
    static std::int64_t sumOf(const ops::Variance &variance)
    {
        std::int64_t sum = variance.start;
        for (const ops::VarianceEffect &effect : variance.effects)
            sum = money::addUnits(sum, effect.amount);
        return sum;
    }
};

TEST_F(WhySectionTest, EveryBridgeOfTheSampleEndsOnTheActual)
{
    openSample();
    const auto panel = show("why");
    for (const auto kind :
         {ops::VarianceKind::PriceVolumeMix, ops::VarianceKind::Chain, ops::VarianceKind::Customers}) {
        panel->why()->choose(kind, ops::Against::LastYear);
        settle();
        const auto &variance = panel->why()->variance();
        ASSERT_TRUE(variance) << ops::varianceKindCode(kind);
        EXPECT_EQ(sumOf(*variance), variance->end) << ops::varianceKindCode(kind);
        EXPECT_TRUE(child<ui::ChartView>(*panel, "review-bridge")->isVisible());
        EXPECT_FALSE(label(*panel, "review-bridge-sum").isEmpty());
    }
}

TEST_F(WhySectionTest, TheOrderOfTheChainIsChosenAndSaid)
{
    openSample();
    const auto panel = show("why");
    panel->why()->choose(ops::VarianceKind::Chain, ops::Against::LastYear);
    settle();
    ASSERT_TRUE(panel->why()->order()->isVisible());
    EXPECT_EQ(panel->why()->order()->count(), 7); // the mean and six orders
    ASSERT_TRUE(panel->why()->variance());
    EXPECT_TRUE(panel->why()->variance()->order.empty());
    panel->why()->order()->setCurrentIndex(3);
    settle();
    ASSERT_TRUE(panel->why()->variance());
    EXPECT_EQ(panel->why()->variance()->order.size(), 3U);
    panel->why()->choose(ops::VarianceKind::Customers, ops::Against::LastYear);
    settle();
    EXPECT_FALSE(panel->why()->order()->isVisible());
}

TEST_F(WhySectionTest, WhatIsMissingIsSaidWithTheWayToIt)
{
    openSales(); // no units, no leads, no customers
    const auto panel = show("why");
    panel->why()->choose(ops::VarianceKind::Chain, ops::Against::LastYear);
    settle();
    EXPECT_FALSE(panel->why()->variance());
    auto *bar = panel->why()->findChild<ui::MessageBar *>();
    ASSERT_TRUE(bar->isVisible());
    EXPECT_FALSE(bar->sentence().isEmpty());
    m_actions.setState({true, true, false, false});
    QPushButton *import = nullptr;
    for (auto *button : bar->findChildren<QPushButton *>())
        if (button->text().contains(QStringLiteral("Import")))
            import = button;
    ASSERT_NE(import, nullptr);
    EXPECT_FALSE(child<ui::ChartView>(*panel, "review-bridge")->isVisible());
}

} // namespace
} // namespace quotasmith::tests
