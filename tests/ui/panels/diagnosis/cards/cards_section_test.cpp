// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/cards/cards_section.h"

#include "tests/ui/panels/diagnosis/diagnosis_fixture.h"
#include "ui/panels/diagnosis/diagnosis_tools.h"
#include "ui/widgets/chart/chart_view.h"

#include <algorithm>
#include <QPushButton>
#include <QSignalSpy>

namespace quotasmith::tests {
namespace {

using diagnosis::Indicator;

class CardsSectionTest : public DiagnosisFixture {};

TEST_F(CardsSectionTest, EveryIndicatorHasACardWithNumberGrowthAndShareOfPlan)
{
    openSales();
    const auto panel = show();
    const ui::CardsSection &cards = *panel->cards();
    for (const Indicator indicator : diagnosis::allIndicators())
        EXPECT_NE(cards.card(indicator), nullptr);
    const auto &revenue = cards.card(Indicator::Revenue)->content();
    EXPECT_EQ(revenue.value, QStringLiteral("1,320,000.00"));
    EXPECT_TRUE(revenue.yoy.contains(QStringLiteral("▲ +35.8 %"))) << revenue.yoy.toStdString();
    EXPECT_TRUE(revenue.mom.contains(QStringLiteral("= 0 %"))) << revenue.mom.toStdString();
    EXPECT_EQ(revenue.line.values.size(), 12U);
    EXPECT_EQ(cards.card(Indicator::Conversion)->content().value, QStringLiteral("30 %"));
    EXPECT_EQ(cards.card(Indicator::OrderValue)->content().value, QStringLiteral("7,333.33"));
}

TEST_F(CardsSectionTest, ACardWithoutNumbersSaysWhatIsMissing)
{
    openSales();
    const auto panel = show();
    const auto &content = panel->cards()->card(Indicator::Collection)->content();
    EXPECT_TRUE(content.value.isEmpty());
    EXPECT_FALSE(content.missing.isEmpty());
    EXPECT_EQ(content.spoken, content.missing);
}

TEST_F(CardsSectionTest, ExactlyOneIndicatorIsMarkedTheWeakest)
{
    openSales();
    const auto panel = show();
    int marked = 0;
    for (const Indicator indicator : diagnosis::allIndicators())
        marked += panel->cards()->card(indicator)->content().mark.isEmpty() ? 0 : 1;
    EXPECT_EQ(marked, 1);
}

TEST_F(CardsSectionTest, ShowsTheNodeThatIsChosen)
{
    openSales();
    const auto panel = show();
    panel->tools()->choose(plan::Axis::Organisation, "P2");
    EXPECT_EQ(panel->cards()->card(Indicator::Revenue)->content().value, QStringLiteral("120,000.00"));
    panel->tools()->choose(plan::Axis::Customer, "KA");
    EXPECT_EQ(panel->tools()->node(), "KA");
    panel->tools()->choose(plan::Axis::Organisation, "nobody");
    EXPECT_EQ(panel->cards()->card(Indicator::Revenue)->content().value, QStringLiteral("1,320,000.00"));
}

TEST_F(CardsSectionTest, TheChosenCardIsShownByMonthAndLeadsToItsSource)
{
    openSales();
    const auto panel = show();
    panel->cards()->card(Indicator::Leads)->click();
    const auto *months = panel->findChild<ui::ChartView *>(QStringLiteral("diagnosis-months"));
    const auto &bars = std::get<chart::BarsChart>(months->shownChart());
    ASSERT_EQ(bars.bars.size(), 1U);
    EXPECT_EQ(bars.bars.front().values, std::vector<chart::Value>(12, 50));
    QSignalSpy asked(panel.get(), &ui::Panel::revealAsked);
    panel->findChild<QPushButton *>(QStringLiteral("diagnosis-source"))->click();
    ASSERT_EQ(asked.size(), 1);
    const auto there = asked.first().first().value<ui::Destination>();
    EXPECT_EQ(there.panel, QStringLiteral("actuals"));
    EXPECT_EQ(there.target->place.period, kLastMonth);
    EXPECT_EQ(there.target->measure, plan::Measure::Leads);
}

TEST_F(CardsSectionTest, AmountsFollowTheUnit)
{
    openSales();
    const auto panel = show();
    m_view.setUnit(ui::DisplayUnit::TenThousand);
    EXPECT_EQ(panel->cards()->card(Indicator::Revenue)->content().value, QStringLiteral("132.00"));
}

} // namespace
} // namespace quotasmith::tests
